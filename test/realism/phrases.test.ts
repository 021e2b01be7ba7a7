import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const rows = readFileSync(new URL("./phrases.md", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| phrase"))
  .map((line) => line.slice(2, -2).split(" | "));

test("every test that is named for a phrase is there", () => {
  expect(rows.length).toBeGreaterThan(60);
  const sources = new Map<string, string>();
  const missing = rows.filter(([, file = "", name = ""]) => {
    const source = sources.get(file) ?? readFileSync(new URL(file, root), "utf8");
    sources.set(file, source);
    // As the name of a test or of a case, not somewhere in a sentence.
    return !['"', "`"].some((quote) => source.includes(quote + name));
  });
  expect(missing).toEqual([]);
});
