import { columnsOf, type SqlText, type Table, type TableId } from "@seedloom/core";

/** Columns that foreign keys refer to, by table. */
export function referredColumns(tables: readonly Table[]): ReadonlyMap<TableId, readonly string[]> {
  const keys = tables.flatMap(({ foreignKeys }) => foreignKeys.map(({ references }) => references));
  return new Map(
    [...Map.groupBy(keys, ({ table }) => table)].map(([table, some]) => [
      table,
      some.flatMap(({ columns }) => columns),
    ]),
  );
}

/** Columns of a table that keys and rules speak of; what a trigger stores there may break one. */
export function constrainedColumns(
  table: Table,
  referred: ReadonlyMap<TableId, readonly string[]>,
): ReadonlySet<string> {
  const inside = ({ expression, text }: SqlText) =>
    expression ? columnsOf(expression) : table.columns.flatMap(({ name }) => (text.includes(name) ? [name] : []));
  return new Set([
    ...(table.primaryKey?.columns ?? []),
    ...table.uniques.flatMap(({ parts, predicate }) => [
      ...parts.flatMap((part) => (part.kind === "column" ? [part.column] : inside(part.sql))),
      ...(predicate ? inside(predicate) : []),
    ]),
    ...table.foreignKeys.flatMap(({ columns }) => columns),
    ...(referred.get(table.id) ?? []),
    ...table.checks.flatMap(({ sql }) => inside(sql)),
    ...table.exclusions.flatMap(({ elements, predicate }) => [
      ...elements.flatMap(({ sql }) => inside(sql)),
      ...(predicate ? inside(predicate) : []),
    ]),
    ...(table.partitioning?.keys.flatMap(inside) ?? []),
  ]);
}
