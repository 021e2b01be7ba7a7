import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { isNameOf } from "../context/is-name-of.ts";
import { hasPropertiesOfData } from "../context/properties-of-data.ts";
import { typeClass } from "../context/type-class.ts";
import { hasTable } from "../context/has-table.ts";
import { findMeanings } from "../names/find-meanings.ts";
import { admits } from "../names/readers/events.ts";
import { skewed } from "../given/skewed.ts";
import { CATEGORIES } from "../data/categories.ts";
import { STATUSES } from "../data/statuses.ts";
import { TYPES } from "../data/types.ts";
import { PARTS_OF_LAND, TICKETS } from "../data/value-lists.ts";
import { KINDS_ABROAD } from "../data/foreign/kinds.ts";
import type { Rule, Suggestion } from "../rule.ts";
import { schemaLanguage } from "../speech/schema-language.ts";
import type { Language } from "../speech/schema-language.ts";

/** The name in a table that lists something: real, distinct, complete entries. */
export const lookupName: Rule = {
  name: "lookupName",
  strength: 63,
  propose(context) {
    const { typeClass, facts, foreignKey } = context;
    if (typeClass !== "text" || foreignKey !== null || facts.noun === null || !isNameOf(context.words, facts))
      return [];
    // What a field of work, or a table like this, calls such rows goes before what they are called anywhere.
    const [told] = findMeanings(context, "text");
    if (told?.given === "mimeType" || told?.given === "mimeTypeOfFile") return [];
    if (told?.ofField === true || (told?.confidence ?? 0) > 0.94) return [];
    const kinds = kindsOfReferrer(context);
    if (kinds !== null) return [kinds];
    if (hasCountries(context))
      return [
        {
          spec: { generator: "choice", options: { values: WORLD } },
          evidence: "regions that countries lie in",
          confidence: 0.92,
        },
      ];
    const { noun, words } = facts.noun;
    // Beside a code the name has to agree with it: the generator of the entity does, a list does not.
    if (hasCode(context)) return [];
    const categories = noun.list === "productCategories" ? categoriesOf(facts.words) : null;
    if (categories !== null)
      return [
        {
          spec: { generator: "choice", options: { values: categories } },
          evidence: `names of ${facts.words.join(" ")}`,
          confidence: 0.92,
        },
      ];
    if (noun.list === "productCategories" && isOfWork(context))
      return [
        { spec: { generator: "choice", options: { values: WORK } }, evidence: "what is worked on", confidence: 0.92 },
      ];
    if ((noun.list === "productCategories" && isOfFilms(context)) || isOfScreen(context))
      return [
        { spec: { generator: "choice", options: { values: GENRES } }, evidence: "genres of films", confidence: 0.92 },
      ];
    if (noun.list === "productCategories" && !sells(context) && !writes(context)) {
      const stem = facts.words.length > 1 ? facts.words.slice(0, -1).join(" ") : "";
      const values = spends(context)
        ? BUDGET
        : kindsOf(stem === "" ? "category" : stem, schemaLanguage(context.catalog));
      return [
        { spec: { generator: "choice", options: { values } }, evidence: `kinds of ${stem || "rows"}`, confidence: 0.9 },
      ];
    }
    if (noun.name === "typeName" && noun.list === undefined && /^(?:type|kind)$/.test(facts.words.at(-1) ?? "")) {
      const stem = facts.words.slice(0, -1).slice(-2).join(" ");
      const isOfData = facts.words.includes("property") && hasPropertiesOfData(context);
      const known = isOfData ? null : listed(facts.words, context.unique, admits(context));
      if (known === null && /^[a-z]{3,}(?: [a-z]{3,})?$/.test(stem))
        return [
          {
            spec: { generator: "choice", options: { values: kindsOf(stem, schemaLanguage(context.catalog)) } },
            evidence: `kinds of ${stem}`,
            confidence: 0.9,
          },
        ];
    }
    if (noun.list === "productCategories" && !sells(context)) {
      const values =
        KINDS_OF.find(([things]) => hasTable(context, things))?.[1].split("|") ??
        (context.unique
          ? TOPICS.flatMap((topic) => [topic, ...ASPECTS.map((aspect) => `${topic} ${aspect}`)])
          : TOPICS);
      return [
        {
          spec: { generator: "choice", options: { values, said: "category" } },
          evidence: "topics of an application that sells nothing",
          confidence: 0.9,
        },
      ];
    }
    if (noun.list === "departmentsList" && isOfLand(context))
      return [
        {
          spec: { generator: "pattern", options: { regex: PARTS_OF_LAND } },
          evidence: "departments of a country",
          confidence: 0.92,
        },
      ];
    if (words === "faculty")
      return [
        {
          spec: { generator: "choice", options: { values: FACULTIES } },
          evidence: "faculties of a university",
          confidence: 0.92,
        },
      ];
    if (noun.list !== undefined) {
      return [{ spec: { generator: noun.list }, evidence: `names of a table that lists ${words}`, confidence: 0.92 }];
    }
    // What has so much of its own is what is in such a state, not the state: `device_status (name, battery, signal, ...)`.
    const isOther = context.table.columns.length > MOST_OF_LISTED || !/(?:status|state)$/.test(words);
    if (isOther && /^(?:status|state)$/.test(facts.words.at(-1) ?? "")) return [];
    const spec = listed(facts.words, context.unique, admits(context));
    return spec === null
      ? []
      : [{ spec, evidence: `names of a table that lists ${facts.words.join(" ")}`, confidence: 0.9 }];
  },
};

