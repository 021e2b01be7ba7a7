import { SeedError } from "@seedloom/core";
import type { Database, LoadOptions, Notice } from "@seedloom/core";
import { compilePlan } from "@seedloom/engine";
import { inDatabaseNames } from "./target/database-names.ts";
import { knownRuns, manifestPath } from "./runs/known-runs.ts";
import { refuseProduction } from "./target/looks-like-production.ts";
import { RUNS_TABLE, createRunsTable, withRuns } from "./runs/manifest-table.ts";
import { addRun, checkManifest, manifestRun, simulatedRows } from "./runs/manifest.ts";
import { prepare, withDatabase } from "./prepare.ts";
import type { Prepared } from "./prepare.ts";
import type { AnySchema, Settings } from "./settings/settings.ts";
import type { SchemaOf, Target } from "./target/target.ts";
import { withScenario } from "./settings/with-scenario.ts";

/** Settings of a run, and what only a run has. */
export interface SeedOptions<DB = AnySchema> extends Settings<DB> {
  /** Plans and compiles everything and writes nothing; default false. */
  readonly dryRun?: boolean;
  /** The name of the one database that may be filled although it looks like production. */
  readonly allowProduction?: string;
  /** True: keys and indexes are not dropped and recreated for speed; default false. */
  readonly noDdl?: boolean;
  /** Stops the run; what was there before stays as it was. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SeedProgress) => void;
  /** Called with each notice of the plan before the first row is written; the result has them too, and the load's. */
  readonly onNotice?: (notice: Notice) => void;
}

/** How far a table is. */
export interface SeedProgress {
  readonly table: string;
  /** Rows handed to the database so far. */
  readonly rows: number;
  /** Rows that it will have been. */
  readonly of: number;
}

/** What a run did. JSON. */
export interface SeedResult {
  readonly seed: string;
  /** 16 hexadecimal digits: equal plans, equal hashes. */
  readonly planHash: string;
  /** Rows added to all tables. */
  readonly rows: number;
  /** Milliseconds, all told. */
  readonly ms: number;
  /** In load order; with the milliseconds of loading. */
  readonly tables: readonly { readonly name: string; readonly rows: number; readonly ms: number }[];
  readonly notices: readonly Notice[];
  /** The manifest file's path, `seedloom_runs` for the table, null where none was written or no row was added. */
  readonly manifest: string | null;
}

/**
 * Fills a database: every key, constraint and relationship holds, and the same seed gives the same rows.
 *
 * One transaction a run where the database allows it: on an error or abort everything is as it was.
 *
 * @throws SeedError `CONFIG`, `CONNECT`, `INTROSPECT`, `UNSATISFIABLE` (nothing was written), `PRODUCTION` (likewise),
 *   `LOAD` and `ABORTED` (what was there before is untouched)
 * @example
 * const { rows } = await seed("sqlite:shop.db", { rows: 100 });
 */
export async function seed<T extends Target>(target: T, options: SeedOptions<SchemaOf<T>> = {}): Promise<SeedResult> {
  // Names were checked against the schema's type by the compiler; from here on they are texts, checked against the catalog.
  const {
    dryRun = false,
    allowProduction,
    noDdl = false,
    signal,
    onProgress,
    onNotice,
    ...given
  } = options as SeedOptions;
  const settings = inDatabaseNames(target, withScenario(given));
  const started = performance.now();
  return withDatabase(target, async (database) => {
    if (!dryRun) refuseProduction(database.location, 0, allowProduction);
    const path = manifestPath(settings.manifest);
    if (path !== null && !dryRun) await checkManifest(path);
    const prepared = await prepare(database, settings, signal);
    const { plan, hash } = prepared;
    const job = compilePlan(prepared).loadJob();
    const head = { seed: plan.seed, planHash: hash };
    const elapsed = () => Math.round(performance.now() - started);
    if (dryRun) {
      const tables = plan.tables.map(({ table, rows }) => ({ name: table, rows, ms: 0 }));
      const notices = [...plan.notices, ...((await database.refusals?.(job)) ?? [])];
      return { ...head, rows: sum(tables), ms: elapsed(), tables, notices, manifest: null };
    }
    refuseProduction(database.location, await unknownRows(prepared, settings.manifest), allowProduction);
    const planned = new Map(plan.tables.map(({ table, rows }) => [table, rows]));
    const loadOptions: LoadOptions = {
      allowDdl: !noDdl,
      ...(signal === undefined ? {} : { signal }),
      ...(onProgress === undefined
        ? {}
        : { onProgress: (table, rows) => onProgress({ table, rows, of: planned.get(table) ?? rows }) }),
    };
    for (const notice of plan.notices) onNotice?.(notice);
    const wantsTable = typeof settings.manifest === "object";
    if (wantsTable) await createRunsTable(database);
    const loaded = await database.load(
      wantsTable ? withRuns(job, [manifestRun(plan, hash, database.label, [])]) : job,
      loadOptions,
    );
    const tables = loaded.tables
      .filter((table) => table.table !== RUNS_TABLE)
      .map(({ table, rows, ms }) => ({ name: table, rows, ms: Math.round(ms) }));
    const notices = [...plan.notices, ...loaded.notices];
    const written = path === null || sum(tables) === 0 ? null : await writeDown(path, prepared, loaded.tables);
    return {
      ...head,
      rows: sum(tables),
      ms: elapsed(),
      tables,
      notices: written instanceof Error ? [...notices, notWritten(written)] : notices,
      manifest: wantsTable ? RUNS_TABLE : written instanceof Error ? null : written,
    };
  });
}

/** Rows that are there and that no manifest calls simulated. */
async function unknownRows(prepared: Prepared, manifest: Settings["manifest"]): Promise<number> {
  const { database, catalog } = prepared;
  return totalRows(prepared) - simulatedRows(await knownRuns(manifest, database, catalog), database.label);
}

function totalRows({ catalog, existing }: Prepared): number {
  return catalog.tables.reduce(
    (rows, table) => rows + (existing.tables[table.id]?.rows ?? table.estimatedRows ?? 0),
    0,
  );
}

/** The rows are in by now: a full disk must not make the run look as if it had failed. */
async function writeDown(
  path: string,
  { plan, hash, database }: Prepared,
  loaded: Awaited<ReturnType<Database["load"]>>["tables"],
): Promise<string | Error> {
  try {
    await addRun(path, manifestRun(plan, hash, database.label, loaded));
    return path;
  } catch (error) {
    return error instanceof Error ? error : new SeedError("CONFIG", String(error));
  }
}

function notWritten(error: Error): Notice {
  return {
    code: "MANIFEST_NOT_WRITTEN",
    table: null,
    message: `The rows are in, but the manifest could not be written: ${error.message}`,
  };
}

function sum(tables: readonly { readonly rows: number }[]): number {
  return tables.reduce((rows, table) => rows + table.rows, 0);
}
