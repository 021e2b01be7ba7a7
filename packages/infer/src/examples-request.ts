import { baseType } from "@seedloom/core";
import type { Catalog, Existing, ExistingRequest, TableId } from "@seedloom/core";

/** So many rows show the format of codes, the words in use, and the shape of JSON. */
const EXAMPLES = 200;

/**
 * What `infer` wants to see of rows that are there: some of the texts and the JSON of tables that have any.
 * @param selected ids of the tables to be filled
 */
export function examplesRequest(catalog: Catalog, existing: Existing, selected: readonly TableId[]): ExistingRequest {
  const chosen = new Set(selected);
  return {
    tables: catalog.tables.flatMap((table) => {
      if (!chosen.has(table.id) || (existing.tables[table.id]?.rows ?? 0) === 0) return [];
      const known = existing.tables[table.id]?.values ?? {};
      const columns = table.columns
        .filter(({ type }) => ["text", "json"].includes(baseType(type).kind))
        .map(({ name }) => name)
        .filter((name) => !Object.hasOwn(known, name));
      return columns.length === 0 ? [] : [{ table: table.id, columns, limit: EXAMPLES, maxima: [] }];
    }),
  };
}

/** The rows that are known, and examples of their other columns. */
export function withExamples(existing: Existing, examples: Existing): Existing {
  const tables = Object.entries(existing.tables).map(([id, table]) => {
    const more = examples.tables[id]?.values ?? {};
    return [id, { ...table, values: { ...more, ...table.values } }] as const;
  });
  return { tables: Object.fromEntries(tables) };
}
