import { type Agreement, findColumn, reaches, routesFrom } from "@seedloom/core";
import type { Route, Table, TableId } from "@seedloom/core";
import type { TablesKnown } from "../context/tables-known.ts";
import { belongTogether, endOf, hasOneOwner, isPerson, leadsBack } from "./belong-together.ts";

/** What the relationships of a table have to do with one another, by the foreign key's column. */
export interface Agreements {
  readonly agrees: ReadonlyMap<string, Agreement>;
  readonly alike: ReadonlyMap<string, string>;
}

/**
 * Finds what no key says and every application sees to: where two ways lead from a row to the same table, they lead to the same row. A
 * ticket's assignee is of its project's organization, an order's address is one of its customer's, a reply is to the same post as what
 * it replies to. One way leads; the parents on the others are picked so that they agree.
 * @param follows the keys that are read off another key's parent, by their columns
 */
export function agreementsOf(
  table: Table,
  known: TablesKnown,
  follows: ReadonlyMap<string, { readonly via: string }> = new Map(),
): Agreements {
  const agrees = new Map<string, Agreement>();
  const trees = table.foreignKeys.filter(
    ({ columns, references }) => columns.length === 1 && references.table === table.id,
  );
  const inWider = new Set(table.foreignKeys.flatMap(({ columns }) => (columns.length > 1 ? columns : [])));
  if (table.foreignKeys.length < 2 && trees.length === 0 && !table.foreignKeys.some(pointsBack))
    return { agrees, alike: new Map() };
  const routes = routesFrom(table, known.tableOf);
  const free = (route: Route) => route.path.length <= 2 && !inWider.has(route.path[0]!);
  for (const route of routes.filter((one) => one.target === table.id && one.path.length === 2 && free(one))) {
    if (leadsBack(route, table, known)) agree(route, [route.key]);
  }
  const meetings = [...Map.groupBy(routes, (route) => JSON.stringify([route.target, route.key, endOf(route)])).values()]
    .filter(([first]) => first!.target !== table.id)
    .map((ways) => bestByColumn(ways, known))
    // What is nearest says most: who agrees on the product agrees on the product's shop.
    .toSorted((a, b) => hops(a) - hops(b));
  for (const [leader, ...others] of meetings) {
    for (const follower of others) {
      // In a circle of tables each would wait for what the other has picked.
      const tables = new Set([...leader!.tables.slice(1), ...follower.tables.slice(1)]);
      if ([...tables].some((from) => needs(from, table.id, known.tableOf))) continue;
      if (free(follower) && belongTogether(leader!, follower, known)) agree(follower, leader!.path);
    }
  }
  const alike = new Map<string, string>();
  for (const tree of trees.slice(0, 1)) {
    for (const route of routes) {
      const [column, ...more] = route.path;
      if (more.length > 0 || !route.always || agrees.has(column!) || follows.has(column!) || inWider.has(column!))
        continue;
      if (hasOneOwner(route, table, known)) alike.set(column!, tree.columns[0]!);
    }
  }
  return { agrees, alike };

  function agree(follower: Route, path: readonly string[]): void {
    const column = follower.path[0]!;
    if (agrees.has(column) || follows.has(column) || goesRound(column, path[0]!)) return;
    agrees.set(column, { column: follower.path[1] ?? follower.key, path });
  }

  /** Whether what a column is to agree with waits for that column. */
  function goesRound(column: string, first: string): boolean {
    for (let at: string | undefined = first; at !== undefined; at = agrees.get(at)?.path[0] ?? follows.get(at)?.via)
      if (at === column) return true;
    return false;
  }

  function pointsBack({ columns, references }: Table["foreignKeys"][number]): boolean {
    const parent = known.tableOf(references.table);
    return columns.length === 1 && (parent?.foreignKeys.some((key) => key.references.table === table.id) ?? false);
  }
}

/** Whether rows of a table cannot be without rows of another one, along foreign keys that may not be NULL. */
function needs(from: TableId, to: TableId, tableOf: TablesKnown["tableOf"]): boolean {
  return reaches(from, to, (id) => {
    const table = tableOf(id);
    const required = table?.foreignKeys.filter(({ columns }) =>
      columns.every((name) => findColumn(table, name)?.nullable === false),
    );
    return required?.map(({ references }) => references.table) ?? [];
  });
}

/** One way for each column that it begins with, the one that leads first: a ticket has its project's organization and its reporter's. */
function bestByColumn(ways: readonly Route[], known: TablesKnown): readonly Route[] {
  const ranked = ways.toSorted((a, b) => rank(a, known) - rank(b, known));
  return ranked.filter((way, place) => ranked.findIndex(({ path }) => path[0] === way.path[0]) === place);
}

const hops = (ways: readonly Route[]) => ways.reduce((sum, { path }) => sum + path.length, 0) / ways.length;

/** Which way leads, the least first: what a row is part of, then what it says itself, then who did it. */
function rank({ path, tables, always }: Route, { tableOf, factsOf }: TablesKnown): number {
  if (path.length === 1) return always ? 1 : 3;
  const through = tableOf(tables[1]!);
  const byPerson = through !== undefined && isPerson(factsOf(through));
  return always ? (byPerson ? 2 : 0) : 4;
}
