import { MEASURES } from "../data/sorts/measures.ts";
import { withoutArticles } from "../data/sorts/tongues.ts";
import { findMeanings } from "../names/find-meanings.ts";
import type { Rule, Suggestion } from "../rule.ts";
import { roleSaid } from "../sorts/roles.ts";
import { singular } from "../words/singular.ts";
import { splitName } from "../words/split-name.ts";

/** `tour_de_taille`, `turbidity`, `basal_metabolic_rate`: a number without a unit is about what such things measure. */
export const measured: Rule = {
  name: "measured",
  // All of the name, where a meaning explains its end at most.
  strength: 60.5,
  propose(context) {
    const { type, unique, inKey, foreignKey, column } = context;
    const number = type.kind === "decimal" || type.kind === "float" || (type.kind === "integer" && type.bits > 8);
    if (!number || unique || inKey || foreignKey !== null) return [];
    const parts = partsOf(column.name);
    const suggestion = measureOf(parts);
    if (suggestion === null) return [];
    const [best] = findMeanings(context, type.kind === "integer" ? "integer" : "decimal");
    return best !== undefined && best.phrase.split(" ").length >= parts.length ? [] : [suggestion];
  },
};

const partsOf = (name: string): readonly string[] =>
  withoutArticles(splitName(name).filter((part) => roleSaid(part) === null && !/^(?:\d+|cm|pct|percent)$/.test(part)));

const known = new Map<string, Suggestion | null>();

/** What a name measures, by all of its words. */
function measureOf(parts: readonly string[]): Suggestion | null {
  const plain = parts.join(" ");
  const one = parts.map(singular).join(" ");
  const found = known.get(plain);
  if (found !== undefined) return found;
  const measure = MEASURES.find(([names]) => names.split("|").some((each) => each === plain || each === one));
  const suggestion = measure === undefined ? null : rangeOf(plain, measure);
  known.set(plain, suggestion);
  return suggestion;
}

function rangeOf(name: string, [, min, max, scale]: (typeof MEASURES)[number]): Suggestion {
  return {
    spec: { generator: "decimal", options: { min, max, scale, distribution: "normal" } },
    evidence: `"${name}": usually between ${min} and ${max}`,
    confidence: 0.5,
  };
}
