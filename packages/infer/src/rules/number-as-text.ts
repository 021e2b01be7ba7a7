import type { ColumnContext } from "../context/column-context.ts";
import type { GeneratorSpec } from "@seedloom/core";
import { literalDefault } from "../context/literal-default.ts";
import { typeClass } from "../context/type-class.ts";
import { findMeanings } from "../names/find-meanings.ts";
import type { Rule } from "../rule.ts";
import { asSpec } from "../given/as-spec.ts";

/** Generators of numbers that programs keep as text, so as to lose no digit. */
const NUMBERS = new Set(["amount", "price", "balance", "salary", "quantity", "percentage", "ratio", "measurement"]);

/** Text named as a number, as `infusion_rate varchar(20)`: the number, written out. */
export const numberAsText: Rule = {
  name: "numberAsText",
  strength: 28,
  propose(context) {
    if (
      context.typeClass !== "text" ||
      context.unique ||
      context.words.some((word) => word === "date" || word === "time") ||
      // What is shown by default is called something.
      context.words[0] === "default" ||
      // What is aimed at has a name, where there is room for one.
      (context.words.join(" ") === "target" && (context.maxLength ?? 999) > 20) ||
      (context.maxLength ?? 999) < 2
    )
      return [];
    const given = literalDefault(context.column);
    if (typeof given === "string" && given !== "") {
      // `width varchar(30) default 'full'`: no number.
      const number = Number(given);
      if (!Number.isFinite(number)) return [];
      if (number > 1)
        return [
          { spec: aboutDefault(number), evidence: `a number, written out, ${given} by default`, confidence: 0.6 },
        ];
    }
    const readings = [...findMeanings(context, "decimal"), ...findMeanings(context, "integer")].filter(
      ({ confidence }) => confidence > 0.6,
    );
    // Reads the names of all the row's texts: last.
    if (
      readings.length === 0 ||
      ((context.maxLength ?? 999) > 100 &&
        context.words.at(-1) !== "count" &&
        !isPlain(context) &&
        !keepsNumbersAsText(context))
    )
      return [];
    return readings.slice(0, 2).map(({ given, phrase, confidence }) => ({
      spec: asSpec(given),
      evidence: `text named "${phrase}": a number, written out`,
      confidence: confidence * 0.7,
    }));
  },
};

/** What most leave as it comes, and few set to another. */
function aboutDefault(number: number): GeneratorSpec {
  const others = [0.5, 0.75, 1.5, 2].map((factor) => Math.round(number * factor));
  const values = [[String(number), 70], ...[...new Set(others)].map((other) => [String(other), 8])];
  return { generator: "weighted", options: { values } };
}

/** SQLite's TEXT without a length, of which nothing is known but that its name is a number's: `horsepower text`. */
const isPlain = (context: ColumnContext): boolean =>
  context.maxLength === null && /^text$/i.test(context.column.typeText) && findMeanings(context, "text").length === 0;

/** Whether a row without fractions has several texts named for what is counted in fractions: money, as SQLite has no type for it. */
function keepsNumbersAsText(context: ColumnContext): boolean {
  const { table, facts } = context;
  if (table.columns.some(({ type }) => typeClass(type) === "decimal")) return false;
  const named = table.columns.filter((column) => {
    if (column === context.column || typeClass(column.type) !== "text") return false;
    const words = facts.columnWords.get(column.name) ?? [];
    const [best] = findMeanings({ ...context, column, words }, "text");
    return best !== undefined && NUMBERS.has(asSpec(best.given).generator);
  });
  return named.length > 1;
}
