import type { GeneratorContext } from "@seedloom/core";
import { inLanguages } from "../language/in-languages.ts";
import { phrasesIn } from "../language/said.ts";
import type { Strings } from "../strings/strings.ts";
import { plainSentence, sentenceAbout } from "./sentences.ts";

const about = new Map<string, Strings>();

/** Sentences in the languages of a context's locales. */
export function sentencesOf(context: GeneratorContext): Strings {
  return inLanguages(context, (language) => (language === null ? plainSentence : phrasesIn(language, "sentence")));
}

/** Sentences about a thing, in English; in other languages, where its name is not known, those that `sentencesOf` makes. */
export function sentencesAbout(thing: string, context: GeneratorContext): Strings {
  return inLanguages(context, (language) =>
    language === null ? englishAbout(thing) : phrasesIn(language, "sentence"),
  );
}

function englishAbout(thing: string): Strings {
  const found = about.get(thing) ?? sentenceAbout(thing);
  about.set(thing, found);
  return found;
}
