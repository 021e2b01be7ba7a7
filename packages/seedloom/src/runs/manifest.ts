import { access, constants, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { SeedError } from "@seedloom/core";
import type { LoadResult, Plan, TableId } from "@seedloom/core";
import { VERSION } from "../version.ts";

/** What one run added, for whoever finds the rows later. */
export interface ManifestRun {
  readonly id: string;
  /** When the rows were committed, ISO 8601 in UTC. */
  readonly time: string;
  /** `seedloom` and its version. */
  readonly tool: string;
  /** The database, without its password. */
  readonly database: string;
  readonly seed: string;
  readonly planHash: string;
  readonly outputVersion: number;
  readonly asOf: string;
  readonly locale: readonly (readonly [code: string, weight: number])[];
  /** Rows `firstRow` to `firstRow + rows - 1` of each table are simulated. */
  readonly tables: readonly { readonly name: TableId; readonly firstRow: number; readonly rows: number }[];
}

/** The manifest file: every run that is still in a database, oldest first. */
export interface Manifest {
  readonly simulated: true;
  readonly notice: string;
  readonly runs: readonly ManifestRun[];
}

const NOTICE =
  "The rows listed here are simulated: Seedloom made them up. They describe no real person, company or event.";

/** The file's name where the settings do not say one. */
export const MANIFEST_FILE = "seedloom-manifest.json";

/** The entry of a run that was loaded. */
export function manifestRun(plan: Plan, hash: string, database: string, loaded: LoadResult["tables"]): ManifestRun {
  const rows = new Map(loaded.map((table) => [table.table, table.rows]));
  return {
    id: crypto.randomUUID(),
    time: new Date().toISOString(),
    tool: `seedloom ${VERSION}`,
    database,
    seed: plan.seed,
    planHash: hash,
    outputVersion: plan.outputVersion,
    asOf: plan.asOf,
    locale: plan.locale,
    tables: plan.tables
      .map(({ table, firstRow, rows: planned }) => ({ name: table, firstRow, rows: rows.get(table) ?? planned }))
      .filter((table) => table.rows > 0),
  };
}

/**
 * Reads a manifest; one without runs where there is no such file.
 * @throws SeedError `CONFIG` for a file that is no manifest: it is not overwritten
 */
export async function readManifest(path: string): Promise<Manifest> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { simulated: true, notice: NOTICE, runs: [] };
    throw unusable(path, error);
  }
  try {
    const manifest = JSON.parse(text) as Partial<Manifest>;
    if (manifest.simulated === true && Array.isArray(manifest.runs)) return manifest as Manifest;
  } catch (error) {
    throw unusable(path, error);
  }
  throw unusable(path, new Error("it is another kind of file"));
}

/**
 * Makes sure, before the first row is written, that the manifest will be writable.
 * @throws SeedError `CONFIG`
 */
export async function checkManifest(path: string): Promise<void> {
  await readManifest(path);
  try {
    await mkdir(dirname(path), { recursive: true });
    await access(dirname(path), constants.W_OK);
  } catch (error) {
    throw unusable(path, error);
  }
}

/** Adds a run. */
export async function addRun(path: string, run: ManifestRun): Promise<void> {
  const { runs } = await readManifest(path);
  await writeManifest(path, [...runs, run]);
}

/** Takes tables of a database out of the file's runs, for they have been emptied. */
export async function forgetTables(path: string, database: string, tables: readonly TableId[]): Promise<void> {
  const { runs } = await readManifest(path);
  if (runs.some((run) => isSame(run.database, database)))
    await writeManifest(path, withoutTables(runs, database, tables));
}

/** The runs without tables of a database that have been emptied; runs of which nothing is left go too. */
export function withoutTables(
  runs: readonly ManifestRun[],
  database: string,
  tables: readonly TableId[],
): readonly ManifestRun[] {
  const emptied = new Set(tables);
  return runs
    .map((run) =>
      isSame(run.database, database) ? { ...run, tables: run.tables.filter((table) => !emptied.has(table.name)) } : run,
    )
    .filter((run) => run.tables.length > 0);
}

/** Number of rows of a database that are known to be simulated. */
export function simulatedRows(runs: readonly ManifestRun[], database: string): number {
  return runs
    .filter((run) => isSame(run.database, database))
    .flatMap((run) => run.tables)
    .reduce((sum, table) => sum + table.rows, 0);
}

/** A file may be named from the working directory or from the root. */
function isSame(database: string, other: string): boolean {
  const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i;
  return database === other || (!isUrl.test(database) && !isUrl.test(other) && resolve(database) === resolve(other));
}

/** Written beside and renamed, so that a crash leaves the old one or the new one. */
async function writeManifest(path: string, runs: readonly ManifestRun[]): Promise<void> {
  const manifest: Manifest = { simulated: true, notice: NOTICE, runs };
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, `${JSON.stringify(manifest, null, 2)}\n`);
  await rename(draft, path);
}

function unusable(path: string, cause: unknown): SeedError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new SeedError(
    "CONFIG",
    `The manifest ${resolve(path)} cannot be used: ${reason}. Move it away, or choose another by the setting manifest.`,
    { path },
    cause,
  );
}
