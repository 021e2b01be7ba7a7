import type { Catalog } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { findNoun, withoutContainers } from "../context/find-noun.ts";
import { hasTable } from "../context/has-table.ts";
import { hasPropertiesOfData } from "../context/properties-of-data.ts";
import { wordsOfTables } from "../context/schema-words.ts";
import type { Role, Topic } from "../data/topics/topic.ts";
import { TOPICS } from "../data/topics/topics.ts";

interface Entry {
  readonly topic: Topic;
  /** Whether others have the word, too. */
  readonly shared: boolean;
}

/** By each word the topics that have it; filled when the first free text is met. */
const byWord = new Map<string, Entry[]>();

function entriesOf(word: string): readonly Entry[] {
  if (byWord.size === 0) {
    for (const topic of TOPICS) {
      for (const written of topic.words.split(" ")) {
        const shared = written.endsWith("?");
        const one = (shared ? written.slice(0, -1) : written).replaceAll("_", " ");
        byWord.set(one, [...(byWord.get(one) ?? []), { topic, shared }]);
      }
    }
  }
  return byWord.get(word) ?? [];
}

/** What some words tell: that a thing is of a topic, where others share the word only if other tables are of it, too. */
function told(word: string, role: Role, catalog: Catalog, within: readonly string[]): Topic | null {
  for (const { topic, shared } of entriesOf(word)) {
    if (topic.told[role] === undefined) continue;
    // Scenes of a house switch its lamps.
    if (word === "scene" && hasTable({ catalog }, HOMES)) continue;
    // What befalls a patient or a server is no event to go to.
    const joined = word === "event" && within.length > 1;
    if (
      (!shared && !joined) ||
      [...within, ...wordsOfTables(catalog)].some(
        (other) =>
          other !== word &&
          isOwn(other, topic) &&
          (other !== "property" || !hasPropertiesOfData({ catalog })) &&
          (other !== "menu" || !hasTable({ catalog }, MENUS_OF_PROGRAMS)),
      )
    )
      return topic;
  }
  return null;
}

/** What is switched or measured at home. */
const HOMES = /(?:^|_)(?:devices?|thermostats?|lights?|lamps?|switches|sensors?|zwave|zigbee)|devicestatus/i;

/** What programs have beside menus that nobody eats from. */
const MENUS_OF_PROGRAMS = /module|extension|plug_?in|widget|rights|permission|sys_|cron|theme/i;

/** Whether a word is of the topic alone, be it in what is noted or in what is described. */
const isOwn = (word: string, { name }: Topic): boolean =>
  entriesOf(word).some(({ topic, shared }) => topic.name === name && !shared);

/** The topic that the words before a phrase tell, the last first. */
export const topicOfWords = (words: readonly string[], role: Role, catalog: Catalog): Topic | null =>
  lastTold(words, role, catalog, words.length);

/**
 * The topic that a table's name tells.
 * @param depth how many of its words may tell it: only the last says what a row is
 */
export function topicOfTable({ facts, catalog }: ColumnContext, role: Role, depth: number): Topic | null {
  const words = withoutContainers(facts.words).filter(
    (word) => word !== "property" || !hasPropertiesOfData({ catalog }),
  );
  return lastTold(words.length > 0 || facts.words.includes("property") ? words : facts.words, role, catalog, depth);
}

/** What is ordered, asked for or booked says more than that it is. */
const BARE = new Set(["order", "request", "booking", "appointment", "reservation"]);

function lastTold(words: readonly string[], role: Role, catalog: Catalog, depth: number): Topic | null {
  for (let end = words.length; end > Math.max(0, words.length - depth); end--) {
    const last = words[end - 1] ?? "";
    const two = told(words.slice(Math.max(0, end - 2), end).join(" "), role, catalog, words);
    const before =
      two === null && BARE.has(last) && end > 1 ? lastTold(words.slice(0, end - 1), role, catalog, 1) : null;
    if (before !== null) return before;
    const found = two ?? told(last, role, catalog, words);
    if (found !== null) return found;
    // What is noted of an owner is not about the car.
    if (findNoun([last])?.noun.subject === "person") return null;
  }
  return null;
}
