import Database from "better-sqlite3";
import fc from "fast-check";
import pg from "pg";
import { seed, SeedError } from "seedloom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../packages/postgres/src/database.ts";
import { dialectChosen } from "../servers/dialects.ts";
import { freshDatabase, startPostgres } from "../servers/postgres.ts";
import { ddl, type RandomSchema, randomSchema } from "./schema.ts";
import { solvable } from "./solvable.ts";

/** Schemas seeded by each test; RANDOM_SCHEMAS=2000 for the long run, SEED to repeat one. */
const RUNS = Number(process.env["RANDOM_SCHEMAS"] ?? 60);
const parameters = {
  numRuns: RUNS,
  ...(process.env["SEED"] ? { seed: Number(process.env["SEED"]) } : {}),
};

interface Server {
  /** An empty database with the schema's tables. */
  create(statements: readonly string[]): Promise<void>;
  seed(rows: number): ReturnType<typeof seed>;
  query(sql: string): Promise<readonly Record<string, unknown>[]>;
}

/** Seeds a schema twice: every constraint holds, or no rows exist that keep a CHECK. */
async function check(server: Server, schema: RandomSchema, dialect: "postgres" | "sqlite"): Promise<void> {
  const statements = ddl(schema, dialect);
  await server.create(statements);
  for (const rows of [12, 9]) {
    const outcome = await server.seed(rows).then(
      (result) => result,
      (error: unknown) => error,
    );
    if (outcome instanceof SeedError && outcome.code === "UNSATISFIABLE") {
      expect(
        await solvable(outcome, schema, dialect, server.query),
        `${outcome.message}\n${statements.join(";\n")}`,
      ).toBe(false);
      return;
    }
    if (outcome instanceof Error) throw new Error(`${outcome.message}\n${statements.join(";\n")}`, { cause: outcome });
  }
}

describe.skipIf(!dialectChosen("sqlite"))("SQLite", () => {
  test(`${RUNS} random schemas are seeded and topped up, or proved impossible`, { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomSchema, async (schema) => {
        const database = new Database(":memory:");
        database.pragma("foreign_keys = on");
        try {
          await check(
            {
              create: async (statements) => statements.forEach((statement) => database.exec(statement)),
              seed: (rows) => seed(database, { rows, manifest: false }),
              query: async (sql) => database.prepare(sql).all() as Record<string, unknown>[],
            },
            schema,
            "sqlite",
          );
          expect(database.pragma("foreign_key_check")).toEqual([]);
          expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
        } finally {
          database.close();
        }
      }),
      parameters,
    );
  });
});

describe.skipIf(!dialectChosen("postgres"))("PostgreSQL", () => {
  let pool: pg.Pool;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const server = await startPostgres();
    const fresh = await freshDatabase(server.url);
    pool = new pg.Pool({ connectionString: fresh.url });
    drop = async () => {
      await pool.end();
      await fresh.drop();
      await server.stop();
    };
  });
  afterAll(() => drop());

  test(`${RUNS} random schemas are seeded and topped up, or proved impossible`, { timeout: 900_000 }, async () => {
    // The first rows come while keys and indexes are dropped, however few they are; those that top up find them in place.
    const database = await openDatabase(pool, { dropFrom: 1 });
    if (database === null) throw new Error("a pool was not recognised");
    await fc.assert(
      fc.asyncProperty(randomSchema, async (schema) => {
        await check(
          {
            create: async (statements) => {
              await pool.query(`drop schema public cascade; create schema public; ${statements.join("; ")}`);
            },
            seed: (rows) => seed(database, { rows, manifest: false }),
            query: async (sql) => (await pool.query(sql)).rows as Record<string, unknown>[],
          },
          schema,
          "postgres",
        );
      }),
      parameters,
    );
  });
});
