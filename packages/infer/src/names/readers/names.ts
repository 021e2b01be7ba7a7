import type { GeneratorSpec } from "@seedloom/core";
import type { FoundNoun } from "../../context/find-noun.ts";
import type { Given } from "../../data/meaning.ts";
import { DEALS, EVENTS, FIELD_LABELS, INCIDENTS, TEAMS } from "../../data/value-lists.ts";
import { isPlural } from "../../words/is-plural.ts";
import { labelOf, nameOf } from "../name-of.ts";
import { evenly, forAll, oneOf } from "./reader.ts";
import { ENTRANCE } from "./events.ts";
import { findNoun } from "../../context/find-noun.ts";
import { hasTable } from "../../context/has-table.ts";
import type { Ask, Reader, Readers, Special } from "./reader.ts";
import { isOfPrograms } from "./kinds/of-programs.ts";
import { nameAbroad, nameOfSort, toldOfSort } from "./sorts.ts";
import { tells } from "./web/tells.ts";

/** `adjuster_name`, `therapist_name`: who does something is a person. */
const DOER = /(?:[^aeiou]er|[st]or|ist|ian)$|^responsible$/;

/** What forms ask for. */
const FIELD = /^(?:(?:custom |form |data |user |profile )?(?:field|attribute)|column|variable|question field)$/;

const PLAYS = /match|game|league|player|season|fixture|sport|tournament|coach|score|club|stadium|goal/i;

const OF_PROGRAMS = new Set("secret redirect oauth grant scope".split(" "));
const OF_TENANTS = new Set("subdomain domain seat tenant guid locale storage zone".split(" "));
const OF_PROCESSES = new Set("pid process daemon".split(" "));
const OF_OTHERS = new Set(
  "id source from to cc bcc support reply sender notification notify invoice template subject sent".split(" "),
);
const OF_OCCASIONS = new Set(
  "location venue presale admission organizer capacity ticket attendee registration".split(" "),
);
const POSTAL = new Set("street postal city".split(" "));
const OF_PLAY = new Set("coach league stadium division win loss founded captain mascot sport".split(" "));
const OF_TEXTS = new Set("slug body blurb section excerpt author teaser".split(" "));
const OF_BODIES = new Set("birth gender surname nickname salary license passport".split(" "));
const OF_FIRMS = new Set("website vat tax industry fax contact opening hour latitude".split(" "));
const OF_PEOPLE = new Set("email avatar username bio birth gender phone login".split(" "));

const OF_COUNTRY = new Set(["country"]);
const OF_CARDS = new Set("digit cvv cvc expiry".split(" "));
const NUMBERED: ReadonlyMap<string, string> = new Map([
  ["order", "orderNumber"],
  ["invoice", "invoiceNumber"],
]);
const OF_NUMBERS = new Set("number no code title subject email street phone".split(" "));
const NAMED = new Set(["name"]);
const OF_GOODS = new Set(["price"]);
const OF_LOGINS = new Set("realm authentication idp uid gid shell homedir lockout domain".split(" "));
/** Who logs in, and is no customer. */
const LOGS_IN = /(?:^|\b)(?:user|account|admin|administrator|operator|login)$/;

/** Whether one of those words is in the name of a column of the table. */
const tellsOf = (told: ReadonlySet<string>, { facts }: Ask["context"]): boolean =>
  [...facts.columnWords.values()].flat().some((word) => told.has(word));

/** Whether a row has an email of its own: that of an `invoice_source_email` is somebody else's. */
const hasMail = ({ facts }: Ask["context"]): boolean =>
  [...facts.columnWords.values()].some(
    (words) => words.includes("email") && !words.some((word) => OF_OTHERS.has(word)),
  );

const isOfMail = (context: Ask["context"]): boolean => hasMail(context) && !tellsOf(POSTAL, context);

/** Teams that play have names of their own; others are known by what they do. */
const teamName: Reader = ({ as, context }) =>
  as !== "text"
    ? null
    : hasTable(context, PLAYS) || tellsOf(OF_PLAY, context)
      ? { given: "teamName", confidence: 0.93 }
      : evenly(TEAMS, 0.93);

/** What programs keep of themselves under names. */
const KEPT =
  /^(?:system|variable|parameter|info|meta|metadata|property|registry|config|configuration|option|setting|preference|environment|state|global)$/;

/** `system (name, value)`: what is kept under a name that programs know. */
const isKeyOfValue = ({ table, facts, inPrimaryKey, unique }: Ask["context"]): boolean =>
  (inPrimaryKey || unique) &&
  table.columns.length <= 3 &&
  KEPT.test(facts.words.at(-1) ?? "") &&
  [...facts.columnWords.values()].some((words) => words.join(" ") === "value");

