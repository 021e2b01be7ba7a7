import type { GeneratorSpec } from "@seedloom/core";
import type { Given } from "../../../data/meaning.ts";
import { DEALS } from "../../../data/value-lists.ts";
import { labelOf, nameOf } from "../../name-of.ts";
import { skewed } from "../../../given/skewed.ts";
import { evenly } from "../reader.ts";
import type { Ask, Reader } from "../reader.ts";
import { nameOfSort } from "../sorts.ts";
import { tellsOf } from "./beside.ts";
import { labelOfGroup } from "./named.ts";

const OF_TEXTS = new Set("slug body blurb section excerpt author teaser".split(" "));

/** Things whose title is their name; titles of texts, messages and orders are something else. */
const TITLED: ReadonlySet<string> = new Set([
  "product",
  "media",
  "game",
  "food",
  "education",
  "work",
  "file",
  "health",
  "lookup",
  "event",
  "company",
]);

/** What nobody writes for others to read. */
const UNREAD: ReadonlySet<string> = new Set(["order", "person", "account", "transport", "vehicle"]);

/** A table of titles that people have had: `titles (emp_no, title, from_date)`. */
function isOfWork({ facts }: Ask["context"]): boolean {
  return facts.words.join(" ") === "title" && [...facts.columnWords.values()].some((words) => words[0] === "employee");
}

/** `Weekly weather report`, by what the table reports on. */
function reportTitle(words: readonly string[]): GeneratorSpec {
  const of = words
    .slice(-2)
    .join(" ")
    .replace(/[^a-z ]/g, "");
  const when = "(January|February|March|April|May|June|July|August|September|October|November|December|Q1|Q2|Q3|Q4)";
  return {
    generator: "pattern",
    options: { regex: `(Weekly|Monthly|Quarterly|Annual|Interim|Final) ${of} ${when} 20(24|25|26)` },
  };
}

const DOCUMENTS = new Set(["document", "attachment", "file", "upload", "paper"]);
const DOCUMENT_TITLES =
  "Annual Report 2025,Minutes of the March Meeting,Budget Plan 2026,Project Proposal,User Manual,Floor Plan,Terms and Conditions,Supplier Agreement,Safety Instructions,Price List,Survey Results,Presentation of the Concept".split(
    ",",
  );

/** Whose works have what columns. */
const WORKS: readonly (readonly [beside: ReadonlySet<string>, title: string])[] = [
  [new Set("composer lyric lyrics arranger singer bpm tempo artist melody chord".split(" ")), "songTitle"],
  [new Set("isbn publisher edition".split(" ")), "bookTitle"],
  [new Set("director actor cast runtime imdb".split(" ")), "movieTitle"],
];

/** Columns of what people read, or of what is said: its title is one of those. */
const READ = new Set(
  "slug body blurb excerpt author teaser content text summary subtitle abstract publish published html markdown message url link keyword view read seo meta".split(
    " ",
  ),
);

/** What makes an entry something to be read. */
const WRITTEN = new Set("content text markdown html message story reply comment".split(" "));

/** What things have and texts do not: `entries (title, maker, price, published)` are shown to others, not read. */
const HAD = new Set("price maker brand manufacturer stock weight size colour color".split(" "));

/** What is set up, driven or lived in has a title as others have a name, unless it is to be read. */
const ENTITLED: ReadonlySet<string> = new Set(
  "setting software device internet vehicle transport place nature".split(" "),
);

/** The title of nobody knows what: of a work, by the columns beside it, of a text, or else what things are called. */
function titleBeside(context: Ask["context"]): Given | null {
  const work = WORKS.find(([beside]) => tellsOf(beside, context));
  if (work !== undefined) return work[1];
  const { words } = context.facts;
  const isRead = tellsOf(WRITTEN, context) || tellsOf(OF_TEXTS, context) || !tellsOf(HAD, context);
  return (isRead && tellsOf(READ, context)) || words.at(-1) === "title" ? null : labelOf(words.slice(-2), context);
}

