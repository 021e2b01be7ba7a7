import type { ColumnType, GeneratorContext, GeneratorSpec } from "@seedloom/core";
import { textType } from "@seedloom/core";

export const asOf = Date.UTC(2026, 0, 15, 12);

/** A context for tests. */
export function contextOf(type: ColumnType, maxLength: number | null = null, locale = "en"): GeneratorContext {
  return { type, maxLength, locale: [[locale, 1]], asOf };
}

export function textContext(maxLength: number | null = null, locale = "en"): GeneratorContext {
  return contextOf(textType({ maxLength }), maxLength, locale);
}

/** Options that a generator cannot do without. */
const needed: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  akin: { values: ["a", "b", "c"] },
  choice: { values: ["a", "b", "c"] },
  weighted: {
    values: [
      ["a", 3],
      ["b", 1],
    ],
  },
  entryText: { kind: "role" },
  heading: { on: "ticket" },
  passage: { on: "ticket" },
  pattern: { regex: "^[a-z]{1,3}(-[a-z0-9]{2})?$" },
  constant: { value: "x" },
  set: { labels: ["a", "b"] },
  balanced: {
    values: [
      ["a", 0.25],
      ["b", 0.75],
    ],
  },
  quantiles: { values: [0, 10, 12, 50, 900] },
  mixture: {
    parts: [
      [3, { generator: "normal", options: { mean: 10 } }],
      [1, { generator: "uniform" }],
    ],
  },
  byAge: { recent: { generator: "uniform" }, past: { generator: "poisson" } },
  conditional: { cases: { "3": { generator: "uniform" } }, otherwise: { generator: "poisson" } },
  correlated: { of: { generator: "normal" }, factors: [0.6, 0.8] },
  keyOf: { values: [String(Date.UTC(2025, 5, 1))] },
  banded: { bands: [[0, "1"]] },
  numberTold: { unit: "day", otherwise: { generator: "anyValue" } },
  textSays: { matches: "a" },
  unlike: { of: { generator: "anyValue" } },
  orElse: { first: { generator: "copy", inputs: { from: { column: "from" } } }, otherwise: { generator: "anyValue" } },
  when: { values: [String(Date.UTC(2025, 5, 1))], then: { generator: "copy", inputs: { from: { column: "from" } } } },
};

const inputNames: Readonly<Record<string, readonly string[]>> = {
  akin: ["of"],
  copy: ["from"],
  banded: ["of"],
  textSize: ["of"],
  numberTold: ["of"],
  unlike: ["from"],
  mailOf: ["name"],
  orElse: ["from"],
  partOf: ["of", "less"],
  keyOf: ["is", "of"],
  near: ["of"],
  roomOfFloor: ["of"],
  networkPart: ["of"],
  settingTold: ["of"],
  settingValue: ["of"],
  quotient: ["of", "to"],
  when: ["is", "from"],
  slugOf: ["from"],
  codeOf: ["from"],
  summed: ["of"],
  treeLevel: ["above"],
  treePath: ["above", "own"],
  recased: ["from"],
  textSays: ["of"],
  whetherSet: ["of"],
  dayIs: ["of"],
  rangeFlag: ["value", "low", "high"],
  timeOfParts: ["hour", "minute", "second"],
  elapsed: ["from", "to"],
  datePart: ["of"],
  yearAfter: ["from"],
  atLeast: ["from"],
  entryText: ["of"],
  passage: ["of", "by"],
  textFrom: ["a"],
  product: ["a", "b"],
  shareOf: ["of", "rate"],
  sum: ["a", "b"],
  total: ["of", "plus"],
  byAge: ["since"],
  conditional: ["given"],
  timestampAfter: ["after"],
  dateAfter: ["after"],
  timestampBefore: ["before"],
  dateBefore: ["before"],
};

/** Values that the named columns hold, in the order of `specOf`'s inputs. */
export const inputValues = [Date.UTC(2025, 5, 1), 3];

/** A spec that compiles. */
export function specOf(generator: string): GeneratorSpec {
  const names = inputNames[generator] ?? [];
  return {
    generator,
    ...(needed[generator] === undefined ? {} : { options: needed[generator] }),
    inputs: Object.fromEntries(names.map((name) => [name, { column: name }])),
  };
}

const second: ColumnType = { kind: "timestamp", precision: 6, timeZone: true };

/** One or more types of every kind. */
export const sampleTypes: readonly ColumnType[] = [
  { kind: "boolean" },
  { kind: "integer", bits: 8, unsigned: true },
  { kind: "integer", bits: 16, unsigned: false },
  { kind: "integer", bits: 32, unsigned: false },
  { kind: "integer", bits: 64, unsigned: false },
  { kind: "decimal", precision: 10, scale: 2 },
  { kind: "decimal", precision: 4, scale: 4 },
  { kind: "decimal", precision: null, scale: null },
  { kind: "money" },
  { kind: "float", bits: 32 },
  { kind: "float", bits: 64 },
  textType(),
  { kind: "bytes", maxLength: null, fixed: false },
  { kind: "bytes", maxLength: 16, fixed: true },
  { kind: "bit", length: 1, varying: false },
  { kind: "bit", length: 12, varying: false },
  { kind: "bit", length: null, varying: true },
  { kind: "date" },
  { kind: "time", precision: 6, timeZone: false },
  second,
  { kind: "interval" },
  { kind: "year" },
  { kind: "uuid" },
  { kind: "json", binary: true },
  { kind: "xml" },
  { kind: "network", of: "inet" },
  { kind: "network", of: "inet4" },
  { kind: "network", of: "inet6" },
  { kind: "network", of: "cidr" },
  { kind: "network", of: "macaddr" },
  { kind: "network", of: "macaddr8" },
  ...(["point", "line", "lseg", "box", "path", "polygon", "circle"] as const).map((of): ColumnType => ({
    kind: "geometric",
    of,
  })),
  { kind: "textSearch", of: "vector" },
  { kind: "textSearch", of: "query" },
  { kind: "range", name: "int4range", element: { kind: "integer", bits: 32, unsigned: false }, multi: false },
  { kind: "range", name: "tstzmultirange", element: second, multi: true },
  { kind: "range", name: "numrange", element: { kind: "decimal", precision: null, scale: null }, multi: false },
  { kind: "enum", name: "mood", labels: ["sad", "ok", "happy"] },
  { kind: "set", labels: ["a", "b", "c"] },
  { kind: "array", element: textType(), dimensions: 1 },
  { kind: "array", element: { kind: "integer", bits: 16, unsigned: false }, dimensions: 2 },
  {
    kind: "composite",
    name: "pair",
    fields: [
      { name: "a", type: textType({ maxLength: 10 }) },
      { name: "b", type: second },
    ],
  },
  { kind: "spatial", of: "point", srid: 4326, geography: true },
  { kind: "spatial", of: "polygon", srid: 0, geography: false },
  { kind: "spatial", of: "geometry", srid: 3857, geography: false },
  { kind: "vector", of: "vector", dimensions: 8 },
  { kind: "vector", of: "sparsevec", dimensions: 8 },
  { kind: "hstore" },
  { kind: "ltree" },
  { kind: "any" },
];