/** More columns than this no list of states has: how they are shown, in what order, what may follow. */
const MOST_OF_LISTED = 14;

/** Parts of what a project makes, by which its tasks are sorted. */
const WORK =
  "Backend|Frontend|Documentation|Design|Database|Testing|User interface|Infrastructure|Reporting|Security|Import|API|Performance|Mobile app|Search|Accessibility".split(
    "|",
  );

/** Categories within a project are those of its tasks. */
const isOfWork = ({ facts }: ColumnContext): boolean =>
  [...facts.columnWords.values()].some((words) => words.join(" ") === "project id");

const FACULTIES =
  "Science|Arts|Engineering|Law|Medicine|Education|Social Sciences|Economics|Humanities|Agriculture|Pharmacy|Architecture|Information Technology|Veterinary Medicine|Theology|Health Sciences"
    .split("|")
    .map((field) => `Faculty of ${field}`);

/** What the categories of things that nobody sells are called, by the longest known words before that one. */
function categoriesOf(words: readonly string[]): readonly string[] | null {
  const stem = words.slice(0, -1);
  const known = stem.findLast((word) => Object.hasOwn(CATEGORIES, word));
  return known === undefined || stem.some((word) => SOLD.has(word)) ? null : (CATEGORIES[known]?.split("|") ?? null);
}

const SOLD = new Set(["product", "item", "good", "goods", "menu", "shop"]);

/** `types`, to which pets alone refer: the types of pets. */
function kindsOfReferrer(context: ColumnContext): Suggestion | null {
  const { catalog, table, facts, factsOf } = context;
  const [kind = "", more] = facts.words;
  if (more !== undefined || !["type", "kind", "status", "state"].includes(kind)) return null;
  const referrers = catalog.tables.filter(
    (other) => other.id !== table.id && other.foreignKeys.some(({ references }) => references.table === table.id),
  );
  const [only, another] = referrers;
  if (only === undefined || another !== undefined) return null;
  const words = [...factsOf(only).words, kind];
  const spec = listed(words, context.unique, false);
  return spec === null ? null : { spec, evidence: `names of a table that lists ${words.join(" ")}`, confidence: 0.9 };
}

const WORLD =
  "Western Europe,South Asia,North America,East Africa,Oceania,Middle East,Eastern Europe,South America,East Asia,West Africa,Central America,Southern Europe,North Africa,Southeast Asia,Northern Europe,Caribbean,Central Asia,Southern Africa".split(
    ",",
  );

