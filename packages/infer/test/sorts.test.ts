import { expect, test } from "vitest";
import { infer } from "@seedloom/infer";
import { SORTS } from "../src/data/sorts/sorts.ts";
import { TONGUES } from "../src/data/sorts/tongues.ts";
import { sortOf } from "../src/sorts/sort-of.ts";
import { homonyms, sorts } from "./cases/sorts.ts";
import { meets } from "./helpers/meets.ts";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

test.each(Object.entries({ ...sorts, ...homonyms }))("%s keep what such things have", (name, text) => {
  const { table, cases } = parseTable(name, text);
  const recipe = infer(makeCatalog([table]), { asOf: Date.UTC(2026, 0, 1) }).tables[name];
  const wrong = cases.flatMap(({ column, type, expected }) => {
    const spec = recipe?.columns[column]?.spec ?? { generator: "none" };
    return expected.some((each) => meets(spec, each, type))
      ? []
      : [`${column}: ${JSON.stringify(spec).slice(0, 120)}, not ${expected.join(" or ")}`];
  });
  expect(wrong).toEqual([]);
});

test("there are at least 150 of these cases", () => {
  const cases = Object.entries(sorts).flatMap(([name, text]) => parseTable(name, text).cases);
  expect(cases.length).toBeGreaterThanOrEqual(150);
});

test.each([
  ["clinic_name", "facility"],
  ["lessonsLearned", "lesson-learned"],
  ["plan_de_entrenamiento", "plan"],
  ["Wartungsprotokoll", "document"],
  ["Maßnahmen", "advice"],
  ["type_partenaire", "firm"],
  ["knelpunten", "problem"],
  ["actividades", "event"],
  ["orientações", "instruction"],
])("%s is of the sort %s", (name, sort) => {
  expect(sortOf(name)?.sort.name).toBe(sort);
});

test.each(["email", "user_id", "meta_description", "created_at", "status", "name", "type"])(
  "%s names nothing of any sort",
  (name) => {
    expect(sortOf(name)).toBeNull();
  },
);

test("each noun of a language is of one sort", () => {
  const twice = TONGUES.flatMap((tongue) => {
    const nouns = SORTS.flatMap(({ nouns: of }) => (of[tongue] ?? "").split(", ")).filter((noun) => noun !== "");
    return nouns.filter((noun, at) => nouns.indexOf(noun) !== at).map((noun) => `${tongue} ${noun}`);
  });
  expect(twice).toEqual([]);
});