/** People who are no more than people where they stand, and what says that somebody is at work. */
const PEOPLE = new Set(
  "patient guest person borrower passenger donor customer agent author resident parishioner pupil student tenant member".split(
    " ",
  ),
);
const AT_WORK = new Set(
  "company employer salary department job hire hired organization organisation position manager".split(" "),
);

/** `title` of a patient or a guest is `Mrs.`: nobody there is asked for a job. */
const isOfAddress = ({ facts, maxLength }: Ask["context"]): boolean =>
  facts.noun?.noun.subject === "person" &&
  (PEOPLE.has(facts.words.at(-1) ?? "") || (maxLength ?? 99) <= 10) &&
  ["first", "last", "surname", "family", "given"].some((word) =>
    [...facts.columnWords.values()].some((words) => words.includes(word)),
  ) &&
  !tellsOf(AT_WORK, { facts } as Ask["context"]);

/** What a row's title says: of a work, a document, a report, a review. */
export const title: Reader = ({ as, found, modifiers, context }) => {
  if (as === "text" && modifiers.length === 0 && isOfAddress(context))
    return { given: skewed(["Mr.", "Mrs.", "Ms.", "Dr.", "Prof."], context.maxLength), confidence: 0.93 };
  if (as === "text" && isOfWork(context)) return { given: "jobTitle", confidence: 0.92 };
  if (as === "text" && /(?:^| )report$/.test(context.facts.words.join(" ")))
    return { given: reportTitle(context.facts.words), confidence: 0.92 };
  if (as !== "text") return null;
  if (found === null) {
    const given = nameOfSort(context, modifiers.length > 0) ?? titleBeside(context);
    return given === null ? null : { given, confidence: 0.86 };
  }
  const { noun, words } = found;
  // Documents that programs show are texts, not files.
  if (noun.subject === "file" && tellsOf(OF_TEXTS, context)) return { given: "articleTitle", confidence: 0.93 };
  if (noun.subject === "file" && DOCUMENTS.has(words)) return evenly(DOCUMENT_TITLES, 0.9);
  if (noun.subject === "payment") return { given: "transactionDescription", confidence: 0.86 };
  if (words === "review") return { given: "reviewTitle", confidence: 0.93 };
  if (context.facts.words.at(-1) === "alert" && context.facts.words.length > 1 && noun.subject === "message")
    return { given: labelOf(context.facts.words.slice(-2), context) ?? "label", confidence: 0.92 };
  if (words === "deal" || words === "opportunity") return evenly(DEALS, 0.93);
  if (noun.subject === "person" && (context.maxLength ?? 99) <= 10) return { given: "namePrefix", confidence: 0.92 };
  // Versions of a text are called as it is.
  if (noun.name === "versionNumber") return { given: "articleTitle", confidence: 0.9 };
  if (noun.title !== undefined) return { given: noun.title, confidence: 0.9 };
  if (noun.name === "typeName" && !/type|kind|class/.test(words))
    return { given: labelOf(context.facts.words.slice(-2), context) ?? "typeName", confidence: 0.75 };
  const ofThings = words === "group" ? labelOfGroup(context.facts.words, context) : null;
  if (ofThings !== null) return { given: ofThings, confidence: 0.88 };
  // What is entered in a log or a journal without a text of its own is no article: it is called after the log.
  if (noun.subject === "log" && !tellsOf(OF_TEXTS, context) && !tellsOf(WRITTEN, context)) {
    const { words: all } = context.facts;
    const of = all.length > 1 ? all.slice(0, -1) : all;
    const given = labelOf(of.slice(-2), context);
    return given === null ? null : { given, confidence: 0.75 };
  }
  // What is ordered, asked for, planned or done is no article: it is called after what it is, where nothing is to be read.
  if (UNREAD.has(noun.subject) && !tellsOf(OF_TEXTS, context)) {
    const given = labelOf(context.facts.words.slice(-2), context);
    if (given !== null) return { given, confidence: 0.75 };
  }
  const isName = TITLED.has(noun.subject) || (ENTITLED.has(noun.subject) && !tellsOf(READ, context));
  return isName ? { given: nameOf(found, context), confidence: 0.75 } : null;
};
