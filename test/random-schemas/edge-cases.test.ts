import Database from "better-sqlite3";
import fc from "fast-check";
import { seed, SeedError } from "seedloom";
import { describe, expect, test } from "vitest";
import { dialectChosen } from "../servers/dialects.ts";
import { ddl, randomSchema } from "./schema.ts";

/** Schemas seeded: the same ones each time; RANDOM_SCHEMAS=2000 for the long run, SEED for others. */
const RUNS = Number(process.env["RANDOM_SCHEMAS"] ?? 40);
const parameters = { numRuns: RUNS, seed: Number(process.env["SEED"] ?? 1) };

describe.skipIf(!dialectChosen("sqlite"))("SQLite", () => {
  test(`edge cases break no rule of ${RUNS} random schemas`, { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomSchema, async (schema) => {
        const statements = ddl(schema, "sqlite");
        const outcome = async (edgeCases: number) => {
          const database = new Database(":memory:");
          database.pragma("foreign_keys = on");
          try {
            for (const statement of statements) database.exec(statement);
            const { rows } = await seed(database, { rows: 30, manifest: false, edgeCases });
            expect(database.pragma("foreign_key_check")).toEqual([]);
            expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
            return rows;
          } catch (error) {
            if (error instanceof SeedError && error.code === "UNSATISFIABLE") return "unsatisfiable";
            throw new Error(`${String(error)}\n${statements.join(";\n")}`, { cause: error });
          } finally {
            database.close();
          }
        };
        // As many rows as without them, and no error where there was none.
        expect(await outcome(0.3), statements.join(";\n")).toBe(await outcome(0));
      }),
      parameters,
    );
  });
});
