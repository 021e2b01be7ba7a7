import { describe, expect, it } from "vitest";
import { baseType, streamKey, textType } from "@seedloom/core";
import type { GeneratorContext, Value } from "@seedloom/core";
import { compileGenerator, createRegistry, fallbackSpec, fold, generatorNames, registry } from "../src/index.ts";
import { contextOf, inputValues, sampleTypes, specOf, textContext } from "./contexts.ts";
import { fitsType } from "./fits-type.ts";

const key = streamKey("7", "test");

/** What a unique index that ignores case, accents and trailing blanks compares. */
function compared(value: Value): string {
  if (typeof value === "string") return fold(value);
  return JSON.stringify(value, (_, part: unknown) =>
    part instanceof Uint8Array ? Buffer.from(part).toString("hex") : typeof part === "bigint" ? String(part) : part,
  );
}

function length(value: Value): number {
  return typeof value === "string" ? [...value].length : 0;
}

function check(name: string, context: GeneratorContext, rows: number, unique: number): void {
  const compiled = compileGenerator(specOf(name), context);
  if (compiled === null) return;
  const again = compileGenerator(specOf(name), context);
  const where = `${name} ${JSON.stringify(context.type)} ${context.maxLength} ${context.locale[0]?.[0]}`;
  const type = baseType(context.type);
  const checkType =
    name !== "akin" &&
    name !== "constant" &&
    name !== "copy" &&
    name !== "when" &&
    name !== "keyOf" &&
    name !== "orElse" &&
    name !== "choice" &&
    name !== "weighted" &&
    name !== "balanced";
  for (let row = 0; row < rows; row++) {
    const drawn = compiled.draw(key, row * 7919, inputValues);
    const at = compiled.at(row * 1_000_003, inputValues);
    for (const value of [drawn, at]) {
      expect(value, where).not.toBeUndefined();
      if (checkType && !fitsType(value, type)) expect.fail(`${where}: ${String(value)}`);
      if (checkType && context.maxLength !== null && length(value) > context.maxLength) {
        expect.fail(`${where}: ${String(value)} has ${length(value)} characters`);
      }
    }
    expect(again?.draw(key, row * 7919, inputValues), where).toEqual(drawn);
    expect(again?.at(row * 1_000_003, inputValues), where).toEqual(at);
  }
  expect(compiled.capacity, where).toBeLessThanOrEqual(2 ** 52);
  expect(compiled.at(2 ** 53 - 1, inputValues), where).not.toBeUndefined();
  const count = Math.min(unique, compiled.capacity);
  const seen = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    const value = compared(compiled.at(index, inputValues));
    if (seen.has(value)) expect.fail(`${where}: at(${seen.get(value)}) and at(${index}) are both ${value}`);
    seen.set(value, index);
  }
}

const lengths = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 16, 20, 24, 30, 32, 36, 40, 50, 64, 80, 100, 128, 200, 255, null];

/** Numbers that like some values much more than others. */
const skewed = new Set([
  // Drawn from passages that belong together.
  "sentence",
  "summary",
  "paragraph",
  "paragraphs",
  "html",
  "markdown",
  "blogBody",
  "question",
  "count",
  "viewCount",
  "amount",
  "salary",
  "ttl",
  "label",
  "extended",
  "respelled",
  "title",
  "templateName",
  "errorMessage",
]);

