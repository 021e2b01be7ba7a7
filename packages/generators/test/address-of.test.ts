import { streamKey } from "@seedloom/core";
import { expect, it } from "vitest";
import { compileGenerator } from "../src/index.ts";
import { textContext } from "./contexts.ts";

const key = streamKey("pages", "url");

/** Twenty addresses of a row that says this. */
function addresses(said: Readonly<Record<string, string | null>>, options = {}, room = 200): readonly string[] {
  const inputs = Object.fromEntries(Object.keys(said).map((name) => [name, { column: name }]));
  const spec = { generator: "addressOf", options, inputs };
  const made = compileGenerator(spec, { ...textContext(room), inputs: Object.keys(said) })!;
  return Array.from({ length: 20 }, (_, row) => String(made.draw(key, row, Object.values(said))));
}

it("stays on the site that the row names, and ends as the file does", () => {
  for (const address of addresses({ of: "https://www.a.example/x/y", title: "Red Chairs" }))
    expect(address).toMatch(/^https:\/\/www\.a\.example\/\w+\/red-chairs$/);
  for (const address of addresses({ type: "image/png" }))
    expect(address).toMatch(/^https:\/\/www\.\w+\.example\/media\/.*\.png$/);
  expect(new Set(addresses({ of: "https://www.a.example/x" }, { bare: true }))).toEqual(new Set(["a.example"]));
  expect(new Set(addresses({ of: "https://www.a.example/x#y" }, { path: "#comments" }))).toEqual(
    new Set(["https://www.a.example/x#comments"]),
  );
});

it("has an address where the row says nothing, and fits its room", () => {
  for (const address of addresses({ of: null, title: null }))
    expect(address).toMatch(/^https:\/\/www\.\w+\.example\/\w+\/[\w-]+$/);
  for (const address of addresses({ title: "A very long title that goes on and on until nobody reads it" }, {}, 60))
    expect(address.length).toBeLessThanOrEqual(60);
});
