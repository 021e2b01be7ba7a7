import { baseType, findColumn } from "@seedloom/core";
import type { ColumnRecipe } from "@seedloom/core";
import { readInRow } from "../../moments/row-moments.ts";
import { retold } from "../changed.ts";
import type { RowFacts, RowPass } from "../row-pass.ts";
import { beginningOf, lasting } from "./reckoned.ts";

/** How long something lasts, by its last word. */
const UNITS: Readonly<Record<string, string>> = { day: "day", week: "week", month: "month", year: "year" };
/** What lasts: everything else that a name may say of a length. */
const TERM =
  /^(?:(?:total|number|planned|agreed|contract|loan|lease|rental|course|membership|subscription|policy|plan|warranty|guarantee|trial|validity|valid|coverage|commitment) )*(?:duration|term|terms|tenure|tenor|length|period|validity|warranty|guarantee|maturity|supply|expires in|valid for)?$/;
/** Within how many days something is to be paid. */
const PAYMENT =
  /^(?:payment )?terms?$|^(?:net|credit|payment(?: term)?|due) days?$|^days? (?:to pay|until due|credit)$/;
const ENDS =
  /^(?:end|ends|ended|to|until|valid (?:until|to|till|through)|expir\w*|maturity|matured?|finish|completion|trial ends?|contract end|warranty(?: (?:end|expiration))?|guarantee|coverage end|subscription end|end repayment|repayment end|loan end)$/;
const DUE = /^(?:due|payment due)$/;

interface Length {
  readonly column: string;
  readonly unit: string;
  /** What lasts so long: words that its end should have, too. */
  readonly of: readonly string[];
  readonly ends: RegExp;
}

/** What lasts for so many months ends as many months after it began: `term_months`, `start_date` and `end_date` of a loan. */
export const withTerms: RowPass = (recipes, row) => {
  const { table, facts, keys } = row;
  const lengths = recipes.flatMap((recipe) => lengthOf(recipe, row));
  if (lengths.length === 0) return recipes;
  const phraseOf = (name: string) => {
    const column = findColumn(table, name);
    return (column && readInRow(column, table, facts)) ?? null;
  };
  const ends = recipes.flatMap((recipe) => {
    const read = phraseOf(recipe.column);
    const begun = read === null || keys.has(recipe.column) ? null : beginningOf(recipe.spec);
    return begun === null ? [] : [{ recipe, phrase: read!.phrase, words: facts.columnWords.get(recipe.column) ?? [] }];
  });
  return lengths.reduce<readonly ColumnRecipe[]>((tied, { column, unit, of, ends: shape }) => {
    const said = ends.filter(({ phrase }) => shape.test(phrase));
    // The hour of an end's day follows the day.
    const fitting = said.filter(({ recipe }) => {
      const begun = beginningOf(recipe.spec)?.column;
      return !said.some((other) => other.recipe.column === begun);
    });
    const own = fitting.filter(({ words }) => of.some((word) => words.includes(word)));
    const [found, other] = own.length > 0 ? own : fitting;
    if (found === undefined || other !== undefined) return tied;
    return tied.map((recipe) => {
      if (recipe.column !== found.recipe.column) return recipe;
      const spec = lasting(recipe.spec, { unit }, { column });
      return retold(recipe, spec, `, as many ${unit}s as ${column} says`);
    });
  }, recipes);
};

/** How long a row's number says that something lasts. */
function lengthOf({ column: name, spec, rule }: ColumnRecipe, { table, facts }: RowFacts): readonly Length[] {
  const column = findColumn(table, name);
  const kind = column === undefined ? null : baseType(column.type).kind;
  if ((kind !== "integer" && kind !== "decimal") || spec.inputs !== undefined || rule === "enumLabels") return [];
  const words = facts.columnWords.get(name) ?? [];
  if (PAYMENT.test(words.join(" "))) return [{ column: name, unit: "day", of: [], ends: DUE }];
  const unit = UNITS[words.at(-1) ?? ""] ?? UNITS[words[0] ?? ""];
  if (unit === undefined) return [];
  const rest = words.filter((word) => UNITS[word] === undefined);
  // `months` alone is how long, `year` alone is which.
  if (!TERM.test(rest.join(" ")) || (rest.length === 0 && !/s$/i.test(name))) return [];
  return [{ column: name, unit, of: rest, ends: ENDS }];
}
