import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { declaredChecks, fitChecks } from "../../src/index.ts";

test.each([
  ["fit checks", fitChecks],
  ["declared checks", declaredChecks],
])("docs/validate.md has the %s of the registry, as they are there", (_, checks) => {
  const page = readFileSync(join(import.meta.dirname, "../../../../docs/validate.md"), "utf8");
  const rows = checks.map(({ name, scope, better, goal }) => `| \`${name}\` | ${scope} | ${better} | ${goal} |`);
  expect(page).toContain(`| check | of | better | what it measures |\n|---|---|---|---|\n${rows.join("\n")}\n`);
});

test("a check's name is its own, and its goal a sentence", () => {
  const all = [...fitChecks, ...declaredChecks];
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  for (const { goal } of all) expect(goal).toMatch(/^[A-Z].+\.$/);
});
