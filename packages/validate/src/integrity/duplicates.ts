import type { Unique } from "@seedloom/core";
import type { CheckContext } from "./check.ts";
import { all, source } from "./sql.ts";

/** The aggregate that counts the rows too many of a `duplicates` query. */
export const rowsTooMany = "sum(seedloom_rows - 1)";

/**
 * SELECT of the keys that more than one row has, with their number of rows: NULLs are distinct unless the key says otherwise,
 * rows outside a partial index's predicate do not count, and values are equal where the index's collation says so.
 *
 * @param from FROM item to look in; default: the whole table
 */
export function duplicates(
  context: CheckContext,
  key: Pick<Unique, "parts" | "predicate" | "nullsNotDistinct">,
  from: string = source(context, context.table),
): string {
  const { sql } = context;
  const parts = key.parts.map((part, index) => {
    const collate = part.collation === undefined ? "" : ` COLLATE ${part.collation}`;
    if (part.kind === "expression")
      return { value: `(${part.sql.text})${collate}`, name: sql.identifier(`expression ${index + 1}`), collate };
    const name = sql.identifier(part.column);
    const value = `${part.prefix === null ? name : `substr(${name}, 1, ${part.prefix})`}${collate}`;
    return { value, name, collate };
  });
  const conditions = [
    ...(key.nullsNotDistinct ? [] : parts.map(({ value }) => `${value} IS NOT NULL`)),
    ...(key.predicate === null ? [] : [`(${key.predicate.text})`]),
  ];
  const where = conditions.length === 0 ? "" : ` WHERE ${all(conditions)}`;
  const places = parts.map((_, index) => index + 1).join(", ");
  // In order, as an index has them: before it has statistics PostgreSQL takes the values of several columns for far fewer than they
  // are, and would hash them into files at several times the cost.
  const order = parts.length > 1 ? ` ORDER BY ${places}` : "";
  const keys = `SELECT ${parts.map(({ value, name }) => `${value} AS ${name}`).join(", ")} FROM ${from}${where}${order}`;
  const names = parts.map(({ name, collate }) => `${name}${collate} AS ${name}`).join(", ");
  return `SELECT ${names}, count(*) AS seedloom_rows FROM (${keys}) seedloom_keys GROUP BY ${places} HAVING count(*) > 1`;
}
