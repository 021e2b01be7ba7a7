import { MEASURES } from "../data/sorts/measures.ts";
import type { Rule, Suggestion } from "../rule.ts";
import { roleSaid } from "../sorts/roles.ts";
import { sortedColumn } from "../sorts/sorted-column.ts";
import type { SortedNoun } from "../sorts/sort-of.ts";
import { withoutArticles } from "../data/sorts/tongues.ts";
import { singular } from "../words/singular.ts";
import { splitName } from "../words/split-name.ts";

/** `cintura`, `turbidity`, `cotisation`: a number without a unit is about what such things measure, or a sum. */
export const sortMeasure: Rule = {
  name: "sortMeasure",
  strength: 12,
  propose(context) {
    const { type, unique, inKey, foreignKey, column } = context;
    const number = type.kind === "decimal" || type.kind === "float" || type.kind === "integer";
    if (!number || unique || inKey || foreignKey !== null) return [];
    const measured = measureOf(column.name);
    if (measured !== null) return [measured];
    if (type.kind === "integer") return [];
    const sorted = sortedColumn(context);
    return sorted?.sort.number === undefined ? [] : [sumOf(sorted)];
  },
};

const known = new Map<string, Suggestion | null>();

/** What a name measures, by all of its words but articles. */
function measureOf(name: string): Suggestion | null {
  const parts = withoutArticles(
    splitName(name).filter((part) => roleSaid(part) === null && !/^(?:\d+|cm|pct|percent)$/.test(part)),
  );
  const [plain, one] = [parts, parts.map(singular)].map((words) => words.join(" ")) as [string, string];
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

const sumOf = ({ noun, sort: { name, number } }: SortedNoun): Suggestion => ({
  spec: { generator: number ?? "decimal" },
  evidence: `"${noun}": a noun of the sort ${name}`,
  confidence: 0.4,
});
