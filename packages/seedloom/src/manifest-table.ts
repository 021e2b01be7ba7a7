import type { Column, Database, LoadStep, RowBatch, Table } from "@seedloom/core";
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

/** The table as the catalog would have it, so that a run is loaded like any other row and in the same transaction. */
export const RUNS_TABLE_DEFINITION: Table = {
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

/** The step that writes a run down, as JSON. */
export function runStep(run: ManifestRun): LoadStep {
  const batch: RowBatch = {
    table: RUNS_TABLE,
    firstRow: 0,
    count: 1,
    columns: ["id", "run"],
    values: [[run.id], [JSON.stringify({ simulated: true, ...run })]],
  };
  return { kind: "insert", table: RUNS_TABLE, columns: batch.columns, rows: 1, batches: () => [batch] };
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
