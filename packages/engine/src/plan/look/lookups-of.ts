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

/** For each table the tables that have to be there before it: those that its rules and triggers read, and those that what triggers write refers to. */
export function tablesNeeded(catalog: Catalog): (table: Table) => readonly TableId[] {
  const read = tablesRead(catalog);
  return (table) => {
    const referred = tablesWritten(catalog, table).flatMap(({ foreignKeys }) =>
      foreignKeys.map(({ references }) => references.table),
    );
    return [...new Set([...read(table), ...referred])].filter((id) => id !== table.id);
  };
}

/** The other tables that triggers insert into when rows of a table are inserted, these ones' triggers not looked into. */
export function tablesWritten(catalog: Catalog, { id, triggers }: Table): readonly Table[] {
  const called = tableCalled(catalog);
  const named = triggers.flatMap(({ events, inserts = [] }) => (events.includes("insert") ? inserts : []));
  return [...new Set(named.flatMap((name) => called(name) ?? []))].filter((table) => table.id !== id);
}

/** For each table the other tables of the catalog that its rules and triggers read. */
export function tablesRead(catalog: Catalog): (table: Table) => readonly TableId[] {
  const called = tableCalled(catalog);
  return (table) => {
    const read = lookupsOf(table).flatMap(({ tables }) => tables.flatMap((name) => called(name)?.id ?? []));
    return [...new Set(read)].filter((id) => id !== table.id);
  };
}
