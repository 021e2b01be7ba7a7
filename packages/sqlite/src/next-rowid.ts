import type { Table, Value } from "@seedloom/core";
import type { Database } from "better-sqlite3";
import { quoteIdentifier, quoteTable } from "./quote.ts";

/** Foretells rowids. */
export interface RowidCounter {
  /** Whether SQLite would give these rows the same rowids by itself, in that order; they count as written. */
  gives(rowids: readonly Value[]): boolean;
}

/**
 * Foretells which rowids SQLite gives to rows that name none: one more than the greatest there is, or ever was with AUTOINCREMENT
 * (https://sqlite.org/autoinc.html). A row without its rowid is written faster: SQLite appends it without a search, and knows that the
 * statement cannot fail over a rowid that is no integer. The transaction keeps other writers away.
 *
 * @param column the column that is the rowid's other name
 */
export function rowidCounter(db: Database, table: Table, column: string): RowidCounter {
  let next = firstRowid(db, table, column);
  return {
    gives(rowids) {
      if (next === null) return false;
      const first = next;
      if (rowids.every((rowid, at) => rowid === first + at)) {
        next = first + rowids.length;
        return true;
      }
      for (const rowid of rowids) {
        // After a sole negative one SQLite goes on from there, and not from 1 as in an empty table.
        if (typeof rowid !== "number" || !Number.isSafeInteger(rowid + 1) || rowid < 0) {
          next = null;
          return false;
        }
        next = Math.max(next, rowid + 1);
      }
      return false;
    },
  };
}

/** The next rowid; null where it is not one more than a whole number from 0 that JavaScript can hold. */
function firstRowid(db: Database, table: Table, column: string): number | null {
  const generated = table.columns.find(({ name }) => name === column)?.generated;
  if (generated?.kind !== "identity") return null;
  const greatest = (sql: string, ...names: string[]) =>
    db
      .prepare<string[], bigint | null>(sql)
      .pluck()
      .safeIntegers()
      .get(...names) ?? 0n;
  const there = greatest(`SELECT max(${quoteIdentifier(column)}) FROM ${quoteTable(table)}`);
  const given =
    generated.sequence === null ? 0n : greatest("SELECT max(seq) FROM main.sqlite_sequence WHERE name = ?", table.name);
  const next = Number(there > given ? there : given) + 1;
  return there >= 0n && Number.isSafeInteger(next) ? next : null;
}
