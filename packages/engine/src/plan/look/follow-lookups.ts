import {
  baseType,
  type Catalog,
  findColumn,
  findTable,
  type ForeignKey,
  impliedKey,
  refersTo,
  type Table,
  type TableId,
} from "@seedloom/core";
import { lookupsOf, tableCalled, tablesRead } from "./lookups-of.ts";

/**
 * The catalog with foreign keys, not enforced, for what triggers and policies of some tables look up: a task whose assignee has to be a
 * member of its project refers to the membership. None closes a cycle.
 */
export function followLookups(catalog: Catalog, followed: ReadonlySet<TableId>): Catalog {
  if (followed.size === 0) return catalog;
  const tables = catalog.tables.map((table) =>
    followed.has(table.id) ? { ...table, foreignKeys: [...table.foreignKeys, ...lookupKeys(catalog, table)] } : table,
  );
  return { ...catalog, tables };
}

/** The keys that following a table's lookups adds. */
export function lookupKeys(catalog: Catalog, table: Table): readonly ForeignKey[] {
  const called = tableCalled(catalog);
  const found = new Map<string, ForeignKey>();
  for (const { tables, equals } of lookupsOf(table)) {
    const read = [...new Set(tables.flatMap((name) => called(name) ?? []))];
    /** By what each looks up; a column that is looked up twice belongs to two keys. */
    const targets: { readonly target: Table; readonly pairs: Map<string, string> }[] = [];
    for (const { own, table: named, column } of equals) {
      const mine = columnCalled(table, own);
      const target = named === null ? read.find((one) => columnCalled(one, column)) : called(named);
      const theirs = target && columnCalled(target, column);
      if (!mine || !theirs || mine.generated.kind !== "no" || target.id === table.id) continue;
      if (baseType(mine.type).kind !== baseType(theirs.type).kind) continue;
      const open = targets.find(
        (one) => one.target === target && !one.pairs.has(mine.name) && ![...one.pairs.values()].includes(theirs.name),
      );
      const said = targets.some((one) => one.target === target && one.pairs.get(mine.name) === theirs.name);
      if (open) open.pairs.set(mine.name, theirs.name);
      else if (!said) targets.push({ target, pairs: new Map([[mine.name, theirs.name]]) });
    }
    for (const { target, pairs } of targets) {
      const key = impliedKey(target.id, pairs);
      const known = table.foreignKeys.some(
        ({ columns, references }) =>
          references.table === target.id && key.columns.every((column) => columns.includes(column)),
      );
      if (!known && !refersTo(catalog, target.id, table.id)) found.set(JSON.stringify(key), key);
    }
  }
  for (const key of agreeingKeys(catalog, table)) found.set(JSON.stringify(key), key);
  return [...found.values()];
}

/** Where code compares what a row and a row that it refers to both refer to (their tenant): the key of the two together. */
function agreeingKeys(catalog: Catalog, table: Table): readonly ForeignKey[] {
  const words = new Set(lookupsOf(table).flatMap((one) => one.words));
  const read = new Set(tablesRead(catalog)(table));
  const mentioned = (column: string) => words.has(column.toLowerCase());
  return table.foreignKeys.flatMap(({ columns, references }) => {
    const parent = findTable(catalog, references.table);
    if (!parent || !read.has(parent.id) || !columns.every(mentioned)) return [];
    return table.foreignKeys.flatMap((shared): ForeignKey[] => {
      const own = shared.columns[0]!;
      const theirs = parent.foreignKeys.find(
        (one) => one.references.table === shared.references.table && one.columns.length === 1,
      );
      if (!theirs || shared.columns.length > 1 || columns.includes(own)) return [];
      const { name, nullable } = findColumn(parent, theirs.columns[0]!)!;
      if (nullable || !mentioned(own) || !mentioned(name)) return [];
      const pairs = columns.map((column, place) => [column, references.columns[place]!] as const);
      return [impliedKey(parent.id, new Map([...pairs, [own, name]]))];
    });
  });
}

function columnCalled(table: Table, name: string) {
  return (
    table.columns.find((column) => column.name === name) ??
    table.columns.find((column) => column.name.toLowerCase() === name.toLowerCase())
  );
}
