import type { Column, GeneratorSpec, Table } from "@seedloom/core";
import { columnContext } from "../context/column-context.ts";
import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";
import { textsIn } from "./listed.ts";

const SCALARS = new Set(["text", "integer", "decimal", "boolean", "date"]);
const SECRET = /pass|token|secret|hash|salt|digest|key|uuid|guid|slug|search_?(?:text|vector)|^uid$/i;

/** What was and what is then, of values of which there are a few: not the same twice. */
export function pairOf(spec: GeneratorSpec): unknown {
  if (spec.generator === "boolean")
    return choiceOf([
      [true, false],
      [false, true],
    ]);
  const values = textsIn(spec);
  const half = Math.ceil(values.length / 2);
  return values.length < 2 || values.length > MOST_WORDS
    ? [spec, spec]
    : [choiceOf(values.slice(0, half)), choiceOf(values.slice(half))];
}

/** So many words are a list of kinds or states. */
const MOST_WORDS = 24;

const choiceOf = (values: readonly unknown[]): GeneratorSpec => ({ generator: "choice", options: { values } });

/** What stands where nothing is known of a text. */
const saysNothing = (spec: GeneratorSpec): boolean => {
  const words = textsIn(spec);
  return words.length > 0 && words.every((each) => /^(?:default|none|other|n\/a|not specified)?$/i.test(each));
};

/** Says how a column's values come about. */
export type ChooseField = (field: ColumnContext) => GeneratorSpec;

/** A log tells of the table that it refers to, or else of one that many refer to. */
export function toldOf({ catalog, table, factsOf }: ColumnContext): Table | null {
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
export function columnsOf(table: Table): readonly Column[] {
  const keys = new Set([...(table.primaryKey?.columns ?? []), ...table.foreignKeys.flatMap(({ columns }) => columns)]);
  return table.columns.filter(
    ({ name, type, generated }) =>
      !keys.has(name) && generated.kind === "no" && SCALARS.has(typeClass(type) ?? "") && !SECRET.test(name),
  );
}

/** How values of some of a table's columns come about, by their names; those that need others of their row are left out. */
export function fieldsOf(
  { catalog, factsOf, asOf }: ColumnContext,
  table: Table,
  columns: readonly Column[],
  chooseField: ChooseField,
): readonly (readonly [string, GeneratorSpec])[] {
  const surroundings = { catalog, table, facts: factsOf(table), factsOf, asOf };
  return columns
    .map((column) => [column.name, chooseField(columnContext(surroundings, column, []))] as const)
    .filter(([, spec]) => spec.inputs === undefined && !saysNothing(spec));
}
