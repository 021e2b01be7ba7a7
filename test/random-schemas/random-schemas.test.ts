import Database from "better-sqlite3";
import fc from "fast-check";
import type pg from "pg";
import { seed, SeedError } from "seedloom";
import { describe, expect, test } from "vitest";
import { openDatabase } from "../../packages/postgres/src/database.ts";
import { dialectChosen } from "../servers/dialects.ts";
import { ownPostgres } from "../servers/own-postgres.ts";
import { richDdl, type RichSchema, richSchema } from "./rich-schema.ts";
import { ddl, type RandomSchema, randomSchema } from "./schema.ts";
import { richlySolvable, solvable } from "./solvable.ts";

/** Schemas seeded by each test: the same ones each time; RANDOM_SCHEMAS=2000 for the long run, SEED for others. */
const RUNS = Number(process.env["RANDOM_SCHEMAS"] ?? 60);
const parameters = {
  numRuns: RUNS,
  ...(process.env["QUICK"] ? { endOnFailure: true } : {}),
  seed: Number(process.env["SEED"] ?? 1),
};

interface Server {
  /** An empty database with the schema's tables. */
  create(statements: readonly string[]): Promise<void>;
  seed(rows: number, key: string): ReturnType<typeof seed>;
  query(sql: string): Promise<readonly Record<string, unknown>[]>;
}

/** A kind of random schemas. */
interface Family<Schema> {
  readonly arbitrary: fc.Arbitrary<Schema>;
  readonly statementsOf: (schema: Schema, dialect: "postgres" | "sqlite") => string[];
  readonly isSolvable: (
    error: SeedError,
    schema: Schema,
    dialect: "postgres" | "sqlite",
    query: Server["query"],
  ) => Promise<boolean>;
}

const PLAIN: Family<RandomSchema> = { arbitrary: randomSchema, statementsOf: ddl, isSolvable: solvable };
const RICH: Family<RichSchema> = {
  arbitrary: richSchema,
  statementsOf: richDdl,
  isSolvable: richlySolvable,
};

/** Seeds a schema twice: every constraint holds, or no rows exist that keep a CHECK. */
async function check<Schema>(
  server: Server,
  schema: Schema,
  dialect: "postgres" | "sqlite",
  { statementsOf, isSolvable }: Family<Schema>,
): Promise<void> {
  const statements = statementsOf(schema, dialect);
  await server.create(statements);
  // The second run adds to rows that another seed made.
  for (const [rows, key] of [[12, "first"] as const, [9, "second"] as const]) {
    const outcome = await server.seed(rows, key).then(
      (result) => result,
      (error: unknown) => error,
    );
    if (outcome instanceof SeedError && outcome.code === "UNSATISFIABLE") {
      expect(
        await isSolvable(outcome, schema, dialect, server.query),
        `${outcome.message}\n${statements.join(";\n")}`,
      ).toBe(false);
      return;
    }
    if (outcome instanceof Error) throw new Error(`${outcome.message}\n${statements.join(";\n")}`, { cause: outcome });
  }
}

async function onSqlite<Schema>(family: Family<Schema>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(family.arbitrary, async (schema) => {
      const database = new Database(":memory:");
      database.pragma("foreign_keys = on");
      try {
        const server: Server = {
          create: async (statements) => statements.forEach((statement) => database.exec(statement)),
          seed: (rows, key) => seed(database, { rows, seed: key, manifest: false }),
          query: async (sql) => database.prepare(sql).all() as Record<string, unknown>[],
        };
        await check(server, schema, "sqlite", family);
        expect(database.pragma("foreign_key_check")).toEqual([]);
        expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
      } finally {
        database.close();
      }
    }),
    parameters,
  );
}

describe.skipIf(!dialectChosen("sqlite"))("SQLite", () => {
  test(`${RUNS} random schemas are seeded and topped up, or proved impossible`, { timeout: 600_000 }, () =>
    onSqlite(PLAIN),
  );
  test(`${RUNS} rich random schemas are seeded and topped up, or proved impossible`, { timeout: 600_000 }, () =>
    onSqlite(RICH),
  );
});

describe.skipIf(!dialectChosen("postgres"))("PostgreSQL", () => {
  let pool: pg.Pool;
  ownPostgres((opened) => (pool = opened));

  async function onPostgres<Schema>(family: Family<Schema>): Promise<void> {
    // The first rows come while keys and indexes are dropped, however few they are; those that top up find them in place.
    const database = await openDatabase(pool, { dropFrom: 1 });
    if (database === null) throw new Error("a pool was not recognised");
    await fc.assert(
      fc.asyncProperty(family.arbitrary, async (schema) => {
        const server: Server = {
          create: async (statements) => {
            await pool.query(`drop schema public cascade; create schema public; ${statements.join("; ")}`);
          },
          seed: (rows, key) => seed(database, { rows, seed: key, manifest: false }),
          query: async (sql) => (await pool.query(sql)).rows as Record<string, unknown>[],
        };
        await check(server, schema, "postgres", family);
      }),
      parameters,
    );
  }

  test(`${RUNS} random schemas are seeded and topped up, or proved impossible`, { timeout: 900_000 }, () =>
    onPostgres(PLAIN),
  );
  test(`${RUNS} rich random schemas are seeded and topped up, or proved impossible`, { timeout: 900_000 }, () =>
    onPostgres(RICH),
  );
});
