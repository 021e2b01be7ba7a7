import { baseType } from "@seedloom/core";
import type { Catalog, Existing, ExistingRequest, TableId } from "@seedloom/core";

/** So many rows show the format of codes, the words in use, the shape of JSON, and how often there is nothing. */
export const EXAMPLES = 200;

/** Of which rows show more than how often there is nothing. */
const SHOWING = new Set(["text", "json", "integer", "decimal", "float"]);

/**
 * What `infer` wants to see of rows that are there: some of the texts, the JSON, the numbers and what may be NULL of tables that have any.
 * @param selected ids of the tables to be filled
 */
export function examplesRequest(catalog: Catalog, existing: Existing, selected: readonly TableId[]): ExistingRequest {
  const chosen = new Set(selected);
  return {
    tables: catalog.tables.flatMap((table) => {
      if (!chosen.has(table.id) || (existing.tables[table.id]?.rows ?? 0) === 0) return [];
      const known = existing.tables[table.id]?.values ?? {};
      const columns = table.columns
        .filter(({ type, nullable }) => {
          const { kind } = baseType(type);
          return SHOWING.has(kind) || (nullable && kind !== "bytes");
        })
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
