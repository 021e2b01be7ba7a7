import { streamKey, type Table, type TablePlan } from "@seedloom/core";
import { runningKey } from "./child-values.ts";
import { createParentOrder } from "./runs.ts";

/**
 * The rows of a table whose primary key begins with its parent's, parent by parent, where the plan counts them in several passes over all
 * parents: a table that is kept by its key is then written page after page, instead of going through all of them once a pass. Null where
 * they come in that order anyway, or another one matters: to triggers, to rows that refer to rows of the same table.
 */
export function parentOrder(
  seed: string,
  table: Table,
  tablePlan: TablePlan,
  size: number,
): Iterable<Float64Array> | null {
  const key = table.primaryKey?.columns ?? [];
  const leading = table.foreignKeys.find(
    ({ columns }) => columns.length < key.length && columns.every((column, place) => column === key[place]),
  );
  if (table.clustered !== true || leading === undefined || table.triggers.length > 0) return null;
  if (table.foreignKeys.some(({ references }) => references.table === table.id)) return null;
  const running = runningKey(table, tablePlan, leading.columns.join(","));
  if (running === null || tablePlan.firstRow > 0) return null;
  const { pick, stream, parents } = running;
  const order = createParentOrder(streamKey(seed, stream), Math.max(1, parents.added), pick.mean ?? 1, pick.tail);
  return order(tablePlan.rows, size);
}
