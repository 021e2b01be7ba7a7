import type { GeneratorContext } from "@seedloom/core";
import { inLanguages } from "../language/in-languages.ts";
import { phrasesIn } from "../language/said.ts";
import type { Strings } from "../strings/strings.ts";
import { describingSentence, plainSentence, sentenceAbout } from "./sentences.ts";

const about = new Map<string, Strings>();

/** Sentences in the languages of a context's locales. */
export function sentencesOf(context: GeneratorContext): Strings {
  return inLanguages(context, (language) => (language === null ? plainSentence : phrasesIn(language, "sentence")));
}

/** Sentences that say what something is for, in English; in other languages those that `sentencesOf` makes. */
export function descriptionsOf(context: GeneratorContext): Strings {
  return inLanguages(context, (language) => (language === null ? describingSentence : phrasesIn(language, "sentence")));
}

/** Sentences about a thing, in English; in other languages, where its name is not known, those that `sentencesOf` makes. */
export function sentencesAbout(thing: string, context: GeneratorContext, program = false): Strings {
  return inLanguages(context, (language) =>
    language === null ? englishAbout(thing, program) : phrasesIn(language, "sentence"),
  );
}

function englishAbout(thing: string, program: boolean): Strings {
  const key = `${thing} ${program}`;
  const found = about.get(key) ?? sentenceAbout(thing, program);
  about.set(key, found);
  return found;
}
