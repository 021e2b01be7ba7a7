import { readFileSync, readdirSync } from "node:fs";
import Database from "better-sqlite3";
import type { Catalog, ColumnRecipe, Table, Value } from "@seedloom/core";
import { compilePlan, createPlan, existingRequest, followPeriods, narrowReferenced } from "@seedloom/engine";
import { followNames, infer } from "@seedloom/infer";
import { sqlite } from "@seedloom/sqlite";

const folder = new URL("./schemas/", import.meta.url);

/** "Now" of all these tests. */
export const AS_OF = Date.UTC(2026, 5, 1);

/** The schemas written for these tests, from what applications of that kind look like; no rule was written for one of them. */
export const SCHEMAS: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith(".sql"))
  .map((file) => file.slice(0, -".sql".length));

export type Row = Readonly<Record<string, Value>>;

export interface Seeded {
  readonly catalog: Catalog;
  /** By table name, in the order of their indexes. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  readonly recipes: ReadonlyMap<string, Readonly<Record<string, ColumnRecipe>>>;
}

/** A schema's rows, as a run would write them. */
export async function seeded(
  schema: string,
  count: number,
  locale: readonly (readonly [string, number])[] = [["en", 1]],
): Promise<Seeded> {
  return seededFrom(readFileSync(new URL(`${schema}.sql`, folder), "utf8"), count, locale);
}

/** The rows of a schema that is given as SQL, as a run would write them. */
export async function seededFrom(
  sql: string,
  count: number,
  locale: readonly (readonly [string, number])[] = [["en", 1]],
): Promise<Seeded> {
  const file = new Database(":memory:");
  file.exec(sql);
  const database = (await sqlite.open(file))!;
  const catalog = followNames(narrowReferenced(followPeriods(await database.introspect())));
  const existing = await database.existing(
    catalog,
    existingRequest(
      catalog,
      catalog.tables.map(({ id }) => id),
    ),
  );
  file.close();
  const recipe = infer(catalog, { existing, asOf: AS_OF });
  const plan = createPlan({
    catalog,
    recipe,
    existing,
    rows: count,
    seed: "realism",
    asOf: new Date(AS_OF).toISOString(),
    locale,
  });
  const compiled = compilePlan({ plan, catalog, existing });
  return {
    catalog,
    recipes: new Map(catalog.tables.map(({ id, name }) => [name, recipe.tables[id]?.columns ?? {}])),
    rows: new Map(catalog.tables.map(({ id, name }) => [name, rowsOf(compiled.batches(id))])),
  };
}

function rowsOf(
  batches: Iterable<{
    readonly count: number;
    readonly columns: readonly string[];
    readonly values: readonly (readonly Value[] | ArrayLike<Value>)[];
  }>,
): Row[] {
  const rows: Row[] = [];
  for (const batch of batches) {
    for (let row = 0; row < batch.count; row++) {
      rows.push(Object.fromEntries(batch.columns.map((column, place) => [column, batch.values[place]?.[row] ?? null])));
    }
  }
  return rows;
}

/** The tables whose rows a foreign key's columns lead to, with the parent of each row, null where there is none. */
export function parentsOf(
  { rows, catalog }: Seeded,
  table: Table,
): readonly { readonly column: string; readonly parent: string; readonly of: (row: Row) => Row | null }[] {
  return table.foreignKeys.flatMap((key) => {
    const [column = "", ...others] = key.columns;
    const parent = catalog.tables.find(({ id }) => id === key.references.table);
    if (parent === undefined || others.length > 0) return [];
    const byKey = new Map((rows.get(parent.name) ?? []).map((row) => [row[key.references.columns[0] ?? "id"], row]));
    return [{ column, parent: parent.name, of: (row: Row) => byKey.get(row[column] ?? null) ?? null }];
  });
}
