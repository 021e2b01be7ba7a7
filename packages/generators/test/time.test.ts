import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { streamKey, textType } from "@seedloom/core";
import type { ColumnType } from "@seedloom/core";
import { compileGenerator } from "../src/index.ts";
import { createClock } from "../src/time/clock.ts";
import { momentOf } from "../src/inputs.ts";
import { asOf, contextOf } from "./contexts.ts";

const key = streamKey("time", "test");
const timestamp: ColumnType = { kind: "timestamp", precision: 6, timeZone: true };
const date: ColumnType = { kind: "date" };

test("a clock never goes back, tells what it said, and is as busy as what is drawn", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("business", "consumer", "none"),
      fc.integer({ min: Date.UTC(1950, 0, 1), max: asOf }),
      fc.integer({ min: 0, max: 4000 * 86_400_000 }),
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      (rhythm, from, width, a, b) => {
        const clock = createClock(from, from + width, rhythm);
        const [early, late] = [clock.momentAt(Math.min(a, b)), clock.momentAt(Math.max(a, b))];
        expect(early).toBeLessThanOrEqual(late);
        expect(early).toBeGreaterThanOrEqual(Math.ceil(from / 1000) * 1000);
        expect(clock.shareAt(early)).toBeLessThanOrEqual(Math.min(a, b) + 1e-9);
        expect(Math.abs(clock.momentAt(clock.shareAt(late)) - late)).toBeLessThanOrEqual(1000);
      },
    ),
  );
  const compiled = compileGenerator({ generator: "timestamp" }, contextOf(timestamp))!;
  const rising = compiled.rising!(null);
  const drawn = Array.from({ length: 4000 }, (_, row) => Number(compiled.draw(key, row, []))).toSorted((a, b) => a - b);
  for (const share of [0.1, 0.25, 0.5, 0.75, 0.9]) {
    const apart = Number(rising.draw(share, key, 0, [])) - drawn[share * 4000]!;
    expect(Math.abs(apart)).toBeLessThan(20 * 86_400_000);
  }
});

