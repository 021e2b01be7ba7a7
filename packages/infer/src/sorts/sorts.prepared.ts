import { singular } from "../words/singular.ts";
import type { Sort } from "../data/sorts/sort.ts";
import { SORTS } from "../data/sorts/sorts.ts";
import { stemOf, TONGUES, withoutArticles } from "../data/sorts/tongues.ts";
import type { Tongue } from "../data/sorts/tongues.ts";

/** Each sort without its nouns, in JSON: a run asks for a few of them. */
export const WRITTEN_SORTS: readonly string[] = SORTS.map((sort) => JSON.stringify({ ...sort, nouns: undefined }));

/**
 * Nouns by language, unsplit: those of a sort separated by commas, in the order of the sorts, separated by bars; in front of each its stem and
 * a colon, where that is something else.
 */
export const WRITTEN_NOUNS: Readonly<Record<Tongue, string>> = Object.fromEntries(
  TONGUES.map((tongue) => [tongue, SORTS.map((sort) => written(sort, tongue)).join("|")]),
) as Record<Tongue, string>;

function written({ nouns }: Sort, tongue: Tongue): string {
  return (nouns[tongue] ?? "")
    .split(",")
    .map((noun) => withoutArticles(noun.trim().split(" ")))
    .map((words) => withStem(tongue === "en" ? words.map(singular) : words, tongue))
    .join(",");
}

function withStem(words: readonly string[], tongue: Tongue): string {
  const noun = words.join(" ");
  const stem = words.map((word) => stemOf(word, tongue)).join(" ");
  return stem === noun ? noun : `${stem}:${noun}`;
}
