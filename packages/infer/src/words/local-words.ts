import { AT_WORK } from "../data/foreign/local/at-work.ts";
import { FURTHER } from "../data/foreign/local/further.ts";
import { LOCAL_DUTCH } from "../data/foreign/local/dutch.ts";
import { LOCAL_FRENCH } from "../data/foreign/local/french.ts";
import { LOCAL_GERMAN } from "../data/foreign/local/german.ts";
import { LOCAL_ITALIAN } from "../data/foreign/local/italian.ts";
import { LOCAL_PORTUGUESE } from "../data/foreign/local/portuguese.ts";
import { LOCAL_SPANISH } from "../data/foreign/local/spanish.ts";
import type { Spoken } from "../data/topics/topic.ts";
import { singular } from "./singular.ts";

const TEXTS: Readonly<Record<Spoken, string>> = {
  de: LOCAL_GERMAN,
  fr: LOCAL_FRENCH,
  es: LOCAL_SPANISH,
  it: LOCAL_ITALIAN,
  nl: LOCAL_DUTCH,
  pt: LOCAL_PORTUGUESE,
};

const known = new Map<Spoken, ReadonlyMap<string, readonly string[]>>();

/** The words that have their meaning in schemas of one language only, with what they are called here; of two meanings the last. */
export function localWords(language: Spoken): ReadonlyMap<string, readonly string[]> {
  const found = known.get(language) ?? read(`${TEXTS[language]};${FURTHER[language]};${AT_WORK[language]}`);
  known.set(language, found);
  return found;
}

function read(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text.split(";").flatMap((entry) => {
      const [meaning = "", words = ""] = entry.split(":").map((part) => part.trim());
      return words.split(/\s+/).map((word) => [word, meaning.split(/\s+/).map(singular)] as const);
    }),
  );
}
