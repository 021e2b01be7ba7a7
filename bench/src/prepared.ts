import Database from "better-sqlite3";
import { compilePlan } from "@seedloom/engine";
import type { CompiledPlan } from "@seedloom/engine";
import { prepare, withDatabase } from "../../packages/seedloom/src/prepare.ts";
import { countsOf, ddl } from "./schema.ts";
import type { TableName } from "./schema.ts";

/** The benchmark's plan for so many rows in all, or of one table beside a million of all, ready to generate. */
export async function preparedFor(rows: number, table?: TableName): Promise<CompiledPlan> {
  const database = new Database(":memory:");
  database.exec(ddl("sqlite").join("; "));
  try {
    const counts = table === undefined ? countsOf(rows) : { ...countsOf(1_000_000), [table]: rows };
    return await withDatabase(database, async (opened) => compilePlan(await prepare(opened, { counts })));
  } finally {
    database.close();
  }
}
