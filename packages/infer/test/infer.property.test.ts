import fc from "fast-check";
import { expect, test } from "vitest";
import { baseType, findColumn } from "@seedloom/core";
import { compileGenerator, registry } from "@seedloom/generators";
import { infer, RULES } from "@seedloom/infer";
import { randomCatalog } from "./helpers/random-catalog.ts";

const asOf = Date.UTC(2026, 0, 1);

test("every column of every catalog gets a spec that makes values for it, with evidence", () => {
  fc.assert(
    fc.property(randomCatalog, (catalog) => {
      const recipe = infer(catalog, { asOf });
      for (const table of catalog.tables) {
        const made = recipe.tables[table.id];
        expect(Object.keys(made?.columns ?? {}).toSorted()).toEqual(table.columns.map(({ name }) => name).toSorted());
        expect(made?.relationships).toHaveLength(table.foreignKeys.length);
        for (const column of Object.values(made?.columns ?? {})) {
          const type = baseType(findColumn(table, column.column)?.type ?? { kind: "any" });
          const context = {
            type,
            maxLength: type.kind === "text" ? type.maxLength : null,
            locale: [["en", 1]] as const,
            asOf,
          };
          for (const proposal of [column, ...column.considered]) {
            expect(Object.hasOwn(registry, proposal.spec.generator), proposal.spec.generator).toBe(true);
            expect(["jsonRecord", ...RULES.map(({ name }) => name)]).toContain(proposal.rule);
            expect(proposal.evidence).not.toBe("");
            expect(proposal.confidence).toBeGreaterThan(0);
            expect(proposal.confidence).toBeLessThanOrEqual(1);
            expect(compileGenerator(proposal.spec, context), JSON.stringify([proposal.spec, type])).not.toBeNull();
          }
          expect(column.nullRate).toBeLessThan(1);
          if (findColumn(table, column.column)?.nullable === false) expect(column.nullRate).toBe(0);
          for (const input of Object.values(column.spec.inputs ?? {})) {
            if (!("via" in input)) expect(findColumn(table, input.column)).toBeDefined();
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("the same catalog gives the same recipe, and none reads itself in a circle", () => {
  fc.assert(
    fc.property(randomCatalog, (catalog) => {
      const recipe = infer(catalog, { asOf });
      expect(JSON.stringify(infer(catalog, { asOf }))).toBe(JSON.stringify(recipe));
      for (const table of Object.values(recipe.tables)) {
        const reads = (name: string): readonly string[] =>
          Object.values(table.columns[name]?.spec.inputs ?? {}).flatMap((input) =>
            "via" in input ? [] : [input.column],
          );
        for (const start of Object.keys(table.columns)) {
          let frontier = reads(start);
          for (let depth = 0; depth < 10 && frontier.length > 0; depth++) {
            expect(frontier).not.toContain(start);
            frontier = frontier.flatMap(reads);
          }
        }
      }
    }),
    { numRuns: 200 },
  );
});
