import { findColumn } from "./catalog.ts";
import type { Table, TableId } from "./catalog.ts";

/** A way along foreign keys of one column each, from a table's rows to the key of rows of another table. */
export interface Route {
  /** A column a hop: the table's own, then one of the table that it leads to, and so on. The last one holds the target's key. */
  readonly path: readonly string[];
  /** The table of each of these columns. */
  readonly tables: readonly TableId[];
  readonly target: TableId;
  /** The target's column that the last hop refers to. */
  readonly key: string;
  /** Whether none of the columns may be NULL, so that each row gets there. */
  readonly always: boolean;
}

/** Hops of the longest routes: a comment of a ticket of a project of an organization. */
const HOPS = 3;

/**
 * The ways from a table, the shortest first; none comes by a table twice, but a way may lead back to the table itself. The longest take
 * required columns only.
 * @param tableOf finds a table by its id
 */
export function routesFrom(table: Table, tableOf: (id: TableId) => Table | undefined): readonly Route[] {
  const routes: Route[] = [];
  let last: readonly Route[] = [{ path: [], tables: [], target: table.id, key: "", always: true }];
  for (let hop = 1; hop <= HOPS; hop++) {
    last = last.flatMap((route) => (hop > 1 && route.target === table.id ? [] : nextHops(route, tableOf)));
    if (hop === HOPS) last = last.filter(({ always }) => always);
    routes.push(...last);
  }
  return routes;
}

function nextHops({ path, tables, target, always }: Route, tableOf: (id: TableId) => Table | undefined): Route[] {
  const table = tableOf(target);
  return (table?.foreignKeys ?? []).flatMap(({ columns: [column, ...more], references }): Route[] => {
    const again = references.table === target || tables.slice(1).includes(references.table);
    if (column === undefined || more.length > 0 || again) return [];
    return [
      {
        path: [...path, column],
        tables: [...tables, target],
        target: references.table,
        key: references.columns[0]!,
        always: always && findColumn(table!, column)?.nullable === false,
      },
    ];
  });
}
