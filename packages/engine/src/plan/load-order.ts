import { type ForeignKey, reaches, type Table, type TableId } from "@seedloom/core";

export interface LoadOrder {
  /** Parents before children, but for the edges that had to be broken. */
  readonly tables: readonly Table[];
  /** Edges that point to a table loaded later. */
  readonly broken: readonly BrokenEdge[];
  /** Number of the cycle a table belongs to; tables with the same number reach one another. */
  readonly cycleOf: ReadonlyMap<TableId, number>;
}

export interface BrokenEdge {
  readonly table: TableId;
  /** Index into `Table.foreignKeys`. */
  readonly foreignKey: number;
  /** `update`: the columns are NULL at first; `unchecked`: the key cannot hold until all rows are in. */
  readonly by: "update" | "unchecked";
}

/**
 * Orders tables so that parents are loaded before children, breaking cycles at the edge that costs least: a key whose columns
 * can be NULL for a while, otherwise one that the loader has to leave unchecked until the end, with most columns of its own. Of several,
 * that of the table with the fewest rows: each of these needs a row that goes back to it, and the others have more.
 * @param rowsOf How many rows a table can hold, where that is known; `Infinity` where not.
 * @param readBy The tables that a table's triggers and policies read, or refer to in what they write: before it, where that closes no cycle.
 */
export function loadOrder(
  tables: readonly Table[],
  canBeNull: (table: Table, key: ForeignKey) => boolean,
  rowsOf: (table: TableId) => number = () => Infinity,
  readBy: (table: Table) => readonly TableId[] = () => [],
): LoadOrder {
  const byId = new Map(tables.map((table) => [table.id, table]));
  const broken: BrokenEdge[] = [];
  const parentsOf = (table: Table) =>
    table.foreignKeys.flatMap((key, foreignKey) =>
      key.references.table !== table.id &&
      byId.has(key.references.table) &&
      !broken.some((edge) => edge.table === table.id && edge.foreignKey === foreignKey)
        ? [{ foreignKey, parent: byId.get(key.references.table)! }]
        : [],
    );
  const cycleOf = numberComponents(tables, (table) => parentsOf(table).map(({ parent }) => parent));

  for (let cycle = findCycle(tables, parentsOf); cycle; cycle = findCycle(tables, parentsOf)) {
    const costs = cycle.map((edge, place) => {
      const key = edge.table.foreignKeys[edge.foreignKey]!;
      return canBeNull(edge.table, key) ? 0 : 1 + shareHandedOn(key, cycle.at(place - 1)!);
    });
    const least = Math.min(...costs);
    const cheap = cycle.flatMap((_, place) => (costs[place] === least ? [place] : []));
    const cheapest = cheap.toSorted((a, b) => rowsOf(cycle[a]!.table.id) - rowsOf(cycle[b]!.table.id) || a - b)[0]!;
    const { table, foreignKey } = cycle[cheapest]!;
    broken.push({ table: table.id, foreignKey, by: costs[cheapest] === 0 ? "update" : "unchecked" });
  }

  const before = beforeEach(tables, (table) => parentsOf(table).map(({ parent }) => parent), byId, readBy);
  const ordered: Table[] = [];
  const done = new Set<TableId>();
  for (const start of tables) {
    const path = done.has(start.id) ? [] : [{ table: start, parents: before(start), next: 0 }];
    done.add(start.id);
    while (path.length > 0) {
      const top = path.at(-1)!;
      const parent = top.parents[top.next++];
      if (!parent) {
        ordered.push(top.table);
        path.pop();
      } else if (!done.has(parent.id)) {
        done.add(parent.id);
        path.push({ table: parent, parents: before(parent), next: 0 });
      }
    }
  }
  return { tables: ordered, broken, cycleOf };
}

