import type { GeneratorContext } from "@seedloom/core";
import { capitalised } from "../build/capitalised.ts";
import { statements } from "../data/statements.ts";
import { preferring } from "../strings/preferring.ts";
import { oneOf } from "../strings/one-of.ts";
import { joined } from "../strings/joined.ts";
import type { Strings } from "../strings/strings.ts";
import { wordList } from "../strings/word-list.ts";
import { plainSentence, sentenceAbout } from "./sentences.ts";

const made = new Map<string, Strings>();

/** Sentences in the language of the weightiest locale, or in English where there are none. */
export function sentencesOf(context: GeneratorContext): Strings {
  const [code = "en"] = context.locale.toSorted((a, b) => b[1] - a[1])[0] ?? [];
  const language = code.slice(0, 2);
  const found = made.get(language);
  if (found !== undefined) return found;
  const sentences = build(language);
  made.set(language, sentences);
  return sentences;
}

/** Sentences about a thing, in English; in other languages those that `sentencesOf` makes. */
export function sentencesAbout(thing: string, context: GeneratorContext): Strings {
  const [code = "en"] = context.locale.toSorted((a, b) => b[1] - a[1])[0] ?? [];
  if (!code.startsWith("en")) return sentencesOf(context);
  const id = `about ${thing}`;
  const found = made.get(id);
  if (found !== undefined) return found;
  const sentences = sentenceAbout(thing);
  made.set(id, sentences);
  return sentences;
}

function build(language: string): Strings {
  const parts = statements[language];
  if (parts === undefined) return plainSentence;
  const subjects = parts.subjects.split("|");
  // Written out, so that two statements around a comma are told apart.
  const statement = wordList(
    parts.predicates.split("|").flatMap((predicate) => subjects.map((subject) => `${subject} ${predicate}`)),
  );
  const short = joined(capitalised(statement), ".");
  return preferring(
    oneOf(joined(capitalised(statement), ", ", statement, "."), short),
    short,
    capitalised(wordList(subjects)),
  );
}
