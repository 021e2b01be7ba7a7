import { findColumn, findTable } from "@seedloom/core";
import type { Catalog, Column, ColumnType, Database, Table } from "@seedloom/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { postgres } from "../src/index.ts";
import { openFresh } from "./fresh.ts";
import { schema, schemaSince } from "./schema.ts";

let database: Database;
let url: string;
let drop: () => Promise<void>;
let catalog: Catalog;
let version: number;

const table = (id: string): Table => {
  const found = findTable(catalog, id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
};
const column = (id: string, name: string): Column => {
  const found = findColumn(table(id), name);
  if (found === undefined) throw new Error(`no column ${id}.${name}`);
  return found;
};

beforeAll(async () => {
  ({ database, url, drop } = await openFresh());
  version = Number((await database.query("select current_setting('server_version_num') as n"))[0]?.["n"]);
  await database.query(schema);
  for (const [since, sql] of Object.entries(schemaSince)) if (version >= Number(since)) await database.query(sql);
  catalog = await database.introspect();
});
afterAll(() => drop());

test("tables are sorted by id, partitions are not among them", () => {
  const expected = [
    "animals",
    "dogs",
    "events",
    "hashed",
    "kinds",
    "people",
    "rooms",
    "sales.lines",
    "sales.orders",
    "select",
  ];
  const newer = [...(version >= 180000 ? ["newest"] : []), ...(version >= 150000 ? ["once"] : [])];
  expect(catalog.tables.map((one) => one.id)).toEqual([...expected, ...newer].toSorted());
  expect(catalog).toMatchObject({ dialect: "postgres", defaultSchema: "public", numericBooleans: false });
  expect(catalog.serverVersion).toMatch(/^\d+(\.\d+)?$/);
});

test("what is left out is said", () => {
  expect(catalog.omitted).toEqual([
    { what: "materialized view people_count", why: "no rows of their own" },
    { what: "view people_names", why: "no rows of their own" },
  ]);
});

test("chosen schemas only, an unknown one is an error", async () => {
  const sales = await database.introspect({ schemas: ["sales"] });
  expect(sales.tables.map((one) => [one.id, one.outside])).toEqual([
    ["people", true],
    ["sales.lines", undefined],
    ["sales.orders", undefined],
  ]);
  expect(findTable(sales, "sales.orders")?.foreignKeys[0]?.references.table).toBe("people");
  await expect(database.introspect({ schemas: ["nowhere"] })).rejects.toMatchObject({
    code: "CONFIG",
    message: expect.stringContaining("there are public, sales"),
  });
});

test("comments, identity, serial and sequences that are not owned", () => {
  expect(table("people").comment).toBe("Who they are");
  expect(column("people", "nick").comment).toBe("What friends say");
  expect(column("people", "id").generated).toEqual({
    kind: "identity",
    always: true,
    sequence: "public.people_id_seq",
    start: 5,
    increment: 5,
  });
  expect(column("sales.orders", "id")).toMatchObject({
    default: null,
    generated: { kind: "identity", always: false, sequence: "sales.orders_id_seq", start: 1, increment: 1 },
  });
  expect(column("people", "ticket").generated).toEqual({
    kind: "identity",
    always: false,
    sequence: "public.ticket_numbers",
    start: 100,
    increment: 10,
  });
});

test("computed columns and defaults", () => {
  expect(column("people", "initials").generated).toMatchObject({ kind: "computed", stored: true });
  expect(column("people", "initials").default).toBeNull();
  expect(column("people", "created").default).toMatchObject({
    volatile: true,
    sql: { expression: { kind: "call", name: "now" } },
  });
  expect(column("people", "mood").default).toMatchObject({ volatile: false, sql: { text: "'ok'::mood" } });
  expect(column("people", "small").default).toMatchObject({ volatile: false, sql: { text: "1" } });
});

test("domains: NOT NULL and DEFAULT reach through, checks stay with their own", () => {
  expect(column("people", "small")).toMatchObject({ nullable: false, typeText: "small_positive" });
  expect(column("people", "email").nullable).toBe(true);
  expect(catalog.domains["positive"]).toMatchObject({
    base: { kind: "integer", bits: 32 },
    notNull: true,
    checks: [
      { name: "positive_check", sql: { text: "(VALUE > 0)", expression: { left: { kind: "column", name: "VALUE" } } } },
    ],
  });
  expect(catalog.domains["small_positive"]).toMatchObject({
    base: { kind: "domain", name: "positive" },
    notNull: false,
  });
  expect(catalog.domains["sales.email"]?.checks[0]?.sql.expression).toMatchObject({ kind: "match", flavour: "regex" });
});

test("keys and uniques: expressions, predicates, collations, constraints", () => {
  expect(table("people").primaryKey).toEqual({ name: "people_pkey", columns: ["id"] });
  const [lower, nick] = table("people").uniques;
  expect(lower).toMatchObject({
    name: "people_email_lower",
    constraint: false,
    parts: [{ kind: "expression", sql: { text: "lower((email)::text)", expression: { kind: "call", name: "lower" } } }],
    predicate: { text: "(boss IS NULL)", expression: { kind: "isNull" } },
  });
  expect(nick?.parts).toEqual([{ kind: "column", column: "nick", caseInsensitive: true, prefix: null }]);
  expect(column("people", "nick")).toMatchObject({ collation: "nocase", type: { caseInsensitive: true } });
  expect(table("sales.orders").primaryKey?.columns).toEqual(["region", "id"]);
  expect(table("sales.orders").uniques).toMatchObject([
    { name: "id_unique", constraint: true, nullsNotDistinct: false },
  ]);
});

test("foreign keys: composite, match, actions, deferrable, not valid", () => {
  expect(table("people").foreignKeys).toMatchObject([
    {
      name: "boss_fk",
      columns: ["boss"],
      references: { table: "people", columns: ["id"] },
      deferrable: true,
      initiallyDeferred: true,
    },
  ]);
  expect(table("sales.orders").foreignKeys).toMatchObject([
    { onDelete: "cascade", onUpdate: "set null", match: "simple", validated: true, enforced: true, deferrable: false },
  ]);
  expect(table("sales.lines").foreignKeys).toMatchObject([
    {
      columns: ["region", "order"],
      references: { table: "sales.orders", columns: ["region", "id"] },
      match: "full",
      onDelete: "restrict",
      validated: false,
    },
  ]);
});

test("checks, NOT VALID and NO INHERIT included", () => {
  const checks = table("people").checks;
  expect(checks.map(({ name, validated, enforced }) => [name, validated, enforced])).toEqual([
    ["grown", true, true],
    ["later", false, true],
    ["people_born_check", true, true],
  ]);
  expect(checks.every((check) => check.sql.expression !== null)).toBe(true);
});

test("exclusions and triggers", () => {
  expect(table("rooms").exclusions).toMatchObject([
    {
      elements: [
        { operator: "&&", sql: { expression: { kind: "call", name: "int4range" } } },
        { operator: "&&", sql: { expression: { kind: "column", name: "during" } } },
      ],
      predicate: { text: "(note IS NULL)" },
      definition: expect.stringMatching(/^EXCLUDE USING gist/),
    },
  ]);
  expect(table("sales.lines").triggers).toMatchObject([
    { name: "touch", timing: "before", events: ["insert", "update"] },
  ]);
});

test("partitions of all strategies, nested", () => {
  expect(table("events").partitioning).toMatchObject({
    strategy: "range",
    keys: [
      { text: "at", expression: { kind: "column", name: "at" } },
      { text: "lower(kind)", expression: { kind: "call" } },
    ],
    partitions: [
      {
        id: "events_2020",
        bound: { kind: "range", from: ["2020-01-01", null], to: ["2021-01-01", "m"] },
        partitioning: {
          strategy: "list",
          partitions: [
            { id: "events_2020_a", bound: { kind: "list", values: [["a"], [null], ["it's"]] } },
            { id: "events_2020_rest", bound: { kind: "default" } },
          ],
        },
      },
      { id: "events_old", bound: { kind: "range", from: [null, null], to: ["2020-01-01", null] }, partitioning: null },
    ],
  });
  expect(table("hashed").partitioning?.partitions.map((partition) => partition.bound)).toEqual([
    expect.objectContaining({ kind: "hash", modulus: 2, remainder: 0 }),
    expect.objectContaining({ kind: "hash", modulus: 2, remainder: 1 }),
  ]);
});

test("what only a partition declares counts for its root", () => {
  expect(table("events").uniques).toMatchObject([{ parts: [{ column: "at" }] }]);
  const [check] = table("events").checks;
  expect(check?.sql.text).toMatch(/IS NOT TRUE\) OR \(\(?id > 0/);
  expect(check?.sql.expression).toMatchObject({ kind: "or" });
});

test("inheritance", () => {
  expect(table("dogs").inherits).toEqual(["animals"]);
  expect(table("dogs").columns.map((one) => one.name)).toEqual(["id", "name", "breed"]);
  expect(table("animals").inherits).toEqual([]);
});

test("names with quotes, spaces, keywords, unicode and 63 bytes", () => {
  expect(table("select").columns.map((one) => one.name)).toEqual(["from", 'a "quoted" näme', "x".repeat(63), " "]);
});

test("estimates: none before ANALYZE, then the server's", async () => {
  expect(table("animals").estimatedRows).toBeNull();
  await database.query("insert into animals select n from generate_series(1, 7) n; analyze animals");
  const again = await database.introspect();
  expect(findTable(again, "animals")?.estimatedRows).toBe(7);
});

describe("types", () => {
  const text = { kind: "text", lengthUnit: "characters", fixed: false, caseInsensitive: false, repertoire: "unicode" };
  const integer = (bits: number, unsigned = false) => ({ kind: "integer", bits, unsigned });
  const mood = { kind: "enum", name: "mood", labels: ["sad", "ok", 'very "happy"'] };
  const smallPositive = {
    kind: "domain",
    name: "small_positive",
    base: { kind: "domain", name: "positive", base: integer(32) },
  };
  const address = {
    kind: "composite",
    name: "sales.address",
    fields: [
      { name: "street", type: { ...text, maxLength: null } },
      { name: "post code", type: { ...text, maxLength: 10 } },
      { name: "at", type: { kind: "geometric", of: "point" } },
    ],
  };
  const expected: Readonly<Record<string, unknown>> = {
    a: { kind: "boolean" },
    b: integer(16),
    c: integer(32),
    d: integer(64),
    e: integer(32, true),
    f: { kind: "decimal", precision: null, scale: null },
    g: { kind: "decimal", precision: 8, scale: 3 },
    h: { kind: "money" },
    i: { kind: "float", bits: 32 },
    j: { kind: "float", bits: 64 },
    k: { ...text, maxLength: null },
    l: { ...text, maxLength: 5 },
    m: { ...text, maxLength: 3, fixed: true },
    n: { ...text, maxLength: 63, lengthUnit: "bytes" },
    o: { ...text, maxLength: 1, lengthUnit: "bytes", repertoire: "ascii" },
    p: { kind: "bytes", maxLength: null, fixed: false },
    q: { kind: "bit", length: 4, varying: false },
    r: { kind: "bit", length: 9, varying: true },
    s: { kind: "date" },
    t: { kind: "time", precision: 2, timeZone: false },
    u: { kind: "time", precision: 6, timeZone: true },
    v: { kind: "timestamp", precision: 6, timeZone: false },
    w: { kind: "timestamp", precision: 0, timeZone: true },
    x: { kind: "interval" },
    y: { kind: "uuid" },
    z: { kind: "json", binary: false },
    aa: { kind: "json", binary: true },
    ab: { kind: "xml" },
    ac: { kind: "network", of: "inet" },
    af: { kind: "network", of: "macaddr8" },
    ak: { kind: "geometric", of: "path" },
    an: { kind: "textSearch", of: "vector" },
    ap: { kind: "range", name: "int4range", element: integer(32), multi: false },
    ar: { kind: "range", name: "timerange", element: { kind: "time", precision: 6, timeZone: false }, multi: false },
    at: { kind: "array", element: mood, dimensions: 1 },
    au: address,
    av: { kind: "array", element: address, dimensions: 1 },
    aw: smallPositive,
    ay: { kind: "array", element: { kind: "decimal", precision: 4, scale: 1 }, dimensions: 2 },
    az: { kind: "other", name: "regclass" },
  };
  test.each(Object.entries(expected))("column %s", (name, type) => {
    expect(column("kinds", name).type).toEqual(type as ColumnType);
  });

  test("multiranges, since PostgreSQL 14", ({ skip }) => {
    if (version < 140000) skip();
    expect(column("kinds", "ba").type).toEqual({
      kind: "range",
      name: "int4multirange",
      element: integer(32),
      multi: true,
    });
  });
});

test("NULLS NOT DISTINCT, since PostgreSQL 15", ({ skip }) => {
  if (version < 150000) skip();
  expect(table("once").uniques).toMatchObject([{ nullsNotDistinct: true }]);
});

test("virtual columns, NOT ENFORCED and WITHOUT OVERLAPS, since PostgreSQL 18", ({ skip }) => {
  if (version < 180000) skip();
  expect(column("newest", "b").generated).toMatchObject({ kind: "computed", stored: false });
  expect(table("newest").checks).toMatchObject([{ name: "unenforced", enforced: false }]);
  expect(table("newest").primaryKey).toBeNull();
  expect(table("newest").exclusions).toMatchObject([{ elements: [{ operator: "=" }, { operator: "&&" }] }]);
  expect(column("newest", "during").nullable).toBe(false);
});

test("the session's own formats do not show", async () => {
  await database.query(`create schema formats; create table formats.t (at timestamptz not null
    default '2024-01-01 00:00+00' check (at >= '2020-01-01 00:00+00')) partition by range (at);
    create table formats.t1 partition of formats.t for values from ('2024-01-01 00:00+00') to ('2025-01-01 00:00+00')`);
  const [{ name } = { name: "" }] = (await database.query("select current_database() as name")) as { name: string }[];
  await database.query(
    `alter database "${name}" set timezone = 'Asia/Kolkata'; alter database "${name}" set datestyle = 'German'`,
  );
  const other = await postgres.open(url);
  const found = findTable((await other?.introspect({ schemas: ["formats"] })) ?? catalog, "formats.t");
  await other?.close();
  expect(found?.columns[0]?.default?.sql.text).toBe("'2024-01-01 00:00:00+00'::timestamp with time zone");
  expect(found?.checks[0]?.sql.text).toContain("'2020-01-01 00:00:00+00'");
  expect(found?.partitioning?.partitions[0]?.bound).toEqual({
    kind: "range",
    from: ["2024-01-01 00:00:00+00"],
    to: ["2025-01-01 00:00:00+00"],
  });
});

test("1,000 tables in a few seconds at most", async () => {
  await database.query(`create schema many; do $$ begin for n in 1..1000 loop
    execute format('create table many.t%s (id integer generated always as identity primary key, name text not null default ''x'',
      parent integer references many.t%s, amount numeric check (amount > 0))', n, greatest(1, n - 1)); end loop; end $$`);
  const started = performance.now();
  const many = await database.introspect({ schemas: ["many"] });
  expect(many.tables).toHaveLength(1000);
  expect(performance.now() - started).toBeLessThan(5000);
});
