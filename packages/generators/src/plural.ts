/** Nouns whose plurals have endings of their own. */
const IRREGULAR: Readonly<Record<string, string>> = {
  person: "people",
  child: "children",
  man: "men",
  woman: "women",
  quiz: "quizzes",
  criterion: "criteria",
  analysis: "analyses",
  diagnosis: "diagnoses",
};

/**
 * The plural of an English noun in the singular, which may have words before it.
 * @example
 * pluralOf("delivery address"); // => "delivery addresses"
 * pluralOf("Knife"); // => "Knives"
 */
export function pluralOf(noun: string): string {
  const start = noun.lastIndexOf(" ") + 1;
  const last = noun.slice(start);
  if (last === "") return noun;
  if (Object.hasOwn(IRREGULAR, last)) return noun.slice(0, start) + IRREGULAR[last]!;
  if (/[^aeiou]y$/.test(last)) return `${noun.slice(0, -1)}ies`;
  if (/(?:kni|shel)fe?$/i.test(last)) return noun.replace(/fe?$/, "ves");
  return /(?:s|x|z|ch|sh)$/.test(last) ? `${noun}es` : `${noun}s`;
}
