import type { ColumnContext } from "../context/column-context.ts";
import type { Several } from "../data/sorts/sort.ts";
import { literalDefault } from "../context/literal-default.ts";
import { findMeanings } from "../names/find-meanings.ts";
import type { Rule } from "../rule.ts";
import { sortedColumn } from "../sorts/sorted-column.ts";
import type { SortedNoun } from "../sorts/sort-of.ts";
import { isInUnit } from "../words/is-in-unit.ts";
import { isPlural } from "../words/is-plural.ts";
import { isOfMany } from "../given/how-many.ts";

/** `mourners`, `nb_participants`, `latrines`: as many as there usually are of such things. */
export const sortCount: Rule = {
  name: "sortCount",
  // Says how many, where the name only says that they are counted.
  strength: 50.5,
  propose(context) {
    const { type, unique, inKey, foreignKey, column, words } = context;
    if (type.kind !== "integer" || type.bits < 16 || unique || inKey || foreignKey !== null || isOfMany(words))
      return [];
    if (isInUnit(words) || findMeanings(context, "integer").length > 0) return [];
    // `max_collections` is what is allowed of them.
    if (/^(?:max|min)(?:imum)?$/.test(words[0] ?? "")) return [];
    const sorted = sortedColumn(context);
    if (sorted?.sort.several === undefined || !areSeveral(sorted, context)) return [];
    const { usual, most } = manyOf(sorted, sorted.sort.several);
    // What begins at some number is counted from there.
    if (Number(literalDefault(column) ?? 0) > most) return [];
    const options = { max: most, distribution: "lognormal", mean: usual, deviation: usual };
    return [
      {
        spec: { generator: "count", options },
        evidence: `several of "${sorted.noun}", a noun of the sort ${sorted.sort.name}`,
        confidence: 0.7,
      },
    ];
  },
};

/** Whether the name is a plural or begins with a number of them. */
function areSeveral({ role, tongue, noun }: SortedNoun, { column, words }: ColumnContext): boolean {
  if (role !== null) return role === "other" && ["number", "total", "count"].includes(words[0] ?? words.at(-1) ?? "");
  if (tongue === "en") return isPlural(column.name) || MASS.has(noun);
  return !column.name.toLowerCase().includes(noun) || /[sx]$/i.test(column.name);
}

/** Words for many that have no plural. */
const MASS = new Set(["population", "attendance", "headcount"]);

function manyOf({ noun, sort }: SortedNoun, usual: Several): Several {
  const last = noun.split(" ");
  return sort.counts?.find(({ of }) => of.split(" ").some((word) => last.includes(word))) ?? usual;
}
