import {
  tableId,
  type Check,
  type Column,
  type DanglingKey,
  type ForeignKey,
  type Omitted,
  type ReferentialAction,
} from "@seedloom/core";
import type { TableDdl } from "./ddl/read-table.ts";
import type { ForeignKeyRow, Pragmas } from "./pragmas.ts";

/** A table's foreign keys, in the order the DDL writes them, and those that lead nowhere. */
export interface ForeignKeys {
  readonly found: readonly ForeignKey[];
  readonly dangling: readonly DanglingKey[];
}

/** Reads the foreign keys of a table; those that lead nowhere are told in `omitted` too. */
export function readForeignKeys(table: string, ddl: TableDdl, pragmas: Pragmas, omitted: Omitted[]): ForeignKeys {
  const dangling: DanglingKey[] = [];
  const keys = [...Map.groupBy(pragmas.foreignKeys.get(table) ?? [], (row) => row.id)];
  const result: ForeignKey[] = [];
  for (const [at, [, rows]] of keys.entries()) {
    const [first] = rows;
    if (first === undefined) continue;
    const target = resolveTarget(rows, first, pragmas);
    const own = ownColumns(table, rows, pragmas);
    const written = ddl.foreignKeys.length === keys.length ? ddl.foreignKeys[at] : undefined;
    if (target.kind === "nowhere") {
      omitted.push({ what: `foreign key of ${table} (${rows.map((row) => row.from).join(", ")})`, why: target.why });
      dangling.push({ name: written?.name ?? null, columns: own, target: tableId(null, first.parent, null) });
      continue;
    }
    result.push({
      name: written?.name ?? null,
      columns: own,
      references: { table: tableId(null, target.table, null), columns: target.columns },
      // MATCH is parsed and not enforced: https://sqlite.org/foreignkeys.html#fk_unsupported
      match: "simple",
      deferrable: written?.deferrable ?? false,
      initiallyDeferred: written?.initiallyDeferred ?? false,
      onDelete: action(first.onDelete),
      onUpdate: action(first.onUpdate),
      validated: true,
      enforced: true,
    });
  }
  return { found: result, dangling };
}

/**
 * What foreign keys that lead nowhere leave possible: NULL in one of their columns. Where none can be NULL they say nothing, for the
 * rows can be written all the same by whoever does not check foreign keys.
 */
export function deadEnds(dangling: readonly DanglingKey[], columns: readonly Column[]): Check[] {
  return dangling.flatMap(({ name, columns: own }): Check[] => {
    const free = own.find((one) => columns.some((column) => column.name === one && column.nullable));
    if (free === undefined) return [];
    const expression = { kind: "isNull", negated: false, operand: { kind: "column", name: free } } as const;
    const text = `"${free.replaceAll('"', '""')}" IS NULL`;
    return [{ name, sql: { text, expression }, validated: true, enforced: true, implied: true }];
  });
}

const parents = new WeakMap<Pragmas, ReadonlyMap<string, string>>();

/** Names of tables by themselves in lower case. */
function parentsOf(pragmas: Pragmas): ReadonlyMap<string, string> {
  const known = parents.get(pragmas);
  if (known !== undefined) return known;
  const tables = pragmas.tables.filter(({ type }) => type === "table");
  const found = new Map(tables.map(({ name }) => [name.toLowerCase(), name]));
  parents.set(pragmas, found);
  return found;
}

type Target =
  | { readonly kind: "found"; readonly table: string; readonly columns: readonly string[] }
  | { readonly kind: "nowhere"; readonly why: string };

function resolveTarget(rows: readonly ForeignKeyRow[], first: ForeignKeyRow, pragmas: Pragmas): Target {
  const parent = parentsOf(pragmas).get(first.parent.toLowerCase());
  if (parent === undefined) return { kind: "nowhere", why: `its parent table ${first.parent} does not exist` };
  const columns = pragmas.columns.get(parent) ?? [];
  // No parent columns written: the parent's primary key (https://sqlite.org/foreignkeys.html#fk_indexes).
  const key = columns.filter((column) => column.key > 0).sort((a, b) => a.key - b.key);
  const found =
    first.to === null
      ? key.map(({ name }) => name)
      : rows.map((row) => columns.find(({ name }) => same(name, row.to ?? ""))?.name);
  if (found.length !== rows.length || found.some((name) => name === undefined))
    return { kind: "nowhere", why: `${parent} has no such key` };
  return { kind: "found", table: parent, columns: found.filter((name) => name !== undefined) };
}

function ownColumns(table: string, rows: readonly ForeignKeyRow[], pragmas: Pragmas): string[] {
  const columns = pragmas.columns.get(table) ?? [];
  return rows.map((row) => columns.find(({ name }) => same(name, row.from))?.name ?? row.from);
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function action(text: string): ReferentialAction {
  const lower = text.toLowerCase();
  return lower === "restrict" || lower === "cascade" || lower === "set null" || lower === "set default"
    ? lower
    : "no action";
}
