import type { Unique } from "@seedloom/core";
import { findColumn } from "@seedloom/core";
import type { CheckContext } from "./check.ts";
import { all, source } from "./sql.ts";

/** The aggregate that counts the rows too many of a `duplicates` query. */
export const rowsTooMany = "sum(seedloom_rows - 1)";

/**
 * SELECT of the keys that more than one row has, with their number of rows: NULLs are distinct unless the key says otherwise,
 * and rows outside a partial index's predicate do not count.
 */
export function duplicates(
  context: CheckContext,
  key: Pick<Unique, "parts" | "predicate" | "nullsNotDistinct">,
): string {
  const { table, sql } = context;
  const parts = key.parts.map((part) => {
    if (part.kind === "expression") return `(${part.sql.text})`;
    const name = sql.identifier(part.column);
    const prefix = part.prefix === null ? name : `substr(${name}, 1, ${part.prefix})`;
    // A column whose own collation ignores case is grouped without regard to case by the database itself.
    const type = findColumn(table, part.column)?.type;
    const folds = part.caseInsensitive && !(type?.kind === "text" && type.caseInsensitive);
    return folds ? `lower(${prefix})` : prefix;
  });
  const conditions = [
    ...(key.nullsNotDistinct ? [] : parts.map((part) => `${part} IS NOT NULL`)),
    ...(key.predicate === null ? [] : [`(${key.predicate.text})`]),
  ];
  const names = key.parts.map((part, index) =>
    sql.identifier(part.kind === "column" ? part.column : `expression ${index + 1}`),
  );
  const where = conditions.length === 0 ? "" : ` WHERE ${all(conditions)}`;
  return `SELECT ${parts.map((part, index) => `${part} AS ${names[index]}`).join(", ")}, count(*) AS seedloom_rows FROM ${source(
    context,
    table,
  )}${where} GROUP BY ${parts.map((_, index) => index + 1).join(", ")} HAVING count(*) > 1`;
}
