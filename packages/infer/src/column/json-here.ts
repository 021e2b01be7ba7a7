import type { GeneratorSpec, Table } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { findNoun } from "../context/find-noun.ts";
import { literalDefault } from "../context/literal-default.ts";
import { ownThings } from "../context/own-things.ts";
import { typeClass } from "../context/type-class.ts";
import type { Use } from "../data/json/vague.ts";
import { some, whole, word, make, moment, yes } from "../data/json/parts.ts";
import { isPlural } from "../words/is-plural.ts";
import { plural } from "../words/plural.ts";
import { languageOf } from "../topics/language-of.ts";
import { textsIn } from "./listed.ts";
import { ownFacts } from "./own-facts.ts";
import { columnsOf, fieldsOf, toldOf } from "./told-rows.ts";
import type { ChooseField } from "./told-rows.ts";

/** Generators of what there are a few of, and columns that lists are looked through by. */
const FEW = new Set(["choice", "weighted", "boolean", "priority"]);
const SORTING =
  /(?:^| )(?:status|state|type|kind|category|priority|level|role|stage|gender|country|language|currency|channel|method|source|region|severity|plan|visibility|department|grade|class|tier)$/;
/** What programs do for something: what they are given tells which. */
const DONE = new Set(
  "job task command activity notification event execution run call message schedule scheduler action step trigger mail email".split(
    " ",
  ),
);
/** So many tables refer to what an application is about. */
const REFERRED = 2;
/** As many columns as are looked at, as are told, and as a row in a list has. */
const [LOOKED, TOLD, ROW] = [10, 2, 4];

/** Options of JSON that a name tells by its use alone: of this schema's own tables and columns, or next to nothing. */
export function jsonHere(
  use: Use,
  context: ColumnContext,
  isList: boolean,
  chooseField: ChooseField,
): Readonly<Record<string, unknown>> | null {
  const made = MADE[use](context, chooseField);
  if (made === null) return null;
  const { shape, ...how } = made;
  return isList && !Array.isArray(shape) ? { shape: [], ...how } : { shape, ...how };
}

interface Made {
  readonly shape: unknown;
  readonly empty?: number;
  readonly optional?: number;
}

/** What can be set of a thing that has others: how many there may be, and who hears of a new one; otherwise whether it is on. */
function settings(context: ColumnContext): Made {
  if (languageOf(context) !== "en") return { shape: { enabled: yes(0.8) }, empty: 0.6 };
  const [first, second] = childrenOf(context);
  const named = (text: string): string => (isSnake(context) ? text : inHumps(text));
  const of = (key: string, value: unknown) => ({ [named(key)]: value });
  if (first === undefined)
    return {
      shape: { enabled: yes(0.8), limit: some(5, 10, 25, 50, 100), notify: yes(0.5) },
      empty: 0.3,
      optional: 0.2,
    };
  return {
    shape: {
      ...of(`notify_on_new_${first}`, yes(0.7)),
      ...of(`max_${plural(first)}`, some(10, 25, 50, 100)),
      ...(second === undefined
        ? of("visibility", word("private|team|public"))
        : of(`allow_${plural(second)}`, yes(0.8))),
      ...of("locale", word("en|en|en|de|fr")),
    },
    empty: 0.15,
    optional: 0.15,
  };
}

/** What belongs to a row, as programs call it: tables that refer to this one and have a name of their own. */
function childrenOf(context: ColumnContext): readonly string[] {
  const { catalog, table, factsOf } = context;
  const own = new Set(ownThings(context));
  const called = catalog.tables
    .filter((each) => each.id !== table.id && each.foreignKeys.some(({ references }) => references.table === table.id))
    .map((each) => factsOf(each).words.join("_"));
  return [...new Set(called)].filter((thing) => own.has(thing));
}

/** Fields that the users of an application add to its rows themselves. */
const ofUsers = (context: ColumnContext, reference: GeneratorSpec): Made => {
  const snake = isSnake(context);
  return {
    shape: {
      [snake ? "internal_reference" : "internalReference"]: reference,
      [snake ? "cost_center" : "costCenter"]: make("pattern", { regex: "CC-[1-4][0-9]{2}" }),
      [snake ? "heard_of_us" : "heardOfUs"]: word("website|friend|newsletter|search|trade fair"),
      [snake ? "follow_up" : "followUp"]: yes(0.3),
    },
    empty: 0.25,
    optional: 0.45,
  };
};

