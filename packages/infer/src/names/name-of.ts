import type { ColumnContext } from "../context/column-context.ts";
import type { FoundNoun } from "../context/find-noun.ts";
import { findNoun } from "../context/find-noun.ts";
import type { Given } from "../data/meaning.ts";
import { groupsHere } from "./groups-here.ts";
import { isOfPrograms } from "../context/is-programs.ts";
import { ownThings } from "../context/own-things.ts";
import { VOCABULARY } from "../words/vocabulary.ts";

/** What a name of such a thing is: the noun's own kind of names, or something before the word (`Default subscription`). */
export function nameOf({ noun, words }: FoundNoun, context: ColumnContext): Given {
  if (noun.name === "groupName") return groupsHere(context, context.facts.words) ?? noun.name;
  if (noun.name === "processName" && JOBS.test(words)) return jobOf(context) ?? noun.name;
  return noun.name ?? labelOf([words], context) ?? "label";
}

/** What runs at set times has names that say what it does, where the application has things to do it with. */
const JOBS = /(?:^| )(?:job|cron|schedule)$/;
const jobOf = (context: ColumnContext): Given | null => {
  const about = othersOf("job", context);
  return about.length === 0 ? null : { generator: "label", options: { of: "job", about } };
};

/** Labels of a thing that words tell, or null where they are no words. */
export function labelOf(words: readonly string[], context: ColumnContext): Given | null {
  const known = words.filter((word) => VOCABULARY.has(word));
  // An application's mark before a word says nothing of the thing: `acme_sequence`.
  const told = known.length > 0 && VOCABULARY.has(words.at(-1) ?? "") ? known : words;
  // What a thing has become is not what it is: `replay_saved` is about replays.
  const thing = told
    .filter((word, at) => told.length === 1 || at < told.length - 1 || !/(?:ed|ing)$/.test(word))
    .filter((word, at, all) => at === all.length - 1 || !KEPT.has(word))
    .join(" ");
  if (!/^[a-z]{3,}(?: [a-z]{2,}){0,2}$/.test(thing)) return null;
  if (thing === "name") return "fullName";
  // Nobody knows what there is of it: such things are told apart by numbers.
  if (!VOCABULARY.has(thing.split(" ").at(-1) ?? ""))
    return { generator: "pattern", options: { regex: `${capitalised(thing)} ([1-9][0-9]?|[A-F])` } };
  const about = OF_OTHERS.has(thing.split(" ").at(-1) ?? "") ? othersOf(thing, context) : [];
  if (about.length > 0) return { generator: "label", options: { of: thing, about } };
  return { generator: "label", options: { of: thing, ...(isOfPrograms(context.catalog) ? { machines: true } : {}) } };
}

/** How rows are kept, before what they are. */
const KEPT = new Set("m tbl t master base core".split(" "));

/** What an application has for each of its things: their filters, views, reports, triggers. */
const OF_OTHERS = new Set(
  "filter trigger view report rule template layout overview form list action node menu panel tab widget dashboard script scheduler sequence policy definition taxonomy scheme adjustment operation snapshot flow macro workflow mapping hierarchy collector cron import export share relationship query search screen section layer counter statistic metric quota hook handler process pipeline feed subscription notification alert setting option preference permission column field group event transfer request job task batch log entry history reason share preset design webhook".split(
    " ",
  ),
);

/** What nobody makes a report or a filter of. */
const INNER: ReadonlySet<string> = new Set(["setting", "log", "lookup", "internet"]);

/** Few enough that each may be about any. */
const SEVERAL = [3, 12] as const;

/** What else the application is about, as it stands before a thing: `ticket` of a `ticket filter`. */
function othersOf(thing: string, context: ColumnContext): readonly string[] {
  const own = new Set([...thing.split(" "), ...context.facts.words]);
  const others = ownThings(context)
    .map((other) => other.split("_").filter((word) => !KEPT.has(word)))
    .filter(
      (words) => words.length > 0 && words.length < 3 && !words.some((word) => own.has(word) || !VOCABULARY.has(word)),
    )
    .filter((words) => !OF_OTHERS.has(words.at(-1) ?? "") && !INNER.has(findNoun(words)?.noun.subject ?? "setting"))
    .toSorted((one, other) => one.length - other.length)
    .map((words) => words.join(" "));
  return others.length < SEVERAL[0] ? [] : others.slice(0, SEVERAL[1]);
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
