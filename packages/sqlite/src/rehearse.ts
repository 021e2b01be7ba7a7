import { findTable, SeedError, type Catalog, type Rehearsal, type Rehearsed, type RowBatch } from "@seedloom/core";
import type { Database } from "better-sqlite3";
import { loadError, messageOf, sqliteCode } from "./errors.ts";
import { beginWrite } from "./transaction.ts";
import { rowWriter } from "./write-rows.ts";

/**
 * Inserts rows one by one in a transaction that is rolled back; foreign keys are not looked at. What stops a row, trigger or
 * constraint, has refused it.
 * @throws SeedError `LOAD` where the rows cannot be tried at all
 */
export function rehearse(db: Database, catalog: Catalog, { before, rows, groups }: Rehearsal): readonly Rehearsed[] {
  const transaction = beginWrite(db, "deferred");
  try {
    for (const batch of before) writerOf(db, catalog, batch).write(batch, () => {});
    const writer = writerOf(db, catalog, rows);
    let done = -1;
    return Array.from({ length: rows.count }, (_, row): Rehearsed => {
      const group = groups[row]!;
      if (group === done) return { kind: "passed" };
      const words = tryRow(db, writer, rows, row);
      if (words === null) done = group;
      return words === null ? { kind: "kept" } : { kind: "refused", words };
    });
  } catch (error) {
    throw loadError(error, { catalog, table: rows.table, row: null });
  } finally {
    transaction.rollback();
  }
}

/** What the trigger says that refuses it; null where none does. */
function tryRow(db: Database, writer: ReturnType<typeof rowWriter>, rows: RowBatch, row: number): string | null {
  const one = { ...rows, firstRow: rows.firstRow + row, count: 1, values: rows.values.map((column) => [column[row]!]) };
  try {
    writer.write(one, () => {});
    return null;
  } catch (error) {
    // RAISE(ROLLBACK) has undone everything before as well.
    if (!db.inTransaction) throw error;
    if (sqliteCode(error) === null) throw error;
    return messageOf(error);
  }
}

function writerOf(db: Database, catalog: Catalog, batch: RowBatch): ReturnType<typeof rowWriter> {
  const table = findTable(catalog, batch.table);
  if (table === undefined)
    throw new SeedError("USAGE", `${batch.table}: the catalog has no such table; introspect again.`, {
      table: batch.table,
    });
  return rowWriter(db, table, {
    kind: "insert",
    table: batch.table,
    columns: batch.columns,
    rows: batch.count,
    batches: () => [batch],
  });
}
