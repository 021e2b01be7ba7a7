import { execFile } from "node:child_process";
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

/**
 * The guides say what is true:
 * - every ```ts block type-checks, as a module of its own;
 * - every ```ts run block is run besides, in a database of its own where it names one, and every ```ts test block by vitest;
 * - every `seedloom …` line of an ```sh block names a command and flags that exist;
 * - every relative link leads somewhere.
 * What begins with `npx -y pnpm@12` is run by .ci/run.
 */
const root = join(import.meta.dirname, "..");
const scratch = join(import.meta.dirname, ".cache", "docs");
const files = globSync(["*.md", "docs/**/*.md", "packages/*/README.md", "examples/*/README.md"], { cwd: root }).sort();
const run = promisify(execFile);

interface Block {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly flags: string;
  readonly code: string;
}

const blocks = files.flatMap((file) => blocksOf(file, readFileSync(join(root, file), "utf8")));
const ts = blocks.filter((block) => block.language === "ts");

test("ts blocks type-check", async () => {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  for (const block of ts) writeFileSync(pathOf(block), `export {};\n${block.code}`);
  const config = { extends: "../../../tsconfig.test.json", include: ["*.ts"], exclude: [] };
  writeFileSync(join(scratch, "tsconfig.json"), JSON.stringify(config));
  const checked = run(join(root, "node_modules/.bin/tsc"), ["-p", join(scratch, "tsconfig.json")]);
  const { stdout } = await checked.catch((error: { stdout: string }) => error);
  // The packages' own errors are told by `pnpm types`.
  expect(stdout.split("\n").filter((line) => line.includes(".cache/docs"))).toEqual([]);
});

test.for(ts.filter((block) => block.flags.includes("run")))("$file:$line runs", async (block) => {
  const folder = join(scratch, `${nameOf(block)}.run`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "example.ts"), block.code);
  await run(process.execPath, ["example.ts"], { cwd: folder });
});

test("ts test blocks pass", { timeout: 120_000 }, async () => {
  const folder = join(scratch, "tests");
  mkdirSync(folder, { recursive: true });
  for (const block of ts.filter(({ flags }) => flags.includes("test"))) {
    writeFileSync(join(folder, `${nameOf(block)}.test.ts`), block.code);
  }
  await run(join(root, "node_modules/.bin/vitest"), ["run", "--root", folder, "--testTimeout", "60000"]);
});

const commands = blocks
  .filter((block) => block.language === "sh")
  .flatMap(({ file, line, code }) =>
    code
      .replaceAll("\\\n", " ")
      .split("\n")
      .map((command) => /(?:^|\s)seedloom ([a-z-]+)(.*)$/.exec(command.replace(/#.*$/, "").trim()))
      .filter((match) => match !== null)
      .map(([command = "", verb = "", rest = ""]) => ({ file, line, command: command.trim(), verb, rest })),
  );

const helps = new Map<string, Promise<string>>();

/** What a command says of itself; asked for once. */
function helpOf(verb: string): Promise<string> {
  const help =
    helps.get(verb) ??
    run(process.execPath, [join(root, "packages/cli/src/main.ts"), verb, "--help"]).then(({ stdout }) => stdout);
  helps.set(verb, help);
  return help;
}

test.for(commands)("$file:$line $command", { timeout: 30_000 }, async ({ verb, rest }) => {
  const help = await helpOf(verb);
  for (const flag of rest.match(/(?<=\s)--[a-z-]+/g) ?? []) expect(help).toContain(flag);
});

const links = files.flatMap((file) =>
  [...readFileSync(join(root, file), "utf8").matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)].map(
    ([, target = ""]) => ({
      file,
      target,
    }),
  ),
);

test("relative links lead somewhere", () => {
  const dead = links.filter(({ file, target }) => globSync(join(dirname(file), target), { cwd: root }).length === 0);
  expect(dead).toEqual([]);
});

function blocksOf(file: string, text: string): readonly Block[] {
  return [...text.matchAll(/^```(?<language>\w+)(?<flags>[^\n]*)\n(?<code>[\s\S]*?)^```/gm)].map((match) => ({
    file,
    line: text.slice(0, match.index).split("\n").length,
    language: match.groups?.["language"] ?? "",
    flags: match.groups?.["flags"] ?? "",
    code: match.groups?.["code"] ?? "",
  }));
}

function nameOf({ file, line }: Block): string {
  return `${file.replaceAll(/[/.]/g, "-")}-${line}`;
}

function pathOf(block: Block): string {
  return join(scratch, `${nameOf(block)}.ts`);
}
