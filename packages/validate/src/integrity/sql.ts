import type { CheckContext } from "./check.ts";
import type { Table, TableId } from "@seedloom/core";

/**
 * The table as a FROM item. A table that others inherit from holds only its own rows here, as its constraints do:
 * https://www.postgresql.org/docs/current/ddl-inherit.html ("Caveats").
 */
export function source({ catalog, sql }: Pick<CheckContext, "catalog" | "sql">, table: Table): string {
  const inherited = catalog.tables.some((other) => other.inherits.includes(table.id));
  return inherited ? `ONLY ${sql.table(table)}` : sql.table(table);
}

/** Conditions that must all hold, as one. */
export function all(conditions: readonly string[]): string {
  return conditions.join(" AND ");
}

/**
 * FROM items for the places where a constraint holds: the whole table or, for one that only some of its partitions declare, each of
 * those.
 */
export function placesOf(context: CheckContext, partitions: readonly TableId[] | undefined): readonly string[] {
  const { table, sql } = context;
  return partitions?.flatMap((id) => sql.partition?.(table, id) ?? []) ?? [source(context, table)];
}
