import { expect, test } from "vitest";
import { streamKey, textType } from "@seedloom/core";
import type { ColumnType } from "@seedloom/core";
import { infer } from "@seedloom/infer";
import { compileGenerator } from "@seedloom/generators";
import { makeCatalog, makeColumn, makeTable } from "./helpers/parse-table.ts";

const int: ColumnType = { kind: "integer", bits: 32, unsigned: false };

/** Twenty values of a column of that default. */
function valuesOf(name: string, type: ColumnType, value: string | number): readonly unknown[] {
  const sql = { text: String(value), expression: { kind: "literal", value } } as const;
  const column = { ...makeColumn(name, type, type.kind, false), default: { sql, volatile: false } };
  const table = makeTable("things", [column]);
  const spec = infer(makeCatalog([table]), { asOf: Date.UTC(2026, 0, 1) }).tables["things"]?.columns[name]?.spec;
  const made = compileGenerator(spec ?? { generator: "none" }, {
    type,
    maxLength: null,
    locale: [["en", 1]],
    asOf: Date.UTC(2026, 0, 1),
  });
  return Array.from({ length: 20 }, (_, row) => made?.draw(streamKey("defaults", name), row, []));
}

test("texts have the format of their default, whatever the name says", () => {
  for (const value of valuesOf("custom_time", textType(), "08:00")) expect(value).toMatch(/^\d\d:\d\d$/);
  for (const value of valuesOf("schedule", textType(), "daily"))
    expect(value).toMatch(/^(?:daily|weekly|monthly|never)$/);
  for (const value of valuesOf("accent", textType(), "#336699")) expect(value).toMatch(/^#[0-9a-f]{6}$/i);
});

test("programs are written in other languages than people speak, and nobody meets never", () => {
  expect(valuesOf("language", textType(), "python")).toContain("javascript");
  expect(valuesOf("language", textType(), "Python")).toContain("JavaScript");
  for (const value of valuesOf("meeting_schedule", textType(), "Weekly"))
    expect(value).toMatch(/^(?:Daily|Weekly|Biweekly|Monthly)$/);
});

test("spans of time stay spans, and words stay words where the name alone tells of digits", () => {
  for (const value of valuesOf("history", textType(), "90d")) expect(value).toMatch(/^\d{1,3}[smhd]$/);
  expect(new Set(valuesOf("top_period", textType(), "all"))).toEqual(new Set(["all"]));
});

test("numbers whose default is beyond what the name gives are about the default", () => {
  const values = valuesOf("months", int, 36).map(Number);
  expect(values).toContain(36);
  expect(Math.max(...values)).toBeLessThanOrEqual(72);
});

test("numbers that default to 0 or 1 are no flags where their names are no words for how something is", () => {
  const INTEGER = makeColumn("plimit", int, "INTEGER", false);
  for (const name of ["plimit", "cseq", "wait_time_us"]) {
    const sql = { text: "0", expression: { kind: "literal", value: 0 } } as const;
    const table = makeTable("pipes", [{ ...INTEGER, name, default: { sql, volatile: false } }]);
    const recipe = infer(makeCatalog([table]), { asOf: Date.UTC(2026, 0, 1) }).tables["pipes"]?.columns[name];
    expect(recipe?.rule).not.toBe("imperative");
  }
});

test("codes are counted from their default of 0", () => {
  expect(valuesOf("status", int, 0)).toContain(0);
});

test("states begin with the default and go on from it, spelt as it is", () => {
  const states = new Set([...valuesOf("status", textType(), "Open"), ...valuesOf("claim_state", textType(), "Open")]);
  expect(states).toContain("Open");
  for (const state of states) expect(state).toMatch(/^(?:Open|In Progress|Resolved|Closed)$/);
});

test("a word as default ends the format that the name alone would give; a code as default tells of codes", () => {
  for (const value of valuesOf("content_type", textType(), "original")) expect(value).toBe("original");
  for (const value of valuesOf("country", textType(), "US")) expect(value).toMatch(/^[A-Z]{2}$/);
});

test("rates and times of a day keep to the magnitude of their default", () => {
  for (const value of valuesOf("euro_rate", { kind: "decimal", precision: 10, scale: 5 }, 655.957))
    expect(Number(value)).toBeGreaterThan(300);
  for (const value of valuesOf("end_time", int, 1440)) expect(Number(value)).toBeLessThan(3000);
});

test("a default that only fills the room is no example", () => {
  for (const value of valuesOf("hostname", textType(), "nada")) expect(value).not.toBe("nada");
  for (const value of valuesOf("email", textType(), "n/a")) expect(value).toMatch(/@/);
});

test("one of a few words that programs have tells the others", () => {
  expect(new Set(valuesOf("gesture", textType(), "tap"))).toContain("swipe");
  expect(new Set(valuesOf("default_home_page", textType(), "unread"))).toContain("starred");
});
