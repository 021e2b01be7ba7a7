import type pg from "pg";
import { seed } from "seedloom";
import { describe, expect, test } from "vitest";
import { dialectChosen } from "../servers/dialects.ts";
import { ownPostgres } from "../servers/own-postgres.ts";

/** Types whose input functions refuse everything: the server's own notes, never a column's. */
const WITHOUT_INPUT = ["pg_node_tree", "pg_ndistinct", "pg_dependencies", "pg_mcv_list", "gtsvector"];
const INTERNAL = /^pg_(brin|ddl)_/;

/** Types of PostgreSQL's contributed modules that come with the test server. */
const MODULES = ["citext", "cube", "hstore", "intarray", "isn", "lo", "ltree", "seg"];

/** Types of which there are few values, or whose values say nothing to `::text`. */
const FEW = new Set([
  "bool",
  "_bool",
  "regnamespace",
  "regrole",
  "regcollation",
  "regoper",
  "regconfig",
  "regdictionary",
  "char",
  "char(1)",
  "varchar(1)",
  "bit(1)",
  "bit",
]);

/** Types with modifiers, of which `pg_type` says nothing. */
const MODIFIED = [
  "varchar(1)",
  "varchar(3)",
  "char(1)",
  "char(7)",
  '"char"',
  "numeric(3)",
  "numeric(5,2)",
  "numeric(2,2)",
  "numeric(3,-2)",
  "numeric(2,4)",
  "bit(1)",
  "bit(13)",
  "bit varying(5)",
  "bit varying",
  "time(0)",
  "time(3) with time zone",
  "timestamp(0)",
  "timestamp(3) with time zone",
  ...["year", "month", "day", "hour", "minute", "second", "year to month", "day to hour", "day to minute"].map(
    (fields) => `interval ${fields}`,
  ),
  "interval day to second(2)",
  "interval hour to second",
  "interval minute to second(0)",
  "interval(3)",
  "integer[][]",
  "varchar(4)[]",
  "numeric(6,2)[]",
];

describe.skipIf(!dialectChosen("postgres"))("every type of PostgreSQL", () => {
  let pool: pg.Pool;
  ownPostgres((opened) => (pool = opened));

  /** A table for each type with a column of it that may not be NULL: all get their rows, of different values. */
  async function seedAll(types: readonly string[]): Promise<Record<string, unknown>> {
    await pool.query("drop schema public cascade; create schema public");
    await pool.query(
      types.map((type, index) => `create table t${index} (id integer primary key, value ${type} not null)`).join(";"),
    );
    const wrong: Record<string, unknown> = {};
    const tables = types.map((_, index) => `t${index}`);
    const whole = await seed(pool, { rows: 30, manifest: false, tables }).catch(() => null);
    for (const [index, type] of types.entries()) {
      if (whole === null) {
        const result = await seed(pool, { rows: 30, manifest: false, tables: [`t${index}`] }).catch(
          (error: Error) => error,
        );
        if (result instanceof Error) wrong[type] = result.message;
      }
      const { rows } = await pool.query<{ total: number; distinct: number }>(
        `select count(*)::int as total, count(distinct value::text)::int as distinct from t${index}`,
      );
      const few = FEW.has(type.replaceAll(/pg_catalog\.|"/g, ""));
      if (rows[0]!.total !== 30 || rows[0]!.distinct < (few ? 2 : 3)) wrong[type] ??= rows[0];
    }
    return wrong;
  }

  test("of the server's own, and arrays of them", { timeout: 300_000 }, async () => {
    const { rows } = await pool.query<{ name: string }>(
      `select quote_ident(t.typname) as name from pg_type t left join pg_type e on e.oid = t.typelem and t.typcategory = 'A'
        where t.typnamespace = 'pg_catalog'::regnamespace and t.typtype in ('b', 'r', 'm') and coalesce(e.typtype, 'b') not in ('c', 'p')
          and t.typname <> all ($1)`,
      [[...WITHOUT_INPUT, ...WITHOUT_INPUT.map((name) => `_${name}`)]],
    );
    const types = rows.flatMap(({ name }) => (INTERNAL.test(name.replace(/^"?_?/, "")) ? [] : [`pg_catalog.${name}`]));
    expect(types.length).toBeGreaterThan(130);
    expect(await seedAll(types)).toEqual({});
  });

  test("with modifiers", { timeout: 120_000 }, async () => {
    expect(await seedAll(MODIFIED)).toEqual({});
  });

  test("of contributed modules", { timeout: 120_000 }, async () => {
    await pool.query("create schema modules");
    for (const name of MODULES) await pool.query(`create extension ${name} schema modules`);
    const { rows } = await pool.query<{ name: string }>(
      `select 'modules.' || quote_ident(typname) as name from pg_type where typnamespace = 'modules'::regnamespace and typtype = 'b' and typcategory <> 'A'
        and typname !~ '^(gtrgm|ghstore|ltree_gist|gbtreekey|intbig_gkey|gseg|gcube)'`,
    );
    expect(rows.length).toBeGreaterThan(15);
    expect(await seedAll(rows.map(({ name }) => name))).toEqual({});
  });

  test("of an extension that nobody knows: the default, a row that is there, NULL, or an error that names the remedy", async () => {
    await pool.query(`drop schema public cascade; create schema public;
      create type oddity; create function oddity_in(cstring) returns oddity language internal immutable strict as 'byteain';
      create function oddity_out(oddity) returns cstring language internal immutable strict as 'byteaout';
      create type oddity (input = oddity_in, output = oddity_out, like = bytea);
      create table with_default (id integer primary key, value oddity not null default 'abc');
      create table with_null (id integer primary key, value oddity);
      create table with_row (id integer primary key, value oddity not null); insert into with_row values (1, 'xyz');
      create table without (id integer primary key, value oddity not null)`);
    const tables = ["with_default", "with_null", "with_row"];
    const { tables: seeded } = await seed(pool, { rows: 10, manifest: false, tables });
    expect(seeded.map(({ rows }) => rows)).toEqual([10, 10, 10]);
    await expect(seed(pool, { rows: 10, manifest: false, tables: ["without"] })).rejects.toMatchObject({
      code: "UNSATISFIABLE",
      message: expect.stringMatching(/without\.value.*oddity.*overrides/s),
    });
  });
});
