import type { LoadStep, RowBatch, Table } from "@seedloom/core";
import type { Database, Statement } from "better-sqlite3";
import { isKeyword, tokenize } from "./ddl/tokenize.ts";
import { encoderOf, type Bound, type Encoder } from "./encode.ts";
import { quoteIdentifier, quoteTable } from "./quote.ts";

/** Writes the batches of one step. */
export interface RowWriter {
  /**
   * Writes a batch and returns the number of rows that changed.
   *
   * @param onRefused called with the row's place in the batch before SQLite's error is thrown
   */
  write(batch: RowBatch, onRefused: (row: number) => void): number;
}

// Several rows a statement save most of the calls into SQLite: measured, beyond some hundred values a statement nothing is gained.
const valuesAStatement = 256;

/** The writer of a step: one prepared statement of several rows, and one of a single row for the rest. */
export function rowWriter(db: Database, table: Table, step: LoadStep): RowWriter {
  const columns = step.kind === "insert" ? step.columns : [...step.set, ...step.key];
  const encoders = columns.map((name) => {
    const column = table.columns.find((column) => column.name === name);
    return column ? encoderOf(column) : null;
  });
  const together =
    step.kind === "insert" && columns.length > 0 ? Math.max(1, Math.floor(valuesAStatement / columns.length)) : 1;
  const abort = hasConflictClause(db, table);
  const one = db.prepare<[Bound[]]>(statementOf(table, step, 1, abort));
  const many = together > 1 ? db.prepare<[Bound[]]>(statementOf(table, step, together, abort)) : null;
  return {
    write(batch, onRefused) {
      const cells = step.kind === "insert" ? inOrder(batch, columns) : keyLast(batch, step.key.length);
      let changed = 0;
      let row = 0;
      if (many !== null) {
        const bound: Bound[] = Array.from({ length: together * columns.length }, () => null);
        for (; row + together <= batch.count; row += together) {
          bind(bound, encoders, cells, row, together);
          const done = tryRun(db, many, bound);
          // The refused statement left nothing behind: its rows are tried one by one to know which it was.
          changed += done ?? writeEach(one, encoders, cells, row, row + together, onRefused);
        }
      }
      return changed + writeEach(one, encoders, cells, row, batch.count, onRefused);
    },
  };
}

/**
 * The SQL of a step for so many rows.
 *
 * @param abort whether to override the constraints' own conflict clauses
 */
export function statementOf(table: Table, step: LoadStep, rows: number, abort: boolean): string {
  const name = quoteTable(table);
  const orAbort = abort ? " OR ABORT" : "";
  if (step.kind === "insert") {
    if (step.columns.length === 0) return `INSERT${orAbort} INTO ${name} DEFAULT VALUES`;
    const row = `(${step.columns.map(() => "?").join(", ")})`;
    return `INSERT${orAbort} INTO ${name} (${step.columns.map(quoteIdentifier).join(", ")}) VALUES ${Array.from({ length: rows }, () => row).join(", ")}`;
  }
  const set = step.set.map((column) => `${quoteIdentifier(column)} = ?`).join(", ");
  const key = step.key.map((column) => `${quoteIdentifier(column)} = ?`).join(" AND ");
  return `UPDATE${orAbort} ${name} SET ${set} WHERE ${key}`;
}

/**
 * Whether a constraint of the table says ON CONFLICT REPLACE, IGNORE or the like, which would change or lose rows in silence.
 * Only then does the statement say ABORT, as that also overrides what its triggers' statements say
 * (https://sqlite.org/lang_createtrigger.html).
 */
function hasConflictClause(db: Database, table: Table): boolean {
  const sql = db
    .prepare<[string], string>("SELECT sql FROM main.sqlite_master WHERE type = 'table' AND name = ?")
    .pluck()
    .get(table.name);
  const tokens = tokenize(sql ?? "");
  return tokens.some((token, at) => isKeyword(token, "ON") && isKeyword(tokens[at + 1], "CONFLICT"));
}

/** An update's batch has its key first, its statement last. */
function keyLast(batch: RowBatch, keys: number): RowBatch["values"] {
  return [...batch.values.slice(keys), ...batch.values.slice(0, keys)];
}

function inOrder(batch: RowBatch, columns: readonly string[]): RowBatch["values"] {
  if (columns.every((column, at) => batch.columns[at] === column)) return batch.values;
  return columns.map((column) => batch.values[batch.columns.indexOf(column)] ?? []);
}

/** Column by column, so that each column's loop is simple: no conversion where it needs none. */
function bind(
  bound: Bound[],
  encoders: readonly (Encoder | null)[],
  cells: RowBatch["values"],
  from: number,
  rows: number,
): void {
  const width = encoders.length;
  for (let at = 0; at < width; at++) {
    const encode = encoders[at] ?? null;
    const column = cells[at] ?? [];
    for (let row = 0; row < rows; row++) {
      const cell = column[from + row] ?? null;
      bound[row * width + at] = encode === null || cell === null ? (cell as Bound) : encode(cell);
    }
  }
}

function tryRun(db: Database, statement: Statement<[Bound[]]>, bound: Bound[]): number | null {
  try {
    return statement.run(bound).changes;
  } catch (error) {
    // Some errors end the transaction (RAISE(ROLLBACK), a full disk): rows tried after it would stay.
    if (!db.inTransaction) throw error;
    return null;
  }
}

function writeEach(
  statement: Statement<[Bound[]]>,
  encoders: readonly (Encoder | null)[],
  cells: RowBatch["values"],
  from: number,
  to: number,
  onRefused: (row: number) => void,
): number {
  const bound: Bound[] = encoders.map(() => null);
  let changed = 0;
  for (let row = from; row < to; row++) {
    bind(bound, encoders, cells, row, 1);
    try {
      changed += statement.run(bound).changes;
    } catch (error) {
      onRefused(row);
      throw error;
    }
  }
  return changed;
}
