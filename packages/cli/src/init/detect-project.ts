import { readFile, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseEnv } from "node:util";
import { type FoundUrl, TOOLS } from "./tools.ts";

/** What `init` found out about a project by reading its files: none of its code is run. */
export interface Project {
  /** Names of the tools that it uses, e.g. `prisma`. */
  readonly tools: readonly string[];
  readonly database: FoundDatabase | null;
  /** Globs of the tables in which the tools keep their books. */
  readonly bookkeeping: readonly string[];
  /** The type of a Kysely database, and the file that exports it. */
  readonly typesFrom: { readonly name: string; readonly path: string } | null;
}

/** Where the database's URL comes from. */
export interface FoundDatabase {
  /** An environment variable, or a URL that holds no password. */
  readonly url: FoundUrl;
  /** Where it was found, for people: `.env`, `prisma/schema.prisma`. */
  readonly from: string;
}

/** Looks at a project's folder. `given` is `--url`. */
export async function detectProject(folder: string, given?: string): Promise<Project> {
  const dependencies = await readDependencies(folder);
  const found: { name: string; database: FoundDatabase | null; bookkeeping: readonly string[] }[] = [];
  for (const tool of TOOLS) {
    const file = await firstFile(folder, tool.files);
    if (file === null && !tool.packages.some((name) => dependencies.has(name))) continue;
    const url = file === null ? null : tool.findUrl(file.text, file.path);
    found.push({
      name: tool.name,
      database: url === null || file === null ? null : { url, from: file.path },
      bookkeeping: tool.bookkeeping,
    });
  }
  const fromFlag = given === undefined ? null : literal(given, "--url");
  return {
    tools: found.map(({ name }) => name),
    database:
      fromFlag ??
      (await fromEnvironment(folder)) ??
      found.find(({ database }) => database !== null)?.database ??
      (await sqliteFile(folder)),
    bookkeeping: found.flatMap(({ bookkeeping }) => bookkeeping),
    typesFrom: dependencies.has("kysely") ? await kyselyTypes(folder) : null,
  };
}

/** A URL with a password stays out of a file that is checked in: the variable is written in its place. */
function literal(url: string, from: string): FoundDatabase {
  return /\/\/[^/@]*:[^/@]+@/.test(url)
    ? { url: { variable: "DATABASE_URL", withheld: true }, from }
    : { url: { literal: url }, from };
}

async function fromEnvironment(folder: string): Promise<FoundDatabase | null> {
  const text = await readText(join(folder, ".env"));
  if (text !== null && parseEnv(text)["DATABASE_URL"] !== undefined) {
    return { url: { variable: "DATABASE_URL" }, from: ".env" };
  }
  return process.env["DATABASE_URL"] === undefined
    ? null
    : { url: { variable: "DATABASE_URL" }, from: "the environment" };
}

async function sqliteFile(folder: string): Promise<FoundDatabase | null> {
  const file = (await readdir(folder)).sort().find((name) => /\.(db|sqlite|sqlite3)$/i.test(name));
  return file === undefined ? null : { url: { literal: `sqlite:${file}` }, from: file };
}

/** The first exported type that the project hands to Kysely, in the places where people and kysely-codegen put it. */
async function kyselyTypes(folder: string): Promise<Project["typesFrom"]> {
  for (const directory of ["src/db", "src/database", "src", "db", "database", "lib", "."]) {
    const names = await readdir(join(folder, directory)).catch((): string[] => []);
    for (const name of names.sort().filter((file) => /\.m?ts$/.test(file) && !file.startsWith("seedloom."))) {
      const path = directory === "." ? name : `${directory}/${name}`;
      const text = await readText(join(folder, path));
      const type = text?.match(
        /export\s+(?:declare\s+)?(?:interface|type)\s+(DB|Database|DatabaseSchema|Schema|Tables)\b/,
      )?.[1];
      if (type !== undefined) return { name: type, path: `./${path}` };
    }
  }
  return null;
}

async function readDependencies(folder: string): Promise<ReadonlySet<string>> {
  const text = await readText(join(folder, "package.json"));
  try {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(text ?? "{}") as Record<string, object | undefined>;
    return new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
  } catch {
    return new Set();
  }
}

async function firstFile(folder: string, paths: readonly string[]): Promise<{ path: string; text: string } | null> {
  for (const path of paths) {
    const text = await readText(join(folder, path));
    if (text !== null) return { path, text };
  }
  return null;
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (["ENOENT", "EISDIR", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw new Error(`${basename(path)} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}