const name: Reader = (ask) => {
  const { as, own, modifiers, found, context } = ask;
  if (as === "text" && modifiers.length === 0 && isKeyOfValue(context)) return { given: "configKey", confidence: 0.95 };
  // What people read beside a field.
  if (as === "text" && ask.phrase === "label" && FIELD.test(found?.words ?? "")) return evenly(FIELD_LABELS, 0.93);
  // Somebody's labels are not what they are called.
  if (ask.phrase === "label" && isPlural(context.column.name)) return null;
  // `nom` beside `prenom` is what is left of the name.
  if (as === "text" && modifiers.length === 0 && found?.noun.subject === "person") {
    const others = new Set([...context.facts.columnWords.values()].map((words) => words.join(" ")));
    const [first, last] = [others.has("first name"), others.has("last name")];
    if (first !== last) return { given: first ? "lastName" : "firstName", confidence: 0.93 };
    // The one that is compared without capitals is what they log in by.
    const whole = others.has("full name") || others.has("display name");
    const login = others.has("lower name") || (LOGS_IN.test(found.words) && !others.has("email address"));
    if (whole && login && !others.has("user name")) return { given: "username", confidence: 0.93 };
    // Who is known to a realm or locked out after so many attempts has a name to log in by.
    if (LOGS_IN.test(found.words) && tellsOf(OF_LOGINS, context) && !others.has("user name"))
      return { given: "username", confidence: 0.93 };
  }
  // Events of machines are what they report, not what people go to.
  const runs = hasTable(context, /trigger|alert|host|sensor|tracking|webhook/i) || tellsOf(OF_PROCESSES, context);
  const opens = tellsOf(OF_OCCASIONS, context) || hasTable(context, ENTRANCE);
  if (as === "text" && found?.words === "event" && runs && !opens) {
    return oneOf(INCIDENTS, ask, 0.92);
  }
  if (
    as === "text" &&
    found?.words === "event" &&
    ["log", "audit", "activity"].some((word) => context.facts.words.includes(word))
  )
    return oneOf(EVENTS, ask, 0.92);
  // Addresses beside an email and without a street are people's.
  if (as === "text" && modifiers.length === 0 && found?.words.endsWith("address") === true && isOfMail(context))
    return { given: "fullName", confidence: 0.96 };
  // States that have a country are parts of it, not how things stand.
  if (as === "text" && modifiers.length === 0 && context.facts.words.at(-1) === "state" && tellsOf(OF_COUNTRY, context))
    return { given: "region", confidence: 0.95 };
  // A card with its last digits has its holder's name.
  if (
    as === "text" &&
    modifiers.length === 0 &&
    found === null &&
    context.facts.words.at(-1) === "card" &&
    tellsOf(OF_CARDS, context)
  )
    return { given: "fullName", confidence: 0.93 };
  // Orders and invoices without another number are known by it.
  const numbered =
    as === "text" && modifiers.length === 0 ? NUMBERED.get(found?.words.split(" ").at(-1) ?? "") : undefined;
  if (numbered !== undefined && !tellsOf(OF_NUMBERS, context)) return { given: numbered, confidence: 0.93 };
  // What is on a menu with a price is eaten.
  if (as === "text" && found?.words === "menu" && tellsOf(OF_GOODS, context))
    return { given: "dish", confidence: 0.95 };
  if (as === "text" && found?.words === "team") return teamName(ask);
  // Accounts of which others are parts are those of organisations.
  if (as === "text" && modifiers.length === 0 && found?.words === "account" && tellsOf(OF_TENANTS, context))
    return { given: "companyName", confidence: 0.94 };
  // A client that has a secret is a program that asks for leave (OAuth), not a customer.
  if (as === "text" && own?.words === "client" && tellsOf(OF_PROGRAMS, context))
    return { given: "softwareName", confidence: 0.94 };
  return as === "text" ? named(ask, own === null ? (modifiers.at(-1) ?? null) : null) : null;
};

function named({ found, context }: Pick<Ask, "found" | "context">, unexplained: string | null): Special | null {
  const { facts } = context;
  // `derived_name`, `cached_name`: the thing's, as something was done to it.
  if (unexplained !== null && /[a-z]{3}ed$/.test(unexplained)) return named({ found, context }, null);
  const ofSort =
    found === null || unexplained !== null || isKinds(found)
      ? nameOfSort(context, unexplained !== null)
      : nameAbroad(context, context.words.length > 1);
  if (ofSort !== null) return { given: ofSort, confidence: unexplained === null ? 0.86 : 0.71 };
  // `NAME1` beside a street and a postal code, in a table called nobody knows what: somebody's, or a house's.
  if (found === null && unexplained === null && tellsOf(POSTAL, context))
    return { given: tellsOf(OF_PEOPLE, context) ? "fullName" : "companyName", confidence: 0.7 };
  if (unexplained !== null && DOER.test(unexplained)) return { given: "fullName", confidence: 0.7 };
  // Whose email stands beside is somebody.
  if ((found === null || found.noun.name === null) && unexplained === null && hasMail(context))
    return { given: "fullName", confidence: 0.88 };
  // Who has a telephone or a birthday beside the name is somebody, if it is no firm's.
  if (found === null && unexplained === null && tellsOf(OF_BODIES, context) && !tellsOf(OF_FIRMS, context))
    return { given: "fullName", confidence: 0.72 };
  if (found === null) {
    const given = labelOf(unexplained === null ? facts.words.slice(-2) : [unexplained]);
    return given === null ? null : { given, confidence: 0.5 };
  }
  // What lists kinds has kinds; other things of that sort have names of their own.
  if (found.noun.name === "typeName" && !/type|kind|class/.test(found.words))
    return { given: labelOf(facts.words.slice(-2)) ?? "typeName", confidence: 0.88 };
  const ofThings = found.words === "group" ? labelOfGroup(facts.words) : null;
  return { given: ofThings ?? nameOf(found), confidence: unexplained === null ? 0.88 : 0.72 };
}

