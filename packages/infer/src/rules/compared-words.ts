import { comparedWith } from "../context/compared-with.ts";
import { literalDefault } from "../context/literal-default.ts";
import { skewed } from "../given/skewed.ts";
import type { Rule } from "../rule.ts";

/** Fewer words that rules mention are examples of what there is rather than all of it. */
const ENOUGH = 3;

/** A text that the table's rules compare with several words is one of them. */
export const comparedWords: Rule = {
  name: "comparedWords",
  quotes: true,
  strength: 65,
  propose({ table, column, typeClass, maxLength, inKey }) {
    if (typeClass !== "text" || inKey) return [];
    const mentioned = comparedWith(table, column.name);
    const given = literalDefault(column);
    const words = [...new Set([...(typeof given === "string" && given !== "" ? [given] : []), ...mentioned])];
    const fitting = words.filter((word) => maxLength === null || word.length <= maxLength);
    if (mentioned.length === 0 || fitting.length < ENOUGH) return [];
    return [{ spec: skewed(fitting), evidence: `rules ask for ${fitting.join(", ")}`, confidence: 0.85 }];
  },
};
