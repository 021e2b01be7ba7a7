import type { Catalog, Column, Database, LoadJob, LoadStep, RowBatch, Table } from "@seedloom/core";
import { textType } from "@seedloom/core";
import type { ManifestRun } from "./manifest.ts";

/** The table that holds the runs, where the user asked for one: made in the default schema. */
export const RUNS_TABLE = "seedloom_runs";

/** Makes the table if it is not there. */
export async function createRunsTable(database: Database): Promise<void> {
  const { sql } = database;
  await database.query(
    `CREATE TABLE IF NOT EXISTS ${sql.table({ schema: null, name: RUNS_TABLE })} (${sql.identifier("id")} varchar(36) NOT NULL PRIMARY KEY, ${sql.identifier("run")} text NOT NULL)`,
  );
}

/** The runs in the table; none where there is no such table. */
export async function readRunsTable(database: Database, catalog: Catalog): Promise<readonly ManifestRun[]> {
  if (!catalog.tables.some(({ id }) => id === RUNS_TABLE)) return [];
  const { sql } = database;
  const rows = await database.query(
    `SELECT ${sql.identifier("run")} AS run FROM ${sql.table({ schema: null, name: RUNS_TABLE })}`,
  );
  return rows.map(({ run }) => JSON.parse(String(run)) as ManifestRun);
}

/** The table as the catalog would have it, so that a run is loaded like any other row and in the same transaction. */
const DEFINITION: Table = {
  id: RUNS_TABLE,
  schema: null,
  name: RUNS_TABLE,
  comment: null,
  columns: [column("id"), column("run")],
  primaryKey: { name: null, columns: ["id"] },
  uniques: [],
  foreignKeys: [],
  checks: [],
  exclusions: [],
  triggers: [],
  partitioning: null,
  inherits: [],
  estimatedRows: null,
  transactional: true,
  rowSecurity: false,
  owned: true,
};

/** A job that writes runs down as well, as JSON, after everything else and in the same transaction. */
export function withRuns(job: LoadJob, runs: readonly ManifestRun[]): LoadJob {
  const others = job.catalog.tables.filter(({ id }) => id !== RUNS_TABLE);
  const batch: RowBatch = {
    table: RUNS_TABLE,
    firstRow: 0,
    count: runs.length,
    columns: ["id", "run"],
    values: [runs.map(({ id }) => id), runs.map((run) => JSON.stringify({ simulated: true, ...run }))],
  };
  const { table, columns, count: rows } = batch;
  const step: LoadStep = { kind: "insert", table, columns, rows, batches: () => [batch] };
  return {
    ...job,
    catalog: { ...job.catalog, tables: [...others, DEFINITION] },
    steps: [...job.steps, step],
  };
}

function column(name: string): Column {
  return {
    name,
    type: textType(),
    typeText: "text",
    nullable: false,
    default: null,
    generated: { kind: "no" },
    comment: null,
    collation: null,
  };
}
