import { SeedError, findTable } from "@seedloom/core";
import type { Catalog, Database, TableId } from "@seedloom/core";
import { inDatabaseNames } from "./target/database-names.ts";
import { knownRuns, manifestPath } from "./runs/known-runs.ts";
import { refuseProduction } from "./target/looks-like-production.ts";
import { RUNS_TABLE, withRuns } from "./runs/manifest-table.ts";
import { forgetTables, simulatedRows, withoutTables } from "./runs/manifest.ts";
import type { ManifestRun } from "./runs/manifest.ts";
import { introspect, throwIfAborted, withDatabase } from "./prepare.ts";
import { selectTables } from "./settings/select-tables.ts";
import type { AnySchema, Settings } from "./settings/settings.ts";
import type { SchemaOf, Target } from "./target/target.ts";

/** Which tables to empty. */
export interface ResetOptions<DB = AnySchema> extends Pick<
  Settings<DB>,
  "tables" | "exclude" | "schemas" | "manifest"
> {
  /** The name of the one database that may be emptied although it looks like production. */
  readonly allowProduction?: string;
  /** Asked before anything is emptied, with what would be; false leaves everything as it is. Default: not asked. */
  readonly confirm?: (what: ResetQuestion) => Promise<boolean>;
  readonly signal?: AbortSignal;
}

/** What is about to be emptied. */
export interface ResetQuestion {
  /** The database, without its password. */
  readonly database: string;
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
}

/** What was emptied. JSON. */
export interface ResetResult {
  /** False where `confirm` said no. */
  readonly done: boolean;
  readonly rows: number;
  readonly ms: number;
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
}

/**
 * Empties tables, all of them unless some are chosen, and restarts their sequences, in one transaction.
 * @throws SeedError `USAGE` where rows of other tables refer to the chosen ones; `PRODUCTION`, `CONFIG`, `CONNECT`, `LOAD`
 */
export async function reset<T extends Target>(
  target: T,
  options: ResetOptions<SchemaOf<T>> = {},
): Promise<ResetResult> {
  const { allowProduction, confirm, signal, ...given } = options as ResetOptions;
  const settings = inDatabaseNames(target, given);
  const started = performance.now();
  return withDatabase(target, async (database) => {
    refuseProduction(database.location, 0, allowProduction);
    const catalog = await introspect(database, settings, signal);
    const chosen = selectTables(catalog, settings);
    const counts = await countRows(database, catalog);
    refuseReferredTo(catalog, chosen, counts);
    const tables = chosen.map((name) => ({ name, rows: counts.get(name) ?? 0 }));
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    const runs = await knownRuns(settings.manifest, database, catalog);
    const simulated = simulatedRows(runs, database.label);
    refuseProduction(database.location, rows - simulated, allowProduction);
    const done = confirm === undefined || (await confirm({ database: database.label, tables }));
    throwIfAborted(signal);
    if (done) {
      if (typeof settings.manifest === "object") await emptyWithRuns(database, catalog, chosen, runs);
      else await database.empty(catalog, chosen);
      const path = manifestPath(settings.manifest);
      if (path !== null) await forgetTables(path, database.label, chosen);
    }
    return { done, rows: done ? rows : 0, ms: Math.round(performance.now() - started), tables };
  });
}

/** Empties the tables and the table of runs, and writes down again what is left. */
async function emptyWithRuns(
  database: Database,
  catalog: Catalog,
  tables: readonly TableId[],
  runs: readonly ManifestRun[],
): Promise<void> {
  const left = withoutTables(runs, database.label, tables);
  await database.empty(catalog, runs.length === 0 ? tables : [...tables, RUNS_TABLE]);
  if (left.length > 0) await database.load(withRuns({ catalog, steps: [], uncheckedUntilEnd: [] }, left));
}

async function countRows(database: Database, catalog: Catalog): Promise<ReadonlyMap<TableId, number>> {
  const tables = catalog.tables.map(({ id }) => ({ table: id, columns: [], limit: 0, maxima: [] }));
  const existing = await database.existing(catalog, { tables });
  return new Map(Object.entries(existing.tables).map(([id, { rows }]) => [id, rows]));
}

/** Emptying a parent would take the children's rows away or be refused halfway: the user is to say which. */
function refuseReferredTo(catalog: Catalog, chosen: readonly TableId[], counts: ReadonlyMap<TableId, number>): void {
  const chosenIds = new Set(chosen);
  for (const child of catalog.tables) {
    if (chosenIds.has(child.id) || (counts.get(child.id) ?? 0) === 0) continue;
    const key = child.foreignKeys.find(({ references }) => chosenIds.has(references.table));
    const parent = key === undefined ? undefined : findTable(catalog, key.references.table);
    if (parent === undefined) continue;
    throw new SeedError(
      "USAGE",
      `${parent.id} cannot be emptied while ${child.id}, which is not chosen, refers to it from ${(counts.get(child.id) ?? 0).toLocaleString("en-US")} rows; choose ${child.id} too.`,
      { table: parent.id, referredToBy: child.id },
    );
  }
}
