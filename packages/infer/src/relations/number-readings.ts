import type { Column, ColumnRecipe } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { tokensOf } from "../words/expand-in-context.ts";
import { COUNTING } from "./counting.ts";
import { PHRASES_BY_FIRST_WORD } from "./number-phrases.prepared.ts";
import type { NumberPhrase } from "./number-phrases.prepared.ts";

/** A number of the row. */
export interface RowNumber {
  readonly column: Column;
  readonly context: ColumnContext;
  readonly recipe: ColumnRecipe;
  /** Its words without those that only say that something is counted. */
  readonly core: readonly string[];
}

/** A number whose name has all words of a phrase, and the words that are left of it. */
export interface Reading {
  readonly number: RowNumber;
  readonly rest: string;
}

/** By phrase, the numbers that it is found in. */
export type Readings = (phrase: string) => readonly Reading[];

/** The numbers of a row and how to find them by phrases. */
export function numberReadings(
  columns: readonly { readonly context: ColumnContext; readonly recipe: ColumnRecipe }[],
): {
  readonly numbers: readonly RowNumber[];
  readonly read: Readings;
} {
  const numbers = columns.flatMap(({ context, recipe }): RowNumber[] => {
    if (context.typeClass !== "integer" && context.typeClass !== "decimal") return [];
    // Moments are in order by rules of their own.
    if (recipe.rule === "momentOrder" || recipe.rule === "momentDigits") return [];
    // A key that nobody declared is no number of anything.
    if (
      context.words.at(-1) === "id" ||
      context.foreignKey !== null ||
      context.inPrimaryKey ||
      context.column.generated.kind !== "no"
    )
      return [];
    return [{ column: context.column, context, recipe, core: coreOf(context) }];
  });
  const found = new Map<string, Reading[]>();
  for (const number of numbers) readNumber(number, found);
  return { numbers, read: (phrase) => found.get(phrase) ?? [] };
}

function readNumber(number: RowNumber, found: Map<string, Reading[]>): void {
  const { core } = number;
  const words = new Set(core);
  const readings = [EMPTY, ...core.flatMap((word) => BY_FIRST_WORD.get(word) ?? [])];
  for (const { phrase, parts } of new Set(readings)) {
    if (!parts.every((word) => words.has(word))) continue;
    // The discount on a price is no discount price.
    if (parts.includes("price") && parts.includes("discount") && core.at(-1) !== parts.at(-1)) continue;
    const left = core.filter((word) => !parts.includes(word) && !(parts.length > 0 && SAYS_LITTLE.has(word)));
    found.set(phrase, [...(found.get(phrase) ?? []), { number, rest: left.toSorted().join(" ") }]);
  }
}

/** `no_votes` is no number of votes where there are yeses. */
function coreOf({ words, column, table }: ColumnContext): readonly string[] {
  const kept = words.filter((word) => !COUNTING.has(word));
  if (tokensOf(column.name)[0] === "no" && table.columns.some(({ name }) => tokensOf(name)[0] === "yes"))
    return ["no", ...kept];
  const times = kept.length > 1 && kept[0] === "time" ? kept.slice(1) : kept;
  return times.length > 0 ? times : words;
}

/** Words that say no more than that it is a sum, beside others: `coupon_amount`. */
const SAYS_LITTLE = new Set(["total", "amount", "cent", "minor"]);

const BY_FIRST_WORD = new Map(Object.entries(PHRASES_BY_FIRST_WORD));

const EMPTY: NumberPhrase = { phrase: "", parts: [] };
