import { Kysely, MysqlDialect, PostgresDialect, sql } from "kysely";
import type { Dialect } from "kysely";
import { createPool } from "mysql2";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dialectChosen } from "../../../test/servers/dialects.ts";
import { startMariadb } from "../../../test/servers/mariadb.ts";
import { freshDatabase as freshMariadb } from "../../../test/servers/mysql-client.ts";
import { freshDatabase as freshPostgres, startPostgres } from "../../../test/servers/postgres.ts";
import { plan, preview, reset, seed, validate } from "../src/index.ts";

/** The public calls against servers, by URL, by pool and by Kysely instance. */

interface Schema {
  users: { id: number; email: string };
  orders: { id: number; user_id: number; placed_on: Date; note: string | null };
}

interface Server {
  readonly name: string;
  start(): Promise<{ url: string; stop(): Promise<void> } | null>;
  fresh(url: string): Promise<{ url: string; drop(): Promise<void> }>;
  /** A pool, and Kysely's dialect over it. */
  pool(url: string): { target: object; dialect: Dialect; end(): Promise<void> };
}

const SERVERS: readonly Server[] = [
  {
    name: "postgres",
    start: startPostgres,
    fresh: freshPostgres,
    pool(url) {
      const pool = new pg.Pool({ connectionString: url, max: 2 });
      return { target: pool, dialect: new PostgresDialect({ pool }), end: () => pool.end() };
    },
  },
  {
    name: "mariadb",
    start: startMariadb,
    fresh: freshMariadb,
    pool(url) {
      const pool = createPool({ uri: url, connectionLimit: 2 });
      return { target: pool, dialect: new MysqlDialect({ pool }), end: () => pool.promise().end() };
    },
  },
];

for (const server of SERVERS) {
  describe.runIf(dialectChosen(server.name))(server.name, () => {
    let running: Awaited<ReturnType<Server["start"]>>;
    let url: string | null = null;
    let drop = async () => {};

    beforeAll(async () => {
      running = await server.start();
      if (running === null) return;
      ({ url, drop } = await server.fresh(running.url));
      const pool = server.pool(url);
      const kysely = new Kysely<Schema>({ dialect: pool.dialect });
      await sql`CREATE TABLE users (id integer NOT NULL PRIMARY KEY, email varchar(120) NOT NULL UNIQUE)`.execute(
        kysely,
      );
      await sql`CREATE TABLE orders (
        id integer NOT NULL PRIMARY KEY, user_id integer NOT NULL, placed_on date NOT NULL, note text,
        FOREIGN KEY (user_id) REFERENCES users (id))`.execute(kysely);
      await kysely.destroy();
    });
    afterAll(async () => {
      await drop();
      await running?.stop();
    });

    test("by URL: plan, preview, seed, validate, reset", async ({ skip }) => {
      if (url === null) return skip();
      const settings = { rows: 30, asOf: "2026-06-30", manifest: false } as const;
      const { planHash } = await plan(url, settings);
      const previewed = await preview(url, settings);
      expect(previewed.tables.map(({ name, rows }) => [name, rows.length])).toEqual([
        ["users", 5],
        ["orders", 5],
      ]);
      const result = await seed(url, settings);
      expect(result).toMatchObject({ planHash, rows: 60, notices: [] });
      expect(await validate(url)).toMatchObject({ ok: true, scores: { integrity: 1 } });
      expect(await reset(url, { manifest: false })).toMatchObject({ done: true, rows: 60 });
    });

    test("by pool, which stays open, with the manifest in a table", async ({ skip }) => {
      if (url === null) return skip();
      const pool = server.pool(url);
      const settings = { rows: 10, manifest: { table: true } } as const;
      expect(await seed(pool.target, settings)).toMatchObject({ rows: 20, manifest: "seedloom_runs" });
      expect(await seed(pool.target, settings)).toMatchObject({ rows: 20 });
      const kysely = new Kysely<{ seedloom_runs: { run: string } }>({ dialect: pool.dialect });
      const runs = await kysely.selectFrom("seedloom_runs").select("run").execute();
      expect(runs.map(({ run }) => JSON.parse(run) as unknown)).toEqual([
        expect.objectContaining({ simulated: true, seed: "seedloom" }),
        expect.objectContaining({ simulated: true, seed: "seedloom" }),
      ]);
      // The table forgets what is emptied, and keeps the rest.
      await reset(url, { manifest: { table: true }, tables: ["orders"] });
      const left = await kysely.selectFrom("seedloom_runs").select("run").execute();
      const tables = left.map(({ run }) => (JSON.parse(run) as { tables: unknown }).tables);
      expect(tables).toHaveLength(2);
      for (const firstRow of [0, 10]) expect(tables).toContainEqual([{ name: "users", firstRow, rows: 10 }]);
      await reset(url, { manifest: { table: true } });
      expect(await kysely.selectFrom("seedloom_runs").select("run").execute()).toEqual([]);
      await kysely.destroy();
    });

    test("by Kysely instance, whose connections are given back", async ({ skip }) => {
      if (url === null) return skip();
      const kysely = new Kysely<Schema>({ dialect: server.pool(url).dialect });
      // More often than the pool has connections.
      for (let run = 1; run <= 3; run++) {
        await seed(kysely, {
          rows: 10,
          manifest: false,
          overrides: { orders: { note: (row) => `by user ${String(row.user_id)}` } },
        });
        const orders = await kysely.selectFrom("orders").select(["user_id", "note"]).execute();
        expect(orders).toHaveLength(10 * run);
        expect(orders.every(({ user_id, note }) => note === `by user ${user_id}`)).toBe(true);
      }
      await kysely.destroy();
      await reset(url, { manifest: false });
    });

    test("a wrong password is not repeated", async ({ skip }) => {
      if (url === null) return skip();
      const wrong = new URL(url);
      wrong.username = "nobody";
      wrong.password = "s3cr3t-word";
      const error = await seed(wrong.href).then(
        () => null,
        (cause: unknown) => cause as Error,
      );
      expect(error).toMatchObject({ code: "CONNECT" });
      expect(JSON.stringify([error?.message, error?.stack, error])).not.toContain("s3cr3t-word");
    });
  });
}
