import type { Value } from "@seedloom/core";

/** The rows a foreign key can refer to: first those that were there, then those that are added. */
export interface ParentRows {
  readonly existing: number;
  readonly added: number;
  /** `index` in [0, existing + added). */
  value(column: string, index: number): Value;
  /** A column of many of them, in a vector of its own: NULL for `NO_PARENT`. */
  values(column: string, indexes: Float64Array, count: number): Value[];
  /** The same for who takes moments for text that says them. */
  moments(column: string, indexes: Float64Array, count: number): Value[];
}
