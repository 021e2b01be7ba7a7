import { type Catalog, findTable, type Lookups, own, type Table, type TableId, type Trigger } from "@seedloom/core";
import { partColumns } from "../../generate/rules/keys.ts";

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

/**
 * For each table the tables that have to be there before it: those that its rules and triggers read, those that what
 * triggers write refers to, and those whose triggers change its keys.
 */
export function tablesNeeded(catalog: Catalog): (table: Table) => readonly TableId[] {
  const read = tablesRead(catalog);
  return (table) => {
    const referred = tablesWritten(catalog, table).flatMap(({ foreignKeys }) =>
      foreignKeys.map(({ references }) => references.table),
    );
    const moving = movedBy(catalog, table).map(({ by }) => by.id);
    return [...new Set([...read(table), ...referred, ...moving])].filter((id) => id !== table.id);
  };
}

/** The tables whose triggers, when rows come in, set columns of a table's keys in rows that are there. */
export function movedBy(catalog: Catalog, table: Table): readonly { readonly by: Table; readonly trigger: Trigger }[] {
  const keys = [table.primaryKey?.columns ?? [], ...table.uniques.map(({ parts }) => parts.flatMap(partColumns))];
  const keyed = new Set(keys.flat());
  return catalog.tables.flatMap((by) =>
    by.triggers.flatMap((trigger) =>
      by.id !== table.id &&
      trigger.events.includes("insert") &&
      own(trigger.changes ?? {}, table.id)?.some((column) => keyed.has(column))
        ? [{ by, trigger }]
        : [],
    ),
  );
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
