import type { Rule } from "../rule.ts";
import { comparedWith } from "../context/compared-with.ts";
import { isPlaceholder } from "../context/is-placeholder.ts";
import { literalDefault } from "../context/literal-default.ts";
import { DEFAULT_FAMILIES } from "../data/default-families.ts";
import { asSpec } from "../given/as-spec.ts";
import { skewed } from "../given/skewed.ts";
import { findMeanings } from "../names/find-meanings.ts";

/** Units and sides, which are one of two or three wherever they stand, whatever the column is called. */
const PLAIN = new Set(["celsius", "metric", "km", "24h", "desc", "descending", "portrait", "horizontal"]);
const FAMILIES = DEFAULT_FAMILIES.filter(([first = ""]) => PLAIN.has(first));

/** Readings whose values have digits. */
const NUMBERS = new Set(["integer", "decimal", "float", "temperature", "ratio", "year", "percentage"]);

/** What is written or is called so, never one small word of a program. */
const WRITTEN = new Set(
  "message paragraph paragraphs summary description note comment sentence blogBody articleTitle catchPhrase reason fullName firstName lastName companyName street city".split(
    " ",
  ),
);

/** `bounce`, `reply_all`: a word as programs write their choices. */
const CHOICE = /^[a-z]{3,}(?:[_-][a-z]+)*$/;

/** `metric varchar default 'fahrenheit'`, `container varchar default 'true'`: a default that no other reading of the name allows. */
export const defaultTells: Rule = {
  name: "defaultTells",
  strength: 84,
  propose(context) {
    const { column, table, typeClass, inKey, maxLength, words } = context;
    const value = literalDefault(column);
    if (typeClass !== "text" || inKey || typeof value !== "string" || comparedWith(table, column.name).length > 0)
      return [];
    // What settings are set to goes by their names.
    if (/value|setting|config|option/.test(words.join(" "))) return [];
    const suggest = (values: readonly string[]) => [
      { spec: skewed(values, maxLength), evidence: `defaults to "${value}", one of few`, confidence: 0.9 },
    ];
    if (value === "true" || value === "false") return suggest([value, value === "true" ? "false" : "true"]);
    const family = FAMILIES.find((each) => each.includes(value));
    if (family !== undefined) return suggest([value, ...family.filter((word) => word !== value)]);
    const [read] = findMeanings(context, "text");
    if (read !== undefined && CHOICE.test(value) && !isPlaceholder(value) && WRITTEN.has(asSpec(read.given).generator))
      return suggest(among(value));
    // A number is not what begins as a word.
    if (!/^[a-z]{4,}/i.test(value) || read === undefined || !NUMBERS.has(asSpec(read.given).generator)) return [];
    const spec = { generator: "constant", options: { value } };
    return [{ spec, evidence: `defaults to "${value}", which is no number`, confidence: 0.9 }];
  },
};

/** The words that programs choose from where they choose that one; alone where no such list is known. */
function among(value: string): readonly string[] {
  const family = DEFAULT_FAMILIES.find(([first]) => first === value);
  return family ?? [value];
}
