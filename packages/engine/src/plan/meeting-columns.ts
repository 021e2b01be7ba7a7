import { routesFrom, type Table, type TableId } from "@seedloom/core";

/**
 * The foreign keys of other tables by which two ways from a table lead to the same rows, or one leads back to the table: new rows agree
 * with rows that are there by these (`ReferencePlan.agrees`).
 */
export function meetingColumns(
  table: Table,
  tableOf: (id: TableId) => Table | undefined,
): readonly { readonly table: TableId; readonly column: string }[] {
  const meetings = Map.groupBy(routesFrom(table, tableOf), ({ target, key }) => JSON.stringify([target, key]));
  return [...meetings.values()]
    .filter(([first, second]) => second !== undefined || first!.target === table.id)
    .flat()
    .flatMap(({ path, tables }) => path.slice(1).map((column, hop) => ({ table: tables[hop + 1]!, column })));
}
