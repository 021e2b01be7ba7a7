import type { Catalog, ForeignKey, Table } from "@seedloom/core";

/**
 * The catalog with its PERIOD keys among the foreign keys: a child whose range is the very range of a parent's row is covered by it,
 * so that following the key as an ordinary one keeps it.
 */
export function followPeriods(catalog: Catalog): Catalog {
  if (catalog.tables.every(({ periodKeys = [] }) => periodKeys.length === 0)) return catalog;
  return {
    ...catalog,
    tables: catalog.tables.map((table) => ({ ...table, foreignKeys: [...table.foreignKeys, ...asForeignKeys(table)] })),
  };
}

function asForeignKeys({ periodKeys = [] }: Table): ForeignKey[] {
  return periodKeys.map(({ name, columns, references, validated, enforced }) => ({
    name,
    columns,
    references,
    match: "simple",
    deferrable: false,
    initiallyDeferred: false,
    onDelete: "no action",
    onUpdate: "no action",
    validated,
    enforced,
  }));
}
