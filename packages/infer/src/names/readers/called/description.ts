import { isWord } from "../../../words/is-word.ts";
import type { GeneratorSpec } from "@seedloom/core";
import type { FoundNoun } from "../../../context/find-noun.ts";
import { nameOf } from "../../name-of.ts";
import { isOfPrograms } from "../kinds/of-programs.ts";
import type { Ask, Reader, Special } from "../reader.ts";
import { toldOfSort } from "../sorts.ts";
import { tells } from "../web/tells.ts";
import { OF_BODIES, tellsOf } from "./beside.ts";

/** How a row is described. */
export const description: Reader = (ask) => (ask.as === "text" ? (describedName(ask) ?? described(ask)) : null);

/** In a small lookup table without another name the description is the name: `territories.territory_description`. */
function describedName({ found, modifiers, context }: Ask): Special | null {
  const { table, facts } = context;
  if (found === null || modifiers.length === 0 || table.columns.length > 4) return null;
  if (found.noun.subject !== "place" && found.noun.subject !== "lookup") return null;
  const hasName = [...facts.columnWords.values()].some((words) => words.at(-1) === "name" || words.at(-1) === "title");
  return hasName ? null : { given: found.noun.list ?? nameOf(found, context), confidence: 0.88 };
}

/** Things whose descriptions are known better than by their sort. */
const DESCRIBED: ReadonlySet<string> = new Set([
  "product",
  "payment",
  "person",
  "setting",
  "lookup",
  "software",
  "log",
]);

/** What is described is what the name or the table is about. */
function described(ask: Ask): Special | null {
  const {
    found,
    context: { facts, maxLength },
  } = ask;
  const ofSort = DESCRIBED.has(found?.noun.subject ?? "") ? null : toldOfSort(ask, "described", "sentence", 0.86);
  if (ofSort !== null) return ofSort;
  if ((maxLength ?? 99) < 40) return null;
  if (found === null) return ofSomething(ask);
  // What is told of somebody who was born is a life.
  if (
    found.noun.subject === "person" &&
    tellsOf(OF_BODIES, ask.context) &&
    ask.own === null &&
    /^(?:detail|description)$/.test(ask.phrase) &&
    ask.modifiers.length === 0
  )
    return { given: "bio", confidence: 0.87 };
  if (found.noun.subject === "product" || found.noun.subject === "payment" || found.noun.subject === "person")
    return null;
  const thing = thingOf(found, facts);
  if (thing === "" || /[^a-z ]/.test(thing)) return null;
  return { given: aboutOnly(thing, ask), confidence: 0.86 };
}

/** What stands beside a short description of what programs go by. */
const SET_UP = /^(?:name|weight|priority|prefix|flag|enabled|disabled)$/;

/** What has a name and a description is something that was set up, whatever it is; so is what has a weight and a short one. */
function ofSomething(ask: Ask): Special | null {
  const {
    modifiers,
    context: { facts, maxLength },
  } = ask;
  const short = maxLength !== null && maxLength <= 255;
  const named = [...facts.columnWords.values()].some((words) =>
    short ? SET_UP.test(words.join(" ")) : words.join(" ") === "name",
  );
  // What an application puts before all of its tables is no word of theirs.
  const thing = facts.words
    .slice(-2)
    .filter((word, at, { length }) => at === length - 1 || isWord(word))
    .join(" ");
  if (!named || modifiers.length > 0 || thing === "" || /[^a-z ]/.test(thing)) return null;
  return { given: aboutOnly(thing, ask), confidence: 0.86 };
}

/** One sentence: what is said of no particular thing says something else in the next. */
function aboutOnly(thing: string, ask: Ask): GeneratorSpec {
  const program = isOfPrograms(ask) || tells(ask.context, PROGRAMS);
  return { generator: "description", options: { about: thing, max: 1, ...(program && { program }) } };
}

/** What stands beside what programs go by. */
const PROGRAMS =
  "server host endpoint token scope protocol config ip cluster cron webhook quota namespace credential secret";

function thingOf(found: FoundNoun, { noun, words }: Ask["context"]["facts"]): string {
  return found === noun ? words.slice(-2).join(" ") : found.words;
}
