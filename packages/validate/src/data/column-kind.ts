import { baseType } from "@seedloom/core";
import type { ColumnType, Value } from "@seedloom/core";
import type { ColumnKind } from "./data-set.ts";

/** A cell as it was read; drivers and programs have moments as Dates too. */
export type RawValue = Value | Date;

/** A column as it was read, before it is known what its values are to a statistician. */
export interface RawColumn {
  readonly name: string;
  /** Null where nobody declared one (files, arrays): the values tell. */
  readonly type: ColumnType | null;
  /** Whether the schema says that it identifies its row or refers to another. */
  readonly identifies: boolean;
  readonly values: readonly RawValue[];
}

/** Numbers as people and programs write them; a leading zero makes it a code. */
const NUMBER = /^[+-]?(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** ISO 8601 and SQL's form of dates and moments. */
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:Z|[+-]\d{2}(?::?\d{2})?))?)?$/i;

/** Names of columns whose numbers count nothing. */
const IDENTIFIER = /(?:^|_)(?:id|uuid|guid)$|[a-z](?:Id|ID|Uuid)$/;

/**
 * What a column is to a statistician, by its type, its name and how often its values repeat; null where its values cannot be
 * compared (bytes, geometry, vectors).
 */
export function columnKind({ name, type, identifies, values }: RawColumn): ColumnKind | null {
  if (identifies) return "key";
  switch (type === null ? "any" : baseType(type).kind) {
    case "boolean":
    case "enum":
    case "set":
    case "bit":
      return "category";
    case "integer":
      return IDENTIFIER.test(name) ? "key" : numberKind(values);
    case "decimal":
    case "money":
    case "float":
    case "year":
    case "time":
    case "interval":
      return numberKind(values);
    case "date":
    case "timestamp":
      return every(values, (value) => typeof value === "number" || MOMENT.test(String(value)))
        ? "time"
        : wordKind(values);
    case "uuid":
      return "key";
    case "bytes":
    case "geometric":
    case "spatial":
    case "vector":
    case "textSearch":
    case "composite":
      return null;
    case "json":
    case "xml":
    case "array":
    case "range":
    case "hstore":
      return "text";
    case "text":
      return every(values, (value) => MOMENT.test(String(value))) ? "time" : wordKind(values);
    default:
      return undeclaredKind(name, values);
  }
}

/** Values of which no type is known: from a file, or of a column that takes any. */
function undeclaredKind(name: string, values: readonly RawValue[]): ColumnKind | null {
  if (values.some((value) => value instanceof Uint8Array)) return null;
  if (every(values, isNumeric)) return IDENTIFIER.test(name) && !repeats(values) ? "key" : numberKind(values);
  if (every(values, (value) => value instanceof Date || MOMENT.test(String(value)))) return "time";
  return wordKind(values);
}

/** Numbers, but for flags: 0 and 1, or 1 and 2, have no distance worth measuring. A database without strict types may hold words among them. */
function numberKind(values: readonly RawValue[]): ColumnKind {
  if (!values.every((value) => value === null || isNumeric(value))) return wordKind(values);
  const distinct = new Set<number>();
  for (const value of values) {
    if (value !== null) distinct.add(Number(value));
    if (distinct.size > 2) return "number";
  }
  const [one = 0, other = 0] = distinct;
  return distinct.size === 2 && Number.isInteger(one) && Math.abs(one - other) === 1 ? "category" : "number";
}

/**
 * Words that repeat are categories; where more than 5 % of the rows hold a word that occurs once, they are texts (the rule of
 * MOSTLY AI's QA report: https://github.com/mostly-ai/mostlyai-qa), unless there are hardly any.
 */
function wordKind(values: readonly RawValue[]): ColumnKind {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value !== null) counts.set(textOf(value), (counts.get(textOf(value)) ?? 0) + 1);
  }
  if (counts.size <= 20) return "category";
  let single = 0;
  for (const count of counts.values()) if (count === 1) single++;
  return single > 0.05 * values.length ? "text" : "category";
}

function repeats(values: readonly RawValue[]): boolean {
  const present = values.filter((value) => value !== null);
  return new Set(present.map(textOf)).size < present.length;
}

function isNumeric(value: RawValue): boolean {
  return (
    typeof value === "number" || typeof value === "bigint" || (typeof value === "string" && NUMBER.test(value.trim()))
  );
}

/** Whether it holds of every value, and there is one. */
function every(values: readonly RawValue[], holds: (value: RawValue) => boolean): boolean {
  return values.every((value) => value === null || holds(value)) && values.some((value) => value !== null);
}

/** A value as a label. */
export function textOf(value: Exclude<RawValue, null>): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object") return String(value);
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === "bigint" ? part.toString() : part));
}
