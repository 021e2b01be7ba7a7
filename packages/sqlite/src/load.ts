import {
  findTable,
  SeedError,
  targetsFirst,
  type Catalog,
  type LoadJob,
  type LoadOptions,
  type LoadResult,
} from "@seedloom/core";
import type { LoadStep, Notice, TableId } from "@seedloom/core";
import type { Database } from "better-sqlite3";
import { setImmediate as nextTurn } from "node:timers/promises";
import { dropFrom, dropIndexes } from "./drop-indexes.ts";
import { loadError, sqliteCode } from "./errors.ts";
import { findUncheckable, violation, watchOrphans } from "./orphans.ts";
import { referenceEnds, type ReferenceEnds } from "./reference-ends.ts";
import { beginWrite } from "./transaction.ts";
import { rowWriter } from "./write-rows.ts";

/** What decides between ways of loading; measured, and other than the default only in tests. */
export interface LoadTuning {
  /**
   * Tables that get at least so many rows are loaded without their indexes, and foreign keys of loads that have so many rows are not
   * looked up row by row, where that is possible.
   */
  readonly dropFrom: number;
}

/**
 * Loads all steps in one transaction, each by one prepared statement. Foreign keys are checked at its end, so any order of rows and
 * any cycle will do: by SQLite, by the ends of the load's own keys, or, where the schema has a key that SQLite cannot check, by counting
 * orphans before and after.
 * The connection must not be used by others meanwhile: the event loop turns between batches.
 * @throws SeedError `LOAD`, `ABORTED`, `USAGE`; then nothing was changed
 */
export async function load(
  db: Database,
  job: LoadJob,
  options: LoadOptions = {},
  tuning: LoadTuning = { dropFrom },
): Promise<LoadResult> {
  const { catalog } = job;
  throwIfAborted(options.signal);
  const uncheckable = findUncheckable(db, job);
  const ends = uncheckable === null ? referenceEnds(db, job, tuning.dropFrom) : null;
  const transaction = begin(db, catalog, uncheckable === null && ends === null ? "deferred" : "off");
  const notices: Notice[] = [];
  const tables = new Map<TableId, { rows: number; ms: number }>();
  try {
    const orphans = uncheckable && watchOrphans(db, job, uncheckable);
    notices.push(...(orphans?.notices ?? []));
    const recreate = options.allowDdl === false ? () => {} : dropIndexes(db, job, tuning.dropFrom);
    for (const step of targetsFirst(job)) {
      const start = performance.now();
      const changed = await runStep(db, catalog, step, options, ends);
      const before = tables.get(step.table) ?? { rows: 0, ms: 0 };
      tables.set(step.table, {
        rows: before.rows + (step.kind === "insert" ? changed : 0),
        ms: before.ms + performance.now() - start,
      });
      if (changed < step.rows) notices.push(fewer(step, changed));
    }
    recreate();
    orphans?.check();
    ends?.check();
    throwIfAborted(options.signal);
    commit(db, catalog, transaction);
  } catch (error) {
    transaction.rollback();
    throw loadError(error, { catalog, table: null, row: null });
  }
  return { tables: [...tables].map(([table, done]) => ({ table, ...done })), notices };
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

async function runStep(
  db: Database,
  catalog: Catalog,
  step: LoadStep,
  options: LoadOptions,
  ends: ReferenceEnds | null,
): Promise<number> {
  const table = findTable(catalog, step.table);
  if (table === undefined)
    throw new SeedError("USAGE", `${step.table}: no such table in the catalog; introspect again.`, {
      table: step.table,
    });
  let row: number | null = null;
  let handed = 0;
  let changed = 0;
  try {
    const writer = rowWriter(db, table, step);
    for (const batch of step.batches()) {
      throwIfAborted(options.signal);
      changed += writer.write(batch, (at) => (row = batch.rows?.[at] ?? batch.firstRow + at));
      ends?.see(step, batch);
      handed += batch.count;
      options.onProgress?.(step.table, handed);
      await nextTurn();
    }
  } catch (error) {
    throw loadError(error, { catalog, table: step.table, row });
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
