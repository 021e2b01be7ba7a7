import type { RowCount } from "@seedloom/core";
import type { ColumnContext } from "./context/column-context.ts";
import type { Fit } from "./fit-spec.ts";
import type { InferredColumn } from "./infer-column.ts";

/** Sets that are closed: a table that lists one has no room for more. */
const CLOSED: ReadonlySet<string> = new Set([
  "isoCountry",
  "isoLanguage",
  "usState",
  "usStateCode",
  "weekdayName",
  "monthName",
]);
/** Columns that are such a set in a table about it. */
const OF_NOUN: Readonly<Record<string, readonly string[]>> = {
  country: ["country", "countryCode", "countryCode3"],
  currencyName: ["currencyCode", "currencyName"],
};

/**
 * At most as many rows as a closed list has entries, where a key of the table is such a list and the table is about it;
 * otherwise what the run asks for.
 */
export function rowCountOf(
  columns: readonly { readonly context: ColumnContext; readonly inferred: InferredColumn }[],
  fit: Fit,
): RowCount | null {
  const sizes = columns.flatMap(({ context, inferred }) => {
    const { spec } = inferred.recipe;
    const kind = context.facts.noun?.noun.name;
    const closed = CLOSED.has(spec.generator) || (typeof kind === "string" && OF_NOUN[kind]?.includes(spec.generator));
    if (!context.unique || closed !== true) return [];
    return fit.capacity(spec, context) ?? [];
  });
  const rows = Math.min(...sizes);
  return Number.isFinite(rows) && rows > 0 ? { kind: "atMost", rows } : null;
}
