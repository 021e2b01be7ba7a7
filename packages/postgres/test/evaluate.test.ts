import type { Catalog, Database } from "@seedloom/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openFresh } from "./fresh.ts";
import { batches } from "./steps.ts";
import type { Cells } from "./steps.ts";

let database: Database;
let catalog: Catalog;
let drop: () => Promise<void>;

beforeAll(async () => {
  ({ database, drop } = await openFresh());
  await database.query(`
    create domain small as integer check (value < 100);
    create function is_even(integer) returns boolean immutable language sql as 'select $1 % 2 = 0';
    create table t (id integer primary key, "other Name" text not null, n small, tags text[], check (is_even(id)))`);
  catalog = await database.introspect();
});
afterAll(() => drop());

async function ask(texts: readonly string[], cells: Cells) {
  const [rows] = batches("t", cells);
  if (rows === undefined) throw new Error("no rows");
  return database.evaluate(
    catalog,
    texts.map((text) => ({ text, expression: null })),
    rows,
  );
}

test("answers by expression and row: true, false, and null where SQL says NULL", async () => {
  const answers = await ask(
    [catalog.tables[0]?.checks[0]?.sql.text ?? "", `"other Name" ~ '^a'`, "cardinality(tags) > 1"],
    {
      id: [1, 2, null],
      "other Name": ["abc", "xyz", null],
      tags: [["a", "b"], [], null],
    },
  );
  expect(answers).toEqual([
    [false, true, null],
    [true, false, null],
    [true, false, null],
  ]);
});

test("a row on which an expression fails is false, the others are answered", async () => {
  const ids = Array.from({ length: 100 }, (_, index) => index - 50);
  const answers = await ask(["10 / id > 0", "id < 0"], { id: ids });
  expect(answers).toEqual([ids.map((id) => id > 0 && id <= 10), ids.map((id) => id < 0)]);
});

test("a row whose values the types refuse is false", async () => {
  expect(await ask(["true", "n > 1"], { id: [1, 2, 3], n: [5, 500, 1] })).toEqual([
    [true, false, true],
    [true, false, false],
  ]);
});

test("nothing is written, and it can be asked again", async () => {
  await ask(["true"], { id: [1] });
  expect(await ask(["id = 1"], { id: [1] })).toEqual([[true]]);
  expect(await database.query("select count(*)::int as n from t")).toEqual([{ n: 0 }]);
  expect(await ask([], { id: [1] })).toEqual([]);
});
