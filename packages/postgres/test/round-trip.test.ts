import { findTable } from "@seedloom/core";
import type { Catalog, Database, Value } from "@seedloom/core";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openFresh } from "./fresh.ts";
import { insert } from "./steps.ts";

let database: Database;
let drop: () => Promise<void>;

beforeAll(async () => {
  ({ database, drop } = await openFresh());
  await database.query(`create type mood as enum ('sad', 'ok', 'very "happy"');
    create type pair as (word text, number integer);
    create type nested as (pairs pair[], during tsrange);
    create domain code as varchar(8) check (length(value) > 1);
    create domain numbers as integer[];
    create extension citext; create extension hstore; create extension ltree`);
});
afterAll(() => drop());

/** Loads values into a column of a type; hands back what is read again, and the database's own text. */
async function roundTrip(
  type: string,
  values: readonly Value[],
): Promise<{ read: readonly Value[]; texts: readonly unknown[] }> {
  await database.query(`drop table if exists cells; create table cells (row integer primary key, cell ${type})`);
  const catalog: Catalog = await database.introspect();
  const rows = values.map((_, index) => index);
  await database.load({ catalog, steps: [insert("cells", { row: rows, cell: values })], uncheckedUntilEnd: [] });
  const found = await database.existing(catalog, {
    tables: [{ table: "cells", columns: ["cell"], limit: null, maxima: [] }],
  });
  const texts = await database.query("select cell::text as cell from cells order by row");
  expect(findTable(catalog, "cells")?.columns[1]?.type.kind).not.toBe("other");
  return { read: found.tables["cells"]?.values["cell"] ?? [], texts: texts.map((row) => row["cell"]) };
}

const utc = (text: string) => Date.parse(`${text}Z`);
const range = (lower: Value, upper: Value, bounds = "[)") => ({
  kind: "range" as const,
  lower,
  upper,
  lowerInclusive: bounds.startsWith("["),
  upperInclusive: bounds.endsWith("]"),
  empty: false,
});
const emptyRange = { ...range(null, null, "()"), empty: true };
const composite = (...fields: readonly Value[]) => ({ kind: "composite" as const, fields });

