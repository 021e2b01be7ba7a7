import type { Value } from "@seedloom/core";
import { describe, expect, test } from "vitest";
import { startMariadb } from "../servers/mariadb.ts";
import { startMysql } from "../servers/mysql.ts";
import { startPostgres } from "../servers/postgres.ts";
import { contenders } from "./contenders.ts";
import type { NeutralTable } from "./neutral.ts";
import { batchesOf, contents, count, insert, loadSteps } from "./steps.ts";

const TABLES: readonly NeutralTable[] = [
  { name: "empty", columns: { id: { type: "counted" } } },
  {
    name: "kept",
    columns: {
      region: { type: "smallint", notNull: true },
      number: { type: "bigint", notNull: true },
      name: { type: "varchar(40)" },
      price: { type: "decimal(10,2)" },
      seen_on: { type: "date" },
    },
    primaryKey: ["region", "number"],
  },
];

const CELLS: Readonly<Record<string, readonly Value[]>> = {
  region: [2, 1, 1],
  number: [1, 20, 3],
  name: [null, "b", "c"],
  price: [1.5, null, -2],
  seen_on: [0, 86_400_000, null],
};

/** Asked of rows that are not there, and what each answers for the rows above. */
const QUESTIONS: readonly (readonly [text: string, answers: readonly (boolean | null)[]])[] = [
  ["region = 1", [false, true, true]],
  ["name = 'b'", [null, true, false]],
  ["name = 'b' or region = 1", [null, true, true]],
  ["name = 'b' and region = 1", [false, true, false]],
  ["price > 0", [true, null, false]],
  ["price is null", [false, true, false]],
  ["not (price < 0)", [true, null, false]],
  ["seen_on < '1970-01-02'", [true, false, null]],
  ["number between 1 and 3", [true, false, true]],
  ["length(name) = 1", [null, true, true]],
  ["1 = 0", [false, false, false]],
];

describe.each(await contenders({ sqlite: true, startPostgres, startMariadb, startMysql }))(
  "$name",
  ({ inDatabase }) => {
    test("existing: exact counts, values in the key's order up to a limit, maxima; null of nothing", () =>
      inDatabase(TABLES, async ({ database }) => {
        const catalog = await database.introspect();
        await loadSteps(database, [insert("kept", CELLS)]);
        const ask = (limit: number | null) =>
          database.existing(catalog, {
            tables: [
              { table: "kept", columns: ["number", "name", "price"], limit, maxima: ["number", "price", "region"] },
              { table: "empty", columns: ["id"], limit, maxima: ["id"] },
            ],
          });
        const empty = { rows: 0, values: { id: [] }, maxima: { id: null } };
        const maxima = { number: 20, price: 1.5, region: 2 };
        expect(await ask(null)).toEqual({
          tables: {
            kept: { rows: 3, values: { number: [3, 20, 1], name: ["c", "b", null], price: [-2, null, 1.5] }, maxima },
            empty,
          },
        });
        expect(await ask(2)).toEqual({
          tables: {
            kept: { rows: 3, values: { number: [3, 20], name: ["c", "b"], price: [-2, null] }, maxima },
            empty,
          },
        });
        expect((await ask(0)).tables["kept"]).toMatchObject({ rows: 3, values: { number: [] }, maxima });
        await expect(
          database.existing(catalog, { tables: [{ table: "gone", columns: [], limit: null, maxima: [] }] }),
        ).rejects.toMatchObject({ name: "SeedError", message: expect.stringContaining("gone") as string });
      }));

    test("existing: a key beyond 2^53 keeps its digits", () =>
      inDatabase(TABLES, async ({ database }) => {
        const greatest = 9_223_372_036_854_775_807n;
        await loadSteps(database, [insert("kept", { region: [1], number: [greatest] })]);
        const request = { tables: [{ table: "kept", columns: ["number"], limit: null, maxima: ["number"] }] };
        expect((await database.existing(await database.introspect(), request)).tables["kept"]).toEqual({
          rows: 1,
          values: { number: [greatest] },
          maxima: { number: greatest },
        });
      }));

    test("evaluate: what the database says of rows that are not there, NULL included; nothing is written", () =>
      inDatabase(TABLES, async ({ database }) => {
        const catalog = await database.introspect();
        const [rows] = batchesOf("kept", CELLS);
        if (rows === undefined) throw new Error("no batch");
        const answers = await database.evaluate(
          catalog,
          QUESTIONS.map(([text]) => ({ text, expression: null })),
          rows,
        );
        expect(answers.map((answer, index) => [QUESTIONS[index]?.[0], answer])).toEqual(QUESTIONS);
        const many = batchesOf("kept", { region: count(3000).map(() => 1), number: count(3000) }, 3000)[0];
        if (many === undefined) throw new Error("no batch");
        const [even] = await database.evaluate(catalog, [{ text: "number % 2 = 0", expression: null }], many);
        expect(even).toEqual(count(3000).map((number) => number % 2 === 0));
        expect(await contents(database)).toEqual({
          empty: { id: [] },
          kept: { region: [], number: [], name: [], price: [], seen_on: [] },
        });
      }));

    test("query gives rows as objects", () =>
      inDatabase([], async ({ database }) => {
        expect(await database.query("select 1 as one, 'a' as two union all select 2, null order by one")).toEqual([
          { one: 1, two: "a" },
          { one: 2, two: null },
        ]);
        await expect(database.query("select nonsense from nowhere")).rejects.toMatchObject({
          code: "USAGE",
          message: expect.stringMatching(/nowhere.*; check the query\.?$/s) as string,
        });
      }));
  },
);
