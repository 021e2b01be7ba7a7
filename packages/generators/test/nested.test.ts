import { expect, test } from "vitest";
import { streamKey, textType } from "@seedloom/core";
import { compileGenerator } from "@seedloom/generators";

const asOf = Date.UTC(2026, 0, 1);
const text = textType();

test("an array does not repeat a value while others are to be had, and is never shorter than asked", () => {
  const element = { generator: "choice", options: { values: ["a", "b", "c", "d", "e"] } };
  const type = { kind: "array", element: text, dimensions: 1 } as const;
  const made = compileGenerator(
    { generator: "array", options: { element, min: 3, max: 4 } },
    { type, maxLength: null, locale: [["en", 1]], asOf },
  );
  const key = streamKey("nested", "array");
  for (let row = 0; row < 200; row++) {
    const values = made?.draw(key, row, []) as readonly string[];
    expect(values.length).toBeGreaterThanOrEqual(3);
    if (values.length > 3) expect(new Set(values).size).toBe(values.length);
  }
});

test("days that follow other days are written as days in text", () => {
  const made = compileGenerator(
    { generator: "dateAfter", inputs: { after: { column: "start" } } },
    { type: text, maxLength: null, locale: [["en", 1]], asOf, inputs: ["after"] },
  );
  const key = streamKey("nested", "day");
  for (let row = 0; row < 20; row++) expect(made?.draw(key, row, ["2025-03-01"])).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test("a list that is numbered once it is used up leaves out what has no room for a number", () => {
  const of = { generator: "choice", options: { values: ["Survey", "Group discussion", "Interview"] } };
  const made = compileGenerator(
    { generator: "extended", options: { of, most: 100 } },
    { type: textType({ maxLength: 16 }), maxLength: 16, locale: [["en", 1]], asOf },
  );
  const values = Array.from({ length: made?.capacity ?? 0 }, (_, place) => String(made?.at(place, [])));
  expect(values).toHaveLength(100);
  expect(new Set(values).size).toBe(100);
  expect(values.filter((value) => value.length > 16)).toEqual([]);
});

test("what a record tells of somebody it tells of one, in JSON and in XML; another name is another's", () => {
  const shape = {
    name: { generator: "fullName" },
    email: { generator: "email" },
    guardians: [{ name: { generator: "fullName" } }, { name: { generator: "fullName" } }],
  };
  const key = streamKey("nested", "person");
  const make = (generator: string) =>
    compileGenerator({ generator, options: { shape } }, { type: text, maxLength: null, locale: [["en", 1]], asOf });
  const parsed = Array.from({ length: 40 }, (_, row) => JSON.parse(String(make("json")?.draw(key, row, []))));
  const last = (name: string) =>
    name
      .split(" ")
      .at(-1)!
      .toLowerCase()
      .replaceAll(/[^a-z]/g, "");
  expect(parsed.filter(({ name, email }) => String(email).includes(last(name))).length).toBeGreaterThan(30);
  expect(parsed.filter(({ name, guardians }) => guardians[0].name === name).length).toBeLessThan(3);
  expect(String(make("xml")?.draw(key, 0, []))).toMatch(
    /^<item><name>[^<]+<\/name><email>[^<]+<\/email><guardians><guardian><name>/,
  );
});

test("numbers that something is chosen from are numbers in JSON, also in a text", () => {
  const shape = {
    port: { generator: "choice", options: { values: [443, 587] } },
    seats: {
      generator: "weighted",
      options: {
        values: [
          [5, 3],
          [10, 1],
        ],
      },
    },
    plan: { generator: "choice", options: { values: ["pro", "team"] } },
  };
  const made = compileGenerator(
    { generator: "json", options: { shape } },
    { type: text, maxLength: null, locale: [["en", 1]], asOf },
  );
  const key = streamKey("nested", "numbers");
  for (let row = 0; row < 20; row++)
    expect(String(made?.draw(key, row, []))).toMatch(/^\{"port":(?:443|587),"seats":(?:5|10),"plan":"(?:pro|team)"\}$/);
});

test("text that is kept as bytes is made from other text that is", () => {
  const spec = { generator: "slugOf", inputs: { of: { column: "title" } } };
  const made = compileGenerator(
    { generator: "utf8", options: { text: spec }, inputs: spec.inputs },
    {
      type: { kind: "bytes", maxLength: 60, fixed: false },
      maxLength: null,
      locale: [["en", 1]],
      asOf,
      inputs: ["of"],
    },
  );
  const title = new TextEncoder().encode("Tea for two");
  const slug = made?.draw(streamKey("nested", "slug"), 0, [title]);
  expect(new TextDecoder().decode(slug as Uint8Array)).toBe("tea-for-two");
});

test("a document is empty, and lacks members, as often as is said", () => {
  const shape = { a: 1, b: 2 };
  const made = compileGenerator(
    { generator: "json", options: { shape, empty: 0.5, optional: 0.5 } },
    { type: { kind: "json", binary: true }, maxLength: null, locale: [["en", 1]], asOf },
  );
  const key = streamKey("nested", "empty");
  const texts = Array.from({ length: 400 }, (_, row) => String(made?.draw(key, row, [])));
  const share = (text: string) => texts.filter((each) => each === text).length / texts.length;
  expect(share("{}")).toBeGreaterThan(0.5);
  expect(share("{}")).toBeLessThan(0.75);
  for (const text of ['{"a":1}', '{"b":2}', '{"a":1,"b":2}']) expect(share(text)).toBeGreaterThan(0.05);
});

test("a file begins as its name says", () => {
  const made = compileGenerator(
    { generator: "fileBytes", inputs: { of: { column: "name" } } },
    {
      type: { kind: "bytes", maxLength: 20, fixed: false },
      maxLength: null,
      locale: [["en", 1]],
      asOf,
      inputs: ["of"],
    },
  );
  const begin = (name: string) =>
    Buffer.from(made?.draw(streamKey("nested", "file"), 1, [name]) as Uint8Array).toString("latin1");
  expect(begin("plan.pdf")).toMatch(/^%PDF/);
  expect(begin("photo.png").slice(1, 4)).toBe("PNG");
  expect(begin("list.csv")).toMatch(/^[\w ;\n]+$/);
  expect(begin("plan.pdf").length).toBeLessThanOrEqual(20);
});
