import { countryLines } from "../../../packages/generators/src/data/countries.ts";
import type { Row } from "../schemas.ts";

/** A table (`name: columns`, each NOT NULL unless it ends in `?`), and what holds in each row, said of rows where it can be told. */
export interface Case {
  readonly table: string;
  readonly holds: (row: Row, above: (row: Row) => readonly Row[]) => boolean;
  /** Rows of which it cannot be told. */
  readonly except?: (row: Row) => boolean;
  /** What the table lists: no two rows have the same. */
  readonly once?: string;
  /** Default: 120. */
  readonly rows?: number;
  /** What must differ between rows, so that nothing holds by being always the same. */
  readonly varies?: string;
}

/** What stands in a column as a number; 0 for NULL. */
export const number = (row: Row, name: string) => Number(row[name] ?? 0);

export const near = (a: number, b: number, by = 0.0051) => Math.abs(a - b) <= by;

/** Whether the parts come to the total; those after a minus are taken away. */
export const adds = (row: Row, total: string, ...parts: readonly string[]) =>
  near(
    number(row, total),
    parts.reduce((sum, part) => sum + (part.startsWith("-") ? -number(row, part.slice(1)) : number(row, part)), 0),
  );

export const MONEY = "decimal(10,2)";

export const text = (row: Row, name: string) => String(row[name] ?? "");

/** A moment in milliseconds since 1970; null for NULL. */
export const at = (row: Row, name: string) => {
  const value = row[name];
  if (value === null || value === undefined) return null;
  return typeof value === "number"
    ? value
    : Date.parse(`${String(value).replace(" ", "T")}${String(value).length > 10 ? "Z" : ""}`);
};

/** Whether columns are null in the same rows. */
export const bothOrNone = (row: Row, a: string, b: string) => (row[a] === null) === (row[b] === null);

/** Whether a moment is there where its flag says so. */
export const SET = (row: Row, flag: string, moment: string) => Boolean(Number(row[flag])) === (row[moment] !== null);

/** Whether numbers never fall from one to the next; those that are null say nothing. */
export const rises = (row: Row, ...columns: readonly string[]) => {
  const known = columns.filter((name) => row[name] !== null).map((name) => number(row, name));
  return known.every((value, at) => at === 0 || value >= (known[at - 1] ?? 0));
};

/** The fields of each country that is known. */
export const countries = countryLines.split("\n").map((line) => line.split("|"));
