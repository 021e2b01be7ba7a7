import { expect, test } from "vitest";
import { streamKey, textType } from "@seedloom/core";
import { compileGenerator } from "../src/index.ts";

const key = streamKey("42", "roles.description");
const place = { type: textType(), locale: [["en", 1]], asOf: Date.UTC(2026, 0, 1) } as const;

const said = (kind: string, name: string | null, maxLength: number | null = null, max = 1): readonly string[] => {
  const made = compileGenerator(
    { generator: "entryText", options: { kind, max }, inputs: { of: { column: "name" } } },
    { ...place, maxLength },
  );
  return Array.from({ length: 40 }, (_, row) => String(made?.draw(key, row, [name])));
};

test("what is known by name is told, however it is spelt", () => {
  const spelt = ["Credit card", "credit_card", "credit-card", "CREDIT CARD"].map((name) => said("payment", name));
  for (const texts of spelt)
    expect(new Set(texts)).toEqual(new Set(["Visa, Mastercard and American Express, charged at once"]));
  expect(said("amenity", "Heated swimming pools")).toContain("Heated, open from 7 to 21");
});

test("what is not known is called by its name, which keeps its capitals where people made it up", () => {
  expect(said("goods", "Left-handed Scissors").every((text) => /left[- ]handed scissors/i.test(text))).toBe(true);
  expect(said("company", "Ridgeleaf Coffee").every((text) => text.includes("Ridgeleaf Coffee"))).toBe(true);
  expect(said("permission", "invoices.export")).toContain("May export invoices");
});

test("a row without a name is described all the same, and what has little room is short", () => {
  expect(said("role", null).every((text) => text.length > 10 && !/null|\{/.test(text))).toBe(true);
  expect(said("project", "Search Improvements", 60, 3).every((text) => text.length <= 60)).toBe(true);
  expect(said("project", "Search Improvements", null, 3).some((text) => text.split(". ").length > 2)).toBe(true);
});