describe.each(generatorNames)("%s", (name) => {
  it("is registered under its own name with a sentence about it", () => {
    expect(registry[name]?.name).toBe(name);
    expect(registry[name]?.summary).toMatch(/^[A-Z#\d{`~].*\.$/);
    expect(registry[name]?.types.length).toBeGreaterThan(0);
  });

  it("makes values that fit, repeatably, for every type that it knows", () => {
    for (const type of sampleTypes) {
      if (!registry[name]?.types.includes(baseType(type).kind)) {
        expect(compileGenerator(specOf(name), contextOf(type)), JSON.stringify(type)).toBeNull();
        continue;
      }
      check(name, contextOf(type), 40, 300);
    }
  });

  it("fits every length and tells apart what it promises to tell apart", () => {
    for (const maxLength of lengths) check(name, textContext(maxLength), 40, 300);
    check(name, textContext(), 200, 5000);
  });

  it("stores nothing that the column cannot", () => {
    for (const [repertoire, pattern] of [
      ["ascii", /^[\0-\x7f]*$/],
      ["latin1", /^[\0-\xff]*$/],
    ] as const) {
      for (const locale of ["de", "fr", "ja"]) {
        const type = textType({ repertoire, maxLength: 60 });
        const compiled = compileGenerator(specOf(name), contextOf(type, 60, locale));
        for (let row = 0; row < 50; row++) {
          const value = compiled?.draw(key, row, inputValues) ?? "";
          if (typeof value === "string") expect(value, `${name} ${repertoire} ${locale}`).toMatch(pattern);
        }
      }
    }
    const type = textType({ lengthUnit: "bytes", maxLength: 20 });
    const compiled = compileGenerator(specOf(name), contextOf(type, 20, "de"));
    for (let row = 0; row < 50; row++) {
      const value = compiled?.draw(key, row, inputValues) ?? "";
      if (typeof value === "string") expect(Buffer.byteLength(value), `${name}: ${value}`).toBeLessThanOrEqual(20);
    }
  });

  it("does so in other locales", () => {
    for (const locale of ["de", "fr", "ja"]) {
      check(name, textContext(null, locale), 40, 2000);
      check(name, textContext(30, locale), 40, 300);
    }
    const mixed = {
      ...textContext(),
      locale: [
        ["en", 2],
        ["de", 1],
      ] as const,
    };
    check(name, mixed, 40, 3000);
  });

  it("draws about as many different values as chance would have it", () => {
    const compiled = compileGenerator(specOf(name), textContext());
    if (compiled === null || compiled.capacity < 1e6) return;
    const seen = new Set(Array.from({ length: 2000 }, (_, row) => compiled.draw(key, row, inputValues)));
    expect(seen.size).toBeGreaterThan(skewed.has(name) ? 100 : 1200);
  });

  it("refuses options that it does not know", () => {
    const spec = { ...specOf(name), options: { ...specOf(name).options, nonsense: 1 } };
    const type = sampleTypes.find((one) => one.kind === registry[name]?.types[0]);
    expect(() => compileGenerator(spec, contextOf(type ?? { kind: "any" }))).toThrow(/unknown option "nonsense"/);
  });
});

describe("compileGenerator", () => {
  it("names the nearest generator", () => {
    expect(() => compileGenerator({ generator: "emial" }, textContext())).toThrow(
      'There is no generator "emial"; did you mean "email"?',
    );
  });

  it("finds third parties' generators, inside others too", () => {
    const mine = createRegistry({ coin: { ...registry["boolean"]!, name: "coin" } });
    const spec = { generator: "array", options: { element: { generator: "coin" } } };
    const context = contextOf({ kind: "array", element: { kind: "boolean" }, dimensions: 1 });
    expect(compileGenerator(spec, context, mine)?.draw(key, 1, [])).toEqual(
      expect.arrayContaining([expect.any(Boolean)]),
    );
    expect(() => compileGenerator(spec, context)).toThrow('no generator "coin"');
  });
});

describe("fallbackSpec", () => {
  it.each(sampleTypes.map((type) => [JSON.stringify(type), type] as const))("fills %s", (_, type) => {
    const spec = fallbackSpec(type, null);
    expect(spec).not.toBeNull();
    const compiled = spec === null ? null : compileGenerator(spec, contextOf(type));
    expect(compiled).not.toBeNull();
    for (let row = 0; row < 100; row++) {
      const value = compiled?.draw(key, row, []) ?? null;
      expect(value).not.toBeNull();
      expect(fitsType(value, type), String(value)).toBe(true);
    }
  });

  it.each(Array.from({ length: 255 }, (_, index) => index + 1))("fills text of %i characters", (maxLength) => {
    const context = textContext(maxLength);
    const compiled = compileGenerator(fallbackSpec(context.type, maxLength)!, context);
    for (let row = 0; row < 20; row++)
      expect(length(compiled?.draw(key, row, []) ?? null)).toBeLessThanOrEqual(maxLength);
  });

  it("knows nothing of unknown types", () => {
    expect(fallbackSpec({ kind: "other", name: "hyperloglog" }, null)).toBeNull();
  });
});
