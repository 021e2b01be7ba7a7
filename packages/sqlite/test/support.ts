import type { Catalog, Database, LoadJob, LoadStep, Value } from "@seedloom/core";
import { sqlite } from "@seedloom/sqlite";
import Sqlite from "better-sqlite3";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { load, type LoadTuning } from "../src/load.ts";

/** A folder of the test's own, removed after it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "seedloom-sqlite-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A database file with that schema, opened, and its catalog; loads go the way that `tuning` decides. */
export async function databaseWith(
  schema: string,
  tuning?: LoadTuning,
): Promise<{ db: Sqlite.Database; path: string; database: Database; catalog: Catalog }> {
  const path = join(temporaryFolder(), "test.db");
  const db = new Sqlite(path);
  onTestFinished(() => void db.close());
  db.exec(schema);
  const database = await sqlite.open(db);
  if (database === null) throw new Error("not taken over");
  const tuned: Database = { ...database, load: (job, options) => load(db, job, options, tuning) };
  return { db, path, database: tuned, catalog: await database.introspect() };
}

/** A step that inserts rows, in batches of `size`. */
export function insertStep(
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
  size = 7,
): LoadStep {
  return { kind: "insert", table, columns, rows: rows.length, batches: () => batchesOf(table, columns, rows, size) };
}

/** A step that updates rows: the first `key` columns find them. */
export function updateStep(
  table: string,
  key: readonly string[],
  set: readonly string[],
  rows: readonly (readonly Value[])[],
): LoadStep {
  return {
    kind: "update",
    table,
    key,
    set,
    rows: rows.length,
    batches: () => batchesOf(table, [...key, ...set], rows, 3),
  };
}

function* batchesOf(table: string, columns: readonly string[], rows: readonly (readonly Value[])[], size: number) {
  for (let firstRow = 0; firstRow < rows.length; firstRow += size) {
    const part = rows.slice(firstRow, firstRow + size);
    yield {
      table,
      firstRow,
      count: part.length,
      columns,
      values: columns.map((_, at) => part.map((row) => row[at] ?? null)),
    };
  }
}

/** A job of those steps. */
export function jobOf(catalog: Catalog, ...steps: LoadStep[]): LoadJob {
  return { catalog, steps, uncheckedUntilEnd: [] };
}

/** The error that a promise ends in. */
export async function errorOf(
  promise: Promise<unknown>,
): Promise<Error & { code?: string; details?: Record<string, unknown> }> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
  throw new Error("it did not fail");
}
