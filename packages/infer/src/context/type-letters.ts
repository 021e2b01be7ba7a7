import type { Column, Table } from "@seedloom/core";
import type { TypeClass } from "../data/meaning.ts";
import { typeClass } from "./type-class.ts";

/** Letters before the names of columns that say of which type they are. */
const LETTERS: Readonly<Record<string, readonly (TypeClass | null)[]>> = {
  t: ["text"],
  s: ["text"],
  d: ["date", "timestamp", "decimal"],
  dt: ["date", "timestamp"],
  i: ["integer"],
  n: ["integer", "decimal"],
  f: ["decimal"],
  b: ["boolean", "bytes"],
};
/** Of so many columns at least, in two types. */
const LEAST = 3;
/** Of those that begin with such a letter. */
const NEARLY_ALL = 0.9;

const letterOf = (name: string): string => /^([a-z]{1,2})_(?=[a-z])/i.exec(name)?.[1]?.toLowerCase() ?? "";

const isTyped = ({ name, type }: Column): boolean => {
  const letter = letterOf(name);
  return Object.hasOwn(LETTERS, letter) && LETTERS[letter]!.includes(typeClass(type));
};

/**
 * A name without the letter for its column's type, where several of the table's columns of different types begin so.
 * @example
 * withoutTypeLetter(table); // "value" of `t_value` beside `d_date` and `i_year`
 */
export function withoutTypeLetter({ columns }: Table): (column: Column) => string {
  const typed = columns.filter(isTyped);
  const letters = new Set(typed.map(({ name }) => letterOf(name)));
  const others = columns.filter(({ name }) => letterOf(name) !== "" && Object.hasOwn(LETTERS, letterOf(name)));
  const speaks = typed.length >= LEAST && letters.size > 1 && typed.length >= others.length * NEARLY_ALL;
  return (column) => (speaks && isTyped(column) ? column.name.slice(letterOf(column.name).length + 1) : column.name);
}