/** Whether countries lie in the regions that a table lists. */
const hasCountries = ({ catalog, table, facts, factsOf }: ColumnContext): boolean =>
  facts.noun?.noun.name === "region" &&
  catalog.tables.some(
    (other) =>
      factsOf(other).noun?.noun.name === "country" &&
      other.foreignKeys.some(({ references }) => references.table === table.id),
  );

/** What is sorted where there is a table of such things. */
const KINDS_OF: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:video_?|mini_?|browser_?)?games?$/i,
    "Action|Adventure|Puzzle|Racing|Sports|Strategy|Simulation|Arcade|Shooter|Role-playing|Platformer|Multiplayer|Card games|Board games|Word games|Trivia|Casual|Educational|Fighting|Survival|Horror|Tower Defense|Idle|Music|Two Player|Kids|Mahjong|Match 3|Hidden Objects|Cooking|Driving|Retro",
  ],
  [
    /^(?:films?|movies?|tv_?shows?|tv_?series)$/i,
    "Drama|Comedy|Action|Thriller|Documentary|Animation|Horror|Romance|Science Fiction|Crime|Family|Fantasy|Mystery|Adventure|Western|War|Musical|Biography|History|Sport|Short Films|Classics|Independent|Kids",
  ],
  [
    /^podcasts?$/i,
    "True Crime|News|Comedy|Business|Health|History|Science|Technology|Society|Sports|Education|Arts|Fiction|Music|Parenting|Food|Travel|Personal Finance|Politics|Games|Nature|Books|Film and TV|Self-improvement",
  ],
  [
    /^courses$/i,
    "Web Development|Data Science|Design|Marketing|Business|Languages|Photography|Music|Mathematics|Programming|Finance|Personal Development|Cloud|Cybersecurity|Writing|Project Management|Mobile Development|Machine Learning|Office Software|Health and Fitness|Databases|Teaching|Leadership|Game Development",
  ],
];

/** What people write and talk about, and what of it. */
const TOPICS =
  "Technology,Travel,Food,Health,Business,Culture,Science,Sports,Education,Music,Family,Nature,News,Design,History,Finance".split(
    ",",
  );
const ASPECTS = [
  "basics",
  "news",
  "stories",
  "reviews",
  "tips",
  "for beginners",
  "in depth",
  "events",
  "people",
  "tools",
];

const FILMS = /^(?:films?|movies?)$/i;

/** Shops that let films have goods, too; what films belong to are the films' categories. */
const isOfFilms = ({ catalog, table, facts }: ColumnContext): boolean =>
  facts.words.some((word) => FILMS.test(word)) ||
  hasTable({ catalog }, /^(?:films?|movies?)_?categor/i) ||
  catalog.tables.some(
    ({ name, foreignKeys }) => FILMS.test(name) && foreignKeys.some(({ references }) => references.table === table.id),
  );

/** Genres where something is watched, and nothing heard. */
const isOfScreen = ({ catalog, facts }: ColumnContext): boolean =>
  facts.words.join(" ") === "genre" &&
  hasTable(
    { catalog },
    /^(?:films?|movies?|series|tv_?shows?|shows|episodes?|seasons?|videos?|watch_?(?:history|list))$/i,
  ) &&
  !hasTable({ catalog }, /^(?:songs?|albums?|tracks?|artists?|playlist_?tracks?|bands?|books?)$/i);

const GENRES =
  "Action,Animation,Children,Classics,Comedy,Documentary,Drama,Family,Fantasy,Foreign,Horror,Music,Mystery,New,Romance,Science Fiction,Sports,Thriller,Travel,Western".split(
    ",",
  );

/** What households and firms spend money on. */
const BUDGET =
  "Groceries,Rent,Utilities,Transport,Insurance,Dining out,Health,Leisure,Travel,Savings,Education,Salary,Subscriptions,Clothing,Gifts,Taxes,Repairs,Donations,Fees,Other".split(
    ",",
  );
