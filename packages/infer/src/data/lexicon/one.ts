import type { Meaning } from "../meaning.ts";

type More = Omit<Meaning, "words" | "as" | "values">;

/**
 * A text that is one of a few, the commonest first.
 * @param phrases canonical phrases, separated by commas
 * @param values separated by bars
 * @example
 * one("stage, growth stage", "vegetative|flowering|seedling", { of: ["crop", "plant"] });
 */
export function one(phrases: string, values: string, more: More = {}): Meaning {
  return { words: phrases.split(",").map((phrase) => phrase.trim()), as: {}, values, ...more };
}

/**
 * Meanings that count only in tables named for one of the words, or behind them: `shipment.mode`, `shipment_mode`.
 * @example
 * of("shipment, consignment", one("mode", "road|sea|air|rail"));
 */
export function of(tables: string, ...meanings: readonly Meaning[]): readonly Meaning[] {
  const words = tables.split(",").map((word) => word.trim());
  return meanings.map((meaning) => ({ confidence: 0.94, ...meaning, of: words }));
}

/** The same in schemas of any field, where what a field says goes before. */
export const plainly = (tables: string, ...meanings: readonly Meaning[]): readonly Meaning[] =>
  of(tables, ...meanings.map((meaning) => ({ confidence: 0.925, ...meaning })));
