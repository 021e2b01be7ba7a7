import type { Given } from "../../../data/meaning.ts";
import { evenly, oneOf } from "../reader.ts";
import type { Ask, Reader } from "../reader.ts";

/** Whether other columns of the row have one of the words. */
export function beside({ context: { column, facts } }: Ask, words: string): boolean {
  const wanted = words.split(" ");
  return [...facts.columnWords].some(
    ([name, own]) => name !== column.name && own.some((word) => wanted.includes(word)),
  );
}

/** Whether the table is named for one of the words. */
export const isAbout = ({ context: { facts } }: Ask, words: string): boolean =>
  words.split(" ").some((word) => facts.words.includes(word) || facts.noun?.words === word);

/** A reader that only looks where a condition holds and a word is all of the name. */
export const when =
  (condition: (ask: Ask) => boolean, read: Reader): Reader =>
  (ask) =>
    ask.modifiers.length === 0 && condition(ask) ? read(ask) : null;

/** The first of several readers that can tell. */
export const anyOf =
  (...readers: readonly Reader[]): Reader =>
  (ask) => {
    for (const read of readers) {
      const special = read(ask);
      if (special !== null) return special;
    }
    return null;
  };

/** A reader that only looks where a word is all of the name. */
export const alone = (read: Reader): Reader => when(() => true, read);

/** Texts of a generator. */
export const text =
  (given: Given): Reader =>
  ({ as }) =>
    as === "text" ? { given, confidence: 0.92 } : null;

/** Texts that match. */
export const pattern = (regex: string): Reader => text({ generator: "pattern", options: { regex } });

/** One of several texts, separated by `|`, the first ones more often. */
export const list =
  (values: string): Reader =>
  (ask) =>
    oneOf(values.split("|"), ask, 0.92);

/** Numbers about a mean; whole ones unless `scale` says otherwise. */
export const about =
  (min: number, max: number, mean: number, scale = 0): Reader =>
  ({ as }) => {
    if (as !== "integer" && as !== "decimal") return null;
    const generator = as === "integer" || scale === 0 ? "integer" : "decimal";
    const options = { min, max, mean, distribution: "normal", ...(generator === "decimal" ? { scale } : {}) };
    return { given: { generator, options }, confidence: 0.92 };
  };

/** One of several whole numbers. */
export const among =
  (...values: readonly number[]): Reader =>
  ({ as }) =>
    as === "integer" || as === "decimal" ? evenly(values, 0.92) : null;

/** Yes and no in whole numbers. */
export const flag: Reader = ({ as }) => (as === "integer" ? evenly([0, 0, 0, 1, 1], 0.88) : null);
