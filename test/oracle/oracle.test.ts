import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import SqliteDatabase from "better-sqlite3";
import pg from "pg";
import { plan, preview, seed, SeedError } from "seedloom";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dialectChosen } from "../servers/dialects.ts";
import { freshDatabase, startPostgres } from "../servers/postgres.ts";

/** Constraints that only the database can judge: it is asked before anything is written. */

const quiet = { manifest: false } as const;

describe.runIf(dialectChosen("postgres"))("PostgreSQL", () => {
  let server: Awaited<ReturnType<typeof startPostgres>>;
  let url: string;
  let drop: () => Promise<void>;
  let pool: pg.Pool;

  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  beforeEach(async () => {
    ({ url, drop } = await freshDatabase(server.url));
    pool = new pg.Pool({ connectionString: url, max: 2 });
    await pool.query(FUNCTIONS);
  });
  afterEach(async () => {
    await pool.end();
    await drop();
  });

  const rowsOf = async (sql: string) => (await pool.query<Record<string, unknown>>(sql)).rows;
  const countOf = async (table: string) => Number((await rowsOf(`select count(*) as n from ${table}`))[0]?.["n"]);
  const meansOf = async (table: string) => {
    const made = await plan(url, { rows: 10 });
    return made.plan.constraints
      .filter((constraint) => constraint.table === table)
      .map(({ constraint, means }) => [constraint, means]);
  };

  // Each is accepted for some values only; PostgreSQL itself checks the rows on the way in.
  test.for([
    ["one column, half of whose values are accepted", "n integer not null check (is_even(n))"],
    ["two columns", "a integer not null, b integer not null, check (in_order(a, b))"],
    ["a function that raises an exception", "code text not null check (is_code(code))"],
    [
      "both on several columns",
      "n integer check (is_even(n)), m bigint not null check (is_even(m::int)), a integer, b integer, check (in_order(a, b)), code text not null check (is_code(code))",
    ],
    ["a part of a jsonb column", "doc jsonb not null check (is_object(doc))"],
    ["a literal in the rule", "kind text not null check (one_of(kind, 'red,green'))"],
    ["the default", "kind text not null default 'zq-77' check (is_kind(kind))"],
    ["only NULL", "note text check (never(note))"],
    ["a domain", "n even not null, m even, c code not null"],
    ["an array of a function's", "tags text[] not null check (at_most(tags, 2))"],
    [
      "a generated column that calls a function",
      "n integer not null, g integer generated always as (half(n)) stored check (is_even(g))",
    ],
    ["a date", "day date not null check (is_weekday(day))"],
  ] as const)("%s", async ([, columns]) => {
    await pool.query(`create table t (id serial primary key, ${columns})`);
    for (const rows of [150, 60]) await seed(url, { ...quiet, rows });
    expect(await countOf("t")).toBe(210);
    expect((await meansOf("t")).filter(([, means]) => means === "database").length).toBeGreaterThan(0);
  });

  test("values stay the column's own as far as the database accepts them", async () => {
    await pool.query(`create table people (id serial primary key, email text not null unique check (is_mail(email)),
      height integer not null check (is_even(height)))`);
    await seed(url, { ...quiet, rows: 200 });
    const [seen] = await rowsOf(`select count(distinct height) as heights, count(*) filter (where email ~
      '[@.](example[.][a-z]+|example|test|invalid)$') as mails from people`);
    expect(Number(seen?.["mails"])).toBe(200);
    expect(Number(seen?.["heights"])).toBeGreaterThan(15);
  });

  test("unique columns: enough accepted values, or fewer rows with a notice", async () => {
    await pool.query(`
      create table many (n integer primary key check (is_even(n)), code text not null unique check (is_code(code)));
      create table few (id serial primary key, kind text not null unique check (one_of(kind, 'red,green')));
      create table child (id serial primary key, n integer not null references many, kind text not null references few (kind))`);
    const { notices, tables } = await seed(url, { ...quiet, rows: 300 });
    const rows = Object.fromEntries(tables.map((table) => [table.name, table.rows]));
    expect(rows).toMatchObject({ many: 300, child: 300 });
    expect(rows["few"]).toBeGreaterThan(0);
    expect(rows["few"]).toBeLessThan(5);
    expect(notices).toContainEqual(expect.objectContaining({ code: "FEWER_ROWS", table: "few" }));
  });

  test.for([
    ["an expression over one column", "create unique index on t (folded(name))"],
    ["over two, partial, beside a column", "create unique index on t (kind, folded(name || kind)) where is_even(n)"],
  ] as const)("a unique index that calls a function: %s", async ([, index]) => {
    await pool.query(`create table t (id serial primary key, name text not null, kind text not null, n integer not null);
      ${index}`);
    for (const rows of [400, 200]) await seed(url, { ...quiet, rows });
    expect(await countOf("t")).toBe(600);
    expect((await meansOf("t")).map(([, means]) => means)).toContain("database");
    expect((await plan(url, { rows: 50 })).planHash).toBe((await plan(url, { rows: 50 })).planHash);
  });

  test("rows that are there show what a function accepts", async () => {
    await pool.query(`create table t (id serial primary key, secret text not null check (md5(secret) like '%' and knows(secret)));
      insert into t (secret) values ('open sesame'), ('swordfish')`);
    await seed(url, { ...quiet, rows: 50 });
    const seen = await rowsOf("select distinct secret from t order by 1");
    expect(seen.map((row) => row["secret"])).toEqual(["open sesame", "swordfish"]);
  });

  test("partitions whose bounds call a function", async () => {
    await pool.query(`create table t (id integer not null, n integer not null) partition by list (half(n));
      create table t_1 partition of t for values in (1, 2, 3);
      create table t_2 partition of t for values in (10)`);
    await seed(url, { ...quiet, rows: 100 });
    expect(await countOf("t")).toBe(100);
  });

  test("the same plan has the same attempts, and the rows that it shows are those that it loads", async () => {
    await pool.query(
      "create table t (id serial primary key, a integer not null, b integer not null, check (in_order(a, b)))",
    );
    const [first, second] = [await plan(url, { rows: 80 }), await plan(url, { rows: 80 })];
    expect(first.plan.tables[0]?.attempts.length).toBeGreaterThan(10);
    expect(second).toEqual(first);
    const shown = (await preview(url, { rows: 80, sample: 80 })).tables[0]?.rows;
    await seed(url, { ...quiet, rows: 80 });
    const loaded = await rowsOf("select id, a, b from t order by id");
    expect(loaded.map((row) => Object.values(row))).toEqual(shown);
  });

  test("what nothing satisfies is an error before anything is written", async () => {
    await pool.query(`create table fine (id serial primary key, name text not null);
      create table stuck (id serial primary key, name text not null, constraint hopeless check (never(name)))`);
    const cli = join(import.meta.dirname, "../../packages/cli/src/main.ts");
    const failed = promisify(execFile)(process.execPath, [cli, "seed", "--url", url, "--rows", "20"]);
    await expect(failed).rejects.toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/stuck[\s\S]*hopeless[\s\S]*never\(name\)[\s\S]*overrides/),
    });
    expect([await countOf("fine"), await countOf("stuck")]).toEqual([0, 0]);
    const error = await seed(url, quiet).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SeedError);
    expect(error).toMatchObject({
      code: "UNSATISFIABLE",
      details: { table: "stuck", constraint: "hopeless", column: "name", tried: expect.arrayContaining(["choice"]) },
    });
  });

  test("the user's values stand, or their error does", async () => {
    await pool.query("create table t (id serial primary key, n integer not null check (is_even(n)))");
    await seed(url, { ...quiet, rows: 20, overrides: { t: { n: { weighted: { 4: 1, 7: 1, 8: 1 } } } } });
    expect((await rowsOf("select distinct n from t order by n")).map((row) => row["n"])).toEqual([4, 8]);
    await expect(
      seed(url, { ...quiet, rows: 20, overrides: { t: { n: { weighted: { 3: 1, 7: 1 } } } } }),
    ).rejects.toMatchObject({
      code: "UNSATISFIABLE",
    });
    expect(await countOf("t")).toBe(20);
  });
});

