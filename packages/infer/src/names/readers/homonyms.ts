import { wordsOfTables } from "../../context/schema-words.ts";
import type { Sense } from "../../data/homonyms/sense.ts";
import type { Given } from "../../data/meaning.ts";
import { skewed } from "../../given/skewed.ts";
import { Dictionary } from "../../words/dictionary.ts";
import * as HOMONYMS from "../homonyms.prepared.ts";
import type { Ask, Reader } from "./reader.ts";

const sensesOf = ({ phrases, first }: HOMONYMS.Homonyms): Dictionary<readonly Sense[]> =>
  new Dictionary(phrases, HOMONYMS.SENSES, first);

const WORDS = sensesOf(HOMONYMS.WORDS);
const RECORDS = sensesOf(HOMONYMS.RECORDS);
const FORMS = sensesOf(HOMONYMS.FORMS);
const LIBRARIES = sensesOf(HOMONYMS.LIBRARIES);
const STANDARDS = sensesOf(HOMONYMS.STANDARDS);

/** How sure a sense is that is told by nothing but columns. */
const SURE = 0.93;

/** What a word of the table's own name weighs. */
const OWN = 3;

/** Words that mean one thing here and another there. */
export const homonymReader: Reader = (ask) => {
  const found = senseOf(WORDS, ask);
  if (found === null) return null;
  const { given, best } = found;
  const exact = RECORDS.has(ask.phrase) && (best >= OWN || (ask.phrase.includes(" ") && ask.modifiers.length === 0));
  return { given, confidence: exact ? 0.958 : best > 0 ? 0.925 : 0.915 };
};

/** The sense of a word of programs' records, where that is sure: it goes before what others make of its parts. */
export const recorded: Reader = (ask) => {
  if (!RECORDS.has(ask.phrase)) return null;
  const special = homonymReader(ask);
  return special !== null && special.confidence > SURE ? special : null;
};

/** How sure what tables and columns together tell. */
const TIGHT = 0.98;

/** Forms that only programs know, and words of standards: their neighbours tell what they mean for certain. */
export const formReader: Reader = (ask) => {
  const kept = senseOf(LIBRARIES, ask);
  if (kept !== null)
    return { given: kept.given, confidence: kept.best > 0 || ask.phrase.includes(" ") ? TIGHT : 0.955 };
  const found = senseOf(FORMS, ask) ?? (isOfRow(ask) ? senseOf(STANDARDS, ask) : null);
  return found === null ? null : { given: found.given, confidence: found.best > 0 ? 0.965 : 0.955 };
};

/** Of standards' words those that others have, too, mean this only of the row itself: the `type` of a lock, and not a `barcode_type`. */
const isOfRow = ({ phrase, modifiers, context: { facts } }: Ask): boolean =>
  phrase.includes(" ") || modifiers.every((word) => facts.words.includes(word));

/** The sense that most of what stands beside the word tells; that of nothing beside, where there is one. */
function senseOf(
  senses: Dictionary<readonly Sense[]>,
  ask: Ask,
): { readonly given: Given; readonly best: number } | null {
  if (ask.as !== "text") return null;
  const known = senses.get(ask.phrase);
  if (known === undefined) return null;
  const columns = wordsBeside(ask);
  const weights = known.map((sense) => told(sense, ask, columns));
  const best = Math.max(...weights);
  const sense = best > 0 ? known[weights.indexOf(best)] : known.find(([beside]) => beside === "");
  if (sense === undefined || isOfOther(ask, sense)) return null;
  const given = givenBy(sense[1], ask.context.maxLength);
  return given === null ? null : { given, best };
}

/** `holder_name` of a ticket is not what the ticket is called: a name behind a word that neither the table nor the sense has is another's. */
const isOfOther = ({ phrase, modifiers, context: { facts } }: Ask, [beside]: Sense): boolean =>
  /^(?:name|title)$/.test(phrase) &&
  modifiers.some((word) => PEOPLE.has(word) && !facts.words.includes(word) && !beside.split(/[ +]/).includes(word));

const PEOPLE = new Set(
  "holder attendee guest buyer customer owner visitor passenger participant contact member user client student patient person creator author assignee requester agent employee first last full".split(
    " ",
  ),
);

/** The words of the other columns of the row. */
const wordsBeside = ({ context: { facts, column } }: Ask): ReadonlySet<string> =>
  new Set([...facts.columnWords].filter(([name]) => name !== column.name).flatMap(([, words]) => words));

/** How much tells a sense: words before the word itself more than those of the table, and these more than those of its columns. */
function told([beside]: Sense, { modifiers, context: { facts, catalog } }: Ask, columns: ReadonlySet<string>): number {
  const weight = (word: string): number => {
    if (word.startsWith("#")) return wordsOfTables(catalog).has(word.slice(1)) ? 1 : 0;
    if (word.startsWith("^")) return facts.words.includes(word.slice(1)) ? 3 : 0;
    return modifiers.includes(word) ? 4 : facts.words.includes(word) ? 3 : columns.has(word) ? 1 : 0;
  };
  const together = (words: string): number => {
    const weights = words.split("+").map(weight);
    return weights.includes(0) ? 0 : weights.reduce((sum, each) => sum + each, 0);
  };
  return beside === "" ? 0 : beside.split(" ").reduce((sum, words) => sum + together(words), 0);
}

function givenBy(meant: string, maxLength: number | null): Given | null {
  if (meant === "-") return null;
  // A sentence that has no room is a word that says nothing.
  if (meant === "@sentence" && (maxLength ?? 99) < 25) return null;
  if (meant.startsWith("@")) return meant.slice(1);
  if (meant.startsWith("~")) return { generator: "pattern", options: { regex: meant.slice(1) } };
  return skewed(meant.split("|"), maxLength);
}