describe("timestamp", () => {
  const draw = (options: Record<string, unknown>, count = 5000) => {
    const compiled = compileGenerator({ generator: "timestamp", options }, contextOf(timestamp))!;
    return Array.from({ length: count }, (_, row) => Number(compiled.draw(key, row, [])));
  };

  it("stays between its ends, in whole seconds", () => {
    for (const [from, to] of [
      ["2024-01-01", "2024-12-31T23:59:59"],
      ["2024-05-01 10:00:00", "2024-05-01 10:00:05"],
    ] as const) {
      for (const value of draw({ from, to }, 1000)) {
        expect(value % 1000).toBe(0);
        expect(value).toBeGreaterThanOrEqual(Date.parse(`${from.replace(" ", "T")}${from.length > 10 ? "Z" : ""}`));
        expect(value).toBeLessThanOrEqual(Date.parse(`${to.replace(" ", "T")}Z`));
      }
    }
  });

  it("is agreed on for a quarter of an hour, in office hours of a weekday", () => {
    for (const value of draw({ hours: "office" }, 1000)) {
      const moment = new Date(value);
      expect(value % 900_000).toBe(0);
      expect(moment.getUTCDay() % 6).not.toBe(0);
      expect(moment.getUTCHours()).toBeGreaterThanOrEqual(8);
      expect(moment.getUTCHours()).toBeLessThan(18);
    }
  });

  it("grows, and knows weekdays and working hours", () => {
    const values = draw({});
    const half = asOf - 365 * 86_400_000;
    expect(values.filter((value) => value > half).length / values.length).toBeGreaterThan(0.55);
    const weekend = values.filter((value) => [0, 6].includes(new Date(value).getUTCDay())).length;
    expect(weekend / values.length).toBeLessThan(0.15);
    const night = values.filter((value) => new Date(value).getUTCHours() < 6).length;
    expect(night / values.length).toBeLessThan(0.05);
    expect(Math.max(...values)).toBeLessThanOrEqual(asOf);
  });

  it("writes seconds, milliseconds or text where the column wants them", () => {
    const of = (type: ColumnType, maxLength: number | null = null) =>
      compileGenerator({ generator: "timestamp" }, contextOf(type, maxLength))?.draw(key, 1, []);
    expect(Number(of({ kind: "integer", bits: 32, unsigned: false }))).toBeLessThan(2 ** 31);
    expect(Number(of({ kind: "integer", bits: 64, unsigned: false }))).toBeGreaterThan(1e12);
    expect(of({ kind: "any" })).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    expect(of({ kind: "any" }, 10)).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

test("what lasts a number of months ends on the same day of the month, or on its last", () => {
  const compiled = compileGenerator(
    {
      generator: "dateAfter",
      options: { unit: "month" },
      inputs: { after: { column: "begun" }, by: { column: "months" } },
    },
    contextOf(date),
  )!;
  const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
  const ends = (begun: string, months: number | null) => momentOf(compiled.draw(key, 0, [day(begun), months]));
  expect(ends("2024-01-31", 1)).toBe(day("2024-02-29"));
  expect(ends("2024-03-15", 24)).toBe(day("2026-03-15"));
  expect(ends("2024-03-15", 0)).toBe(day("2024-03-15"));
  expect(ends("2024-03-15", null)).toBeGreaterThanOrEqual(day("2024-03-15"));
});

test("what lasts as long as a word says does so by the calendar", () => {
  const compiled = compileGenerator(
    {
      generator: "dateAfter",
      options: { terms: { yearly: [1, "year"], quarterly: [3, "month"] } },
      inputs: { after: { column: "begun" }, by: { column: "interval" } },
    },
    contextOf(date),
  )!;
  const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
  const ends = (interval: string | null) => momentOf(compiled.draw(key, 0, [day("2024-02-29"), interval]));
  expect([ends("yearly"), ends("quarterly")]).toEqual([day("2025-02-28"), day("2024-05-29")]);
  expect(ends("never")).toBeGreaterThanOrEqual(day("2024-02-29"));
  const wrong = { terms: { yearly: "year" } };
  expect(() => compileGenerator({ generator: "dateAfter", options: wrong }, contextOf(date))).toThrow(/terms/);
});

describe("timestampAfter", () => {
  const compile = (generator: string, names: readonly string[], type: ColumnType = timestamp, options = {}) =>
    compileGenerator(
      { generator, options, inputs: Object.fromEntries(names.map((name) => [name, { column: name }])) },
      contextOf(type),
    )!;

  it("comes after its input and before now where that is possible", () => {
    const after = compile("timestampAfter", ["after"]);
    for (let row = 0; row < 2000; row++) {
      const start = asOf - row * 3_600_000;
      const value = Number(after.draw(key, row, [start]));
      expect(value).toBeGreaterThanOrEqual(start);
      expect(value).toBeLessThanOrEqual(asOf);
    }
    expect(Number(after.draw(key, 1, [asOf + 5000]))).toBeGreaterThanOrEqual(asOf + 5000);
    // What a migration wrote this morning is followed today, what is planned whenever that may be.
    const [morning, night, planned] = [3, 24, 40 * 24].map((hours) => asOf + hours * 3_600_000) as [
      number,
      number,
      number,
    ];
    const following = (start: number) =>
      Array.from({ length: 200 }, (_, row) => Number(after.draw(key, row, [start])) - start);
    expect(Math.min(...following(morning))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...following(morning))).toBeLessThanOrEqual(21 * 3_600_000);
    expect(Math.max(...following(night + 30_000))).toBe(0);
    expect(Math.max(...following(planned))).toBeGreaterThan(86_400_000);
    expect(after.draw(key, 1, [null])).toBeNull();
  });

  it("stays before its other input", () => {
    const between = compile("timestampAfter", ["after", "before"]);
    for (let row = 0; row < 500; row++) {
      const [start, end] = [asOf - 86_400_000, asOf - 86_400_000 + row * 1000];
      const value = Number(between.draw(key, row, [start, end]));
      expect(value).toBeGreaterThanOrEqual(start);
      expect(value).toBeLessThanOrEqual(end);
    }
  });

  it("keeps its minimum", () => {
    const after = compile("dateAfter", ["after"], date, { minimum: 86_400_000 });
    for (let row = 0; row < 500; row++) {
      const start = Math.floor(asOf / 86_400_000) * 86_400_000 - (row % 100) * 86_400_000;
      expect(Number(after.draw(key, row, [start]))).toBeGreaterThanOrEqual(start + 86_400_000);
    }
  });

  it("reads and writes days of eight characters as YYYYMMDD", () => {
    const eight = contextOf(textType({ maxLength: 8, fixed: true }), 8);
    const first = compileGenerator({ generator: "date" }, eight)!;
    const after = compileGenerator(
      { generator: "dateAfter", options: { minimum: 86_400_000 }, inputs: { after: { column: "after" } } },
      eight,
    )!;
    for (let row = 0; row < 200; row++) {
      const start = String(first.draw(key, row, []));
      expect(start).toMatch(/^20\d\d[01]\d[0-3]\d$/);
      expect(String(after.draw(key, row, [start])) >= start).toBe(true);
    }
  });

  it("goes backwards", () => {
    const before = compile("timestampBefore", ["before"]);
    for (let row = 0; row < 500; row++) expect(Number(before.draw(key, row, [asOf]))).toBeLessThanOrEqual(asOf);
  });

  it("has no hour of a day that there is none of, whatever else came before", () => {
    const after = compile("timestampAfter", ["after", "after2"], timestamp, { sameDay: true });
    const [today, earlier] = [Math.floor(asOf / 86_400_000) * 86_400_000 - 86_400_000, asOf - 5 * 86_400_000];
    expect(after.draw(key, 1, [null, earlier])).toBeNull();
    expect(Math.floor(Number(after.draw(key, 1, [today, earlier])) / 86_400_000)).toBe(today / 86_400_000);
  });

  it("asks for its input", () => {
    expect(() => compile("timestampAfter", [])).toThrow(/give inputs: \{ after:/);
  });
});

describe("moments in text", () => {
  test.each([
    ["2025-08-13 14:31:34", Date.UTC(2025, 7, 13, 14, 31, 34)],
    ["2024-02-29T23:59:59", Date.UTC(2024, 1, 29, 23, 59, 59)],
    ["2025-12-31 00:00:00", Date.UTC(2025, 11, 31)],
    ["2025-08-13 24:61:00", null],
    ["nineteen characters", null],
  ])("%s", (text, moment) => {
    expect(momentOf(text)).toBe(moment);
  });
});

describe("moments behind text", () => {
  const text = textType({ maxLength: null });
  // A now with milliseconds, of which texts say nothing.
  const place = { ...contextOf(text), asOf: asOf + 567 };

  it("are what the text says", () => {
    for (const options of [{}, { from: place.asOf - 8 * 86_400_000, to: place.asOf }, { rhythm: "none" }]) {
      const compiled = compileGenerator({ generator: "timestamp", options }, place)!;
      const moments = compiled.moments!;
      for (let row = 0; row < 300; row++) {
        const moment = moments.draw(key, row, []);
        expect(moments.write(moment!)).toBe(compiled.draw(key, row, []));
        expect(momentOf(compiled.draw(key, row, []))).toBe(moment);
        expect(momentOf(compiled.at(row, []))).toBe(moments.at(row, []));
      }
    }
  });

  it("are read like the text by what follows them", () => {
    const parent = compileGenerator({ generator: "timestamp" }, place)!;
    for (const generator of ["timestampAfter", "timestampBefore", "dateAfter"]) {
      const child = compileGenerator({ generator, inputs: { after: { column: "a" } } }, place)!;
      expect(child.takesMoments).toBe(true);
      for (let row = 0; row < 300; row++) {
        const written = child.draw(key, row, [parent.draw(key, row, [])]);
        expect(child.draw(key, row, [parent.moments!.draw(key, row, [])])).toBe(written);
        if (child.moments)
          expect(child.moments.write(child.moments.draw(key, row, [written])!)).toBe(child.draw(key, row, [written]));
      }
    }
  });
});
