import { findTable, SeedError, type Catalog, type LoadJob, type LoadOptions, type LoadResult } from "@seedloom/core";
import type { LoadStep, Notice, RowBatch, Table } from "@seedloom/core";
import type { Database, Statement } from "better-sqlite3";
import { setImmediate as nextTurn } from "node:timers/promises";
import { encoderOf, type Bound, type Encoder } from "./encode.ts";
import { loadError, messageOf, sqliteCode } from "./errors.ts";
import { countOrphans, orphanError, violation } from "./orphans.ts";
import { quoteIdentifier, sqlSyntax } from "./quote.ts";
import { beginWrite } from "./transaction.ts";

/**
 * Loads all steps in one transaction, each by one prepared statement. Foreign keys are checked at COMMIT, so any order of rows and
 * any cycle will do; where the schema has a key that SQLite cannot check, they are counted before and after instead.
 * The connection must not be used by others meanwhile: the event loop turns between batches.
 * @throws SeedError `LOAD`, `ABORTED`, `USAGE`; then nothing was changed
 */
export async function load(db: Database, job: LoadJob, options: LoadOptions = {}): Promise<LoadResult> {
  const { catalog } = job;
  throwIfAborted(options.signal);
  const checkable = foreignKeysWork(db, job);
  const transaction = begin(db, catalog, checkable ? "deferred" : "off");
  const orphans = checkable ? null : watchOrphans(db, job);
  const notices: Notice[] = orphans?.notices ?? [];
  const tables: { table: string; rows: number; ms: number }[] = [];
  try {
    for (const step of job.steps) {
      const start = performance.now();
      const changed = await runStep(db, catalog, step, options);
      tables.push({ table: step.table, rows: changed, ms: performance.now() - start });
      if (changed < step.rows) notices.push(fewer(step, changed));
    }
    orphans?.check();
    throwIfAborted(options.signal);
    commit(db, catalog, transaction);
  } catch (error) {
    transaction.rollback();
    throw loadError(error, { catalog, table: null, row: null });
  }
  return { tables, notices };
}

function begin(db: Database, catalog: Catalog, foreignKeys: "deferred" | "off"): ReturnType<typeof beginWrite> {
  try {
    return beginWrite(db, foreignKeys);
  } catch (error) {
    throw loadError(error, { catalog, table: null, row: null });
  }
}

/** SQLite's message at COMMIT names nothing; the transaction is still open then and can be asked. */
function commit(db: Database, catalog: Catalog, transaction: { commit(): void }): void {
  try {
    transaction.commit();
  } catch (error) {
    if (sqliteCode(error) !== "SQLITE_CONSTRAINT_FOREIGNKEY") throw error;
    throw violation(db, catalog) ?? error;
  }
}

async function runStep(db: Database, catalog: Catalog, step: LoadStep, options: LoadOptions): Promise<number> {
  const table = findTable(catalog, step.table);
  if (table === undefined)
    throw new SeedError("USAGE", `${step.table}: no such table in the catalog; introspect again.`, {
      table: step.table,
    });
  const columns = step.kind === "insert" ? step.columns : [...step.key, ...step.set];
  let row: number | null = null;
  let handed = 0;
  let changed = 0;
  try {
    const statement = db.prepare<[Bound[]]>(statementOf(table, step));
    const encoders = columns.map((name) => {
      const column = table.columns.find((column) => column.name === name);
      return column ? encoderOf(column) : null;
    });
    for (const batch of step.batches()) {
      throwIfAborted(options.signal);
      changed += runBatch(
        statement,
        encoders,
        inOrder(batch, columns),
        batch.count,
        (at) => (row = batch.firstRow + at),
      );
      row = null;
      handed += batch.count;
      options.onProgress?.(step.table, handed);
      await nextTurn();
    }
  } catch (error) {
    throw loadError(error, { catalog, table: step.table, row });
  }
  return changed;
}

