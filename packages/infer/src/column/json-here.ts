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

/** What nobody knows better: whether it is on, and how much of it there may be. */
function settings(context: ColumnContext): Made {
  if (languageOf(context) !== "en") return { shape: { enabled: yes(0.8) }, empty: 0.6 };
  return { shape: { enabled: yes(0.8), limit: some(5, 10, 25, 50, 100), notify: yes(0.5) }, empty: 0.3, optional: 0.2 };
}

const MADE: Readonly<Record<Use, (context: ColumnContext, chooseField: ChooseField) => Made | null>> = {
  extra: (context) => {
    // Nobody would expect English words there.
    if (languageOf(context) !== "en") return { shape: {} };
    const reference = make("pattern", { regex: "[A-Z]{2}-[0-9]{4}" });
    const source = word("import|web|api|manual");
    return { shape: { source, reference, version: some(1, 1, 2, 3) }, empty: 0.6, optional: 0.5 };
  },
  setting: (context) => settings(context),
  preference: ({ facts, ...context }) => {
    if (facts.words.some((word) => USERS.has(word))) return null;
    if (facts.noun?.noun.subject !== "person" || languageOf({ facts, ...context }) !== "en")
      return { shape: { enabled: yes(0.8) }, empty: 0.6 };
    return { shape: { language: word("en|de|fr|es"), contact: word("email|phone|sms") }, empty: 0.2, optional: 0.2 };
  },
  parameter: (context) => {
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
      const values = wordsOf(value);
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
    const things = countedOf(context);
    return things.length < 2 ? null : { shape: Object.fromEntries(things.map((thing) => [thing, whole(2, 400)])) };
  },
  limits: (context) => {
    const things = countedOf(context);
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

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What people call a column at the head of a sheet. */
const heading = (name: string): GeneratorSpec => {
  const spoken = name.replaceAll(/([a-z])([A-Z])/g, "$1 $2").replaceAll("_", " ");
  return word([...new Set([capital(spoken), spoken, name])].join("|"));
};

/** What lists are looked through by: the table that the column's name or its table's says, or else what a log would tell of. */
const listedBy = (context: ColumnContext): Table | null => namedBy(context) ?? toldOf(context);

/** The table that the column's name or its table's says. */
function namedBy({ catalog, table, words, facts, factsOf }: ColumnContext): Table | null {
  const said = new Set([...words, ...facts.words]);
  const own = catalog.tables.find(
    (other) => other.id !== table.id && said.has(factsOf(other).words.join(" ")) && columnsOf(other).length > 2,
  );
  return own ?? null;
}

const isListed = ({ column }: ColumnContext): boolean => isPlural(column.name) || literalDefault(column) === "[]";

/** The words that a spec chooses from, where they are words. */
function wordsOf({ options }: GeneratorSpec): readonly string[] {
  const values = (options?.["values"] ?? []) as readonly unknown[];
  const words = values.map((value) => (Array.isArray(value) ? (value as readonly unknown[])[0] : value));
  return words.filter((each) => typeof each === "string");
}

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
  return fieldsOf(context, table, columns.slice(0, LOOKED), chooseField)
    .filter(([, { generator }]) => FEW.has(generator))
    .slice(0, TOLD);
}
