import type { GeneratorContext } from "@seedloom/core";
import { mixture } from "../mixture.ts";
import { oneOf } from "../strings/one-of.ts";
import type { Strings } from "../strings/strings.ts";
import type { Language } from "./language.ts";
import { languageOf } from "./languages.ts";

/** Among how many draws the locales have their shares. */
const draws = 20;

/**
 * Texts in the languages of a context's locales, in proportion to their weights.
 * @param make the texts of one locale; `language` is null for English and where there is none of it, `own` the context with that locale alone
 */
export function inLanguages(
  context: GeneratorContext,
  make: (language: Language | null, own: GeneratorContext) => Strings,
): Strings {
  const { locales, which } = mixture(context.locale);
  const sets = locales.map((code) => make(languageOf(code), { ...context, locale: [[code, 1]] }));
  const [first, ...others] = sets as [Strings, ...Strings[]];
  if (others.length === 0) return first;
  return oneOf(...Array.from({ length: draws }, (_, draw) => sets[which(draw)] ?? first));
}

/** The languages of a context's locales; null for English. */
export function languagesOf(context: GeneratorContext): readonly (Language | null)[] {
  return [...new Set(mixture(context.locale).locales.map(languageOf))];
}

/** The language of an index of an entity: its locale's. */
export function languageAt(context: GeneratorContext): (index: number) => Language | null {
  const { locales, which } = mixture(context.locale);
  const languages = locales.map(languageOf);
  return (index) => languages[which(index)] ?? null;
}
