import { meaning } from "./meaning.ts";
import type { Given, Meaning } from "./meaning.ts";

type More = Omit<Meaning, "words" | "as">;

/** Values separated by bars, each as likely as another. */
export const oneOf = (values: string): Given => ({
  generator: "choice",
  options: { values: values.split("|").map((value) => value.trim()) },
});

/** A text that is one of a few. */
export const list = (phrases: string, values: string, more: More = {}): Meaning =>
  meaning(phrases, { text: oneOf(values) }, { confidence: 0.88, ...more });

/** A number that is one of a few, as people set them; one that is commoner stands there several times. */
export const figure = (phrases: string, values: readonly number[], more: More = {}): Meaning =>
  meaning(phrases, { number: { generator: "choice", options: { values } } }, { confidence: 0.9, ...more });

/** A number around the middle of its range. */
export const number = (phrases: string, min: number, max: number, scale = 0, more: More = {}): Meaning =>
  meaning(
    phrases,
    {
      integer: {
        generator: "integer",
        options: { min: Math.ceil(min), max: Math.max(Math.ceil(min) + 1, Math.floor(max)), distribution: "normal" },
      },
      decimal: { generator: "decimal", options: { min, max, scale, distribution: "normal" } },
    },
    { confidence: 0.9, ...more },
  );

/** A number that is small mostly. */
export const small = (phrases: string, min: number, max: number, scale = 0, more: More = {}): Meaning => {
  const mean = min + (max - min) / 6;
  const shape = { distribution: "lognormal", mean, deviation: mean };
  return meaning(
    phrases,
    {
      integer: {
        generator: "integer",
        options: { min: Math.ceil(min), max: Math.max(Math.ceil(min) + 1, Math.floor(max)), ...shape },
      },
      decimal: { generator: "decimal", options: { min, max, scale, ...shape } },
    },
    { confidence: 0.9, ...more },
  );
};

/** Money. */
export const money = (phrases: string, min: number, max: number, more: More = {}): Meaning =>
  meaning(
    phrases,
    { number: { generator: "amount", options: { min, max, mean: min + (max - min) / 6, deviation: (max - min) / 6 } } },
    { confidence: 0.9, ...more },
  );

/** A text of a shape, by a regular expression. */
export const pattern = (phrases: string, regex: string, more: More = {}): Meaning =>
  meaning(phrases, { text: { generator: "pattern", options: { regex } } }, { confidence: 0.9, ...more });
