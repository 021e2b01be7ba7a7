import Database from "better-sqlite3";
import pg from "pg";
import { plan, seed } from "seedloom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dialectChosen } from "../servers/dialects.ts";
import { freshDatabase, startPostgres } from "../servers/postgres.ts";
import { ALL_STRUCTURES } from "./all-structures.ts";
import { type Count, expectSeededTwice, RUNS, seedOnce } from "./seeded-twice.ts";
import type { Structure } from "./structure.ts";
import { TENANTS } from "./tenants.ts";

interface Opened {
  readonly target: Database.Database | pg.Pool;
  readonly count: Count;
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

/** Each column is computed for some constraint, and the plan says so. */
async function checkComputed(columns: readonly string[], target: Opened["target"]): Promise<void> {
  const { constraints } = (await plan(target, { rows: 5 })).plan;
  for (const column of columns) {
    const said = constraints.find(({ how }) => how.startsWith(`${column} is computed`));
    expect(said?.means, column).toBe("construction");
  }
}

/** Seeds twice: every table has the rows that it can have, and every constraint holds. */
async function check(structure: Structure, { target, count }: Opened): Promise<void> {
  if (structure.computed) await checkComputed(structure.computed, target);
  await expectSeededTwice(structure, (run) => seedOnce(target, structure, RUNS[run], count, quoted), count);
}

describe.skipIf(!dialectChosen("sqlite"))("SQLite", () => {
  const structures = ALL_STRUCTURES.filter((structure) => ddlOf(structure, "sqlite") !== undefined);

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

describe.skipIf(!dialectChosen("sqlite"))("whatever the seed", () => {
  test("regression: tables of two cycles chose a tenant each", async () => {
    const structure = TENANTS.find(({ name }) => name.startsWith("two cycles through one table"))!;
    const database = new Database(":memory:");
    database.exec(ddlOf(structure, "sqlite")!);
    for (let run = 0; run < 4; run++) {
      const { tables } = (await plan(database, { rows: 100, seed: `run ${run}` })).plan;
      expect(Object.fromEntries(tables.map(({ table, rows }) => [table, rows])), `run ${run}`).toEqual({
        a: 100,
        b: 100,
        c: 1,
      });
    }
    database.close();
  });

  test("regression: the tenant of a row moved on that another one referred to", async () => {
    const structure = TENANTS.find(({ name }) => name.startsWith("each row of a tenant refers to another one once"))!;
    const database = new Database(":memory:");
    database.pragma("foreign_keys = on");
    database.exec(ddlOf(structure, "sqlite")!);
    for (let run = 1; run <= 8; run++) {
      await seed(database, { rows: 8, manifest: false });
      expect(database.prepare("select * from a").all().length).toBe(8 * run);
    }
    database.close();
  });
});

describe.skipIf(!dialectChosen("postgres"))("PostgreSQL", () => {
  let url: string;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const server = await startPostgres();
    const fresh = await freshDatabase(server.url);
    url = fresh.url;
    drop = async () => {
      await fresh.drop();
      await server.stop();
    };
  });
  afterAll(() => drop());

  /** Empties the database, which is quicker than a new one, and makes the structure's tables in it. */
  async function create(ddl: string): Promise<void> {
    const owner = new pg.Client({ connectionString: url });
    await owner.connect();
    const { rows } = await owner.query<{ name: string }>(
      "select quote_ident(nspname) as name from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'",
    );
    for (const { name } of rows) await owner.query(`drop schema ${name} cascade`);
    await owner.query(`create schema public; ${ddl}`);
    await owner.end();
  }

  const structures = ALL_STRUCTURES.filter((structure) => ddlOf(structure, "postgres") !== undefined);
  test.each(structures.map((structure) => [structure.name, structure] as const))("%s", async (_, structure) => {
    await create(ddlOf(structure, "postgres")!);
    const role = structure.role ? { options: `-c role=${structure.role}` } : {};
    const pool = new pg.Pool({ connectionString: url, ...role });
    // The database is dropped while the server may still be closing the pool's connections.
    pool.on("error", () => {});
    try {
      await check(structure, { target: pool, count: async (sql) => (await pool.query(sql)).rows.length });
    } finally {
      await pool.end();
    }
  });

  test("rows of a second run are tried where a trigger of another table gives keys to those that are there", async () => {
    await create(`create table a (id integer primary key, path text not null); create table b (user_id integer references a, path text, primary key (user_id, path));
      create function f() returns trigger language plpgsql as $$ begin update b set path = new.path where user_id = new.id; return null; end $$;
      create trigger tr after insert on a for each row execute function f(); insert into a values (1, 'a'); insert into b values (1, 'a')`);
    const { constraints, tables } = (await plan(url, { rows: 5 })).plan;
    expect(constraints.find(({ constraint }) => constraint === "tr of a")).toMatchObject({
      table: "b",
      means: "database",
    });
    expect(tables.map(({ table }) => table)).toEqual(["a", "b"]);
  });

  test("what of a trigger cannot be read is said", async () => {
    await create(`set check_function_bodies = off; create table t (id integer primary key);
      create function g() returns void language plpgsql as 'begin if then end';
      create function f() returns trigger language plpgsql as $$ begin if new.id is null then perform g(); end if; return new; end $$;
      create trigger tr before insert on t for each row execute function f()`);
    const { notices } = (await plan(url, { rows: 5 })).plan;
    expect(notices).toMatchObject([{ code: "TRIGGER_NOT_READ", table: "t" }]);
    expect(notices[0]?.message).toMatch(/trigger tr .* function g /);
  });
});
