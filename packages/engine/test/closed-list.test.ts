import { fallbackSpec } from "@seedloom/generators";
import { expect, test } from "vitest";
import { createPlan } from "../src/index.ts";
import { catalog, id, table } from "./fixtures.ts";

test("a table whose key is taken from a closed list says why it gets fewer rows", () => {
  const countries = table("countries", [id()]);
  const recipe = {
    tables: {
      countries: {
        table: "countries",
        rows: { kind: "atMost" as const, rows: 249 },
        subject: null,
        relationships: [],
        columns: {
          id: {
            column: "id",
            spec: fallbackSpec(countries.columns[0]!.type, null)!,
            rule: "typeFallback",
            evidence: "its type",
            confidence: 0.2,
            entity: null,
            nullRate: 0,
            considered: [],
          },
        },
      },
    },
  };
  const planned = (rows: number) =>
    createPlan({
      catalog: catalog(countries),
      existing: { tables: {} },
      recipe,
      rows,
      seed: "s",
      asOf: "2026-01-01T00:00:00Z",
      locale: [["en", 1]],
    });
  expect(planned(2000).tables[0]!.rows).toBe(249);
  expect(planned(2000).notices.map((notice) => notice.message)).toEqual([
    "countries: gets 249 of 2000 rows, because the closed list of 249 that its key is taken from allows no more.",
  ]);
  expect(planned(200).notices).toEqual([]);
});