/** What has to come before each table: its parents, and of what it reads as much as closes no cycle. */
function beforeEach(
  tables: readonly Table[],
  parentsOf: (table: Table) => readonly Table[],
  byId: ReadonlyMap<TableId, Table>,
  readBy: (table: Table) => readonly TableId[],
): (table: Table) => readonly Table[] {
  const read = new Map<TableId, Table[]>();
  const before = (table: Table) => [...parentsOf(table), ...(read.get(table.id) ?? [])];
  for (const table of tables) {
    for (const id of readBy(table)) {
      const other = byId.get(id);
      if (other && other !== table && !reaches(other, table, before))
        read.set(table.id, [...(read.get(table.id) ?? []), other]);
    }
  }
  return before;
}

/** How much of a key is what the edge before it in the cycle refers to: that has to be known before the key's parents are. */
function shareHandedOn(key: ForeignKey, before: Edge): number {
  const wanted = before.table.foreignKeys[before.foreignKey]!.references.columns;
  return key.columns.filter((column) => wanted.includes(column)).length / key.columns.length;
}

interface Edge {
  readonly table: Table;
  readonly foreignKey: number;
}

/** Some cycle as its edges, or null. Depth-first, without recursion: schemas of thousands of tables make long chains. */
function findCycle(
  tables: readonly Table[],
  parentsOf: (table: Table) => readonly { foreignKey: number; parent: Table }[],
): Edge[] | null {
  const state = new Map<TableId, "open" | "done">();
  for (const start of tables) {
    if (state.has(start.id)) continue;
    const path: { table: Table; edges: readonly { foreignKey: number; parent: Table }[]; next: number }[] = [
      { table: start, edges: parentsOf(start), next: 0 },
    ];
    state.set(start.id, "open");
    while (path.length > 0) {
      const top = path.at(-1)!;
      const edge = top.edges[top.next++];
      if (!edge) {
        state.set(top.table.id, "done");
        path.pop();
        continue;
      }
      const seen = state.get(edge.parent.id);
      if (seen === "done") continue;
      if (seen === "open") {
        const from = path.findIndex((place) => place.table.id === edge.parent.id);
        return path.slice(from).map(({ table, edges, next }) => ({ table, foreignKey: edges[next - 1]!.foreignKey }));
      }
      state.set(edge.parent.id, "open");
      path.push({ table: edge.parent, edges: parentsOf(edge.parent), next: 0 });
    }
  }
  return null;
}

/** Strongly connected components, numbered (Tarjan, https://doi.org/10.1137/0201010), without recursion. */
function numberComponents(tables: readonly Table[], next: (table: Table) => readonly Table[]): Map<TableId, number> {
  const index = new Map<TableId, number>();
  const low = new Map<TableId, number>();
  const component = new Map<TableId, number>();
  const stack: TableId[] = [];
  let count = 0;
  for (const start of tables) {
    if (index.has(start.id)) continue;
    const work = [{ table: start, parents: next(start), place: 0 }];
    const open = (table: Table) => {
      index.set(table.id, index.size);
      low.set(table.id, index.get(table.id)!);
      stack.push(table.id);
    };
    open(start);
    while (work.length > 0) {
      const top = work.at(-1)!;
      const parent = top.parents[top.place++];
      if (parent) {
        if (!index.has(parent.id)) {
          open(parent);
          work.push({ table: parent, parents: next(parent), place: 0 });
        } else if (!component.has(parent.id)) {
          low.set(top.table.id, Math.min(low.get(top.table.id)!, index.get(parent.id)!));
        }
        continue;
      }
      work.pop();
      const below = work.at(-1);
      if (below) low.set(below.table.id, Math.min(low.get(below.table.id)!, low.get(top.table.id)!));
      if (low.get(top.table.id) === index.get(top.table.id)) {
        for (let id = stack.pop()!; ; id = stack.pop()!) {
          component.set(id, count);
          if (id === top.table.id) break;
        }
        count++;
      }
    }
  }
  return component;
}
