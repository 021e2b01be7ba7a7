import { type CompiledPlan, compilePlan, createPlan, existingRequest } from "@seedloom/engine";
import { infer } from "@seedloom/infer";
import { sqlite } from "@seedloom/sqlite";
import type { Catalog, Existing, Value } from "@seedloom/core";
import Database from "better-sqlite3";

export const AS_OF = "2026-01-01T00:00:00.000Z";

export interface Planned {
  readonly compiled: CompiledPlan;
  readonly catalog: Catalog;
}

/** A plan for a catalog, with everything but the counts fixed. */
export function planRows(
  catalog: Catalog,
  existing: Existing,
  rows: number,
  perTable: Readonly<Record<string, number>> = {},
): Planned {
  const inferred = infer(catalog, { existing, asOf: Date.parse(AS_OF) });
  const recipe = {
    tables: Object.fromEntries(
      Object.entries(inferred.tables).map(([id, table]) => [
        id,
        perTable[id] === undefined ? table : { ...table, rows: { kind: "exactly" as const, rows: perTable[id] } },
      ]),
    ),
  };
  const plan = createPlan({ catalog, recipe, existing, rows, seed: "golden", asOf: AS_OF, locale: [["en", 1]] });
  return { compiled: compilePlan({ plan, catalog, existing }), catalog };
}

/** A plan for a schema in an empty SQLite database. */
export async function planSqlite(
  statements: readonly string[],
  rows: number,
  perTable?: Readonly<Record<string, number>>,
): Promise<Planned> {
  const file = new Database(":memory:");
  statements.forEach((statement) => file.exec(statement));
  const database = (await sqlite.open(file))!;
  const catalog = await database.introspect();
  const existing = await database.existing(
    catalog,
    existingRequest(
      catalog,
      catalog.tables.map((table) => table.id),
    ),
  );
  file.close();
  return planRows(catalog, existing, rows, perTable);
}

/** All rows of a table as objects, made in batches of that size. */
export function rowsOf(
  { compiled }: Planned,
  table: string,
  size = 1000,
  from?: number,
  to?: number,
): Record<string, Value>[] {
  const rows: Record<string, Value>[] = [];
  for (const batch of compiled.batches(table, from, to, size)) {
    for (let row = 0; row < batch.count; row++) {
      rows.push(Object.fromEntries(batch.columns.map((column, place) => [column, batch.values[place]![row]!])));
    }
  }
  return rows;
}
