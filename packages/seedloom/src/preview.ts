import type { Notice, Table } from "@seedloom/core";
import { SeedError, findColumn, findTable } from "@seedloom/core";
import { compilePlan } from "@seedloom/engine";
import { inDatabaseNames } from "./target/database-names.ts";
import type { PlanOptions } from "./plan.ts";
import { prepare, withDatabase } from "./prepare.ts";
import { readableCell } from "./readable-cell.ts";
import type { ReadableCell } from "./readable-cell.ts";
import type { AnySchema } from "./settings/settings.ts";
import type { SchemaOf, Target } from "./target/target.ts";
import { withScenario } from "./settings/with-scenario.ts";

/** Settings, and how many rows to show. */
export interface PreviewOptions<DB = AnySchema> extends PlanOptions<DB> {
  /** Rows to show of each table; default 5. */
  readonly sample?: number;
}

/** Rows that a run would add. JSON. */
export interface PreviewResult {
  readonly seed: string;
  readonly planHash: string;
  readonly tables: readonly PreviewTable[];
  readonly notices: readonly Notice[];
}

export interface PreviewTable {
  readonly name: string;
  /** Rows that a run would add. */
  readonly total: number;
  /** Columns that are generated; the database fills the others. */
  readonly columns: readonly string[];
  /** The first of them; cells in the order of `columns`. */
  readonly rows: readonly (readonly ReadableCell[])[];
}

/**
 * The first rows that a run with the same settings would add to each table; nothing is written.
 * @throws SeedError as `plan`
 */
export async function preview<T extends Target>(
  target: T,
  options: PreviewOptions<SchemaOf<T>> = {},
): Promise<PreviewResult> {
  const { signal, sample = 5, ...given } = options as PreviewOptions;
  const settings = inDatabaseNames(target, withScenario(given));
  if (!Number.isSafeInteger(sample) || sample < 1) {
    throw new SeedError("USAGE", `sample must be a whole number from 1, and is ${sample}.`);
  }
  return withDatabase(target, async (database) => {
    const prepared = await prepare(database, settings, signal);
    const { plan, hash, catalog } = prepared;
    const compiled = compilePlan(prepared);
    const tables = plan.tables.map(({ table: id, rows: total, firstRow, columns }): PreviewTable => {
      const table = findTable(catalog, id);
      if (table === undefined || total === 0)
        return { name: id, total, columns: columns.map(({ column }) => column), rows: [] };
      const batches = [...compiled.batches(id, firstRow, firstRow + Math.min(sample, total))];
      const names = batches[0]?.columns ?? [];
      return { name: id, total, columns: names, rows: batches.flatMap((batch) => readableRows(table, batch)) };
    });
    return { seed: plan.seed, planHash: hash, tables, notices: plan.notices };
  });
}

function readableRows(
  table: Table,
  batch: {
    readonly count: number;
    readonly columns: readonly string[];
    readonly values: readonly (readonly unknown[])[];
  },
): readonly (readonly ReadableCell[])[] {
  const types = batch.columns.map((name) => findColumn(table, name)?.type ?? { kind: "any" as const });
  return Array.from({ length: batch.count }, (_, row) =>
    types.map((type, column) => readableCell((batch.values[column]?.[row] ?? null) as never, type)),
  );
}
