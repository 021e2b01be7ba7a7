import type { Given } from "../../data/meaning.ts";
import { RECORD_HOMONYMS } from "../../data/homonyms-records.ts";
import { HOMONYMS } from "../../data/homonyms.ts";
import { STANDARD_HOMONYMS } from "../../data/homonyms-standards.ts";
import { KEPT_HOMONYMS } from "../../data/homonyms-kept.ts";
import { wordsOfTables } from "../../context/schema-words.ts";
import type { Sense } from "../../data/sense.ts";
import { skewed } from "../../given/skewed.ts";
import type { Ask, Reader, Readers } from "./reader.ts";

/** How sure a sense is that is told by nothing but columns. */
const SURE = 0.93;

/** What a word of the table's own name weighs. */
const OWN = 3;

/** Words that hardly mean anything else where they stand alone, or beside a table of that name. */
const RECORDED: ReadonlySet<string> = new Set(RECORD_HOMONYMS.map(([phrase]) => phrase));

/** The sense of a word of programs' records, where that is sure: it goes before what others make of its parts. */
export const recorded: Reader = (ask) => {
  if (!RECORDED.has(ask.phrase)) return null;
  const special = reader(ask);
  return special !== null && special.confidence > SURE ? special : null;
};

/** The sense that most of what stands beside the word tells; that of nothing beside, where there is one. */
function senseOf(
  senses: ReadonlyMap<string, readonly Sense[]>,
  ask: Ask,
): { readonly given: Given; readonly best: number } | null {
  if (ask.as !== "text") return null;
  const known = senses.get(ask.phrase) ?? [];
  const weights = known.map((sense) => told(sense, ask));
  const best = Math.max(...weights);
  const sense = best > 0 ? known[weights.indexOf(best)] : known.find(([beside]) => beside === "");
  const given = sense === undefined ? null : givenBy(sense[1], ask.context.maxLength);
  return given === null ? null : { given, best };
}

const reader: Reader = (ask) => {
  const found = senseOf(HOMONYMS, ask);
  if (found === null) return null;
  const { given, best } = found;
  const exact = RECORDED.has(ask.phrase) && (best >= OWN || (ask.phrase.includes(" ") && ask.modifiers.length === 0));
  return { given, confidence: exact ? 0.958 : best > 0 ? 0.925 : 0.915 };
};

/** How much tells a sense: words before the word itself more than those of the table, and these more than those of its columns. */
function told([beside]: Sense, { modifiers, context: { facts, column, catalog } }: Ask): number {
  const columns = new Set(
    [...facts.columnWords].filter(([name]) => name !== column.name).flatMap(([, words]) => words),
  );
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

/** Words that mean one thing here and another there. */
export const homonymReaders: Readers = Object.fromEntries([...HOMONYMS.keys()].map((phrase) => [phrase, reader]));

const byPhrase = (all: readonly (readonly [string, readonly Sense[]])[]): ReadonlyMap<string, readonly Sense[]> =>
  new Map(
    [...Map.groupBy(all, ([phrase]) => phrase)].map(([phrase, found]) => [
      phrase,
      found.flatMap(([, senses]) => senses),
    ]),
  );

const KEPT = byPhrase(KEPT_HOMONYMS);
const STANDARD = byPhrase(STANDARD_HOMONYMS);

/** Of standards' words those that others have, too, mean this only of the row itself: the `type` of a lock, and not a `barcode_type`. */
const ofRow = ({ phrase, modifiers, context: { facts } }: Ask): boolean =>
  phrase.includes(" ") || modifiers.every((word) => facts.words.includes(word));

const keptReader: Reader = (ask) => {
  const found = senseOf(KEPT, ask) ?? (ofRow(ask) ? senseOf(STANDARD, ask) : null);
  return found === null ? null : { given: found.given, confidence: found.best > 0 ? 0.965 : 0.955 };
};

/** Forms that only programs know, which their neighbours tell for certain: whatever else such a name means is not asked. */
export const keptReaders: Readers = Object.fromEntries(
  [...KEPT.keys(), ...STANDARD.keys()].map((phrase) => [phrase, keptReader]),
);
