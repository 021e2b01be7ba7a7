import type { Generator, GeneratorContext } from "@seedloom/core";
import { localWords } from "../dictionary.ts";
import type { Dictionaries } from "../dictionary.ts";
import { inLanguages } from "../language/in-languages.ts";
import { hasList, hasPhrases, phrasesIn, wordsIn } from "../language/said.ts";
import { mask } from "../strings/mask.ts";
import { oneOf } from "../strings/one-of.ts";
import { phrase } from "../strings/phrase.ts";
import type { Strings } from "../strings/strings.ts";
import { wordList } from "../strings/word-list.ts";
import { textGenerator } from "./text-generator.ts";

/** Words: written `a|b|c`, taken from faker's dictionaries, or made otherwise. */
export type Words = string | ((definitions: Dictionaries) => readonly string[] | null | undefined) | Strings;

export function stringsOf(words: Words, context: GeneratorContext, skew = 1): Strings {
  if (typeof words === "string") return wordList(words.split("|"), skew);
  return typeof words === "function" ? wordList(localWords(context, words), skew) : words;
}

/**
 * A generator of words out of a list, that of the locale's language where it has one.
 * @param skew above 1: the first ones are drawn more often
 */
export function fromList(name: string, summary: string, words: Words, skew = 1, entity?: string): Generator {
  return textGenerator({
    name,
    summary,
    ...(entity === undefined ? {} : { entity }),
    strings: (context) => localList(context, name, words, skew),
  });
}

/** The list of a name in the languages of a context's locales; `words` where they have none. */
export function localList(context: GeneratorContext, name: string, words: Words, skew = 1): Strings {
  return inLanguages(context, (language, own) =>
    language !== null && hasList(language, name) ? wordsIn(language, name, skew) : stringsOf(words, own, skew),
  );
}

/** A generator of phrases by templates: `{name}` takes one of the words of that name; those of the locale's language where it has some. */
export function fromParts(
  name: string,
  summary: string,
  templates: readonly string[],
  words: Readonly<Record<string, Words>>,
  entity?: string,
): Generator {
  return textGenerator({
    name,
    summary,
    ...(entity === undefined ? {} : { entity }),
    strings: (context) => localPhrases(context, name, (own) => phrase(templates, wordsOf(words, own))),
  });
}

/** The phrases (or the list) of a name in the languages of a context's locales; what `english` makes where they have none. */
export function localPhrases(
  context: GeneratorContext,
  name: string,
  english: (own: GeneratorContext) => Strings,
): Strings {
  return inLanguages(context, (language, own) => {
    if (language !== null && hasPhrases(language, name)) return phrasesIn(language, name);
    return language !== null && hasList(language, name) ? wordsIn(language, name) : english(own);
  });
}

export function wordsOf(words: Readonly<Record<string, Words>>, context: GeneratorContext): Record<string, Strings> {
  return Object.fromEntries(Object.entries(words).map(([slot, list]) => [slot, stringsOf(list, context)]));
}

/** A generator of codes by masks (see `mask`); shorter ones stand in where the first does not fit. */
export function fromMask(name: string, summary: string, masks: readonly string[], entity?: string): Generator {
  return textGenerator({
    name,
    summary,
    ...(entity === undefined ? {} : { entity }),
    strings: (context) => {
      const room = context.maxLength ?? Infinity;
      const shape = masks.find((one) => one.length <= room);
      return shape === undefined ? null : mask(shape);
    },
  });
}

/** A generator of codes by any of several masks, each as likely as another. */
export function fromMasks(name: string, summary: string, masks: readonly string[]): Generator {
  return textGenerator({ name, summary, strings: () => oneOf(...masks.map(mask)) });
}
