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
  const parts = key.parts.map((part) => {
    const collate = part.collation === undefined ? "" : ` COLLATE ${part.collation}`;
    if (part.kind === "expression") return `(${part.sql.text})${collate}`;
    const name = sql.identifier(part.column);
    return `${part.prefix === null ? name : `substr(${name}, 1, ${part.prefix})`}${collate}`;
  });
  const conditions = [
    ...(key.nullsNotDistinct ? [] : parts.map((part) => `${part} IS NOT NULL`)),
    ...(key.predicate === null ? [] : [`(${key.predicate.text})`]),
  ];
  const names = key.parts.map((part, index) =>
    sql.identifier(part.kind === "column" ? part.column : `expression ${index + 1}`),
  );
  const where = conditions.length === 0 ? "" : ` WHERE ${all(conditions)}`;
  const selected = parts.map((part, index) => `${part} AS ${names[index]}`).join(", ");
  return `SELECT ${selected}, count(*) AS seedloom_rows FROM ${from}${where} GROUP BY ${parts.map((_, index) => index + 1).join(", ")} HAVING count(*) > 1`;
}
