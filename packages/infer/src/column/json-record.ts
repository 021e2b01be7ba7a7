import type { Column, GeneratorSpec, Table } from "@seedloom/core";
import { columnContext } from "../context/column-context.ts";
import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";
import { jsonShape } from "../rules/json-shape.ts";
import type { Suggestion } from "../rule.ts";
import { isPlural } from "../words/is-plural.ts";
import { isWord } from "../words/is-word.ts";

/** Names of what holds a row: as it was, as it came, as it is now. */
const ROW =
  /^(?:(?:old|new|previous|prior|original|current|normalized|corrected|parsed|cleaned)(?: (?:value|data|row|state|record|version|values))?|raw (?:row|record)|before|after|snapshot|record|row|entity|object|document|audited change|change|object change|diff)$/;
const SCALARS = new Set(["text", "integer", "decimal", "boolean", "date"]);
const SECRET = /pass|token|secret|hash|salt|digest|key|uuid|guid/i;
/** As many columns as a glance takes in. */
const MOST = 4;
/** So sure is what names of JSON say. */
const KNOWN = 0.75;

/**
 * JSON that tells of rows of this database, with the columns of the table that it is about, and JSON of which nothing is known:
 * `chooseField` says how a column's values come about. No rule of the registry's, as it needs all of them.
 */
export function jsonRecord(
  context: ColumnContext,
  chooseField: (field: ColumnContext) => GeneratorSpec,
): readonly Suggestion[] {
  if (context.typeClass !== "json" || context.existing.length > 0) return [];
  const phrase = context.words.join(" ");
  // `data` of a row without more is what the row says, unless it is known what such rows carry.
  const isKnown = jsonShape.propose(context).some(({ confidence }) => confidence >= KNOWN);
  const isRow = /^(?:raw )?data$/.test(phrase) && !isKnown;
  const table = ROW.test(phrase) ? toldOf(context) : isRow ? context.table : null;
  const shape = table === null ? null : rowOf(context, table, chooseField);
  if (shape !== null && table !== null) {
    const each = /change|diff/.test(phrase) ? changed(shape) : shape;
    return [shaped(each, `a row of ${table.name}`, 0.78)];
  }
  return jsonShape.propose(context).length > 0 ? [] : unknown(context);
}

function shaped(shape: unknown, evidence: string, confidence: number): Suggestion {
  return { spec: { generator: "json", options: { shape } }, evidence, confidence };
}

/** A log tells of the table that it refers to, or else of one that many refer to. */
function toldOf({ catalog, table, factsOf }: ColumnContext): Table | null {
  const isTold = (other: Table) => other.id !== table.id && columnsOf(other).length > 2;
  const parents = table.foreignKeys.flatMap(({ references }) =>
    catalog.tables.filter(({ id }) => id === references.table),
  );
  const own = parents.find((parent) => isTold(parent) && factsOf(parent).noun?.noun.subject !== "person");
  if (own !== undefined) return own;
  const referred = (other: Table) =>
    catalog.tables.filter((each) => each.foreignKeys.some(({ references }) => references.table === other.id)).length;
  const [most] = catalog.tables.filter(isTold).toSorted((a, b) => referred(b) - referred(a));
  return most ?? (columnsOf(table).length > 2 ? table : null);
}

/** Columns that a person would look at. */
function columnsOf(table: Table): readonly Column[] {
  const keys = new Set([...(table.primaryKey?.columns ?? []), ...table.foreignKeys.flatMap(({ columns }) => columns)]);
  return table.columns.filter(
    ({ name, type, generated }) =>
      !keys.has(name) && generated.kind === "no" && SCALARS.has(typeClass(type) ?? "") && !SECRET.test(name),
  );
}

function rowOf(
  { catalog, factsOf, asOf }: ColumnContext,
  table: Table,
  chooseField: (field: ColumnContext) => GeneratorSpec,
): Readonly<Record<string, unknown>> | null {
  const surroundings = { catalog, table, facts: factsOf(table), factsOf, asOf };
  const entries = columnsOf(table)
    .slice(0, MOST)
    .map((column) => [column.name, chooseField(columnContext(surroundings, column, []))] as const)
    .filter(([, spec]) => spec.inputs === undefined);
  return entries.length < 2 ? null : Object.fromEntries(entries);
}

/** What was and what is: `{"price": [12, 14]}`. */
function changed(shape: Readonly<Record<string, unknown>>): unknown {
  const entries = Object.entries(shape).slice(0, 2);
  return Object.fromEntries(entries.map(([name, spec]) => [name, [spec, spec]]));
}

/** What only says that something is kept, or how. */
const HOLDERS = new Set("json jsonb data datum info value object blob text raw list array field content".split(" "));

/** What can be said of anything that a row has one of. */
const STATE = {
  status: { generator: "choice", options: { values: ["active", "draft", "done"] } },
  note: { generator: "choice", options: { values: ["as agreed", "to be checked", "unchanged", "see file", ""] } },
  updatedAt: { generator: "timestamp" },
};

/** One of several that a row has. */
const NAMED = (thing: string) => ({
  name: {
    generator: "choice",
    options: { values: ["Main", "Second", "Additional", "Standard", "Special"].map((which) => `${which} ${thing}`) },
  },
  active: { generator: "boolean", options: { rate: 0.8 } },
});

/** Something with a state, or a list of what has names. */
function unknown({ words, column }: ColumnContext): readonly Suggestion[] {
  const thing = words.findLast((word) => /^[a-z]{3,}$/.test(word) && !HOLDERS.has(word) && isWord(word));
  if (thing === undefined) return [];
  const shape = isPlural(column.name) ? [NAMED(thing), NAMED(thing)] : STATE;
  return [shaped(shape, `JSON about some ${thing}`, 0.3)];
}
