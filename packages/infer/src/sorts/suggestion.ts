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

/** Who looks at bodies; elsewhere a hand is one of cards, a face one of a watch, and an arm one of a trial. */
const BODIES =
  /patient|animal|horse|exam|injur|treat|symptom|clinic|doctor|nurs|therap|tattoo|massage|physio|medic|health|dent|\bpets?\b|wound|pain|surg|anatom|diagnos/i;

const isOfBodies = ({ catalog, table }: ColumnContext): boolean =>
  catalog.tables.some(({ name }) => BODIES.test(name)) || table.columns.some(({ name }) => BODIES.test(name));

/** The names of things of that sort, with the noun that told it. */
export function sortSuggestion(sorted: SortedNoun, context: ColumnContext, confidence: number): readonly Suggestion[] {
  const given = sorted.sort.name === "body-part" && !isOfBodies(context) ? null : shortGiven(sorted, context);
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
