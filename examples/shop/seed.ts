import { readFileSync, rmSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import SqliteDatabase from "better-sqlite3";
import { seed, validate } from "seedloom";
import config from "./seedloom.config.ts";
import { textTable } from "./text-table.ts";

/** The script behind `pnpm seed`: makes shop.db afresh, fills it, checks it, and shows what is in it. */

const file = fileURLToPath(new URL("shop.db", import.meta.url));
const manifest = fileURLToPath(new URL("seedloom-manifest.json", import.meta.url));
const shownAs = relative(process.cwd(), file);
const width = process.stdout.columns ?? 120;
const print = (text = "") => process.stdout.write(`${text}\n`);

for (const leftover of [file, `${file}-wal`, `${file}-shm`, manifest]) rmSync(leftover, { force: true });
const database = new SqliteDatabase(file);
try {
  database.exec(readFileSync(new URL("schema.sql", import.meta.url), "utf8"));

  const { url: _, ...settings } = config;
  const result = await seed(database, { ...settings, manifest });
  print(`Seeded ${result.rows.toLocaleString("en-US")} rows into ${result.tables.length} tables of ${shownAs}`);
  print(`in ${(result.ms / 1000).toFixed(1)} s, every one of them simulated.\n`);
  print(
    textTable(
      result.tables.map((table) => ({ table: table.name, rows: table.rows })),
      width,
    ),
  );
  for (const notice of result.notices) print(`\n  Note: ${notice.message}`);

  for (const { name } of result.tables) {
    print(`\n${name}`);
    // Rows from the middle: the first ones of a tree are all roots.
    const rows = database.prepare(`SELECT * FROM "${name}" LIMIT 3 OFFSET (SELECT count(*) / 2 FROM "${name}")`).all();
    print(textTable(rows as Record<string, unknown>[], width));
  }

  const { ok, findings } = await validate(database);
  print(
    `\nIntegrity: ${ok ? "sound. Every key, constraint and reference was checked by SQL of its own." : "violated."}`,
  );
  for (const finding of findings) print(`  ${finding.severity}: ${finding.message}`);
  if (!ok) process.exitCode = 1;
} finally {
  database.close();
}

print(`
The database:  ${shownAs}
The manifest:  ${relative(process.cwd(), manifest)} (says that the rows are simulated, and how to make them again)

Try next, from the repository's root:
  npx -y pnpm@12 --silent seedloom plan --why --url ${shownAs}
  npx -y pnpm@12 --silent seedloom preview --url ${shownAs} --tables customers
  npx -y pnpm@12 --silent seedloom validate --url ${shownAs}
  npx -y pnpm@12 --silent seedloom seed --url YOUR_DATABASE_URL --rows 100`);
