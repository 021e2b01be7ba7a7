import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { seed, validate } from "seedloom";
import { afterAll, expect, test } from "vitest";

/** Real schemas beside the checkout, where they are: seeded, they keep every constraint, and every question about them is understood. */
const schemas = join(import.meta.dirname, "../../shared/schemas/sqlite");
const files = existsSync(schemas) ? readdirSync(schemas) : [];
const folder = mkdtempSync(join(tmpdir(), "seedloom-integrity-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.skipIf(files.length === 0).for(files)("%s", async (file) => {
  const path = join(folder, `${file}.db`);
  const driver = new SqliteDatabase(path);
  driver.exec(readFileSync(join(schemas, file), "utf8"));
  driver.close();
  await seed(path, { rows: 200, manifest: false });
  const { findings } = await validate(path);
  expect(findings.filter(({ severity, unverified }) => severity === "error" || unverified)).toEqual([]);
});
