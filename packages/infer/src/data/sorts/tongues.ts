/** Languages whose nouns are known. */
export const TONGUES = ["en", "de", "fr", "es", "it", "nl", "pt"] as const;
export type Tongue = (typeof TONGUES)[number];

/** Languages in which what a name is about comes first: `clinique_du_parc`. */
export const HEAD_FIRST: ReadonlySet<Tongue> = new Set<Tongue>(["fr", "es", "it", "pt"]);

/** Languages that write compounds in one: `Wartungsprotokoll`. */
export const COMPOUNDING: readonly Tongue[] = ["de", "nl"];

/** Small words between those that tell. */
const ARTICLES = new Set(
  "a an the of and de del la el los las du des le les d l di della dei degli do da dos das van der den het und et y e en per para pour por".split(
    " ",
  ),
);

/** Parts of a name that tell; what would be left of `to do` tells nothing. */
export function withoutArticles(parts: readonly string[]): readonly string[] {
  const telling = parts.filter((part) => !ARTICLES.has(part));
  return telling.join("").length < 3 ? parts : telling;
}

/**
 * What singular and plural of a word share, however it is spelt: `actividad` of `actividades`, `massnahm` of `Maßnahmen`.
 * @param word in lower case without accents
 */
export function stemOf(word: string, tongue: Tongue): string {
  if (word.length < 5 && !word.endsWith("s")) return word;
  switch (tongue) {
    case "en":
      return word;
    case "de":
      return word.replaceAll(/([aou])e/g, "$1").replace(/(?:en|er|es|e|n|s)$/, "");
    case "nl":
      return word.replace(/(?:en|s|e)$/, "").replaceAll(/([a-z])\1/g, "$1");
    case "fr":
      return word.replace(/[sx]$/, "").replace(/e$/, "");
    case "it":
      return word.replace(/h?[aeio]$/, "");
    case "pt":
    case "es":
      return word.replace(/oes$/, "ao").replace(/s$/, "").replace(/e$/, "");
  }
}
