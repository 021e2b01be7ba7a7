import { readFileSync } from "node:fs";
import { RULES } from "@seedloom/infer";
import { expect, test } from "vitest";

test("the README lists every rule, the strongest first", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const listed = [...readme.matchAll(/^\| +([\d.]+) \| `(\w+)`/gm)].map(([, strength, name]) => [
    Number(strength),
    name,
  ]);
  expect(listed).toEqual(RULES.map(({ strength, name }) => [strength, name]));
});
