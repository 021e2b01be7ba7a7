import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { integrityChecks } from "../../src/index.ts";

test("docs/validate.md has every check of the registry, as it is there", () => {
  const page = readFileSync(join(import.meta.dirname, "../../../../docs/validate.md"), "utf8");
  const rows = integrityChecks.map(({ name, severity, goal }) => `| \`${name}\` | ${severity} | ${goal} |`);
  expect(page).toContain(`| check | severity | what should hold |\n|---|---|---|\n${rows.join("\n")}\n`);
});

test("a check's name is its own, and its goal a sentence", () => {
  expect(new Set(integrityChecks.map(({ name }) => name)).size).toBe(integrityChecks.length);
  for (const { goal } of integrityChecks) expect(goal).toMatch(/^[A-Z].+\.$/);
});
