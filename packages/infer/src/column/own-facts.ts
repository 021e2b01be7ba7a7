import type { Column, GeneratorSpec } from "@seedloom/core";
import { columnContext } from "../context/column-context.ts";
import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";
import { isJsonText } from "../rules/json-shape.ts";
import { columnsOf, fieldsOf } from "./told-rows.ts";
import type { ChooseField } from "./told-rows.ts";

/** What says what a row is, before what says how it is, before all else. */
const NAMED = /^(?:name|title|subject|label|code|number|reference|sku|email|hostname|file name)$/;
const SORTED =
  /(?:^| )(?:status|state|type|kind|category|priority|mode|role|stage|language|currency|channel|region|version|method|format)$/;
/** What says something else of each thing, or is as long as a letter. */
const LEFT_OUT =
  /(?:^| )(?:id|key|value|position|level|count|total|score|token|hash|comment|note|description|body|content|text|message|data|json|remark|sort|order|error|ip|agent|deleted|index|offset|sequence|at|on)$/;
const SCALARS = new Set(["text", "integer", "decimal", "boolean"]);
/** As many as are looked at. */
const LOOKED = 8;

/** Some of a row's own columns, as JSON of the row says them again: which ones tell most of it first. What they say is copied by a row pass. */
export function ownFacts(
  context: ColumnContext,
  chooseField: ChooseField,
  count: number,
): readonly (readonly [string, GeneratorSpec])[] {
  const { table, facts, column } = context;
  const phraseOf = ({ name }: Column) => (facts.columnWords.get(name) ?? []).join(" ");
  const told = columnsOf(table).filter(
    (other) =>
      other !== column &&
      SCALARS.has(typeClass(other.type) ?? "") &&
      phraseOf(other) !== "" &&
      !LEFT_OUT.test(phraseOf(other)),
  );
  // What may be missing tells less than what is always there.
  const rank = (other: Column) =>
    (NAMED.test(phraseOf(other)) ? 0 : SORTED.test(phraseOf(other)) ? 1 : 2) + (other.nullable ? 1.5 : 0);
  // JSON in a text would tell of this one in turn.
  const chosen = told
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, LOOKED)
    .filter((other) => !isJsonText(columnContext(context, other, [])));
  const isSnake = table.columns.some(({ name }) => name.includes("_"));
  // Without what all columns begin with, which says nothing behind a key.
  const spelt = new Map(
    chosen.map(({ name }) => [name, facts.prefix === null ? name : called(facts.columnWords.get(name) ?? [], isSnake)]),
  );
  return fieldsOf(context, table, chosen, chooseField)
    .slice(0, count)
    .map(([name, spec]) => [spelt.get(name) ?? name, spec] as const);
}

/** What a member is called: as columns are here. */
const called = (words: readonly string[], isSnake: boolean): string =>
  isSnake
    ? words.join("_")
    : words.map((word, at) => (at === 0 ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`)).join("");
