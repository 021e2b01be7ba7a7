import { describe, expect, test } from "vitest";
import type { ColumnType } from "@seedloom/core";
import { infer } from "@seedloom/infer";
import { makeCatalog, makeTable } from "../helpers/parse-table.ts";
import { asOf, column, text } from "../helpers/tables.ts";

describe("rows that are there", () => {
  const learn = (values: readonly string[], name = "zz") =>
    infer(makeCatalog([makeTable("things", [column(name, text)])]), {
      asOf,
      existing: { tables: { things: { rows: values.length, values: { [name]: values }, maxima: {} } } },
    }).tables["things"]?.columns[name];

  test("show the words in use and their shares", () => {
    expect(learn(["a b", "a b", "c", "a b", "c", "a b"])?.spec).toEqual({
      generator: "weighted",
      options: {
        values: [
          ["a b", 4],
          ["c", 2],
        ],
      },
    });
  });
});

test("JSON has the shape of the rows that are there, or of its name", () => {
  const json: ColumnType = { kind: "json", binary: true };
  const table = makeTable("things", [column("zz", json), column("preferences", json)]);
  const existing = {
    tables: { things: { rows: 2, values: { zz: ['{"a":1,"b":"x"}', '{"a":5,"b":"y"}'] }, maxima: {} } },
  };
  const columns = infer(makeCatalog([table]), { asOf, existing }).tables["things"]?.columns;
  expect(columns?.["zz"]?.spec.options?.["shape"]).toEqual({
    a: { generator: "integer", options: { min: 1, max: 5 } },
    b: { generator: "choice", options: { values: ["x", "y"] } },
  });
  expect(columns?.["preferences"]?.spec.options?.["shape"]).toHaveProperty("enabled");
});

test("texts in JSON that nearly all differ are words or codes, not a list of those seen", () => {
  const json: ColumnType = { kind: "json", binary: true };
  const letters = (at: number) => String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26));
  const values = Array.from({ length: 40 }, (_, at) => JSON.stringify({ word: letters(at), code: `A-${100 + at}` }));
  const existing = { tables: { things: { rows: 40, values: { zz: values }, maxima: {} } } };
  const recipe = infer(makeCatalog([makeTable("things", [column("zz", json)])]), { asOf, existing });
  expect(recipe.tables["things"]?.columns["zz"]?.spec.options?.["shape"]).toEqual({
    word: { generator: "word" },
    code: { generator: "pattern", options: { regex: "A-[0-9][0-9][0-9]" } },
  });
});
