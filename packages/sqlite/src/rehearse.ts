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
  let transaction = beginWrite(db, "deferred");
  const kept: number[] = [];
  const prepare = () => {
    for (const batch of before) writerOf(db, catalog, batch).write(batch, () => {});
    const writer = writerOf(db, catalog, rows);
    for (const row of kept) writer.write(oneOf(rows, row), () => {});
    return writer;
  };
  try {
    let writer = prepare();
    let done = -1;
    return Array.from({ length: rows.count }, (_, row): Rehearsed => {
      const group = groups[row]!;
      if (group === done) return { kind: "passed" };
      const words = tryRow(writer, rows, row);
      // RAISE(ROLLBACK) has undone everything before as well.
      if (!db.inTransaction) {
        transaction.rollback();
        transaction = beginWrite(db, "deferred");
        writer = prepare();
      }
      if (words !== null) return { kind: "refused", words };
      done = group;
      kept.push(row);
      return { kind: "kept" };
    });
  } catch (error) {
    throw loadError(error, { catalog, table: rows.table, row: null });
  } finally {
    transaction.rollback();
  }
}

/** What the trigger says that refuses it; null where none does. */
function tryRow(writer: ReturnType<typeof rowWriter>, rows: RowBatch, row: number): string | null {
  try {
    writer.write(oneOf(rows, row), () => {});
    return null;
  } catch (error) {
    if (sqliteCode(error) === null) throw error;
    return messageOf(error);
  }
}

function oneOf(rows: RowBatch, row: number): RowBatch {
  return { ...rows, firstRow: rows.firstRow + row, count: 1, values: rows.values.map((column) => [column[row]!]) };
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
