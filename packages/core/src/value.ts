/**
 * A cell, as every stage between generation and loading sees it. Which shape stands for which type:
 *
 * | type | value |
 * |---|---|
 * | boolean | boolean |
 * | integer, year | number; bigint beyond 2^53 |
 * | decimal, money, float | number; string of digits where a number would lose some |
 * | text, enum, set, uuid, xml, network, bit, json, spatial (EWKT), vector, … | string, the database's input text |
 * | bytes | Uint8Array |
 * | date, timestamp | milliseconds since 1970-01-01T00:00Z (a date: at midnight UTC; without time zone: read as UTC) |
 * | time | milliseconds since midnight |
 * | interval | milliseconds |
 * | array | array of values, nested for more dimensions |
 * | range | RangeValue; a multirange is an array of them |
 * | composite | CompositeValue |
 */
export type Value =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | readonly Value[]
  | RangeValue
  | CompositeValue;

export interface RangeValue {
  readonly kind: "range";
  /** null: unbounded. */
  readonly lower: Value;
  readonly upper: Value;
  readonly lowerInclusive: boolean;
  readonly upperInclusive: boolean;
  readonly empty: boolean;
}

export interface CompositeValue {
  readonly kind: "composite";
  readonly fields: readonly Value[];
}

export function isRange(value: Value): value is RangeValue {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "range";
}

export function isComposite(value: Value): value is CompositeValue {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "composite";
}
