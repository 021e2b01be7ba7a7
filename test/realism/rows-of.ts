/** Rows of one table that is given in a line, and what their columns are compared by. */
import { expect } from "vitest";
import { seededFrom } from "./schemas.ts";
import type { Row } from "./schemas.ts";

export const ROWS = 100;
export const MONEY = "decimal(10,2)";
export const DAY = 86_400_000;

export const number = (row: Row, name: string): number => Number(row[name] ?? 0);
export const text = (row: Row, name: string): string => String(row[name]);
export const near = (a: number, b: number, by = 0.011): boolean => Math.abs(a - b) <= by;
export const gap = (row: Row, from: string, to: string): number => number(row, to) - number(row, from);
export const within = (value: number, least: number, most: number): boolean => value >= least && value <= most;

/** What holds in each row of a table: its columns are NOT NULL unless they end in `?`; what follows `default` stays. */
export interface Case {
  readonly table: string;
  readonly holds: (row: Row) => boolean;
}

/** The rows of such a table, with a number as its key. */
export async function rowsOf(table: string): Promise<readonly Row[]> {
  const [name = "", columns = ""] = table.split(": ");
  const definitions = columns
    .split(/, (?=[a-z])/)
    .map((column) =>
      column.includes("?") ? column.replace("?", "") : column.replace(/( default .*)?$/, " not null$1"),
    );
  const { rows } = await seededFrom(`create table ${name} (id integer primary key, ${definitions.join(", ")})`, ROWS);
  const all = rows.get(name) ?? [];
  expect(all.length).toBe(ROWS);
  return all;
}
