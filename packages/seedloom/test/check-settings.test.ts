import { describe, expect, test } from "vitest";
import { checkSettings, toAsOf, toLocale } from "../src/settings/check-settings.ts";
import type { Settings } from "../src/settings/settings.ts";

describe("checkSettings", () => {
  test.each<[Record<string, unknown>, RegExp]>([
    [{ row: 3 }, /There is no setting "row". Did you mean "rows"\?/],
    [{ rows: -1 }, /rows must be a whole number from 0, and is -1/],
    [{ rows: 1.5 }, /rows must be/],
    [{ seed: 42 }, /seed must be a text/],
    [{ tables: "users" }, /tables must be a list of names/],
    [{ counts: { users: "many" } }, /counts.users must be/],
    [{ counts: { orders: { perParent: "users", mean: 0 } } }, /counts.orders must be/],
    [{ counts: { orders: { perParent: "users", mean: 3, tial: 1 } } }, /counts.orders must be/],
    [{ children: { orders: { user_id: { kind: "popluar", skew: 1 } } } }, /children.orders.user_id must be/],
    [{ children: { orders: { user_id: { kind: "popular" } } } }, /children.orders.user_id must be/],
    [{ children: { orders: { user_id: { kind: "popular", skew: 2 } } } }, /children.orders.user_id must be/],
    [{ children: { orders: { user_id: { kind: "tree", roots: 0.5, tail: 1 } } } }, /children.orders.user_id must be/],
    [{ dryrun: true }, /There is no setting "dryrun". Did you mean "dryRun"\?/],
    [{ url: "sqlite:shop.db" }, /There is no setting "url". It has no place here/],
    [{ overrides: [] }, /overrides must be an object/],
    [{ manifest: { table: false } }, /manifest must be/],
  ])("refuses %j", (settings, message) => {
    expect(() => checkSettings(settings as Settings)).toThrow(message);
  });

  test("takes what is right", () => {
    expect(() =>
      checkSettings({
        rows: 0,
        tables: ["a"],
        counts: { a: 1, b: { perParent: "a", mean: 2.5, tail: 1 } },
        children: { b: { a_id: { kind: "runs", tail: 0.5, mean: 3 }, c_id: { kind: "tree", roots: 0 } } },
        manifest: { table: true },
      }),
    ).not.toThrow();
  });
});

test("toLocale gives codes and weights", () => {
  expect(toLocale(undefined)).toEqual([["en", 1]]);
  expect(toLocale("de")).toEqual([["de", 1]]);
  expect(toLocale({ de: 3, en: 1 })).toEqual([
    ["de", 3],
    ["en", 1],
  ]);
  expect(() => toLocale({})).toThrow(/at least one/);
  expect(() => toLocale({ de: 0 })).toThrow(/weight above 0/);
});

test("toAsOf is the start of the day, or what is said", () => {
  expect(toAsOf(undefined, () => Date.UTC(2026, 5, 30, 17))).toBe("2026-06-30T00:00:00.000Z");
  expect(toAsOf("2026-06-30")).toBe("2026-06-30T00:00:00.000Z");
  expect(toAsOf(new Date(0))).toBe("1970-01-01T00:00:00.000Z");
  expect(() => toAsOf("soon")).toThrow(/"soon" is no date/);
});