/** Explicit ABORT: a constraint's own ON CONFLICT REPLACE or IGNORE would change or lose rows silently. */
function statementOf(table: Table, step: LoadStep): string {
  const name = sqlSyntax.table(table);
  if (step.kind === "insert") {
    if (step.columns.length === 0) return `INSERT OR ABORT INTO ${name} DEFAULT VALUES`;
    return `INSERT OR ABORT INTO ${name} (${step.columns.map(quoteIdentifier).join(", ")}) VALUES (${step.columns.map(() => "?").join(", ")})`;
  }
  // Numbered, as the batch's first columns are the key's.
  const set = step.set.map((column, at) => `${quoteIdentifier(column)} = ?${step.key.length + at + 1}`);
  const key = step.key.map((column, at) => `${quoteIdentifier(column)} = ?${at + 1}`);
  return `UPDATE OR ABORT ${name} SET ${set.join(", ")} WHERE ${key.join(" AND ")}`;
}

function inOrder(batch: RowBatch, columns: readonly string[]): RowBatch["values"] {
  if (columns.every((column, at) => batch.columns[at] === column)) return batch.values;
  return columns.map((column) => batch.values[batch.columns.indexOf(column)] ?? []);
}

/** The hot loop: one array for all rows, no conversion where a column needs none. Returns the number of rows changed. */
function runBatch(
  statement: Statement<[Bound[]]>,
  encoders: readonly (Encoder | null)[],
  values: RowBatch["values"],
  count: number,
  onRefused: (row: number) => void,
): number {
  const bound = encoders.map((): Bound => null);
  const columns = encoders.map((encode, at) => ({ encode, cells: values[at] ?? [] }));
  let changed = 0;
  for (let row = 0; row < count; row++) {
    for (let at = 0; at < columns.length; at++) {
      const { encode, cells } = columns[at]!;
      const cell = cells[row] ?? null;
      bound[at] = encode === null || cell === null ? (cell as Bound) : encode(cell);
    }
    try {
      changed += statement.run(bound).changes;
    } catch (error) {
      onRefused(row);
      throw error;
    }
  }
  return changed;
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw new SeedError(
      "ABORTED",
      "The load was stopped: nothing was changed; run it again to load the rows.",
      {},
      signal.reason,
    );
}

function fewer(step: LoadStep, changed: number): Notice {
  const done = step.kind === "insert" ? "inserted" : "updated";
  return {
    code: "FEWER_ROWS",
    table: step.table,
    message: `${step.table}: ${changed} of ${step.rows} rows were ${done}; look for a trigger that refuses rows in silence.`,
  };
}

/**
 * Whether SQLite can check the foreign keys of the tables at all: a statement cannot even be prepared where a parent table is
 * missing or the parent's columns are not unique (https://sqlite.org/foreignkeys.html#fk_indexes).
 */
function foreignKeysWork(db: Database, job: LoadJob): boolean {
  const before = db.pragma("foreign_keys", { simple: true });
  if (!db.inTransaction) db.pragma("foreign_keys = 1");
  try {
    for (const step of job.steps) {
      const table = findTable(job.catalog, step.table);
      if (table !== undefined) db.prepare(statementOf(table, step));
    }
    return true;
  } catch (error) {
    return !/foreign key mismatch|no such table/.test(messageOf(error));
  } finally {
    if (!db.inTransaction) db.pragma(`foreign_keys = ${Number(before)}`);
  }
}

/** Counts the orphans of the loaded tables now; `check` throws where there are more. */
function watchOrphans(db: Database, job: LoadJob): { readonly notices: Notice[]; check(): void } {
  const loaded = new Set(job.steps.map((step) => step.table));
  const keys = job.catalog.tables
    .filter((table) => loaded.has(table.id))
    .flatMap((table) =>
      table.foreignKeys.map((key) => ({ table, key, before: countOrphans(db, job.catalog, table, key) })),
    );
  return {
    notices: [
      {
        code: "FOREIGN_KEY_UNCHECKED",
        table: null,
        message:
          "The schema has a foreign key that SQLite cannot check (its parent table is missing, or the parent's columns are not unique), " +
          "so Seedloom checked the foreign keys itself.",
      },
    ],
    check() {
      for (const { table, key, before } of keys)
        if (countOrphans(db, job.catalog, table, key) > before)
          throw orphanError(table.id, key.columns, key.references.table, key.name, null);
    },
  };
}