const FUNCTIONS = `
  create function is_even(n integer) returns boolean immutable language sql as 'select n % 2 = 0';
  create function in_order(a integer, b integer) returns boolean immutable language sql as 'select a < b';
  create function is_object(j jsonb) returns boolean immutable language sql as $$ select jsonb_typeof(j) = 'object' $$;
  create function is_mail(t text) returns boolean immutable language sql as $$ select t ~ '^[^@ ]+@[^@ ]+[.][a-z]+$' $$;
  create function is_kind(t text) returns boolean immutable language sql as $$ select t ~ '^z' $$;
  create function knows(t text) returns boolean immutable language sql as $$ select length(t) in (9, 11) and t ~ 's[ew][so]' $$;
  create function one_of(t text, list text) returns boolean immutable language sql as $$ select t = any (string_to_array(list, ',')) or t = list $$;
  create function folded(t text) returns text immutable language sql as $$ select left(lower(t), 14) $$;
  create function never(t text) returns boolean immutable language sql as 'select case when t is null then null else false end';
  create function at_most(list text[], n integer) returns boolean immutable language sql as 'select cardinality(list) <= n';
  create function is_weekday(d date) returns boolean immutable language sql as 'select extract(isodow from d) < 6';
  create function half(n integer) returns integer immutable language sql as 'select n / 2';
  create function is_code(code text) returns boolean immutable language plpgsql as $$
    begin
      if length(code) <> 8 then raise exception 'a code has 8 digits: %', code; end if;
      return code ~ '^[0-9]+$';
    end $$;
  create domain code as text check (is_code(value));
  create domain even as integer check (is_even(value));
`;

describe.runIf(dialectChosen("sqlite"))("SQLite", () => {
  test("a function of the application", async () => {
    const database = new SqliteDatabase(":memory:");
    database.function("is_even", { deterministic: true }, (n) => (Number(n) % 2 === 0 ? 1 : 0));
    database.exec("CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER NOT NULL CHECK (is_even(n)))");
    await seed(database, { ...quiet, rows: 120 });
    expect(database.prepare("SELECT count(*) FROM t WHERE n % 2 = 0").pluck().get()).toBe(120);
  });

  test("a built-in function without a counterpart here", async () => {
    const database = new SqliteDatabase(":memory:");
    database.exec(
      "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT NOT NULL CHECK (likelihood(unicode(a), 0.5) % 2 = 0))",
    );
    await seed(database, { ...quiet, rows: 120 });
    expect(database.prepare("SELECT count(*) FROM t WHERE unicode(a) % 2 = 0").pluck().get()).toBe(120);
  });

  test("nothing satisfies it: nothing is written", async () => {
    const database = new SqliteDatabase(":memory:");
    database.function("never", { deterministic: true }, (_n) => 0);
    database.exec(`CREATE TABLE fine (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
      CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER NOT NULL CHECK (never(n)))`);
    await expect(seed(database, quiet)).rejects.toMatchObject({ code: "UNSATISFIABLE", details: { table: "t" } });
    expect(database.prepare("SELECT count(*) FROM fine").pluck().get()).toBe(0);
  });
});
