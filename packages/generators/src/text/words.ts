import type { Generator, GeneratorContext } from "@seedloom/core";
import { capitalised } from "../build/capitalised.ts";
import { compileProse, shortened } from "../build/prose-generator.ts";
import { compileStrings } from "../build/text-generator.ts";
import { OptionReader } from "../options.ts";
import { joined } from "../strings/joined.ts";
import { numberedBy, oneOf } from "../strings/one-of.ts";
import { phrase } from "../strings/phrase.ts";
import type { Strings } from "../strings/strings.ts";
import { mannersOfNames } from "../data/made-for.ts";
import {
  distinctions,
  lasting,
  offered,
  qualifiers,
  quarters,
  seasons,
  setUp,
  surroundings,
  users,
} from "../data/phrases.ts";
import { pluralOf } from "../plural.ts";
import { preferring } from "../strings/preferring.ts";
import { wordList } from "../strings/word-list.ts";
import { inLanguages } from "../language/in-languages.ts";
import { inTurns } from "../language/in-turns.ts";
import { phrasesIn, wordsIn } from "../language/said.ts";
import { anyWord, noun, object, task } from "./vocabulary.ts";

/** Short texts of words; single words or letters where the place is too short. */
function wording(name: string, summary: string, strings: (context: GeneratorContext) => Strings): Generator {
  return {
    name,
    summary,
    entity: null,
    types: ["text", "any"],
    compile(given, context: GeneratorContext) {
      new OptionReader(name, given).end();
      return compileStrings(shortened(strings(context), context), context, false);
    },
  };
}

export const word = wording("word", "A word.", wordsOf);

function wordsOf(context: GeneratorContext): Strings {
  return inLanguages(context, (language) => (language === null ? anyWord : wordsIn(language, "noun")));
}

/** English titles, or those of other languages. */
function titlesOf(context: GeneratorContext, english: Strings): Strings {
  return inLanguages(context, (language) =>
    language === null
      ? english
      : preferring(
          phrasesIn(language, "title"),
          capitalised(oneOf(wordsIn(language, "object"), wordsIn(language, "noun"))),
        ),
  );
}

// Small numbers mostly, as nobody counts that far.
const counted = wordList(
  Array.from({ length: 9999 }, (_, place) => String(place + 1)),
  5,
);
const numbered = phrase(["{object} {number}"], { object, number: counted });
const qualified = phrase(["{qualifier} {object}"], { qualifier: wordList(qualifiers), object });

const titles = capitalised(preferring(oneOf(object, qualified, task, numbered), oneOf(object, noun)));

export const title = wording("title", "A few words, the first with a capital.", (context) => titlesOf(context, titles));

const loose = capitalised(
  preferring(oneOf(object, object, object, qualified, qualified, numbered), oneOf(object, noun)),
);

/** Capital letters as people tell things apart by. */
const lettered = wordList([..."ABCDEFGH"]);
const few = wordList(Array.from({ length: 99 }, (_, place) => String(place + 1)));
const year = wordList(["2022", "2023", "2024", "2025", "2026"]);

/**
 * What several things of one kind are called: by what of the application they are about (`Ticket filter`), by how they differ from others of
 * their kind (`Default filter`), by whom, where and when they are for, or by letters and numbers; where all have to differ by several of these.
 */
function labelsOf(thing: string, about: readonly string[]): Strings {
  const kind = thing.slice(thing.lastIndexOf(" ") + 1);
  const manners = about.length === 0 ? undefined : mannersOfNames.get(kind);
  if (manners !== undefined) return madeFor(manners, about);
  const differ = setUp.has(kind) || offered.has(kind) ? distinctions : lasting;
  const slots = {
    distinction: wordList(differ),
    thing: wordList([thing]),
    letter: lettered,
    count: wordList(["1", "2", "3", "4", "5", "6", "7", "8"]),
    quarter: wordList(quarters),
    audience: wordList(users),
    season: wordList(seasons),
    number: counted,
    few,
    year,
  };
  const ways = setUp.has(kind)
    ? ["{quarter} {thing}", "{thing} for {audience}", "{season} {thing}"]
    : ["{thing} {letter}", "{thing} {count}"];
  const plain = ["{distinction} {thing}", "{distinction} {thing}", ...ways].map((each) => phrase([each], slots));
  const last = phrase(["{thing} {number}"], slots);
  const apart = (before: readonly string[]): Strings => {
    const own = { ...slots, before: wordList(before) };
    if (!setUp.has(kind)) return phrase(["{before} {thing} {few}"], own);
    return oneOf(
      phrase(["{before} {thing} {year}"], { ...own, before: wordList([...before, ...quarters]) }),
      phrase(["{before} {quarter} {thing}", "{before} {quarter} {thing} {year}"], own),
      ...plain,
    );
  };
  if (about.length === 0) return capitalised(preferring(numberedBy(apart(differ), oneOf(...plain)), last));
  const ofOthers = phrase(["{about} {thing}"], { ...slots, about: wordList(about) });
  const drawn = oneOf(...Array.from({ length: 6 }, () => ofOthers), ...plain.slice(1, 3));
  return capitalised(preferring(numberedBy(apart([...new Set([...about, ...differ])]), drawn), last));
}

/** What an application has for its things, called by what it does with them: `Clean up old tickets`. */
function madeFor(templates: readonly string[], about: readonly string[]): Strings {
  const many = about.map(pluralOf);
  const slots = {
    thing: wordList(about),
    things: wordList(many),
    other: wordList(about),
    others: wordList(many),
    Thing: capitalised(wordList(about)),
    Things: capitalised(wordList(many)),
  };
  return oneOf(...templates.map((template) => phrase([template], slots)));
}

/** What programs and machines work with is told apart by where it is used, and then by numbers: `Staging volume`, `Staging volume 2`. */
function labelsAmongMachines(thing: string): Strings {
  const number = wordList(["2", "3", "4", "5", "6"]);
  const slots = { where: wordList(surroundings), thing: wordList([thing]), number };
  const once = phrase(["{where} {thing}"], slots);
  return capitalised(numberedBy(oneOf(once, phrase(["{where} {thing} {number}"], slots)), once));
}

export const label: Generator = {
  name: "label",
  summary:
    "One to three words, as a thing is called; of the kind `of`, if that is given, and for one of `about`; `machines` where it is one of programs and machines.",
  entity: null,
  types: ["text", "any"],
  compile(given, context) {
    const options = new OptionReader("label", given);
    const thing = options.string("of");
    const about = (options.list("about") ?? []).map(String);
    const machines = options.boolean("machines") === true && about.length === 0;
    options.end();
    const named =
      thing === undefined || thing === ""
        ? loose
        : preferring(machines ? labelsAmongMachines(thing) : labelsOf(thing, about), loose);
    const strings = titlesOf(context, named);
    return compileStrings(shortened(strings, context), context, false);
  },
};

export const words: Generator = {
  name: "words",
  summary: "`min` to `max` words (2 to 5).",
  entity: null,
  types: ["text", "any"],
  compile(given, context) {
    const options = new OptionReader("words", given);
    const least = options.integer("min", 1, 1000) ?? 2;
    const most = options.integer("max", least, 1000) ?? Math.max(least, 5);
    options.end();
    const count = Math.min(least, 4);
    return inTurns(context, (own) => {
      const one = wordsOf(own);
      const first =
        count === 1
          ? one
          : joined(...Array.from({ length: count * 2 - 1 }, (_, place) => (place % 2 === 0 ? one : " ")));
      return compileProse(first, own, 1, most - count + 1, " ");
    });
  },
};
