import type { SqlText, Value } from "@seedloom/core";
import { describe, expect, test } from "vitest";
import { databaseWith } from "./support.ts";

const text = (sql: string): SqlText => ({ text: sql, expression: null });

async function answers(
  schema: string,
  expressions: readonly string[],
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
) {
  const { db, database, catalog } = await databaseWith(schema);
  const before = db
    .prepare("SELECT total_changes(), (SELECT count(*) FROM t), (SELECT count(*) FROM sqlite_temp_master)")
    .raw()
    .get();
  const result = await database.evaluate(catalog, expressions.map(text), {
    table: "t",
    firstRow: 0,
    count: rows.length,
    columns,
    values: columns.map((_, at) => rows.map((row) => row[at] ?? null)),
  });
  const after = db.prepare("SELECT 0, (SELECT count(*) FROM t), (SELECT count(*) FROM sqlite_temp_master)").raw().get();
  expect((after as unknown[]).slice(1)).toEqual((before as unknown[]).slice(1));
  return result;
}

describe("evaluate", () => {
  test("gives truth, falsehood and NULL for each row", async () => {
    expect(
      await answers(
        "CREATE TABLE t (a INT, b INT)",
        ["a > b", "a", "b IS NULL"],
        ["a", "b"],
        [
          [2, 1],
          [0, 1],
          [0.5, null],
        ],
      ),
    ).toEqual([
      [true, false, null],
      [true, false, true],
      [false, false, true],
    ]);
  });

  test("columns keep affinity and collation", async () => {
    expect(
      await answers(
        "CREATE TABLE t (n VARCHAR(5), c TEXT COLLATE NOCASE, i INTEGER, d DATE)",
        ["n = 5", "c = 'abc'", "typeof(i) = 'integer'", "d < '2020-01-01'"],
        ["n", "c", "i", "d"],
        [[5, "ABC", "12", Date.UTC(2019, 5, 1)]],
      ),
    ).toEqual([[true], [true], [true], [true]]);
  });

  test("defaults and generated columns are those of the table; its name may qualify columns", async () => {
    expect(
      await answers(
        "CREATE TABLE t (a INT DEFAULT 3, s TEXT DEFAULT abc, twice AS (a * 2), k INT NOT NULL PRIMARY KEY)",
        ["t.twice = 6", "s = 'abc'", "k IS NULL"],
        [],
        [[], []],
      ),
    ).toEqual([
      [true, true],
      [true, true],
      [true, true],
    ]);
  });

  test("a row on which the expression fails is false, and the others have their answer", async () => {
    expect(
      await answers(
        "CREATE TABLE t (j TEXT)",
        ["json_extract(j, '$.a') = 1"],
        ["j"],
        [['{"a":1}'], ["not json"], ["{}"]],
      ),
    ).toEqual([[true, false, null]]);
  });

  test("a function that nobody knows cannot be asked", async () => {
    await expect(answers("CREATE TABLE t (a)", ["application_check(a)"], ["a"], [[1], [2]])).rejects.toMatchObject({
      code: "LOAD",
      message: expect.stringContaining("application_check"),
    });
  });

  test("strings in double quotes, comments at the end, names of any kind", async () => {
    expect(
      await answers(
        'CREATE TABLE t ("a ""b" TEXT, c TEXT)',
        ['c = "x" -- so', '"a ""b" <> c'],
        ['a "b', "c"],
        [["y", "x"]],
      ),
    ).toEqual([[true], [true]]);
  });
});
