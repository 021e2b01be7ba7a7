import { expect, test } from "vitest";
import { streamKey, textType } from "@seedloom/core";
import { MANNERS } from "../src/data/manners/index.ts";
import { compileGenerator } from "../src/index.ts";

const key = streamKey("42", "rules.description");
const place = { type: textType(), locale: [["en", 1]], asOf: Date.UTC(2026, 0, 1) } as const;

const said = (options: Record<string, string>, name: string | null, maxLength: number | null = null) => {
  const made = compileGenerator(
    { generator: "rowText", options, inputs: { of: { column: "name" } } },
    { ...place, maxLength },
  );
  return Array.from({ length: 60 }, (_, row) => String(made?.draw(key, row, [name])));
};

test("a row is told with nouns of its schema, each in the form that its sentence asks for", () => {
  const texts = said({ as: "rule", about: "rule", things: "category, invoice" }, null);
  expect(texts.some((text) => /categories|invoices/.test(text))).toBe(true);
  expect(texts.some((text) => /an invoice|a category/.test(text))).toBe(true);
  expect(texts.every((text) => !/[{}]|a invoice|an category|categorys/.test(text))).toBe(true);
});

test("what a name says of a thing is said in other words", () => {
  expect(said({ as: "machine", about: "volume" }, "staging_volume_3").join()).toContain("before a release");
  expect(said({ as: "group", about: "group", things: "member" }, "Newsletter group").join()).toContain(
    "newsletter members",
  );
});

test("what is called after a thing of the schema is for those", () => {
  expect(said({ as: "rule", about: "rule", things: "category, user" }, "Category rule 2").join()).toContain(
    "For all categories.",
  );
});

test("beside a name that says what a row does nothing else is said of that", () => {
  const texts = said({ as: "rule", about: "rule", things: "invoice" }, "Archive after 90 days");
  expect(texts.every((text) => !/every night|Sends a message|without an owner/.test(text))).toBe(true);
});

test("every sort of thing has something to say without nouns, and in little room", () => {
  for (const as of Object.keys(MANNERS)) {
    expect(said({ as }, null).every((text) => text.length > 3 && !/[{}!]|undefined/.test(text))).toBe(true);
    expect(said({ as, things: "order, user" }, "Anything", 40).every((text) => text.length <= 40)).toBe(true);
  }
});

test("what may stand in any mail, in any notice and on any page says nothing of what the schema keeps", () => {
  for (const as of ["subject", "notice", "page", "any"])
    expect(said({ as, things: "gateway, client group" }, null).join()).not.toMatch(/gateway|client group/i);
});
