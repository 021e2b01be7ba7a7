import { baseType } from "@seedloom/core";
import type { Column } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import type { Rule, Suggestion } from "../rule.ts";
import { canBeRead, sibling } from "../context/sibling.ts";

const LOWER = new Set([
  "lower",
  "lowercase",
  "lowercased",
  "normalized",
  "normalised",
  "canonical",
  "folded",
  "lc",
  "ci",
]);
const UPPER = new Set(["upper", "uppercase", "uppercased", "uc"]);

/** What is looked up by its end; signs that point the other way say something else. */
const FOUND_BY_END = /(?:host|domain|mail|fqdn|zone|url|address|path|name|word|key|string|text|ip|code|number)$/i;

/** What is kept backwards, so that it is found by its end: `host_reversed`, `rev_host` beside `host`. The reverse of a relation is another one. */
const BACKWARDS = /^(?:rev|reversed?)_(.+(?<!_id|_type|_name|relation|relationship))$|^(.+)_(?:rev|reversed?)$/i;

function backwards(context: ColumnContext): Suggestion | null {
  const { column, table, typeClass, inKey } = context;
  const [, behind, before] = BACKWARDS.exec(column.name) ?? [];
  const original = table.columns.find(({ name }) => name === (behind ?? before));
  if (
    original === undefined ||
    !FOUND_BY_END.test(original.name) ||
    inKey ||
    typeClass !== "text" ||
    !canBeRead(context, original)
  )
    return null;
  const base = baseType(original.type);
  // In tables of revisions all columns begin so.
  const many = table.columns.filter(({ name }) => /^rev_/i.test(name)).length > 1;
  if (base.kind !== "text" || many || roomOf(column.type) < roomOf(original.type)) return null;
  return {
    spec: {
      generator: "recased",
      options: { as: /^rev_host$/i.test(context.column.name) ? "host" : "reversed" },
      inputs: { from: { column: original.name } },
    },
    evidence: `${original.name} backwards`,
    confidence: 0.93,
    nullRate: 0,
  };
}

/** `lname` beside `name` and `lemail` beside `email`: where so many are kept twice, the letter says that one is in lower case. */
const MANY = 3;

function marked(context: ColumnContext): Suggestion | null {
  const { column, table, typeClass } = context;
  const originalOf = (name: string) => table.columns.find((other) => name === `l${other.name}`);
  const original = originalOf(column.name);
  if (original === undefined || typeClass !== "text" || baseType(original.type).kind !== "text") return null;
  if (table.columns.filter(({ name }) => originalOf(name) !== undefined).length < MANY) return null;
  if (!canBeRead(context, original) || roomOf(column.type) < roomOf(original.type)) return null;
  return {
    spec: { generator: "recased", options: { as: "lower" }, inputs: { from: { column: original.name } } },
    evidence: `${original.name} in lower case, as others here`,
    confidence: 0.93,
    nullRate: 0,
  };
}

/** How long a text may be. */
function roomOf(type: Column["type"]): number {
  const base = baseType(type);
  return base.kind === "text" ? (base.maxLength ?? Infinity) : Infinity;
}

/** `email_normalized` beside `email`, `name_lower` beside `name`; `NormalizedUserName` beside `UserName` is in capitals. */
export const caseTwin: Rule = {
  name: "caseTwin",
  strength: 69,
  propose(context) {
    const { words, typeClass, column, type, table } = context;
    const reversed = backwards(context) ?? marked(context);
    if (reversed !== null) return [reversed];
    if (typeClass !== "text" || words.length < 2 || column.generated.kind !== "no") return [];
    const folded = /^downcased?_(.+)$/i.exec(column.name)?.[1];
    const source = table.columns.find(({ name }) => name === folded);
    const at =
      source !== undefined
        ? 0
        : [0, words.length - 1].find((place) => LOWER.has(words[place] ?? "") || UPPER.has(words[place] ?? ""));
    if (at === undefined) return [];
    const original = source ?? sibling(context, [words.toSpliced(at, 1).join(" ")], ["text"]);
    if (original === null || table.foreignKeys.some((key) => key.columns.includes(column.name))) return [];
    if (roomOf(type) < roomOf(original.type)) return [];
    // ASP.NET Identity compares in capitals.
    const upper = UPPER.has(words[at] ?? "") || /^Normalized[A-Z]/.test(column.name);
    const as = upper ? "upper" : "lower";
    return [
      {
        spec: { generator: "recased", options: { as }, inputs: { from: { column: original.name } } },
        evidence: `${original.name} in ${as} case`,
        confidence: 0.93,
        nullRate: 0,
      },
    ];
  },
};