/** Type, values, and their text in the database where that is worth showing. */
const cases: readonly (readonly [type: string, values: readonly Value[], texts?: readonly (string | null)[]])[] = [
  ["boolean", [true, false, null], ["true", "false", null]],
  ["smallint", [-32_768, 32_767]],
  ["bigint", [0, 9_007_199_254_740_991, 9_223_372_036_854_775_807n, -9_223_372_036_854_775_808n]],
  ["oid", [4_294_967_295]],
  ["numeric", [1.5, -0.000_001, 0, "123456789012345678901234567890.123456789", 1e15 - 1]],
  ["numeric(6,2)", [1234.56, -0.01]],
  ["money", [12.34, -99_999.99], ["$12.34", "-$99,999.99"]],
  ["real", [1.25, -3.402_823_5e38, Number.POSITIVE_INFINITY]],
  ["double precision", [0.1, 1e-300, Number.MAX_VALUE, Number.NEGATIVE_INFINITY]],
  ["text", ["", "\\N", "\\.", "a\tb\nc\rd\\e", "naïve 漢字 😀", "'\"", null, "NULL"]],
  ["varchar(3)", ["äöü"]],
  ["char(4)", ["abcd"]],
  ["citext", ["MiXeD"]],
  ["name", ["x".repeat(63)]],
  ['"char"', ["z"]],
  ["code", ["ab"]],
  ["mood", ["sad", 'very "happy"']],
  ["bytea", [new Uint8Array([0, 92, 10, 255]), new Uint8Array()], ["\\x005c0aff", "\\x"]],
  ["bit(3)", ["101"]],
  ["varbit", ["1", "10101"]],
  [
    "date",
    [
      utc("2024-02-29T00:00"),
      utc("1900-03-01T00:00"),
      utc("9999-12-31T00:00"),
      utc("0001-01-01T00:00"),
      -62_167_219_200_000 - 86_400_000,
    ],
    ["2024-02-29", "1900-03-01", "9999-12-31", "0001-01-01", "0002-12-31 BC"],
  ],
  [
    "timestamp",
    [
      utc("2024-02-29T23:59:59.999"),
      utc("1969-12-31T23:59:59.001"),
      utc("2024-01-01T00:00") + 0.123,
      Number.POSITIVE_INFINITY,
    ],
    ["2024-02-29 23:59:59.999", "1969-12-31 23:59:59.001", "2024-01-01 00:00:00.000123", "infinity"],
  ],
  ["timestamptz", [utc("2024-07-01T12:00"), -62_198_755_200_000, Number.NEGATIVE_INFINITY]],
  ["time", [0, 86_399_999.999, 3_600_000], ["00:00:00", "23:59:59.999999", "01:00:00"]],
  ["timetz", [45_000_500]],
  ["interval", [0, 1500, -90_061_001, 30 * 86_400_000], ["00:00:00", "00:00:01.5", "-1 days -01:01:01.001", "30 days"]],
  ["uuid", ["6ecd8c99-4036-403d-bf84-cf8400f67836"]],
  ["json", ['{"a": "\\\\ \\" \\n", "b": [1, null]}']],
  ["jsonb", ['{"a": "tab\\tquote\\"", "b": [1, null]}']],
  ["xml", ["<a>&amp;</a>"]],
  ["inet", ["192.0.2.1/24", "2001:db8::1"]],
  ["cidr", ["192.0.2.0/24"]],
  ["macaddr", ["00:00:5e:00:53:01"]],
  ["macaddr8", ["00:00:5e:ef:10:00:00:01"]],
  ["point", ["(1.5,-2)"]],
  ["box", ["(1,1),(0,0)"]],
  ["circle", ["<(0,0),1>"]],
  ["tsvector", ["'a':1 'b c':2"]],
  ["tsquery", ["'a' & 'b'"]],
  ["hstore", ['"a"=>"x\\"y", "b"=>NULL']],
  ["ltree", ["top.science"]],
  ["int4range", [range(1, 5), range(null, 3, "()"), emptyRange], ["[1,5)", "(,3)", "empty"]],
  ["numrange", [range(1.5, 2.5, "(]")]],
  ["tstzrange", [range(utc("2024-01-01T00:00"), utc("2024-01-02T00:00:00.5"))]],
  ["int4[]", [[1, null, 3], [], null], ["{1,NULL,3}", "{}", null]],
  ["text[]", [["a", 'q"u\\o,te', "", "NULL", null, " ", "{}", "\t\n"]]],
  [
    "int4[][]",
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["{{1,2},{3,4}}"],
  ],
  ["box[]", [["(1,1),(0,0)", "(2,2),(1,1)"]]],
  ["timestamptz[]", [[utc("2024-07-01T12:00")]]],
  ["bytea[]", [[new Uint8Array([1, 92]), new Uint8Array()]]],
  ["mood[]", [["ok", 'very "happy"']]],
  ["numbers", [[1, 2]]],
  ["numbers[]", [[[1, 2], [3]]], ['{"{1,2}","{3}"}']],
  ["pair", [composite('a "b" \\ (c,d)', 7), composite(null, null), composite("", -1)]],
  ["pair[]", [[composite('a,"', 1), composite("{}", null)]]],
  ["nested", [composite([composite('x"y\\', 1)], range(0, 1500)), composite(null, emptyRange)]],
  ["daterange[]", [[range(utc("2024-01-01T00:00"), utc("2024-02-01T00:00")), emptyRange]]],
];

test.each(cases.map(([type, values, texts]) => ({ type, values, texts })))("$type", async ({ type, values, texts }) => {
  const result = await roundTrip(type, values);
  expect(result.read).toEqual(values);
  if (texts !== undefined) expect(result.texts).toEqual(texts);
});

