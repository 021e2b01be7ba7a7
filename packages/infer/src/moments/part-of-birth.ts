import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { canBeRead } from "../context/sibling.ts";
import { typeClass } from "../context/type-class.ts";
import type { Suggestion } from "../rule.ts";
import { readMoment } from "./read-moment.ts";

/** What stands where nobody knows the birth. */
const UNKNOWN: Readonly<Record<string, readonly [number, number]>> = {
  year: [1940, 2004],
  month: [1, 12],
  day: [1, 28],
};

/** `year_of_birth` beside `birth_datetime`. */
export function partOfBirth({ words, column, table, facts, typeClass: kind, inKey }: ColumnContext): Suggestion | null {
  const [part = "", of, what] = words;
  const range = UNKNOWN[part];
  if (kind !== "integer" || inKey || range === undefined || `${of} ${what}` !== "of birth" || words.length > 3)
    return null;
  const born = table.columns.find(
    (other) =>
      ["date", "timestamp"].includes(typeClass(other.type) ?? "") &&
      readMoment(facts.columnWords.get(other.name) ?? [])?.phrase === "birth" &&
      canBeRead({ table, column: { ...column, nullable: true } }, other),
  );
  if (born === undefined) return null;
  const inputs = { of: { column: born.name } };
  const first: GeneratorSpec = { generator: "datePart", options: { part }, inputs };
  const otherwise = { generator: "integer", options: { min: range[0], max: range[1] } };
  const sure = column.nullable || !born.nullable;
  const spec = sure ? first : { generator: "orElse", options: { first, otherwise }, inputs };
  return { spec, evidence: `the ${part} of ${born.name}`, confidence: 0.9, nullRate: 0 };
}
