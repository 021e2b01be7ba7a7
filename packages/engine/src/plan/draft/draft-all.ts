import type { Table, TableId } from "@seedloom/core";
import { registry } from "@seedloom/generators";
import type { RoundLessons } from "../round-lessons.ts";
import type { LoadOrder } from "../load-order.ts";
import type { PlanInput } from "../plan-input.ts";
import { ringColumns } from "./draft-references.ts";
import { type Drafts, draftTable } from "./draft-table.ts";

/** Drafts the plans of all tables, parents first, with what was learned so far. */
export function draftAll(
  input: PlanInput,
  order: LoadOrder,
  { limits, loose, dense, rooms, agreed, untied, gathered, wanted: offered }: RoundLessons,
): Drafts {
  const drafts: Drafts = new Map();
  const selected = new Set(order.tables.map((table) => table.id));
  const wantedRows = (id: TableId): number => {
    const count = input.recipe.tables[id]?.rows;
    switch (count?.kind) {
      case "exactly":
        return count.rows;
      case "atMost":
        return Math.max(0, Math.min(input.rows, count.rows - (input.existing.tables[id]?.rows ?? 0)));
      case "perParent":
        return Math.round((drafts.get(count.parent)?.plan.rows ?? input.rows) * count.mean);
      default:
        return input.rows;
    }
  };
  const added = (id: TableId): number =>
    selected.has(id) ? (drafts.get(id)?.plan.rows ?? Math.min(wantedRows(id), limits.get(id)?.rows ?? Infinity)) : 0;
  const cycles = Map.groupBy(order.tables, ({ id }) => order.cycleOf.get(id));
  for (const table of order.tables) {
    const wanted = wantedRows(table.id);
    const cycle = order.cycleOf.get(table.id);
    const inCycle = (parent: TableId) => parent !== table.id && order.cycleOf.get(parent) === cycle;
    const rows = Math.min(wanted, limits.get(table.id)?.rows ?? Infinity);
    const drafted = draftTable(table, {
      catalog: input.catalog,
      existing: input.existing,
      recipe: input.recipe.tables[table.id],
      plan: input,
      generators: input.generators ?? registry,
      rows,
      loose: Boolean(loose.get(table.id)) && !dense.get(table.id),
      dense: Boolean(dense.get(table.id)),
      rooms: rooms.get(table.id) ?? new Map(),
      agreed: agreed?.values.get(table.id) ?? new Map(),
      untied: untied.has(table.id),
      wanted: offered.get(table.id) ?? new Map(),
      gathered: gathered.of(table.id, rows),
      among: input.among?.get(table.id),
      added,
      deferred: new Set(
        order.broken.filter((edge) => edge.table === table.id && edge.by === "update").map((edge) => edge.foreignKey),
      ),
      late: new Set(order.broken.filter((edge) => edge.table === table.id).map((edge) => edge.foreignKey)),
      covering: coveringKeys(table, order),
      handedOn: new Set([
        ...cycles
          .get(cycle)!
          .filter(({ id }) => id !== table.id)
          .flatMap(({ foreignKeys }) => foreignKeys)
          .flatMap(({ references }) => (references.table === table.id ? references.columns : [])),
        ...ringColumns(table),
      ]),
      unreadable: new Set(
        table.foreignKeys.filter((key) => inCycle(key.references.table)).map((key) => key.columns.join(",")),
      ),
    });
    drafts.set(table.id, { ...drafted, wanted });
  }
  return drafts;
}

/** The table's keys within a cycle of which an edge cannot hold until all rows are in, but for such edges. */
function coveringKeys(table: Table, { broken, cycleOf }: LoadOrder): ReadonlySet<number> {
  const cycle = cycleOf.get(table.id);
  const unchecked = broken.filter((edge) => edge.by === "unchecked" && cycleOf.get(edge.table) === cycle);
  if (unchecked.length === 0) return new Set();
  return new Set(
    table.foreignKeys.flatMap(({ references }, foreignKey) =>
      references.table !== table.id &&
      cycleOf.get(references.table) === cycle &&
      !broken.some((edge) => edge.table === table.id && edge.foreignKey === foreignKey)
        ? [foreignKey]
        : [],
    ),
  );
}
