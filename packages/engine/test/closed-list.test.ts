import { fallbackSpec } from "@seedloom/generators";
import type { GeneratorSpec } from "@seedloom/core";
import { expect, test } from "vitest";
import { createPlan } from "../src/index.ts";
import { catalog, id, table, text } from "./fixtures.ts";

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

test("what a table lists comes once before it comes again, also where the name of a key begins like it", () => {
  const genres = table("genres", [id("genre_id"), text("genre")], {
    primaryKey: { name: "pk", columns: ["genre_id"] },
  });
  const values = ["Blues", "Folk", "Jazz", "Metal", "Opera", "Pop", "Punk", "Reggae", "Rock", "Soul"];
  const told = (column: string, spec: GeneratorSpec) => ({
    column,
    spec,
    rule: "lookupName" as const,
    evidence: "names",
    confidence: 0.9,
    entity: null,
    nullRate: 0,
    considered: [],
  });
  const columns = {
    genre_id: told("genre_id", { generator: "sequence", options: { start: 1 } }),
    genre: told("genre", { generator: "choice", options: { values } }),
  };
  const planned = (rows: number) =>
    createPlan({
      catalog: catalog(genres),
      existing: { tables: {} },
      recipe: {
        tables: { genres: { table: "genres", rows: null, subject: null, relationships: [], lists: "genre", columns } },
      },
      rows,
      seed: "s",
      asOf: "2026-01-01T00:00:00Z",
      locale: [["en", 1]],
    }).tables[0]!;
  expect(planned(100).slots).toMatchObject([{ columns: ["genre"], radices: [10] }]);
  expect(planned(1000).slots).toEqual([]);
});