const MADE: Readonly<Record<Use, (context: ColumnContext, chooseField: ChooseField) => Made | null>> = {
  extra: (context, chooseField) => {
    const own = Object.fromEntries(ownFacts(context, chooseField, 3));
    // Nobody would expect English words there.
    if (languageOf(context) !== "en") return { shape: own, empty: 0.3, optional: 0.3 };
    const reference = make("pattern", { regex: "[A-Z]{2}-[0-9]{4}" });
    const source = word("import|web|api|manual");
    if (/ (?:field|value)$/.test(context.words.join(" "))) return ofUsers(context, reference);
    if (Object.keys(own).length === 0)
      return { shape: { source, reference, version: some(1, 1, 2, 3) }, empty: 0.4, optional: 0.4 };
    // What has attributes came from nowhere.
    const isOwn = /(?:^| )(?:attribute|property|prop)$/.test(context.words.join(" "));
    return { shape: isOwn || "source" in own ? own : { source, ...own }, empty: 0.2, optional: 0.3 };
  },
  setting: (context) => settings(context),
  preference: ({ facts, ...context }) => {
    if (facts.words.some((word) => USERS.has(word))) return null;
    if (facts.noun?.noun.subject !== "person" || languageOf({ facts, ...context }) !== "en")
      return { shape: { enabled: yes(0.8) }, empty: 0.6 };
    return { shape: { language: word("en|de|fr|es"), contact: word("email|phone|sms") }, empty: 0.2, optional: 0.2 };
  },
  parameter: (context, chooseField) => {
    if (isSent(context)) return MADE.payload(context, chooseField);
    const table = context.facts.words.some((word) => DONE.has(word)) ? toldOf(context) : null;
    const isPerson = table !== null && context.factsOf(table).noun?.noun.subject === "person";
    if (table === null || isPerson || referrersOf(context, table) < REFERRED) return { shape: {} };
    return { shape: { [keyOf(context, table)]: whole(1, 500) }, empty: 0.3 };
  },
  payload: (context, chooseField) => {
    const named = [...context.facts.columnWords.values()].some((words) =>
      /^(?:event|type|topic|action|event (?:type|name|key)|message type)$/.test(words.join(" ")),
    );
    // What can be set is sent to nobody.
    if (context.facts.words.includes("setting")) return { shape: {} };
    const table = toldOf(context);
    const things = ownThings(context);
    const id = whole(1, 900);
    const at = { [isSnake(context) ? "occurred_at" : "occurredAt"]: moment };
    if (named && things.length > 0) return { shape: { event: make("rowEvent"), data: { id }, ...at } };
    if (named) return { shape: { id, ...at } };
    const happened = ["created", "updated", "updated", "deleted"];
    if (table === null) return { shape: { event: some(...happened), id, ...at } };
    const thing = context.factsOf(table).words.join("_");
    const fields = fieldsOf(context, table, columnsOf(table).slice(0, 3), chooseField);
    const event = some(...happened.map((what) => `${thing}.${what}`));
    return { shape: { event, data: { id, ...Object.fromEntries(fields) }, ...at } };
  },
  condition: (context, chooseField) => {
    const told = fewOf(context, chooseField);
    if (told.length === 0) return null;
    const shape = told.map(([field, value]) => ({ field, operator: some("equals", "equals", "not_equals"), value }));
    return { shape, optional: 0.3 };
  },
  filter: (context, chooseField) => {
    const told = fewOf(context, chooseField);
    return told.length === 0 ? null : { shape: Object.fromEntries(told), optional: 0.3 };
  },
  changed: (context, chooseField) => {
    const [told] = fewOf(context, chooseField).flatMap(([field, value]) => {
      const values = textsIn(value);
      const half = Math.ceil(values.length / 2);
      return values.length < 2
        ? []
        : [{ field, from: some(...values.slice(0, half)), to: some(...values.slice(half)) }];
    });
    return told === undefined ? null : { shape: told, empty: 0.4 };
  },
  rows: (context, chooseField) => {
    const table = namedBy(context);
    if (table === null || !isListed(context)) return null;
    const fields = fieldsOf(context, table, columnsOf(table).slice(0, ROW), chooseField);
    const one = Object.fromEntries(fields);
    return fields.length < 2 ? null : { shape: [one, one], empty: 0.1, optional: 0.2 };
  },
  sort: (context) => {
    const table = listedBy(context);
    const names = table === null ? [] : columnsOf(table).map(({ name }) => name);
    return names.length < 2 ? null : { shape: { field: some(...names.slice(0, 6)), direction: word("asc|desc") } };
  },
  columns: (context) => {
    const table = listedBy(context);
    const names = table === null ? [] : columnsOf(table).map(({ name }) => name);
    return names.length < 3 ? null : { shape: names.slice(0, 6), optional: 0.25 };
  },
  mapping: (context) => {
    const table = listedBy(context);
    const names = table === null ? [] : columnsOf(table).map(({ name }) => name);
    if (names.length < 3) return null;
    return { shape: Object.fromEntries(names.slice(0, 4).map((name) => [name, heading(name)])), optional: 0.1 };
  },
  figures: (context) => {
    const children = childrenOf(context).slice(0, COUNTED).map(plural);
    const things = children.length > 0 ? children : isOfAll(context) ? countedOf(context) : [];
    if (children.length === 0 && things.length === 1) return null;
    return things.length === 0
      ? {
          shape: {
            total: whole(12, 900),
            [isSnake(context) ? "last_7_days" : "last7Days"]: whole(0, 60),
            failed: some(0, 0, 0, 1, 3),
          },
        }
      : { shape: Object.fromEntries(things.map((thing) => [thing, whole(2, 400)])) };
  },
  limits: (context) => {
    const children = childrenOf(context).slice(0, COUNTED).map(plural);
    const things = children.length > 1 ? children : countedOf(context);
    return things.length < 2
      ? null
      : { shape: Object.fromEntries(things.map((thing) => [thing, some(5, 10, 50, 100, 500)])) };
  },
};

