import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installTarballs, manifest, pack, publishable, run } from "./install.ts";

/**
 * What npm would publish, judged from outside: packs every publishable package, lints each tarball (publint) and its types
 * (attw), installs them all into an empty project with npm, type-checks a consumer, and lets the packed CLI seed a database.
 * Prints a line `ok NAME` or `not ok NAME` for each check; exit status 1 if any failed. Needs `pnpm build` first.
 */
const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "seedloom-packed-"));
const tarballs = join(folder, "tarballs");
const project = join(folder, "project");
let failed = 0;

try {
  for (const path of publishable) {
    const { name } = manifest(path);
    let tarball = "";
    check(`pack ${name}`, () => (tarball = pack(path, tarballs)));
    check(`publint ${name}`, () => run("publint", ["--strict", tarball], root));
    check(`attw ${name}`, () => run("attw", ["--profile", "esm-only", tarball], root));
  }

  check("install the tarballs", () => installTarballs(tarballs, project));

  writeFileSync(
    join(project, "consumer.ts"),
    `import { defineConfig, seed, validate } from "seedloom";
export default defineConfig({ rows: 10 });
const { rows } = await seed("sqlite:packed.db", { rows: 10, manifest: false });
const { ok } = await validate("sqlite:packed.db");
if (rows !== 20 || !ok) throw new Error(\`\${rows} rows, sound: \${ok}\`);
`,
  );
  check("a consumer type-checks", () =>
    run(
      join(root, "node_modules/.bin/tsc"),
      ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2024", "--types", "", "consumer.ts"],
      project,
    ),
  );
  check("the packed CLI explains itself", () => {
    const help = run("node_modules/.bin/seedloom", ["--help"], project);
    if (!/\bseed\b[\s\S]*\bvalidate\b/.test(help)) throw new Error(help);
  });
  createDatabase("cli.db");
  check("the packed CLI seeds", () => {
    const answer = run(
      "node_modules/.bin/seedloom",
      ["seed", "--url", "sqlite:cli.db", "--rows", "10", "--json"],
      project,
    );
    if ((JSON.parse(answer) as { rows: number }).rows !== 20) throw new Error(answer);
  });
  writeFileSync(
    join(project, "packed.test.ts"),
    `import "@seedloom/vitest/matchers";
import { expect, test } from "vitest";
test("the packed matchers judge", async () => {
  await expect("sqlite:cli.db").toBeSound();
  await expect([1, 2, 3, 4]).toFit({ min: 1, max: 4 });
  await expect(["a", "b"]).not.toFit({ weighted: { a: 1 } });
});
`,
  );
  check("the packed matchers judge", () => run("node_modules/.bin/vitest", ["run"], project));
  createDatabase("packed.db");
  check("the packed API seeds", () => run(process.execPath, ["consumer.ts"], project));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;

/** Two related tables, made by the SQLite that comes with Node. */
function createDatabase(name: string): void {
  const sql =
    "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE); CREATE TABLE notes (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), body TEXT);";
  const script = `new (require("node:sqlite").DatabaseSync)(process.argv[1]).exec(process.argv[2])`;
  run(process.execPath, ["-e", script, name, sql], project);
}

function check(name: string, action: () => unknown): void {
  try {
    action();
    console.log(`ok ${name}`);
  } catch (error) {
    failed += 1;
    const { stdout = "", stderr = "", message } = error as { stdout?: string; stderr?: string; message: string };
    console.log(`not ok ${name}\n${[message, stdout, stderr].join("\n").replaceAll(/^/gm, "    ")}`);
  }
}
