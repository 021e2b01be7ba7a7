import { describe, expect, test } from "vitest";
import { streamKey } from "@seedloom/core";
import type { GeneratorSpec } from "@seedloom/core";
import { compileGenerator } from "../src/index.ts";
import { gazetteer } from "../src/place/gazetteer.ts";
import { contextOf, textContext } from "./contexts.ts";

const key = streamKey("42", "t.c");
const rows = Array.from({ length: 400 }, (_, row) => row);
const drawn = (spec: GeneratorSpec, context = textContext(100)) => {
  const compiled = compileGenerator(spec, context)!;
  return rows.map((row) => compiled.draw(key, row, []));
};

describe("a place", () => {
  test("with a long name is called shorter, or another city of its country stands there", () => {
    const { cities } = gazetteer();
    const names = drawn({ generator: "city" });
    const short = drawn({ generator: "city" }, textContext(15));
    const countries = drawn({ generator: "country" });
    expect(names).toContain("Newcastle upon Tyne");
    for (const row of rows) {
      const [whole, cut] = [String(names[row]), String(short[row])];
      expect(cut.length).toBeLessThanOrEqual(15);
      if (whole.length <= 15) expect(cut).toBe(whole);
      else
        expect(
          whole.startsWith(cut) || cities.some(({ name, country }) => name === cut && country.name === countries[row]),
        ).toBe(true);
    }
    expect(short[names.indexOf("Newcastle upon Tyne")]).toBe("Newcastle");
  });

  test("where people live comes first among all countries", () => {
    const first = (locale: string) => {
      const compiled = compileGenerator({ generator: "countryCode" }, textContext(2, locale))!;
      return Array.from({ length: compiled.capacity }, (_, index) => compiled.at(index, []));
    };
    expect(first("en").slice(0, 3)).toEqual(["US", "GB", "CA"]);
    expect(first("de")[0]).toBe("DE");
    expect(new Set(first("en")).size).toBe(first("en").length);
  });

  test("has the taxes of its country or its state", () => {
    const context = contextOf({ kind: "decimal", precision: 5, scale: 2 });
    const rates = drawn({ generator: "taxRateOfPlace" }, context).map(Number);
    const [countries, states] = ["countryCode", "regionCode"].map((generator) => drawn({ generator }, textContext(10)));
    for (const row of rows) {
      if (countries![row] === "US") expect(rates[row]).toBeLessThanOrEqual(10.5);
      if (states![row] === "OR" && countries![row] === "US") expect(rates[row]).toBe(0);
      if (countries![row] === "NZ") expect(rates[row]).toBe(15);
    }
    expect(new Set(rates).size).toBeGreaterThan(5);
  });

  test("in Louisiana lies in a parish, and in no county of another state", () => {
    const [cities, counties] = ["city", "county"].map((generator) => drawn({ generator }));
    expect(counties![cities!.indexOf("New Orleans")]).toBe("Orleans Parish");
    expect(counties![cities!.indexOf("Chicago")]).toBe("Cook County");
  });
});

test("goods of a food category cost what food does", () => {
  const price = compileGenerator(
    { generator: "price", inputs: { of: { column: "category" } } },
    { ...contextOf({ kind: "decimal", precision: 8, scale: 2 }), inputs: ["of"] },
  )!;
  const most = (category: string) => Math.max(...rows.map((row) => Number(price.draw(key, row, [category]))));
  expect(most("Condiments")).toBeLessThan(60);
  expect(most("Furniture")).toBeGreaterThan(200);
});

test("codes of diseases are of categories that there are, and say what they stand for", () => {
  const code = compileGenerator({ generator: "icd10" }, textContext(10))!;
  const title = compileGenerator({ generator: "diagnosisOfCode" }, textContext(120))!;
  const some = Array.from({ length: 5000 }, (_, index) => String(code.at(index, [])));
  expect(new Set(some).size).toBe(5000);
  expect(some.slice(0, 2000).every((one) => /^[A-Z]\d\d(?:\.\d)?$/.test(one))).toBe(true);
  const back = some.findIndex((one) => one.startsWith("M54"));
  expect(String(title.at(back, []))).toMatch(/back pain/i);
});

test("codes of operations say what is done and by which way", () => {
  const [code, title] = ["icd10Procedure", "procedureOfCode"].map((generator) =>
    compileGenerator({ generator }, textContext(200))!,
  );
  const listed = Array.from({ length: code!.capacity }, (_, index) => String(code!.at(index, [])));
  expect(new Set(listed).size).toBe(code!.capacity);
  expect(listed.every((one) => /^0[0-9A-Z]{3}[03478X]Z[ZX]$/.test(one))).toBe(true);
  expect(title!.at(listed.indexOf("0DTJ4ZZ"), [])).toBe("Resection of Appendix, Percutaneous Endoscopic Approach");
});
