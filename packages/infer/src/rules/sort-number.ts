import { findMeanings } from "../names/find-meanings.ts";
import type { Rule } from "../rule.ts";
import { sortedColumn } from "../sorts/sorted-column.ts";

/** `cotisation`, `egreso`: a fraction called after money is a sum. */
export const sortNumber: Rule = {
  name: "sortNumber",
  strength: 12,
  propose(context) {
    const { type, unique, inKey } = context;
    if ((type.kind !== "decimal" && type.kind !== "float") || unique || inKey) return [];
    if (findMeanings(context, "decimal").length > 0) return [];
    const sorted = sortedColumn(context);
    if (sorted?.sort.number === undefined) return [];
    return [
      {
        spec: { generator: sorted.sort.number },
        evidence: `"${sorted.noun}": a noun of the sort ${sorted.sort.name}`,
        confidence: 0.4,
      },
    ];
  },
};
