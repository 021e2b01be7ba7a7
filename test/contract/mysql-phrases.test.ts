import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PHRASES } from "./mysql-phrases.ts";

const root = join(import.meta.dirname, "..", "..");

test.each(Object.entries(PHRASES))("%s: every phrase has a test that shows it", (_, phrases) => {
  const missing = Object.entries(phrases).flatMap(([phrase, shown]) =>
    shown
      .filter(({ file, title }) => !readFileSync(join(root, file), "utf8").includes(title))
      .map(({ title }) => `${phrase}: ${title}`),
  );
  expect(missing).toEqual([]);
  expect(Object.values(phrases).every(({ length }) => length > 0)).toBe(true);
});
