import type { CheckContext } from "./check.ts";
import type { Table } from "@seedloom/core";

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

/** A string as a literal; null where the dialects disagree about it (MySQL reads a backslash as an escape). */
export function literal(text: string): string | null {
  return /[\\\0]/.test(text) ? null : `'${text.replaceAll("'", "''")}'`;
}
