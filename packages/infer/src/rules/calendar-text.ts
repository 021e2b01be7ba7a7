import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";
import type { Given } from "../data/meaning.ts";
import type { Rule } from "../rule.ts";
import { asSpec } from "./name-meaning.ts";

/** So many figures of a day make of its row a summary. */
const FIGURES = 2;

/**
 * `day`, `month` or `week` as text in a row of figures that has no other date: which one it was, `2026-03-14` or `2026-03`, and no weekday. With
 * the year in a column of its own a month is a name.
 */
export const calendarText: Rule = {
  name: "calendarText",
  strength: 68,
  propose(context) {
    const { typeClass: kind, words, table, column, facts, foreignKey } = context;
    if (kind !== "text" || foreignKey !== null) return [];
    const word = words.join(" ");
    const given = formOf(word, context);
    if (given === null) return [];
    const kinds = table.columns.flatMap((other) =>
      other === column || table.foreignKeys.some((key) => key.columns.includes(other.name))
        ? []
        : [typeClass(other.type)],
    );
    const dated = table.columns.some(
      (other) =>
        other !== column &&
        (typeClass(other.type) === "date" ||
          /^(?:year|fiscal year)$/.test(facts.columnWords.get(other.name)?.join(" ") ?? "")),
    );
    const figures = kinds.filter((each) => each === "integer" || each === "decimal").length;
    if (dated || figures < FIGURES + (table.primaryKey === null ? 0 : 1)) return [];
    return [{ spec: asSpec(given), evidence: `the ${word} that the figures of the row are of`, confidence: 0.9 }];
  },
};

function formOf(word: string, { maxLength, asOf }: ColumnContext): Given | null {
  const room = maxLength ?? 99;
  if (/^(?:day|calendar day|stat day)$/.test(word)) return room >= 10 ? "date" : null;
  const year = new Date(asOf).getUTCFullYear();
  const years = Array.from({ length: 5 }, (_, at) => year - 5 + at).join("|");
  const pattern = (rest: string): Given => ({ generator: "pattern", options: { regex: `(${years})-${rest}` } });
  if (/^(?:month|year month|calendar month|billing month)$/.test(word))
    return room >= 7 ? pattern("(0[1-9]|1[0-2])") : null;
  return /^(?:week|year week|calendar week|iso week)$/.test(word) && room >= 8
    ? pattern("W(0[1-9]|[1-4][0-9]|5[0-2])")
    : null;
}
