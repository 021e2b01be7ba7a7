import { own } from "@seedloom/core";
import type { Generator, RowCount } from "@seedloom/core";
import type { ColumnContext } from "./context/column-context.ts";
import type { Fit } from "./fit-spec.ts";
import type { InferredColumn } from "./infer-column.ts";

/** Columns that list all there is in a table about it. */
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
  generators: Readonly<Record<string, Generator>>,
): RowCount | null {
  const sizes = columns.flatMap(({ context, inferred }) => {
    const { spec } = inferred.recipe;
    const kind = context.facts.noun?.noun.name;
    const listed = typeof kind === "string" && OF_NOUN[kind]?.includes(spec.generator) === true;
    const exhaustive = own(generators, spec.generator)?.exhaustive === true;
    if (!context.unique || !(exhaustive || listed)) return [];
    return fit.capacity(spec, context) ?? [];
  });
  const rows = Math.min(...sizes);
  return Number.isFinite(rows) && rows > 0 ? { kind: "atMost", rows } : null;
}