test("multiranges, since PostgreSQL 14", async ({ skip }) => {
  const [version] = await database.query("select current_setting('server_version_num')::int as n");
  if (Number(version?.["n"]) < 140000) skip();
  const values = [[range(1, 3), range(5, 9)], []];
  expect(await roundTrip("int4multirange", values)).toEqual({ read: values, texts: ["{[1,3),[5,9)}", "{}"] });
  const times = [[[range(0, 1000), range(5000, null)]]];
  expect((await roundTrip("tsmultirange[]", times)).read).toEqual(times);
});

/** Any text that PostgreSQL can store: all of Unicode but NUL (and lone surrogates, which UTF-8 does not have). */
const text = fc.string({ unit: "grapheme-composite", maxLength: 30 }).map((value) => value.replaceAll("\0", ""));
const awkward = fc.string({ unit: fc.constantFrom(..."\\\t\n\r\b\f\v\"'{}()[],; aNULL.é漢😀"), maxLength: 12 });
const anyText = fc.oneof(text, awkward);
const property = { numRuns: 20 };

test("any text survives COPY", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 200 }), async (values) => {
      expect((await roundTrip("text", values)).read).toEqual(values);
    }),
    property,
  );
});

test("any text survives inside arrays and composites", async () => {
  const pairs = fc.array(fc.tuple(fc.option(anyText), fc.option(fc.integer())), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(fc.array(pairs, { minLength: 1, maxLength: 20 }), async (rows) => {
      const values = rows.map((row) => row.map(([word, number]) => composite(word, number)));
      expect((await roundTrip("pair[]", values)).read).toEqual(values);
    }),
    property,
  );
});

test("any bytes survive", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 50 }), async (values) => {
      const plain = values.map((value) => Uint8Array.from(value));
      expect((await roundTrip("bytea", plain)).read).toEqual(plain);
    }),
    property,
  );
});

test("any millisecond that PostgreSQL knows survives", async () => {
  const times = fc.array(fc.integer({ min: utc("-004712-12-31T00:00"), max: 8_640_000_000_000_000 }), {
    minLength: 1,
    maxLength: 200,
  });
  await fc.assert(
    fc.asyncProperty(times, async (values) => {
      expect((await roundTrip("timestamptz", values)).read).toEqual(values);
    }),
    property,
  );
});

test("any number survives, with the places its type has", async () => {
  const doubles = fc.double({ noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value));
  const cents = fc
    .maxSafeInteger()
    .map((value) => value % 10 ** 12)
    .map((value) => (value === 0 ? 0 : value / 10_000));
  const numbers = fc.array(fc.tuple(doubles, cents, fc.maxSafeInteger()), { minLength: 1, maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(numbers, async (rows) => {
      for (const [index, type] of ["double precision", "numeric(14,4)", "bigint"].entries()) {
        const values = rows.map((row) => row[index] ?? null).map((value) => (value === 0 ? 0 : value));
        expect((await roundTrip(type, values)).read).toEqual(values);
      }
    }),
    property,
  );
});

test("PostGIS, where the server has it", async ({ skip }) => {
  const [available] = await database.query("select 1 from pg_available_extensions where name = 'postgis'");
  if (available === undefined) skip();
  await database.query("create extension if not exists postgis");
  await roundTrip("geometry(PointZ,3857)", ["SRID=3857;POINT Z (1 2 3)"]);
  await roundTrip("geography(MultiPolygon)", ["MULTIPOLYGON(((0 0,1 0,1 1,0 0)))"]);
  await database.query(
    "create table places (a geometry, b geometry(Point,4326), c geography, d geometry(LineStringZM)[])",
  );
  const catalog = await database.introspect();
  expect(findTable(catalog, "places")?.columns.map((column) => column.type)).toEqual([
    { kind: "spatial", of: "geometry", srid: 0, geography: false },
    { kind: "spatial", of: "point", srid: 4326, geography: false },
    { kind: "spatial", of: "geometry", srid: 4326, geography: true },
    { kind: "array", dimensions: 1, element: { kind: "spatial", of: "linestringzm", srid: 0, geography: false } },
  ]);
  expect(findTable(catalog, "spatial_ref_sys")).toBeUndefined();
  await database.query("drop table cells, places; drop extension postgis");
});
