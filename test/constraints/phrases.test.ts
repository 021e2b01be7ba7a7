import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EVERYWHERE, POSTGRES, SQLITE } from "./checks.ts";
import { ALL_STRUCTURES } from "./all-structures.ts";
import { PHRASES, type Shown } from "./phrases.ts";

const checks = new Set([...EVERYWHERE, ...POSTGRES, ...SQLITE].map(([, text]) => text));
const structures = new Set(ALL_STRUCTURES.map(({ name }) => name));
const root = join(import.meta.dirname, "..", "..");

function isThere(shown: Shown): boolean {
  if ("check" in shown) return checks.has(shown.check);
  if ("structure" in shown) return structures.has(shown.structure);
  return readFileSync(join(root, shown.file), "utf8").includes(shown.title);
}

test.each(Object.entries(PHRASES))("%s: every phrase has a test that shows it", (_, phrases) => {
  const missing = Object.entries(phrases).flatMap(([phrase, shown]) => [
    ...(shown.length === 0 ? [phrase] : []),
    ...shown.filter((one) => !isThere(one)).map((one) => `${phrase}: ${JSON.stringify(one)}`),
  ]);
  expect(missing).toEqual([]);
});
