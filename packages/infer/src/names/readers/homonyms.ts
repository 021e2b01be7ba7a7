import type { Given } from "../../data/meaning.ts";
import { HOMONYMS } from "../../data/homonyms.ts";
import type { Sense } from "../../data/sense.ts";
import { skewed } from "../../given/skewed.ts";
import type { Ask, Reader, Readers } from "./reader.ts";

/** The sense that most of what stands beside the word tells; that of nothing beside, where there is one. */
const reader: Reader = (ask) => {
  if (ask.as !== "text") return null;
  const known = HOMONYMS.get(ask.phrase) ?? [];
  const weights = known.map((sense) => told(sense, ask));
  const best = Math.max(...weights);
  const sense = best > 0 ? known[weights.indexOf(best)] : known.find(([beside]) => beside === "");
  const given = sense === undefined ? null : givenBy(sense[1], ask.context.maxLength);
  return given === null ? null : { given, confidence: best > 0 ? 0.925 : 0.915 };
};

/** How much tells a sense: words before the word itself more than those of the table, and these more than those of its columns. */
function told([beside]: Sense, { modifiers, context: { facts, column } }: Ask): number {
  const columns = new Set(
    [...facts.columnWords].filter(([name]) => name !== column.name).flatMap(([, words]) => words),
  );
  const weight = (word: string) =>
    modifiers.includes(word) ? 4 : facts.words.includes(word) ? 3 : columns.has(word) ? 1 : 0;
  return beside === "" ? 0 : beside.split(" ").reduce((sum, word) => sum + weight(word), 0);
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
