import { describe, expect, test } from "vitest";
import { streamKey, textType } from "@seedloom/core";
import type { Column, Value } from "@seedloom/core";
import { compileGenerator } from "@seedloom/generators";
import { infer } from "@seedloom/infer";
import { makeCatalog, makeColumn, makeTable } from "./helpers/parse-table.ts";

const asOf = Date.UTC(2026, 0, 1);

/** What is inferred of a text column with those rows. */
function learn(values: readonly Value[], name = "zz", given: Partial<Column> = {}) {
  const table = makeTable("things", [{ ...makeColumn(name, textType(), "text", false), ...given }]);
  const existing = { tables: { things: { rows: values.length, values: { [name]: values }, maxima: {} } } };
  return infer(makeCatalog([table]), { asOf, existing }).tables["things"]?.columns[name]?.spec;
}

describe("rows that are there show the format of codes", () => {
  test.each([
    [["INV-0017", "INV-0203", "INV-1188"], "INV-[0-9][0-9][0-9][0-9]"],
    [["B2024/000113"], "B(2024|2025|2026)/00[0-9][0-9][0-9][0-9]"],
    [["KD-2023-00017", "KD-2024-00018"], "KD-(2023|2024|2025|2026)-0[0-9][0-9][0-9][0-9]"],
    [["A7K-201", "B3X-417", "C9M-100"], "[A-Z][0-9][A-Z]-[0-9][0-9][0-9]"],
  ])("%s", (codes, regex) => {
    expect(learn(codes)).toEqual({ generator: "pattern", options: { regex } });
  });

  test("but one word with a number is no code", () => {
    expect(learn(["TOP10"])?.options?.["regex"]).not.toContain("TOP");
  });
});

describe("rows that are there show how texts write moments", () => {
  test.each([
    ["2024-03-02T10:11:00Z", "YYYY-MM-DDTHH:mm:ssZ", /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/],
    ["2024-03-02T10:11:00.250Z", "YYYY-MM-DDTHH:mm:ss.SSSZ", /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/],
    ["2024-03-02 10:11:00+00:00", "YYYY-MM-DD HH:mm:ss+00:00", /^20\d\d-\d\d-\d\d \d\d:\d\d:\d\d\+00:00$/],
    ["2024-03-02 10:11", "YYYY-MM-DD HH:mm", /^20\d\d-\d\d-\d\d \d\d:\d\d$/],
    ["27.03.2024", "DD.MM.YYYY", /^[0-3]\d\.[01]\d\.20\d\d$/],
    ["2024/03/27", "YYYY/MM/DD", /^20\d\d\/[01]\d\/[0-3]\d$/],
  ])("%s", (text, written, shape) => {
    const spec = learn([text], "angekommen_um");
    expect(spec?.options?.["written"]).toBe(written);
    const place = { type: textType(), maxLength: null, locale: [["en", 1] as const], asOf, inputs: [] };
    const made = compileGenerator({ generator: spec?.generator ?? "", options: spec?.options ?? {} }, place);
    for (let row = 0; row < 20; row++) expect(made?.draw(streamKey("things", "zz"), row, [])).toMatch(shape);
  });

  test("also months before days, and whatever the name says", () => {
    expect(learn(["03/27/2024", "01/02/2024"])?.options?.["written"]).toBe("MM/DD/YYYY");
  });

  test("as its default does, where there are no rows", () => {
    const sql = { text: "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')", expression: null };
    const spec = learn([], "created_at", { default: { sql, volatile: true } });
    expect(spec).toMatchObject({ generator: "timestamp", options: { written: "YYYY-MM-DDTHH:mm:ss.SSSZ" } });
  });

  test("as SQL does, where rows write it in several ways", () => {
    expect(learn(["2024-03-02T10:11:00Z", "02.03.2024"], "created_at")?.options?.["written"]).toBeUndefined();
  });
});

test("JSON in texts has the shape of the rows that are there", () => {
  expect(learn(['{"limit":5,"theme":"dark"}', '{"limit":9,"theme":"light"}'], "xy")).toEqual({
    generator: "json",
    options: {
      shape: {
        limit: { generator: "integer", options: { min: 5, max: 9 } },
        theme: { generator: "choice", options: { values: ["dark", "light"] } },
      },
    },
  });
});

test.each([
  ["5d2c1f4e-3b6a-4c8d-9e0f-1a2b3c4d5e6f", "uuid"],
  ["kim@example.org", "email"],
  ["https://example.org/a/b", "url"],
  ["192.0.2.17", "ipv4"],
  ["#a0b1c2", "colorHex"],
  ["Europe/Vienna", "timeZone"],
  ["9e107d9d372bb6826bd81d3542a419d6", "md5"],
])("of a name that says nothing %s says what it is", (text, generator) => {
  expect(learn([text])?.generator).toBe(generator);
});

test("numbers kept as text stay in the range of those that are there", () => {
  expect(learn(["12.50", "99.95", "40.00"])).toEqual({
    generator: "decimal",
    options: { min: 12.5, max: 99.95, scale: 2 },
  });
});

test("words of an enumeration are used again, though each is there but once; sentences are not", () => {
  expect(learn(["rot", "blau"])?.options?.["values"]).toEqual([
    ["rot", 1],
    ["blau", 1],
  ]);
  expect(JSON.stringify(learn(["Call them back.", "Nobody there today."]))).not.toContain("Call them back");
});

test("columns are as often NULL as in the rows that are there, where these are enough", () => {
  const rate = (values: readonly Value[]) => {
    const table = makeTable("things", [{ ...makeColumn("remark", textType(), "text", false), nullable: true }]);
    const existing = { tables: { things: { rows: values.length, values: { remark: values }, maxima: {} } } };
    return infer(makeCatalog([table]), { asOf, existing }).tables["things"]?.columns["remark"]?.nullRate;
  };
  const rows = (nulls: number, count: number) =>
    Array.from({ length: count }, (_, at) => (at < nulls ? null : "It is so."));
  expect(rate(rows(24, 40))).toBe(0.6);
  expect(rate(rows(0, 40))).toBe(0);
  expect(rate(rows(3, 3))).toBe(rate([]));
});

describe("numbers whose name says nothing are spread as in the rows that are there", () => {
  const decimal = { kind: "decimal", precision: 10, scale: 2 } as const;
  const spec = (values: readonly Value[], name = "zz") => {
    const table = makeTable("things", [makeColumn(name, decimal, "numeric(10,2)", false)]);
    const existing = { tables: { things: { rows: values.length, values: { [name]: values }, maxima: {} } } };
    return infer(makeCatalog([table]), { asOf, existing }).tables["things"]?.columns[name]?.spec;
  };

  test("by quantiles", () => {
    const values = Array.from({ length: 21 }, (_, at) => 400 + at * 2.5);
    expect(spec(values)).toEqual({
      generator: "quantiles",
      options: { values: [400, 405, 410, 415, 420, 425, 430, 435, 440, 445, 450], scale: 1 },
    });
  });

  test("or as the few that there are", () => {
    const values = Array.from({ length: 12 }, (_, at) => (at % 3 === 0 ? 19 : 7));
    expect(spec(values)).toEqual({
      generator: "weighted",
      options: {
        values: [
          [7, 8],
          [19, 4],
        ],
      },
    });
  });

  test("names that say something are believed", () => {
    expect(
      spec(
        Array.from({ length: 21 }, (_, at) => 400 + at * 2.5),
        "price",
      )?.generator,
    ).not.toBe("quantiles");
  });
});
