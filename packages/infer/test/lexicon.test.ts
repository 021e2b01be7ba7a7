import { expect, test } from "vitest";
import { infer } from "@seedloom/infer";
import { schemasB } from "./cases/fields/index-b.ts";
import { schemasA } from "./cases/fields/index.ts";
import { meets } from "./helpers/meets.ts";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

const schemas = { ...schemasA, ...schemasB };

test("schemas of one field of work get what a person of that trade would write", () => {
  const wrong: string[] = [];
  const shares: string[] = [];
  let total = 0;
  for (const [field, tables] of Object.entries(schemas)) {
    const parsed = Object.entries(tables).map(([name, text]) => parseTable(name, text));
    const recipe = infer(makeCatalog(parsed.map(({ table }) => table)), { asOf: Date.UTC(2026, 0, 1) });
    const missed = parsed
      .flatMap(({ cases }) => cases)
      .flatMap(({ table, column, type, expected }) => {
        const spec = recipe.tables[table]?.columns[column]?.spec ?? { generator: "none" };
        if (expected.some((each) => meets(spec, each, type))) return [];
        return [`${field}.${table}.${column}: ${JSON.stringify(spec).slice(0, 90)}, not ${expected.join(" or ")}`];
      });
    const count = parsed.flatMap(({ cases }) => cases).length;
    total += count;
    wrong.push(...missed);
    shares.push(`${field} ${count - missed.length}/${count}`);
  }
  const accuracy = 1 - wrong.length / total;
  console.log(`${total} cases, ${(accuracy * 100).toFixed(1)} % right\n${shares.join(", ")}\n${wrong.join("\n")}`);
  expect(accuracy).toBeGreaterThanOrEqual(0.97);
});
