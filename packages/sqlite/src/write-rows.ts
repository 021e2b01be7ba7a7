import type { LoadStep, RowBatch, Table } from "@seedloom/core";
import type { Database, Statement } from "better-sqlite3";
import { encoderOf, type Bound, type Encoder } from "./encode.ts";
import { sqliteCode } from "./errors.ts";
import { rowidCounter } from "./next-rowid.ts";
import { conflictClause, statementOf, type OnConflict } from "./statements.ts";

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

/** The writer of a step: statements of several rows, and one of a single row for the rest. Rowids that SQLite would give as well are left to it. */
export function rowWriter(db: Database, table: Table, step: LoadStep): RowWriter {
  const onConflict = conflictClause(db, table, step);
  const full = wayOf(db, table, step, onConflict);
  const rowid = step.kind === "insert" && table.triggers.length === 0 ? rowidOf(table, step.columns) : null;
  if (step.kind !== "insert" || rowid === null)
    return { write: (batch, onRefused) => full(columnsOf(batch, step), batch.count, onRefused) };
  const counter = rowidCounter(db, table, rowid);
  const others = step.columns.filter((column) => column !== rowid);
  const short = wayOf(db, table, { ...step, columns: others }, onConflict);
  return {
    write(batch, onRefused) {
      const given = counter.gives(batch.values[batch.columns.indexOf(rowid)] ?? []);
      return given
        ? short(inOrder(batch, others), batch.count, onRefused)
        : full(inOrder(batch, step.columns), batch.count, onRefused);
    },
  };
}

/** The column that is the rowid's other name, where it is given and not the only one. */
function rowidOf(table: Table, columns: readonly string[]): string | null {
  const rowid = table.columns.find(({ generated }) => generated.kind === "identity")?.name;
  return rowid !== undefined && columns.length > 1 && columns.includes(rowid) ? rowid : null;
}

type Way = (cells: RowBatch["values"], rows: number, onRefused: (row: number) => void) => number;

/** Writes rows by one form of statement, which is prepared when it is first needed. */
function wayOf(db: Database, table: Table, step: LoadStep, onConflict: OnConflict): Way {
  const columns = step.kind === "insert" ? step.columns : [...step.set, ...step.key];
  const encoders = columns.map((name) => {
    const column = table.columns.find((column) => column.name === name);
    return column ? encoderOf(column) : null;
  });
  const together =
    step.kind === "insert" && columns.length > 0 ? Math.max(1, Math.floor(valuesAStatement / columns.length)) : 1;
  const prepared = (rows: number) => {
    let statement: Statement<Bound[]> | null = null;
    return () => (statement ??= db.prepare<Bound[]>(statementOf(table, step, rows, onConflict)));
  };
  const one = prepared(1);
  const many = prepared(together);
  const writeEach = (cells: RowBatch["values"], from: number, to: number, onRefused: (row: number) => void) => {
    const bound: Bound[] = encoders.map(() => null);
    let changed = 0;
    for (let row = from; row < to; row++) {
      bind(bound, encoders, cells, row, 1);
      try {
        changed += one().run(...bound).changes;
      } catch (error) {
        onRefused(row);
        throw error;
      }
    }
    return changed;
  };
  /** The rows of a statement that failed one by one, to know which it was: those that it left behind are in already. */
  const writeAgain = (
    error: unknown,
    cells: RowBatch["values"],
    from: number,
    to: number,
    onRefused: (row: number) => void,
  ) => {
    // Some errors end the transaction (RAISE(ROLLBACK), a full disk): rows tried after it would stay.
    if (!db.inTransaction) throw error;
    const done = onConflict === "OR FAIL" && isConstraint(error) ? lastChanges(db) : 0;
    let refused: number | null = null;
    try {
      return done + writeEach(cells, from + done, to, (row) => (refused = row));
    } catch (again) {
      if (sqliteCode(again) !== sqliteCode(error)) throw error;
      if (refused !== null) onRefused(refused);
      throw again;
    }
  };
  return (cells, rows, onRefused) => {
    let changed = 0;
    let row = 0;
    if (together > 1 && rows >= together) {
      const bound: Bound[] = Array.from({ length: together * columns.length }, () => null);
      for (; row + together <= rows; row += together) {
        bind(bound, encoders, cells, row, together);
        try {
          // Arguments, not an array: an array's elements are asked for one call at a time.
          changed += many().run(...bound).changes;
        } catch (error) {
          changed += writeAgain(error, cells, row, row + together, onRefused);
        }
      }
    }
    return changed + writeEach(cells, row, rows, onRefused);
  };
}

/** Whether a statement that had begun met a constraint: it may have failed before. */
function isConstraint(error: unknown): boolean {
  return sqliteCode(error)?.startsWith("SQLITE_CONSTRAINT") ?? false;
}

/** Rows that the last statement wrote, though it failed. */
function lastChanges(db: Database): number {
  return db.prepare<[], number>("SELECT changes()").pluck().safeIntegers(false).get() ?? 0;
}

/** Cells in the order of the statement's parameters: an update's batch has its key first, its statement last. */
function columnsOf(batch: RowBatch, step: LoadStep): RowBatch["values"] {
  if (step.kind === "insert") return inOrder(batch, step.columns);
  return [...batch.values.slice(step.key.length), ...batch.values.slice(0, step.key.length)];
}

function inOrder(batch: RowBatch, columns: readonly string[]): RowBatch["values"] {
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
