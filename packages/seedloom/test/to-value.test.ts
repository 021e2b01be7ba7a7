import { textType } from "@seedloom/core";
import { describe, expect, test } from "vitest";
import { toValue } from "../src/settings/to-value.ts";

const timestamp = { kind: "timestamp", precision: 3, timeZone: false } as const;
const day = Date.UTC(2026, 0, 31);

describe("toValue", () => {
  test("reads dates from Date and ISO text, without a zone as UTC", () => {
    expect(toValue("2026-01-31", { kind: "date" }, "t.c")).toBe(day);
    expect(toValue(new Date("2026-01-31T13:00:00Z"), { kind: "date" }, "t.c")).toBe(day);
    expect(toValue("2026-01-31 09:30:00", timestamp, "t.c")).toBe(day + 9.5 * 3_600_000);
    expect(toValue("2026-01-31T09:30:00+02:00", timestamp, "t.c")).toBe(day + 7.5 * 3_600_000);
    expect(toValue(new Date(day), timestamp, "t.c")).toBe(day);
    expect(toValue(new Date("1960-05-05T13:00:00Z"), { kind: "date" }, "t.c")).toBe(Date.UTC(1960, 4, 5));
  });

  test("writes a Date into a text column as ISO text", () => {
    expect(toValue(new Date(day), textType(), "t.c")).toBe("2026-01-31T00:00:00.000Z");
  });

  test("makes JSON of what is no JSON text yet", () => {
    const json = { kind: "json", binary: true } as const;
    expect(toValue({ a: [1, null] }, json, "t.c")).toBe('{"a":[1,null]}');
    expect(toValue('{"a":1}', json, "t.c")).toBe('{"a":1}');
    expect(toValue("plain", json, "t.c")).toBe('"plain"');
    expect(toValue(null, json, "t.c")).toBeNull();
  });

  test("goes into arrays", () => {
    expect(toValue(["2026-01-31"], { kind: "array", element: { kind: "date" }, dimensions: 1 }, "t.c")).toEqual([day]);
  });

  test("refuses what is no date and objects that are no JSON", () => {
    expect(() => toValue("soon", timestamp, "orders.placed_at")).toThrow(/orders.placed_at: "soon" is no date/);
    expect(() => toValue(new Date(Number.NaN), timestamp, "t.c")).toThrow(/invalid/);
    expect(() => toValue({ a: 1 }, textType(), "t.c")).toThrow(/an object is no value/);
  });
});
