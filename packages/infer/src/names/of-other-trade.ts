import { wordsOfTables } from "../context/schema-words.ts";
import type { ColumnContext } from "../context/column-context.ts";
import type { Given } from "../data/meaning.ts";
import { VALUES_OF_TRADES } from "../data/values-of-trades.ts";
import { asSpec } from "../given/as-spec.ts";
import { schemaLanguage } from "../speech/schema-language.ts";
import { listedValue } from "../column/listed.ts";

/** Fewer tables tell too little of what a schema is about. */
const TELLING = 4;

/** By each value, and each generator behind an `@`, the trades that have it; filled when first asked. */
const byValue = new Map<string, number[]>();
const told: ReadonlySet<string>[] = [];

function tradesOf(value: string): readonly number[] {
  if (told.length === 0) {
    for (const [number, trade] of VALUES_OF_TRADES.entries()) {
      told.push(new Set(trade.told.split(" ")));
      for (const each of trade.values.split("|")) byValue.set(each, [...(byValue.get(each) ?? []), number]);
    }
  }
  return byValue.get(value) ?? [];
}

/**
 * Whether a list is one that only another sort of application has than this schema's tables tell: no seats of a theatre where members of a
 * program have a `seat_type`. Where a schema is small or in another language than English, nothing is said.
 */
export function isOfOtherTrade(given: Given, context: ColumnContext): boolean {
  const trade = tradeOf(given);
  return (
    trade !== null &&
    context.catalog.tables.length >= TELLING &&
    schemaLanguage(context.catalog) === "en" &&
    !tells(context, told[trade]!)
  );
}

/** The trade that has two values of a list and a quarter of them, or one of a list of two, or what the generator makes. */
function tradeOf(given: Given): number | null {
  const { generator, options } = asSpec(given);
  const [made] = tradesOf(`@${generator}`);
  if (made !== undefined) return made;
  const values = options?.["values"];
  if (!Array.isArray(values)) return null;
  const words = values.map((value: unknown) => String(listedValue(value)).toLowerCase());
  const found = words.flatMap(tradesOf);
  const least = words.length < 3 ? 1 : Math.max(2, words.length / 4);
  return found.find((trade) => found.filter((each) => each === trade).length >= least) ?? null;
}

function tells(context: ColumnContext, words: ReadonlySet<string>): boolean {
  const own = new Set(context.words);
  if ([...wordsOfTables(context.catalog)].some((word) => words.has(word))) return true;
  // What the column itself is called is the word in doubt.
  return [...context.facts.columnWords].some(
    ([name, each]) => name !== context.column.name && each.some((word) => words.has(word) && !own.has(word)),
  );
}
