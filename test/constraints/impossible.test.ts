import Database from "better-sqlite3";
import pg from "pg";
import { seed, SeedError } from "seedloom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dialectChosen } from "../servers/dialects.ts";
import { freshDatabase, startPostgres } from "../servers/postgres.ts";
import { IMPOSSIBLE, type Impossible } from "./impossible.ts";

/** Nothing is written, and the error names the table, the constraint's text and the way out. */
async function check(
  { tables, schemas, table, text }: Impossible,
  target: Database.Database | pg.Pool,
  rows: () => Promise<number>,
) {
  const error: unknown = await seed(target, {
    rows: 20,
    manifest: false,
    ...(tables ? { tables } : {}),
    ...(schemas ? { schemas } : {}),
  }).catch((caught) => caught);
  expect(error).toBeInstanceOf(SeedError);
  if (!(error instanceof SeedError)) return;
  expect(error.code, error.message).toBe("UNSATISFIABLE");
  expect(error.details.table).toBe(table);
  expect(error.message).toMatch(text);
  expect(error.message).toMatch(/override|columns|select|partition|change|choose/);
  expect(await rows()).toBe(0);
}

const named = (dialect: "postgres" | "sqlite") =>
  IMPOSSIBLE.filter(({ ddl }) => ddl[dialect] !== undefined).map((one) => [one.name, one] as const);

describe.skipIf(!dialectChosen("sqlite"))("SQLite", () => {
  test.each(named("sqlite"))("%s", async (_, impossible) => {
    const database = new Database(":memory:");
    database.exec(impossible.ddl.sqlite!);
    await check(impossible, database, async () => database.prepare(`select * from ${impossible.table}`).all().length);
    database.close();
  });
});

describe.skipIf(!dialectChosen("postgres"))("PostgreSQL", () => {
  let server: { url: string; stop(): Promise<void> };
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  test.each(named("postgres"))("%s", async (_, impossible) => {
    const fresh = await freshDatabase(server.url);
    const pool = new pg.Pool({ connectionString: fresh.url });
    // The database is dropped while the server may still be closing the pool's connections.
    pool.on("error", () => {});
    try {
      await pool.query(impossible.ddl.postgres!);
      await check(impossible, pool, async () => (await pool.query(`select * from ${impossible.table}`)).rows.length);
    } finally {
      await pool.end();
      await fresh.drop();
    }
  });
});
