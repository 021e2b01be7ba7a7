import { expect, test } from "vitest";
import { streamKey, textType } from "@seedloom/core";
import { compileGenerator } from "@seedloom/generators";
import { infer } from "@seedloom/infer";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

const asOf = Date.UTC(2026, 0, 1);
const place = { type: textType(), maxLength: null, locale: [["en", 1] as const], asOf, inputs: ["of"] };

test("what stands below an article without a title is on some topic, too", () => {
  const made = compileGenerator(
    { generator: "essay", options: { form: "summary" }, inputs: { of: { column: "title" } } },
    place,
  );
  const texts = Array.from({ length: 30 }, (_, row) =>
    String(made?.draw(streamKey("bookmarks", "description"), row, [null])),
  );
  for (const text of texts)
    expect(text).toMatch(
      /introduction to|Notes on|learned from a year|short guide to|second look|readers on|On .+ and the question/,
    );
});

test("what is described and may be anything is not said to be for what the schema keeps", () => {
  const made = compileGenerator(
    {
      generator: "rowText",
      options: { as: "any", about: "image", things: "studio" },
      inputs: { of: { column: "title" } },
    },
    place,
  );
  for (const name of [null, "Landscape 92"])
    for (let row = 0; row < 40; row++)
      expect(String(made?.draw(streamKey("images", "details"), row, [name]))).not.toMatch(/studio/i);
});

test("how long somebody looked is no count, and in thousandths beside the time of typing", () => {
  const valuesOf = (more: string) => {
    const { table } = parseTable("page_metadata", `id int pk *\ntotal_view_time int *\n${more}`);
    const { spec } = infer(makeCatalog([table]), { asOf }).tables["page_metadata"]!.columns["total_view_time"]!;
    return ((spec.options?.["values"] ?? []) as readonly (readonly [number, number])[]).map(([value]) => value);
  };
  expect(Math.min(...valuesOf("typing_time int *"))).toBeGreaterThan(1000);
  expect(Math.max(...valuesOf("key_presses int *"))).toBeLessThan(3600);
});

test("ids of components are ids", () => {
  const { table } = parseTable("entity_changes", "id int pk *\nentity_name text *\ncomponent_id text *");
  expect(infer(makeCatalog([table]), { asOf }).tables["entity_changes"]?.columns["component_id"]?.spec.generator).toBe(
    "uuid",
  );
});
