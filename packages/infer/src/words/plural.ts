import { singular } from "./singular.ts";

const IRREGULAR: Readonly<Record<string, string>> = {
  person: "people",
  child: "children",
  man: "men",
  woman: "women",
  shelf: "shelves",
  quiz: "quizzes",
  criterion: "criteria",
  analysis: "analyses",
  diagnosis: "diagnoses",
};

/** What has no plural of its own. */
const SAME =
  /(?:^|[^a-z])(?:series|species|news|media|data|equipment|staff|info|information|history|metadata|feedback|music|software|hardware|stock|inventory|content|help|progress|ads)$/;

/**
 * The plural of an English word; one that is a plural stays as it is.
 * @example
 * plural("category"); // => "categories"
 * plural("scenes"); // => "scenes"
 */
export function plural(word: string): string {
  const known = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (known !== undefined) return known;
  if (SAME.test(word) || singular(word) !== word) return word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