/** What is counted: things that have a name of their own, in the plural. */
const countedOf = (context: ColumnContext): readonly string[] =>
  ownThings(context)
    .filter((thing) => findNoun([thing]) !== null)
    .slice(0, 3)
    .map(plural);

/** So many things are counted at once. */
const COUNTED = 3;

/** Rows that tell of the whole application. */
const isOfAll = ({ facts }: ColumnContext): boolean =>
  facts.words.some((word) =>
    /^(?:report|dashboard|snapshot|summary|daily|weekly|monthly|statistic|stat|metric|usage|analytics|overview|kpi)$/.test(
      word,
    ),
  );

/** What is sent to somebody else's program, whole. */
const isSent = ({ words, facts }: ColumnContext): boolean =>
  /(?:^| )(?:body|payload|content|data)$/.test(words.join(" ")) &&
  facts.words.some((word) => /^(?:webhook|hook|callback|outbox|delivery)$/.test(word));

/** Who use the application itself. */
const USERS = new Set("user member account profile".split(" "));

const referrersOf = ({ catalog }: ColumnContext, { id }: Table): number =>
  catalog.tables.filter(({ foreignKeys }) => foreignKeys.some(({ references }) => references.table === id)).length;

const isSnake = ({ table }: Pick<ColumnContext, "table">): boolean =>
  table.columns.some(({ name }) => name.includes("_"));

/** What a key of one is called in JSON. */
function keyOf({ table, factsOf }: ColumnContext, told: Table): string {
  const words = [...factsOf(told).words, "id"];
  return isSnake({ table }) ? words.join("_") : words.map((each, at) => (at === 0 ? each : capital(each))).join("");
}

const inHumps = (text: string): string => text.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What people call a column at the head of a sheet. */
const heading = (name: string): GeneratorSpec => {
  const spoken = name.replaceAll(/([a-z])([A-Z])/g, "$1 $2").replaceAll("_", " ");
  return word([...new Set([capital(spoken), spoken, name])].join("|"));
};

/**
 * What lists are looked through by: the table that the column's name or its table's says, or what the row belongs to, or else the one that
 * most others refer to of those whose rows are of several kinds.
 */
function listedBy(context: ColumnContext): Table | null {
  const named = namedBy(context);
  if (named !== null) return named;
  const told = toldOf(context);
  const { catalog, table, factsOf } = context;
  if (told === null || (sortedBy(context, told) > 0 && referrersOf(context, told) < CONTAINER)) return told;
  const [best] = catalog.tables
    .filter((each) => each.id !== table.id && sortedBy(context, each) > 0 && isLookedAt(factsOf(each).words))
    .toSorted((a, b) => weightOf(context, b) - weightOf(context, a));
  return best ?? told;
}

/** What so many tables refer to holds all else, and is looked through by nobody. */
const CONTAINER = 3;

const weightOf = (context: ColumnContext, table: Table): number =>
  referrersOf(context, table) + Math.min(TOLD, sortedBy(context, table));

/** How many columns of a table tell of what kind its rows are, or how far they have come. */
function sortedBy({ factsOf }: ColumnContext, table: Table): number {
  const { columnWords } = factsOf(table);
  return columnsOf(table).filter(
    ({ name, type }) => typeClass(type) === "text" && SORTING.test((columnWords.get(name) ?? []).join(" ")),
  ).length;
}

const isLookedAt = (words: readonly string[]): boolean =>
  !words.some((word) => /^(?:log|audit|history|version|setting|session|token|migration|job)$/.test(word));

/** The table that the column's name or its table's says. */
function namedBy({ catalog, table, words, facts, factsOf }: ColumnContext): Table | null {
  const said = new Set([...words, ...facts.words]);
  const own = catalog.tables.find(
    (other) => other.id !== table.id && said.has(factsOf(other).words.join(" ")) && columnsOf(other).length > 2,
  );
  return own ?? null;
}

const isListed = ({ column }: ColumnContext): boolean => isPlural(column.name) || literalDefault(column) === "[]";

/** Columns with a few values, and what these are. */
function fewOf(context: ColumnContext, chooseField: ChooseField): readonly (readonly [string, GeneratorSpec])[] {
  const table = listedBy(context);
  if (table === null) return [];
  const { columnWords } = context.factsOf(table);
  const columns = columnsOf(table).filter(
    ({ name, type }) =>
      typeClass(type) === "boolean" ||
      (typeClass(type) === "text" && SORTING.test((columnWords.get(name) ?? []).join(" "))),
  );
  const texts = columns.filter(({ type }) => typeClass(type) === "text");
  const told = [...texts, ...columns.filter((column) => !texts.includes(column))];
  return fieldsOf(context, table, told.slice(0, LOOKED), chooseField)
    .filter(([, { generator }]) => FEW.has(generator))
    .slice(0, TOLD);
}
