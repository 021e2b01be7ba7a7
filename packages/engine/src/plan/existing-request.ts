import {
  baseType,
  type Catalog,
  type ExistingRequest,
  type ExistingTableRequest,
  findColumn,
  type Table,
  type TableId,
} from "@seedloom/core";
import { partColumns, uniqueKeys } from "../generate/rules/keys.ts";
import { hashedColumns } from "../generate/rules/partition-rules.ts";
import { opaquePositions, rowRules, tableScope } from "../generate/rules/row-rules.ts";
import { lookupKeys } from "./look/follow-lookups.ts";
import { askedPositions } from "./derive/alternatives.ts";
import { meetingColumns } from "./meeting-columns.ts";

/** Parents that children may be hung on, where a table has more rows than anyone needs to choose from. */
const PARENT_SAMPLE = 10_000;

/**
 * What the plan has to know of rows that are there: of selected tables their unique keys, to stay clear of them; of the
 * parents of selected tables the keys that children refer to, their instants, which children follow, and the keys by which these agree.
 */
export function existingRequest(catalog: Catalog, selected: readonly TableId[]): ExistingRequest {
  const chosen = new Set(selected);
  const byId = new Map(catalog.tables.map((table) => [table.id, table]));
  const referenced = new Map<TableId, Set<string>>();
  for (const table of catalog.tables) {
    if (!chosen.has(table.id)) continue;
    for (const { references } of [...table.foreignKeys, ...lookupKeys(catalog, table)]) {
      const columns = referenced.get(references.table) ?? new Set();
      references.columns.forEach((column) => columns.add(column));
      handedDown(catalog, references.table, table).forEach((column) => columns.add(column));
      referenced.set(references.table, columns);
    }
  }
  for (const id of chosen) {
    const table = byId.get(id);
    // Rows below one that is there refer to what that one refers to.
    if (table?.foreignKeys.some((key) => key.references.table === id))
      table.foreignKeys.forEach(({ columns }) => columns.forEach((column) => referenced.get(id)!.add(column)));
    const met = table ? meetingColumns(table, (other) => byId.get(other)) : [];
    for (const { table: on, column } of met) referenced.get(on)?.add(column);
  }
  return {
    tables: catalog.tables.flatMap((table): readonly ExistingTableRequest[] => {
      const wanted = new Set(referenced.get(table.id));
      if (wanted.size > 0) instants(table).forEach((column) => wanted.add(column));
      if (!chosen.has(table.id)) {
        return wanted.size > 0 ? [{ table: table.id, columns: [...wanted], limit: PARENT_SAMPLE, maxima: [] }] : [];
      }
      const keys = uniqueKeys(table).filter(
        (key) => !key.parts.every((part) => partColumns(part).every(counts(table))),
      );
      for (const key of keys) {
        key.parts.forEach((part) => partColumns(part).forEach((column) => wanted.add(column)));
        if (key.predicate)
          partColumns({ kind: "expression", sql: key.predicate }).forEach((column) => wanted.add(column));
      }
      for (const exclusion of table.exclusions) {
        for (const name of exclusion.elements.flatMap(({ sql }) => partColumns({ kind: "expression", sql }))) {
          const generated = findColumn(table, name)?.generated;
          wanted.add(name);
          // What a range is computed from is what it is arranged by.
          if (generated?.kind === "computed")
            partColumns({ kind: "expression", sql: generated.expression }).forEach((column) => wanted.add(column));
        }
        const { predicate } = exclusion;
        if (predicate) partColumns({ kind: "expression", sql: predicate }).forEach((column) => wanted.add(column));
      }
      // Of a type that nothing is known of, a value that is there is one that goes.
      table.columns
        .filter(({ type, nullable }) => baseType(type).kind === "other" && !nullable)
        .forEach((column) => wanted.add(column.name));
      // A row that is there shows what a rule accepts that only the database can judge.
      const scope = tableScope(catalog, table, new Date(0).toISOString());
      for (const position of askedPositions(table, rowRules(catalog, table, scope))) {
        const column = table.columns[position]!;
        if (column.generated.kind === "no") wanted.add(column.name);
      }
      // What the database computes for a key, it computes for the rows that are there by their own columns.
      for (const [position, origins] of opaquePositions(table, scope)) {
        if (wanted.has(table.columns[position]!.name))
          origins.forEach((origin) => wanted.add(table.columns[origin]!.name));
      }
      const needsAll = keys.length > 0 || table.exclusions.length > 0;
      return [
        {
          table: table.id,
          columns: [...wanted],
          limit: needsAll ? null : PARENT_SAMPLE,
          maxima: table.columns.filter((column) => isCounted(table, column.name)).map((column) => column.name),
          newest: tellingWhen(table),
        },
      ];
    }),
  };
}

/** Kinds of columns that moments stand in. */
const OF_MOMENTS = new Set(["date", "timestamp", "integer", "text", "any"]);

/** Where rows are counted, what may tell when the last of them came about. */
function tellingWhen(table: Table): string[] {
  if (!table.primaryKey?.columns.some(counts(table))) return [];
  return table.columns
    .filter(({ type, generated }) => generated.kind === "no" && OF_MOMENTS.has(baseType(type).kind))
    .map(({ name }) => name);
}

/** What a parent may hand down to its children, by their names: `customer_id` of an order's lines, a `customer_name`. */
function handedDown(catalog: Catalog, parent: TableId, child: Table): string[] {
  const columns = catalog.tables.find(({ id }) => id === parent)?.columns ?? [];
  const names = child.columns.map(({ name }) => name.toLowerCase());
  return columns.flatMap(({ name }) =>
    name.length > 3 && names.some((one) => one.endsWith(name.toLowerCase())) ? [name] : [],
  );
}

function instants(table: Table): string[] {
  return table.columns
    .filter(({ type }) => ["date", "timestamp"].includes(baseType(type).kind))
    .map((column) => column.name);
}

const counts = (table: Table) => (column: string) => isCounted(table, column);

/** Whether a column's new values start above its greatest: identities, and whole-number primary keys of one column. */
export function isCounted(table: Table, name: string): boolean {
  const column = table.columns.find((candidate) => candidate.name === name);
  // A key that refers to another table has that table's values, even where it could count (SQLite's INTEGER PRIMARY KEY).
  if (!column || table.foreignKeys.some((key) => key.columns.includes(name))) return false;
  // Not every number has a partition.
  if (hashedColumns(table).has(name)) return false;
  if (column.generated.kind === "identity") return true;
  const alone = table.primaryKey?.columns.length === 1 && table.primaryKey.columns[0] === name;
  return alone && baseType(column.type).kind === "integer";
}