const MANNERS =
  "Regular,Initial,Special,Urgent,Follow-up,Final,Short,Extended,Internal,External,Joint,Individual,Annual,Seasonal,Voluntary,Mandatory,Temporary,Other".split(
    ",",
  );

/** `Initial hearing`, `Urgent hearing`: what there may be of nearly anything. */
const kindsOf = (thing: string, language: Language): readonly string[] =>
  language === "en" ? MANNERS.map((manner) => `${manner} ${thing}`) : KINDS_ABROAD[language].split("|");

const spends = (context: ColumnContext): boolean =>
  context.facts.words.some((word) => /budget|expense|transaction/.test(word)) ||
  hasTable(context, /transaction|budget|expense|(?:^|_)balances?$/i);

const writes = (context: ColumnContext): boolean =>
  hasTable(
    context,
    /post|article|blog|thread|forum|news|feeds?(?:_|$)|bookmark|stor(?:y|ies)$|course|video|event|podcast|comment|question/i,
  );

/** Whether an application has goods, so that its categories are theirs. */
function sells({ catalog, facts }: ColumnContext): boolean {
  if (facts.words.some((word) => /product|item|goods|inventory|stock|shop|store|menu/.test(word))) return true;
  const goods =
    /product|item|order|cart|sku|shop|inventory|stock|goods|suppl|catalog|invoice|sale|purchase|material|asset/i;
  // A table by itself tells nothing else.
  return catalog.tables.length < 3 || hasTable({ catalog }, goods);
}

/** Whether departments are parts of a country: those of firms have no capital. */
const isOfLand = ({ table, facts }: ColumnContext): boolean =>
  table.columns.some(
    ({ name, type }) =>
      typeClass(type) === "text" && ["capital", "prefecture"].includes(facts.columnWords.get(name)?.at(-1) ?? ""),
  );

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function hasCode({ facts, column }: ColumnContext): boolean {
  const kind = facts.noun?.noun.name;
  if (kind !== "country" && kind !== "currencyName") return false;
  return [...facts.columnWords].some(
    ([name, words]) =>
      name !== column.name && ["code", "iso", "iso2", "iso3", "abbreviation"].some((word) => words.includes(word)),
  );
}

/** Where names have to be new, what there is of the common ones: `Extended leave`, `Regional permit`. */
const QUALIFIERS =
  "Standard,Extended,Temporary,Regional,Special,Express,Seasonal,Junior,Senior,Limited,Basic,Premium,Annual,Monthly,Internal,External,Local,National,Group,Private,Public,Partial,Full,Late,Early,Weekend,Online,Provisional".split(
    ",",
  );

/** `address_types`, `ticket_statuses`: the values that such columns have elsewhere, with capitals. */
function listed(words: readonly string[], unique: boolean, entrance: boolean): GeneratorSpec | null {
  const kind = words.at(-1);
  const lists =
    kind === "type" || kind === "kind" || kind === "source"
      ? TYPES
      : kind === "status" || kind === "state"
        ? STATUSES
        : null;
  const stem = words.slice(0, -1);
  if (lists === null || stem.length === 0) return null;
  if (entrance && stem.at(-1) === "ticket") return skewed(TICKETS.map(capital));
  const known = [words.join(" "), stem.join(" "), ...stem.toReversed()].find(
    (word) => word !== "default" && Object.hasOwn(lists, word),
  );
  const values = known === undefined ? undefined : lists[known]?.split(",");
  if (values === undefined) return null;
  const spoken = values.map((value) => value.charAt(0).toUpperCase() + value.slice(1).replaceAll("_", " "));
  const all = unique
    ? [...spoken, ...QUALIFIERS.flatMap((word) => spoken.map((value) => `${word} ${value.toLowerCase()}`))]
    : spoken;
  return { generator: "choice", options: { values: all } };
}
