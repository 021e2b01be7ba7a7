import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { FitCheck } from "../../src/index.ts";
import { fitChecks } from "../../src/index.ts";

const wanted = { higher: "high", lower: "low", nearest: "the reference's" } as const;

function row({ name, scope, bounds, better, perfect, goal }: FitCheck): string {
  const range = bounds.map((end) => (Number.isFinite(end) ? end : "∞")).join(" to ");
  return `| \`${name}\` | ${scope} | ${range} | ${perfect ?? wanted[better]} | ${goal} |`;
}

test("docs/statistics.md has every check of the registry, as it is there", () => {
  const page = readFileSync(join(import.meta.dirname, "../../../../docs/statistics.md"), "utf8");
  const rows = fitChecks.map((check) => row(check));
  expect(page).toContain(
    `| check | of a | bounds | wanted | what should hold |\n|---|---|---|---|---|\n${rows.join("\n")}\n`,
  );
});
