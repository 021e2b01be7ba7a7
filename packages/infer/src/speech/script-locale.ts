import type { Catalog } from "@seedloom/core";

/** Who writes in letters of their own, the more exact first: Japanese mixes its syllables with Chinese letters, Ukrainian has four that Russian lacks. */
const SCRIPTS: readonly (readonly [locale: string, letters: RegExp, share: number])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/u, 0.1],
  ["zh_CN", /\p{Script=Han}/u, 0.5],
  ["ko", /\p{Script=Hangul}/u, 0.5],
  ["uk", /[іїєґ]/iu, 0.2],
  ["ru", /\p{Script=Cyrillic}/u, 0.5],
  ["ar", /\p{Script=Arabic}/u, 0.5],
  ["he", /\p{Script=Hebrew}/u, 0.5],
  ["el", /\p{Script=Greek}/u, 0.5],
];
/** So many comments or names in other letters than Latin at least. */
const LEAST = 3;

const known = new WeakMap<Catalog, string | null>();

/** The locale of the letters in which most of a schema's comments, or most of its names, are written; null where these are Latin. */
export function scriptLocale(catalog: Catalog): string | null {
  const found = known.get(catalog);
  if (found !== undefined) return found;
  const columns = catalog.tables.flatMap((table) => table.columns);
  const locale =
    localeOf(columns.flatMap(({ comment }) => (comment ? [comment] : []))) ?? localeOf(columns.map(({ name }) => name));
  known.set(catalog, locale);
  return locale;
}

const LATIN_ONLY = /^[\p{Script=Latin}\p{Script=Common}]*$/u;

function localeOf(texts: readonly string[]): string | null {
  const others = texts.filter((text) => !LATIN_ONLY.test(text));
  if (others.length < LEAST || others.length < texts.length / 2) return null;
  const written = SCRIPTS.find(([, letters, share]) => {
    const having = others.filter((text) => letters.test(text)).length;
    return having > 0 && having >= share * others.length;
  });
  return written?.[0] ?? null;
}
