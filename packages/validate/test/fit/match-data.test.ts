import { expect, test } from "vitest";
import type { DataSet } from "../../src/index.ts";
import { fromRows } from "../../src/index.ts";
import { matchData } from "../../src/fit/match-data.ts";

const rows = (row: Record<string, unknown>, times = 3) =>
  Array.from({ length: times }, () => row as Record<string, string>);
const data = (label: string, tables: Parameters<typeof fromRows>[0]): DataSet => ({ ...fromRows(tables), label });

test("tables and columns are found without regard to schema and case where that leaves no doubt", () => {
  const reference = data("real", {
    "public.Users": rows({ AGE: 3, Name: "x" }),
    "a.orders": rows({ n: 1 }),
    "b.orders": rows({ n: 1 }),
    only: rows({ n: 1 }),
  });
  const candidate = data("made", {
    users: rows({ age: 3, name: "y", extra: 1 }),
    orders: rows({ n: 1 }),
    more: rows({ n: 1 }),
  });
  const { tables, findings } = matchData(reference, candidate);
  expect(tables.map(({ reference: { name, columns } }) => [name, ...columns.map((column) => column.name)])).toEqual([
    ["users", "age", "name"],
  ]);
  expect(findings.map(({ severity, where, check }) => [check, severity, where])).toEqual([
    ["unmatched", "info", "users.extra"],
    ["unmatched", "info", "orders"],
    ["unmatched", "info", "more"],
    ["unmatched", "warning", "a.orders"],
    ["unmatched", "warning", "b.orders"],
    ["unmatched", "warning", "only"],
  ]);
  expect(findings[0]?.message).toBe("users.extra: real has no such column; it was not compared.");
});

test("two data sets of one table each match whatever they are called", () => {
  const { tables } = matchData(data("real", { train: rows({ a: 1 }) }), data("made", { holdout: rows({ a: 1 }) }));
  expect(tables[0]?.reference.name).toBe("holdout");
});

test("columns of other kinds are brought to the reference's, where the values allow it", () => {
  const reference = data("real", {
    t: [
      { number: 1, flag: true, word: "a", code: 7, moment: new Date(0) },
      { number: 2.5, flag: false, word: "b", code: 8, moment: new Date(1000) },
      { number: 4, flag: true, word: "b", code: 9, moment: new Date(2000) },
    ],
  });
  const candidate = data("made", {
    t: [
      { number: "1", flag: 0, word: 3, code: "x", moment: "1970-01-01" },
      { number: "2", flag: 1, word: 4, code: "9", moment: null },
      { number: "1", flag: 1, word: 9, code: "9", moment: "1970-01-02T00:00:00Z" },
    ],
  });
  const [table] = matchData(reference, candidate).tables;
  expect(table?.candidate.columns.map(({ name, kind, values }) => [name, kind, ...values])).toEqual([
    ["number", "number", 1, 2, 1],
    ["flag", "category", "false", "true", "true"],
    ["word", "category", "3", "4", "9"],
    // A word among numbers: both are words then.
    ["code", "category", "x", "9", "9"],
    ["moment", "time", 0, null, 86_400_000],
  ]);
  expect(table?.reference.columns.map(({ kind }) => kind)).toEqual([
    "number",
    "category",
    "category",
    "category",
    "time",
  ]);
});

test("nothing in common, and nothing to compare, are errors", () => {
  expect(() =>
    matchData(data("real", { a: rows({ n: 1 }), b: [] }), data("made", { c: rows({ n: 1 }), d: [] })),
  ).toThrow(
    expect.objectContaining({
      code: "CONFIG",
      message:
        "made and the reference real have no table in common: c, d here, a, b there; give a reference with tables of the same names.",
    }),
  );
  expect(() => matchData(data("real", { a: [] }), data("made", { a: rows({ n: 1 }) }))).toThrow(
    "No table has rows both in made and in the reference real; seed the one, or give another reference.",
  );
});
