import { literalDefault } from "../../../context/literal-default.ts";
import { schemaLocale } from "../../../speech/schema-locale.ts";
import { categoriesOfRows } from "../../../data/categories.ts";
import { AIRCRAFT, DIVISIONS, MEDIA } from "../../../data/value-lists.ts";
import { skewedIn } from "../../../given/skewed.ts";
import { evenly, forAll, oneOf } from "../reader.ts";
import { hasTable } from "../../../context/has-table.ts";
import type { Reader, Readers, Special } from "../reader.ts";
import { wordsOfSort } from "../sorts.ts";
import { isOfPrograms } from "./of-programs.ts";

/** An aircraft's model and its seats are not a car's. */
const aircraft: Reader = (ask) => {
  if (!ask.context.facts.words.some((word) => word === "aircraft" || word === "airplane" || word === "plane"))
    return null;
  if (ask.phrase === "model") return oneOf(AIRCRAFT, ask, 0.95);
  return ask.as === "integer" ? evenly([50, 76, 100, 144, 150, 174, 180, 189, 220, 290, 350], 0.95) : null;
};

const medium: Reader = (ask) =>
  hasTable(ask.context, /artist|artwork|painting|exhibition|museum/i) ? oneOf(MEDIA, ask, 0.92) : null;

/** The region of a country or of a state is a part of the world or of the land. */
const region: Reader = ({ as, context: { facts } }) => {
  if (as !== "text") return null;
  const about = facts.noun?.words;
  if (about === "country" || about === "nation") return { given: "worldRegion", confidence: 0.9 };
  return about === "us state" ? { given: "usStateRegion", confidence: 0.95 } : null;
};

const ofState =
  (generator: string): Reader =>
  ({ as, context: { facts } }) =>
    as === "text" && facts.noun?.words === "us state" ? { given: generator, confidence: 0.95 } : null;

/** The capital of whatever is no country is one of its cities. */
const capital: Reader = ({ as, context: { facts } }) =>
  as === "text" && !["country", "nation"].includes(facts.noun?.words ?? "") ? { given: "city", confidence: 0.9 } : null;

const SETTLEMENTS = new Set(["town", "city", "village", "municipality", "commune", "island"]);

/** Most places have none. */
const ARTICLES: Special = {
  given: {
    generator: "weighted",
    options: {
      values: [
        ["", 97],
        ["La", 1],
        ["Le", 1],
        ["Les", 1],
      ],
    },
  },
  confidence: 0.94,
};

/** What stands before a place's name: goods are no part of places. */
const article: Reader = ({ as, modifiers, context: { facts } }) =>
  as === "text" && modifiers.length === 0 && SETTLEMENTS.has(facts.words.at(-1) ?? "") ? ARTICLES : null;

/** The district of a whole city is the part of the land that it lies in, where nothing else says that. */
const district: Reader = ({ as, modifiers, context: { facts } }) =>
  as === "text" &&
  modifiers.length === 0 &&
  facts.words.at(-1) === "city" &&
  ![...facts.columnWords.values()].some((words) => ["region", "state", "province"].includes(words.at(-1) ?? ""))
    ? { given: "region", confidence: 0.94 }
    : null;

/** Groups of departments and of territories are no groups of people. */
const group: Reader = (ask) => {
  const words = ask.context.facts.words;
  if (words.includes("department")) return oneOf(DIVISIONS, ask, 0.93);
  return ask.as === "text" && words.includes("territory") ? { given: "worldRegion", confidence: 0.93 } : null;
};

/** What is said in a review is one. */
const comment: Reader = ({ as, context: { facts } }) =>
  as === "text" && facts.words.at(-1) === "review" ? { given: "reviewText", confidence: 0.92 } : null;

/** Classes of cars and rooms in a few letters. */
const shortCategory: Reader = (ask) =>
  (ask.context.maxLength ?? 99) <= 4
    ? oneOf(["A", "B", "C", "D", "E"], ask, 0.9)
    : (ask.context.maxLength ?? 99) <= 12
      ? oneOf(["general", "work", "travel", "internal", "other"], ask, 0.88)
      : null;

/** What programs call the tables of their applications. */
const modelOfProgram: Reader = (ask) =>
  [...ask.context.facts.columnWords.values()].some((words) => words.join(" ") === "application label")
    ? oneOf(["user", "group", "order", "product", "session", "permission", "comment", "invoice"], ask, 0.95)
    : null;

/** Who drives; programs load drivers too. */
const driver: Reader = (ask) =>
  ask.as === "text" && !isOfPrograms(ask) ? { given: "fullName", confidence: 0.9 } : null;

/** Numbers of units: of a house beside an address, of things elsewhere. */
const unitNumber: Reader = ({ as, context }) => {
  const { facts } = context;
  const words = [...facts.words, ...[...facts.columnWords.values()].flat()];
  const housed = ["street", "city", "address", "tenant", "lease", "building", "apartment", "floor", "rent", "bedroom"];
  const houses = hasTable(context, /tenant|lease|propert|building|apartment/i);
  return as === "text" && !houses && !words.some((word) => housed.includes(word))
    ? { given: { generator: "pattern", options: { regex: "[A-Z][0-9]{7}" } }, confidence: 0.93 }
    : null;
};

/** Titles beside a director are of films. */
const filmTitle: Reader = ({ as, context: { facts } }) =>
  as === "text" && [...facts.columnWords.values()].flat().some((word) => ["director", "film", "movie"].includes(word))
    ? { given: "movieTitle", confidence: 0.9 }
    : null;

/** Formats of pictures. */
const format: Reader = (ask) =>
  ask.context.facts.words.some((word) => ["image", "photo", "picture", "thumbnail"].includes(word))
    ? oneOf(["jpg", "png", "webp", "gif"], ask, 0.94)
    : null;

