import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";
import type { Given } from "../data/meaning.ts";
import type { Rule } from "../rule.ts";
import { asSpec } from "../given/as-spec.ts";
import { edgeOfHour, isHour } from "../moments/is-hour.ts";

/** What begins begins before noon, what ends ends after it, so that they agree. */
function hours({ words: [first = ""], column }: ColumnContext): GeneratorSpec {
  const part = edgeOfHour(column.name);
  const hour =
    part === "start" || /^(?:start|begin|opening|departure)$/.test(first)
      ? "(08|09|10|11)"
      : part === "end" || /^(?:end|closing|arrival)$/.test(first)
        ? "(1[3-9]|20)"
        : "(08|09|1[0-9]|20)";
  return { generator: "pattern", options: { regex: `${hour}:(00|15|30|45)` } };
}

/** So many figures of a day make of its row a summary. */
const FIGURES = 2;

/**
 * The hour beside the day, and `day`, `month` or `week` as text in a row of figures that has no other date: which one it was, `2026-03-14` or `2026-03`, and no weekday. With
 * the year in a column of its own a month is a name.
 */
export const calendarText: Rule = {
  name: "calendarText",
  strength: 68,
  propose(context) {
    const { typeClass: kind, words, table, column, facts, foreignKey } = context;
    if (kind !== "text" || foreignKey !== null || isOfSchedule(context)) return [];
    if (isHour(context) && (context.maxLength ?? 99) >= 5)
      return [{ spec: hours(context), evidence: "at what hour, beside the day", confidence: 0.85 }];
    const word = words.join(" ");
    const given = formOf(word, context);
    if (given === null) return [];
    const dated = table.columns.some(
      (other) =>
        other !== column &&
        (typeClass(other.type) === "date" ||
          /^(?:year|fiscal year)$/.test(facts.columnWords.get(other.name)?.join(" ") ?? "")),
    );
    if (dated) return [];
    const suggestion = {
      spec: asSpec(given),
      evidence: `the ${word} that the figures of the row are of`,
      confidence: 0.9,
    };
    // `expense_month` says which one, too.
    if (words.length > 1 || word === "date") return [suggestion];
    const figures = table.columns.filter(
      (other) =>
        ["integer", "decimal"].includes(typeClass(other.type) ?? "") &&
        !(table.primaryKey?.columns.includes(other.name) ?? false) &&
        !table.foreignKeys.some((key) => key.columns.includes(other.name)),
    );
    if (figures.length < FIGURES) return [];
    return [suggestion];
  },
};

/** Whether the row says when something is run again and again, minute by minute: its `day` is `*` or `1`. */
const isOfSchedule = ({ facts }: ColumnContext): boolean => {
  const words = new Set([...facts.columnWords.values()].map((each) => each.join(" ")));
  return (
    words.has("minute") && words.has("hour") && ["weekday", "day of week", "month"].some((word) => words.has(word))
  );
};

function formOf(word: string, { maxLength, asOf, facts }: ColumnContext): Given | null {
  const room = maxLength ?? 99;
  if (/^(?:day|calendar day|stat day)$/.test(word)) return room >= 10 ? "date" : null;
  const year = new Date(asOf).getUTCFullYear();
  const years = Array.from({ length: 5 }, (_, at) => year - 5 + at).join("|");
  // The `date` of a table of months.
  if (word === "date" && facts.words.slice(-2).join(" ") === "year month" && room >= 6)
    return { generator: "pattern", options: { regex: `(${years})(0[1-9]|1[0-2])` } };
  const pattern = (rest: string): Given => ({ generator: "pattern", options: { regex: `(${years})-${rest}` } });
  if (
    /^(?:month|(?:year|calendar|billing|expense|income|salary|payroll|budget|report|reporting|statement|target|usage|invoice|rent|fee|payment) month)$/.test(
      word,
    )
  )
    return room >= 7 ? pattern("(0[1-9]|1[0-2])") : null;
  return /^(?:week|year week|calendar week|iso week)$/.test(word) && room >= 8
    ? pattern("W(0[1-9]|[1-4][0-9]|5[0-2])")
    : null;
}
