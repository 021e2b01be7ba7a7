import Database from "better-sqlite3";
import pg from "pg";
import { seed, validate } from "seedloom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dialectChosen } from "../servers/dialects.ts";
import { freshDatabase, startPostgres } from "../servers/postgres.ts";
import { type Structure, STRUCTURES } from "./structures.ts";

const RUNS = [100, 60];

interface Opened {
  readonly target: Database.Database | pg.Pool;
  count(sql: string): Promise<number>;
}

const quoted = (id: string) =>
  id.startsWith('"')
    ? id
    : id
        .split(".")
        .map((part) => `"${part.replaceAll('"', '""')}"`)
        .join(".");

function ddlOf({ ddl }: Structure, dialect: "postgres" | "sqlite"): string | undefined {
  return typeof ddl === "string" ? ddl : ddl[dialect];
}

/** Seeds twice: every table has the rows that it can have, and every constraint holds. */
async function check(structure: Structure, { target, count }: Opened): Promise<void> {
  for (const [run, rows] of RUNS.entries()) {
    const tables = structure.tables ? { tables: structure.tables } : {};
    const result = await seed(target, { rows, manifest: false, ...tables });
    const found: Record<string, number> = {};
    const wanted: Record<string, number> = {};
    for (const { name } of result.tables) {
      const expected = structure.rows?.[name] ?? [100, 160];
      if (expected === "some") continue;
      wanted[name] = expected[run]!;
      found[name] = await count(`select * from ${quoted(name)}`);
    }
    expect(found, result.notices.map(({ message }) => message).join("\n")).toEqual(wanted);
    const { findings } = await validate(target);
    if (!structure.unsound) expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    for (const sql of structure.never ?? []) expect(await count(sql), sql).toBe(0);
  }
}

describe.skipIf(!dialectChosen("sqlite"))("SQLite", () => {
  const structures = STRUCTURES.filter((structure) => ddlOf(structure, "sqlite") !== undefined);

  test.each(structures.map((structure) => [structure.name, structure] as const))("%s", async (_, structure) => {
    const database = new Database(":memory:");
    database.pragma("foreign_keys = on");
    database.exec(ddlOf(structure, "sqlite")!);
    await check(structure, { target: database, count: async (sql) => database.prepare(sql).all().length });
    expect(database.pragma("foreign_key_check")).toEqual([]);
    expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
    database.close();
  });
});

describe.skipIf(!dialectChosen("postgres"))("PostgreSQL", () => {
  let server: { url: string; stop(): Promise<void> };
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  const structures = STRUCTURES.filter((structure) => ddlOf(structure, "postgres") !== undefined);
  test.each(structures.map((structure) => [structure.name, structure] as const))("%s", async (_, structure) => {
    const fresh = await freshDatabase(server.url);
    const pool = new pg.Pool({ connectionString: fresh.url });
    // The database is dropped while the server may still be closing the pool's connections.
    pool.on("error", () => {});
    try {
      await pool.query(ddlOf(structure, "postgres")!);
      await check(structure, { target: pool, count: async (sql) => (await pool.query(sql)).rows.length });
    } finally {
      await pool.end();
      await fresh.drop();
    }
  });
});
