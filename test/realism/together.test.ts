/**
 * Columns of one row that say the same thing in several ways, on tables written for it: a table's columns, and what must hold in
 * each of its rows. Names are in several languages and abbreviated on purpose; no CHECK says what is looked for here.
 */
import { expect, test } from "vitest";
import { seededFrom } from "./schemas.ts";
import type { Row } from "./schemas.ts";
import { COPIES } from "./together/copies.ts";
import { MOMENTS } from "./together/moments.ts";
import { NUMBERS } from "./together/numbers.ts";
import { PLACES } from "./together/places.ts";
import { SUMS } from "./together/sums.ts";
import { TREES } from "./together/trees.ts";

const ROWS = 120;

test.each([...SUMS, ...NUMBERS, ...COPIES, ...MOMENTS, ...PLACES, ...TREES])(
  "$table",
  async ({ table, holds, except = () => false, varies, once, rows: wanted = ROWS }) => {
    const [name = "", columns = ""] = table.split(": ");
    const definitions = columns
      .split(/, (?=[a-zA-Z])/)
      .map((column) => (column.includes("?") ? column.replace("?", "") : `${column} not null`));
    const { rows } = await seededFrom(
      `create table ${name} (${[/\bid /.test(columns) ? [] : "id integer primary key", definitions].flat().join(", ")})`,
      wanted,
    );
    const all = rows.get(name) ?? [];
    const byId = new Map(all.map((row) => [row["id"], row]));
    const above = (row: Row): readonly Row[] => {
      const parent = byId.get(row["parent_id"] ?? null);
      return parent === undefined ? [] : [...above(parent), parent];
    };
    const told = all.filter((row) => !except(row));
    expect(told.length).toBeGreaterThan(wanted / 5);
    expect(told.filter((row) => !holds(row, above)).slice(0, 3)).toEqual([]);
    if (varies !== undefined) expect(new Set(told.map((row) => row[varies])).size).toBeGreaterThan(2);
    if (once !== undefined) expect(new Set(all.map((row) => row[once])).size).toBe(all.length);
  },
);