/** Whole numbers that are shares are percentages. */
const share: Reader = ({ as }) => (as === "integer" ? { given: "percentage", confidence: 0.9 } : null);

/** Bytes, where a file is told of. */
const size: Reader = ({ as, context: { facts, type } }) => {
  const words = new Set([...facts.columnWords.values()].flat());
  const file = ["path", "mime", "checksum", "filename", "etag", "mimetype", "extension"].some((word) =>
    words.has(word),
  );
  return as === "integer" && file && type.kind === "integer" && type.bits > 16
    ? { given: "fileSize", confidence: 0.9 }
    : null;
};

/** Programs keep languages of users and pages as codes; of films and patients people read the names. */
const SPOKEN_TO = new Set(
  "user account session site page website member profile device subscriber setting feed entry dictionary subtitle caption translation document template post article locale string message".split(
    " ",
  ),
);

/** Texts are told to be in a language by their row: nearly all of them in that of the application. */
const WRITTEN =
  "title body content text message subject description name question value html excerpt headline summary slug".split(
    " ",
  );
/** Tables in which every text is there in several languages, and what is spoken rather than shown. */
const IN_MANY =
  /(?:^| )(?:translation|translated|locale|language|l10n|i18n|lang|foreign|dictionary|subtitle|caption|audio|course|lesson|book|film|movie|track|stream|book)(?: |$)/;

/** Whose language it is that a column tells, where the row has texts: `detected_language`. */
const OF_TEXTS = new Set("detected content core feed page doc document article text post".split(" "));

/** `language` of posts and pages is a code, mostly the same; of people and films it is a name. */
const language: Reader = ({ as, phrase, modifiers, context }) => {
  const { column, facts, inKey, maxLength, catalog } = context;
  if (as !== "text") return null;
  const isCode =
    /(?:^|_)lang(?:uage)?_?code$|(?:^|_)lang$/i.test(column.name) ||
    SPOKEN_TO.has(facts.noun?.words ?? facts.words.at(-1) ?? "");
  const own = [...facts.columnWords].filter(([name]) => name !== column.name).map(([, words]) => words.at(-1) ?? "");
  const many = inKey || IN_MANY.test(facts.words.join(" ")) || !modifiers.every((word) => OF_TEXTS.has(word));
  const subject = facts.noun?.noun.subject ?? "";
  const texts =
    !many && !["person", "media", "education"].includes(subject) && own.some((word) => WRITTEN.includes(word));
  if (texts && (maxLength ?? 99) !== 3 && (literalDefault(column) ?? "") === "") {
    const home = schemaLocale(catalog).slice(0, 2);
    const others = ["en", "de", "fr", "es"].filter((code) => code !== home).map((code) => [code, 3]);
    return {
      given: { generator: "weighted", options: { values: [[home, 91], ...others] } },
      confidence: phrase === "language code" ? 0.93 : 0.945,
    };
  }
  return isCode && phrase !== "language code" ? { given: "languageCode", confidence: 0.94 } : null;
};

const TOPICS = [
  "Technology",
  "Travel",
  "Food",
  "Health",
  "Business",
  "Culture",
  "Science",
  "Sports",
  "Education",
  "Music",
  "Family",
  "Nature",
];

/** What only goods have. */
const STOCKED = new Set(["sku", "stock", "brand", "barcode"]);

const AFFAIRS = ["General", "Technical", "Administrative", "Internal", "External", "Other"];

/** Texts and events have topics; what programs, devices and offices sort has plain kinds. */
const topicOf: Reader = (ask) => {
  const { unique, inKey, facts, table } = ask.context;
  const subject = facts.noun?.noun.subject ?? "";
  if (ask.as !== "text" || unique || inKey || ask.modifiers.length > 0 || (ask.context.maxLength ?? 99) <= 12)
    return null;
  if (["product", "food", "finance", "payment", "order", "company"].includes(subject)) return null;
  if ([...facts.columnWords.values()].some((words) => words.some((word) => STOCKED.has(word)))) return null;
  const ofSort = wordsOfSort(ask, "categories");
  if (ofSort !== null) return { given: skewedIn("category", ofSort, ask.context.maxLength), confidence: 0.9 };
  const ofRows = categoriesOfRows(facts.words);
  if (ofRows !== null) return { given: skewedIn("category", ofRows, ask.context.maxLength), confidence: 0.9 };
  if (table.columns.some(({ name }) => /price|amount/i.test(name))) return null;
  if (["content", "event", "media", "education"].includes(subject))
    return { given: skewedIn("category", TOPICS, ask.context.maxLength), confidence: 0.9 };
  return oneOf(AFFAIRS, ask, 0.86);
};

/** Things, places and shares that one word may mean. */
export const thingReaders: Readers = {
  model: (ask) => modelOfProgram(ask) ?? aircraft(ask),
  ...forAll("seat, capacity, seating capacity", aircraft),
  medium,
  region,
  article,
  district,
  ...forAll("capital, capital city", capital),
  ...forAll("comment, comment text", comment),
  ...forAll("group, group name", group),
  ...forAll("state abbreviation, state code", ofState("usStateCode")),
  "state region": ofState("usStateRegion"),
  ...forAll("ratio, done ratio, share, progress ratio", share),
  size,
  ...forAll("group code, class code", shortCategory),
  category: (ask) => shortCategory(ask) ?? topicOf(ask),
  driver,
  "unit number": unitNumber,
  ...forAll("production title, film title, working title", filmTitle),
  ...forAll("format, image format, file format", format),
  ...forAll("language, lang, language code", language),
};