/** What a group of something else than people is called. */
function labelOfGroup(words: readonly string[]): Given | null {
  const of = words.at(-1) === "group" ? findNoun(words.slice(-2, -1)) : null;
  return of !== null && THINGS.has(of.noun.subject) ? labelOf(words.slice(-2)) : null;
}

const THINGS: ReadonlySet<string> = new Set(
  "device internet software product vehicle file setting payment order content message".split(" "),
);

/** What only lists kinds says nothing of its names. */
const isKinds = ({ noun, words }: FoundNoun): boolean => noun.name === "typeName" && !/type|kind|class/.test(words);

/** A machine's display name is its name; a person's is the person's. */
const displayName: Reader = ({ as, found, context }) => {
  if (as !== "text") return null;
  // A table of nobody's trade without a person's columns: what it shows is its own name.
  const label = found === null && !tellsOf(OF_PEOPLE, context) ? labelOf(context.facts.words.slice(-2)) : null;
  if (label !== null) return { given: label, confidence: 0.9 };
  return found !== null && !["person", "account", "message"].includes(found.noun.subject)
    ? named({ found, context }, null)
    : null;
};
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

/** What is set up, driven or lived in has a title as others have a name, unless it is to be read. */
const ENTITLED: ReadonlySet<string> = new Set(
  "setting software device internet vehicle transport place nature".split(" "),
);

/** The title of nobody knows what: of a work, by the columns beside it, of a text, or else what things are called. */
function titleBeside(context: Ask["context"]): Given | null {
  const work = WORKS.find(([beside]) => tellsOf(beside, context));
  if (work !== undefined) return work[1];
  const { words } = context.facts;
  return tellsOf(READ, context) || words.at(-1) === "title" ? null : labelOf(words.slice(-2));
}

const title: Reader = ({ as, found, modifiers, context }) => {
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
    return { given: labelOf(context.facts.words.slice(-2)) ?? "label", confidence: 0.92 };
  if (words === "deal" || words === "opportunity") return evenly(DEALS, 0.93);
  if (noun.subject === "person" && (context.maxLength ?? 99) <= 10) return { given: "namePrefix", confidence: 0.92 };
  // Versions of a text are called as it is.
  if (noun.name === "versionNumber") return { given: "articleTitle", confidence: 0.9 };
  if (noun.title !== undefined) return { given: noun.title, confidence: 0.9 };
  if (noun.name === "typeName" && !/type|kind|class/.test(words))
    return { given: labelOf(context.facts.words.slice(-2)) ?? "typeName", confidence: 0.75 };
  const ofThings = words === "group" ? labelOfGroup(context.facts.words) : null;
  if (ofThings !== null) return { given: ofThings, confidence: 0.88 };
  const isName = TITLED.has(noun.subject) || (ENTITLED.has(noun.subject) && !tellsOf(READ, context));
  return isName ? { given: nameOf(found), confidence: 0.75 } : null;
};

const description: Reader = (ask) => (ask.as === "text" ? (describedName(ask) ?? described(ask)) : null);

/** In a small lookup table without another name the description is the name: `territories.territory_description`. */
function describedName({ found, modifiers, context: { table, facts } }: Ask): Special | null {
  if (found === null || modifiers.length === 0 || table.columns.length > 4) return null;
  if (found.noun.subject !== "place" && found.noun.subject !== "lookup") return null;
  const hasName = [...facts.columnWords.values()].some((words) => words.at(-1) === "name" || words.at(-1) === "title");
  return hasName ? null : { given: found.noun.list ?? nameOf(found), confidence: 0.88 };
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
  const thing = facts.words.slice(-2).join(" ");
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

/** What things are called and how they are described. */
export const nameReaders: Readers = {
  "team name": teamName,
  ...forAll("name, label", name),
  // How else a named thing is shown.
  presentation: (ask) => (tellsOf(NAMED, ask.context) ? displayName(ask) : null),
  // With what it is part of: a department's, a place's.
  "complete name": (ask) => displayName(ask) ?? (ask.as === "text" ? { given: "fullName", confidence: 0.8 } : null),
  // `shipping method name`: of a method, not of a program's.
  "method name": ({ as, modifiers }) => {
    const found = as === "text" && modifiers.length > 0 ? findNoun([...modifiers, "method"]) : null;
    return found === null || found.words === "method" ? null : { given: nameOf(found), confidence: 0.93 };
  },
  ...forAll("display name, friendly name", displayName),
  title,
  ...forAll("description, detail, summary, short description, long description", description),
};
