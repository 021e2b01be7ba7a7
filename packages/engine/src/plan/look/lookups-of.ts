import { type Catalog, findTable, type Lookups, type Table, type TableId } from "@seedloom/core";

/** What the rules and triggers that new rows of a table meet read of other tables. */
export function lookupsOf(table: Table): readonly Lookups[] {
  return [
    ...table.checks.flatMap(({ enforced, lookups }) => (enforced && lookups ? [lookups] : [])),
    ...table.triggers.flatMap(({ events, refuses }) =>
      events.includes("insert") && refuses?.lookups ? [refuses.lookups] : [],
    ),
  ];
}

const foldedTables = new WeakMap<Catalog, ReadonlyMap<TableId, Table>>();

/** The table that code calls by a name: databases differ in what case means. */
export function tableCalled(catalog: Catalog): (name: TableId) => Table | undefined {
  const folded = foldedTables.get(catalog) ?? new Map(catalog.tables.map((table) => [table.id.toLowerCase(), table]));
  foldedTables.set(catalog, folded);
  return (name) => findTable(catalog, name) ?? folded.get(name.toLowerCase());
}

/** For each table the other tables of the catalog that its rules and triggers read. */
export function tablesRead(catalog: Catalog): (table: Table) => readonly TableId[] {
  const called = tableCalled(catalog);
  return (table) => {
    const read = lookupsOf(table).flatMap(({ tables }) => tables.flatMap((name) => called(name)?.id ?? []));
    return [...new Set(read)].filter((id) => id !== table.id);
  };
}
