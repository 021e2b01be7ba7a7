import type { CompiledGenerator, GeneratorContext } from "@seedloom/core";
import { capitalised } from "../build/capitalised.ts";
import { shortened } from "../build/prose-generator.ts";
import { compileStrings, takesText } from "../build/text-generator.ts";
import { inTurns } from "./in-turns.ts";
import type { Language } from "./language.ts";
import { languageOf } from "./languages.ts";
import { hasPhrases, isWord, phrasesIn, wordsIn } from "./said.ts";

/**
 * English values, and in the other languages of a context's locales what these have in their place.
 * @param said what that is called: words or phrases of each language; undefined where the values are the same in all
 */
export function inOtherWords(
  context: GeneratorContext,
  said: string | undefined,
  english: CompiledGenerator,
): CompiledGenerator {
  if (said === undefined || !takesText(context) || !speaksOthers(context)) return english;
  const capital = /^\p{Lu}/u.test(String(english.at(0, [])));
  const local = inTurns(context, (own) => {
    const language = languageOf(own.locale[0]?.[0] ?? "en");
    const texts = language === null ? null : textsOf(language, said);
    if (texts === null) return english;
    return compileStrings(shortened(capital ? capitalised(texts) : texts, own), own, false);
  });
  return local ?? english;
}

/** Whether a context's locales have other languages than English. */
export function speaksOthers({ locale }: Pick<GeneratorContext, "locale">): boolean {
  return locale.some(([code]) => languageOf(code) !== null);
}

function textsOf(language: Language, said: string) {
  if (hasPhrases(language, said)) return phrasesIn(language, said);
  return isWord(language, said) ? wordsIn(language, said) : null;
}
