import type { Column } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";
import type { Rule } from "../rule.ts";
import { sibling } from "../context/sibling.ts";

/** Room for a name in full. */
const ENOUGH = 16;

const SHORT = /^(?:name short|short name|name abbreviation|abbreviated name|short label)$/;

const LETTERS = /(?:^| )(?:abbreviation|acronym)$/;

/** What it is short for: `cdm_source_name` of `cdm_source_abbreviation`, however much room that has. */
function nameFor(context: ColumnContext): Column | null {
  const { words, maxLength, table, facts } = context;
  const phrase = words.join(" ");
  if (SHORT.test(phrase) && (maxLength ?? ENOUGH) < ENOUGH)
    return sibling(context, ["name", "title", "long name", "full name", "label", "long label"], ["text"]);
  const stem = phrase.replace(LETTERS, "");
  if (stem === phrase || stem === "") return null;
  const named = (one: Column) => (facts.columnWords.get(one.name) ?? []).join(" ") === `${stem} name`;
  return table.columns.find((one) => named(one) && typeClass(one.type) === "text") ?? null;
}

/** `name_short varchar(8)` beside `name`: the name's initials. */
export const shortOfName: Rule = {
  name: "shortOfName",
  strength: 69,
  propose(context) {
    const { typeClass: kind, inKey, facts } = context;
    if (kind !== "text" || inKey || facts.subject === "person") return [];
    const name = nameFor(context);
    if (name === null) return [];
    const spec = { generator: "codeOf", options: { as: "initials" }, inputs: { from: { column: name.name } } };
    return [{ spec, evidence: `the initials of ${name.name}`, confidence: 0.92 }];
  },
};
