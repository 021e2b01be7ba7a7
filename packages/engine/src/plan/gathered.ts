import { findColumn, type Table, type TableId, type TablePlan } from "@seedloom/core";
import { partColumns, uniqueKeys } from "../generate/rules/keys.ts";

/** Rows that stand together on the average, where a child needs several that agree. */
const TOGETHER = 4;

/** What was tried so far: rows in groups, all of them in one group, or nothing because neither helped. */
type Stage = "groups" | "one" | "none";

/** By table, the columns whose values become few. */
type Shared = ReadonlyMap<TableId, ReadonlySet<string>>;

/**
 * Which tables' rows have to stand together. Two accounts of one tenant that differ (`from_account <> to_account`, both keys with the
 * tenant's column) are there only if some tenant has two: where a child finds none, the accounts' tenants become few.
 */
export class Gathered {
  readonly #found = new Map<string, { readonly stage: Stage; readonly shared: Shared }>();

  /** Notes that a table found no rows; true where its parents can stand closer together than they did. */
  learn(table: Table, plan: TablePlan, tableOf: (id: TableId) => Table | null): boolean {
    const known = this.#found.get(table.id);
    const shared = known?.shared ?? sharedColumns(table, plan, tableOf);
    if (shared.size === 0 || known?.stage === "none") return false;
    const stage = known === undefined ? "groups" : known.stage === "groups" ? "one" : "none";
    this.#found.set(table.id, { stage, shared });
    return true;
  }

  /**
   * Notes that a table of a cycle found no row that goes back to it and agrees in what the keys hand round (a tenant); true where its
   * tables' rows can all agree.
   */
  learnCycle(tables: readonly Table[]): boolean {
    const name = JSON.stringify(tables.map(({ id }) => id));
    const known = this.#found.get(name);
    const shared = known?.shared ?? handedRound(tables);
    if (shared.size === 0 || known?.stage === "none") return false;
    this.#found.set(name, { stage: known === undefined ? "one" : "none", shared });
    return true;
  }

  /** How many values the columns of a table have at most; without those that may have any number. */
  of(table: TableId, rows: number): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    for (const { stage, shared } of this.#found.values()) {
      if (stage === "none") continue;
      const most = stage === "one" ? 1 : Math.max(1, Math.ceil(rows / TOGETHER));
      for (const column of shared.get(table) ?? []) found.set(column, Math.min(most, found.get(column) ?? most));
    }
    return found;
  }
}

/** By parent, the columns that references of the table agree in. */
function sharedColumns(table: Table, { references }: TablePlan, tableOf: (id: TableId) => Table | null): Shared {
  const matched = new Set(references.flatMap(({ pick }) => (pick.kind === "matching" ? pick.columns : [])));
  const found = new Map<TableId, Set<string>>();
  for (const { columns, references: parent } of table.foreignKeys) {
    if (parent.table === table.id || columns.length < 2) continue;
    columns.forEach((column, place) => {
      if (!matched.has(column) || isUnique(tableOf(parent.table), parent.columns[place]!)) return;
      const root = rootOf(parent.table, parent.columns[place]!, tableOf);
      const names = found.get(root.table) ?? new Set();
      found.set(root.table, names.add(root.column));
    });
  }
  return found;
}

/** Where a table has a column from that comes with others (a membership's tenant, with its team): that table has to have few. */
function rootOf(
  table: TableId,
  column: string,
  tableOf: (id: TableId) => Table | null,
  seen: ReadonlySet<TableId> = new Set(),
): { readonly table: TableId; readonly column: string } {
  const own = tableOf(table);
  const key = own?.foreignKeys.find(
    ({ columns, references }) =>
      columns.length > 1 &&
      columns.includes(column) &&
      references.table !== table &&
      columns.every((name) => !findColumn(own, name)!.nullable),
  );
  if (!key || seen.has(table)) return { table, column };
  const above = key.references.columns[key.columns.indexOf(column)]!;
  return rootOf(key.references.table, above, tableOf, new Set([...seen, table]));
}

/** The columns of a cycle's tables that a key within it holds together with others, and that another key within it refers to. */
function handedRound(tables: readonly Table[]): Shared {
  const inside = new Set(tables.map(({ id }) => id));
  const keys = tables.flatMap(({ foreignKeys }) =>
    foreignKeys.filter(({ references }) => inside.has(references.table)),
  );
  const referred = (id: TableId, column: string) =>
    keys.some(({ references }) => references.table === id && references.columns.includes(column));
  return new Map(
    tables.flatMap((table) => {
      const { id, foreignKeys } = table;
      const held = foreignKeys.filter(({ columns, references }) => columns.length > 1 && inside.has(references.table));
      const names = held.flatMap(({ columns }) =>
        columns.filter((column) => referred(id, column) && !isUnique(table, column)),
      );
      return names.length > 0 ? [[id, new Set(names)] as const] : [];
    }),
  );
}

/** Whether no two rows have the same value in a column: then it cannot be few. */
function isUnique(table: Table | null, column: string): boolean {
  return (
    table !== null && uniqueKeys(table).some(({ parts }) => parts.flatMap(partColumns).every((name) => name === column))
  );
}
