import { SeedError } from "@seedloom/core";
import type { Database, Dialect } from "@seedloom/core";
import { borrowDriver, isKysely } from "./kysely-driver.ts";
import { redact, secretsOf } from "./redact.ts";
import type { Target } from "./target.ts";

/** A dialect is loaded only when a target may be its: drivers take longer to load than a small database to fill. */
interface DialectEntry {
  readonly name: string;
  readonly url: RegExp;
  load(): Promise<Dialect>;
}

const DIALECTS: readonly DialectEntry[] = [
  { name: "postgres", url: /^postgres(ql)?:/i, load: async () => (await import("@seedloom/postgres")).postgres },
  { name: "mysql", url: /^(mysql|mariadb):/i, load: async () => (await import("@seedloom/mysql")).mysql },
  {
    name: "sqlite",
    url: /^(sqlite3?|file):|\.(db|sqlite|sqlite3)(\?.*)?$/i,
    load: async () => (await import("@seedloom/sqlite")).sqlite,
  },
];

/** An open database, and how to be done with it. */
export interface OpenDatabase {
  readonly database: Database;
  /** Closes what was opened here; what was handed over (a pool, a `Database`, a Kysely instance) stays open. */
  close(): Promise<void>;
}

/**
 * Opens a target.
 * @throws SeedError `USAGE` for a target that no dialect knows; `CONNECT`. No message holds a password.
 */
export async function openDatabase(target: Target): Promise<OpenDatabase> {
  if (typeof target === "string") return closing(await openUrl(target));
  if (isDatabase(target)) return { database: target, close: async () => {} };
  if (!isKysely(target)) return closing(await openDriver(target));
  const { driver, release } = await borrowDriver(target);
  try {
    const { database, close } = closing(await openDriver(driver));
    return { database, close: () => close().finally(release) };
  } catch (error) {
    await release();
    throw error;
  }
}

function closing(database: Database): OpenDatabase {
  return { database, close: () => database.close() };
}

async function openDriver(driver: object): Promise<Database> {
  for (const entry of DIALECTS) {
    const database = await (await entry.load()).open(driver);
    if (database !== null) return database;
  }
  throw new SeedError(
    "USAGE",
    `No database can be reached through this ${describe(driver)}: pass a URL, a pg Pool, a mysql2 pool, a better-sqlite3 Database or a Kysely instance of one of them.`,
  );
}

async function openUrl(url: string): Promise<Database> {
  const secrets = secretsOf(url);
  const entry = DIALECTS.find((candidate) => candidate.url.test(url));
  const dialect = await entry?.load();
  if (dialect === undefined || !dialect.accepts(url)) {
    throw new SeedError(
      "USAGE",
      `"${redact(url, secrets)}" is not a database URL that Seedloom knows: write postgres://…, mysql://…, sqlite:path, or a path that ends in .db, .sqlite or .sqlite3.`,
    );
  }
  try {
    const database = await dialect.open(url);
    if (database !== null) return database;
  } catch (error) {
    throw withoutSecrets(error, secrets);
  }
  throw new SeedError("CONNECT", `The database at ${redact(url, secrets)} could not be opened.`);
}

function withoutSecrets(error: unknown, secrets: readonly string[]): SeedError {
  const message = redact(error instanceof Error ? error.message : String(error), secrets);
  if (!(error instanceof SeedError)) return new SeedError("CONNECT", message);
  const details = JSON.parse(redact(JSON.stringify(error.details), secrets)) as SeedError["details"];
  return new SeedError(error.code, message, details);
}

function isDatabase(target: object): target is Database {
  return "introspect" in target && typeof target.introspect === "function" && "sql" in target;
}

function describe(target: object): string {
  return target.constructor?.name ?? "object";
}
