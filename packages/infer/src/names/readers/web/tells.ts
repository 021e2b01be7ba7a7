import type { Ask, Special } from "../reader.ts";

export const pattern = (regex: string, confidence = 0.94): Special => ({
  given: { generator: "pattern", options: { regex } },
  confidence,
});

/** Words of the table and of its columns. */
export const wordsOf = ({ facts }: Ask["context"]): ReadonlySet<string> =>
  new Set([...facts.words, ...[...facts.columnWords.values()].flat()]);

export const tells = (context: Ask["context"], wanted: string): boolean => {
  const words = wordsOf(context);
  return wanted.split(" ").some((word) => words.has(word));
};
