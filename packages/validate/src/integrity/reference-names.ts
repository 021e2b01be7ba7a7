import type { Catalog, Column, Table } from "@seedloom/core";
import { baseType, findColumn } from "@seedloom/core";

/**
 * The words that a table may be called by where one of its rows is meant: its name and its singular, in lower case and without
 * separators.
 * @example
 * namesOfRow("BlogPosts"); // => ["blogposts", "blogpost"]
 * namesOfRow("categories"); // => ["categories", "categorie", "category"]
 */
export function namesOfRow(table: string): readonly string[] {
  const name = bare(table);
  return [
    name,
    ...(name.endsWith("s") && !name.endsWith("ss") ? [name.slice(0, -1)] : []),
    ...(name.endsWith("ies") ? [`${name.slice(0, -3)}y`] : []),
    ...(/(?:s|x|z|ch|sh)es$/.test(name) ? [name.slice(0, -2)] : []),
  ];
}

/** A name in lower case, without separators. */
export function bare(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, "");
}

/** Tables of the same schema whose key is one column with values of the column's kind. */
export function tablesWithKeyLike(catalog: Catalog, table: Table, column: Column): readonly Table[] {
  return catalog.tables.filter((candidate) => {
    const [name, ...others] = candidate.primaryKey?.columns ?? [];
    const key = name === undefined || others.length > 0 ? undefined : findColumn(candidate, name);
    return (
      candidate.schema === table.schema && key !== undefined && baseType(key.type).kind === baseType(column.type).kind
    );
  });
}
