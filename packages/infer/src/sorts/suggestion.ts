import { literalDefault } from "../context/literal-default.ts";
import type { ColumnContext } from "../context/column-context.ts";
import type { Suggestion } from "../rule.ts";
import { asSpec } from "../given/as-spec.ts";
import { shortGiven } from "./short-given.ts";
import type { SortedNoun } from "./sort-of.ts";

/** Fewer letters are a code. */
const LEAST = 8;

/** Whether a column has texts that may be names, and nobody told their form. */
export function isShort({ typeClass, type, maxLength, column }: ColumnContext): boolean {
  if (typeClass !== "text" || type.kind !== "text" || (maxLength ?? 99) < LEAST) return false;
  return (literalDefault(column) ?? "") === "";
}

/** The names of things of that sort, with the noun that told it. */
export function sortSuggestion(sorted: SortedNoun, context: ColumnContext, confidence: number): readonly Suggestion[] {
  const given = shortGiven(sorted, context);
  if (given === null) return [];
  return [
    {
      spec: asSpec(given),
      evidence: `"${sorted.noun}": a noun of the sort ${sorted.sort.name}`,
      confidence,
      // Somebody else than the others of the row.
      ...(sorted.sort.given === undefined ? {} : { role: context.words.join(" ") }),
    },
  ];
}
