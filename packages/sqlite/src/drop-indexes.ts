import { findTable } from "@seedloom/core";
import type { LoadJob, Table } from "@seedloom/core";
import type { Database } from "better-sqlite3";
import { quoteIdentifier } from "./quote.ts";

/** Below so many new rows a table keeps its indexes; measured, a load of 300,000 rows takes half as long without one of them. */
export const dropFrom = 5_000;

/**
 * Drops the indexes that enforce nothing of tables that are empty and about to get at least `from` rows, and returns what creates them
 * again from their own SQL: sorting once is cheaper than finding a place for every row. Both are part of the open transaction. Indexes that
 * ANALYZE has measured stay, as their figures would be lost; so do all where a trigger may need one to find its rows. An index
 * that came back is listed last in sqlite_master, which VACUUM orders anew as well (https://sqlite.org/lang_vacuum.html).
 */
export function dropIndexes(db: Database, job: LoadJob, from: number): () => void {
  const rows = new Map<string, number>();
  for (const step of job.steps) {
    if (step.kind === "insert") rows.set(step.table, (rows.get(step.table) ?? 0) + step.rows);
  }
  const tables = new Set(
    job.steps.map((step) => findTable(job.catalog, step.table)).filter((table) => table !== undefined),
  );
  if ([...tables].some(({ triggers }) => triggers.some(({ events }) => events.some(fires)))) return () => {};
  const dropped: string[] = [];
  for (const table of tables) {
    if ((rows.get(table.id) ?? 0) < from || !isEmpty(db, table)) continue;
    for (const { name, sql } of plainIndexes(db, table)) {
      db.exec(`DROP INDEX main.${quoteIdentifier(name)}`);
      dropped.push(sql);
    }
  }
  return () => {
    for (const sql of dropped) db.exec(sql);
  };
}

const fires = (event: string) => event === "insert" || event === "update";

/** Whether a table holds no row. */
export function isEmpty(db: Database, table: Table): boolean {
  return db.prepare(`SELECT 1 FROM main.${quoteIdentifier(table.name)} LIMIT 1`).get() === undefined;
}

function plainIndexes(db: Database, table: Table): readonly { readonly name: string; readonly sql: string }[] {
  const measured = db.prepare("SELECT 1 FROM main.sqlite_master WHERE name = 'sqlite_stat1'").get() !== undefined;
  return db
    .prepare<[string, string], { name: string; sql: string }>(
      `SELECT i.name, m.sql FROM pragma_index_list(?, 'main') AS i JOIN main.sqlite_master AS m ON m.type = 'index' AND m.name = i.name
        WHERE i.origin = 'c' AND i."unique" = 0 AND m.sql IS NOT NULL AND m.tbl_name = ?
        ${measured ? "AND NOT EXISTS (SELECT 1 FROM main.sqlite_stat1 AS s WHERE s.idx = i.name)" : ""} ORDER BY m.rowid`,
    )
    .all(table.name, table.name);
}
