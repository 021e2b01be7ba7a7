import { textType, type ColumnType } from "@seedloom/core";
import { describe, expect, test } from "vitest";
import { affinityOf, declaredType } from "../src/types.ts";
import { databaseWith } from "./support.ts";

const integer = (bits: 8 | 16 | 24 | 32 | 64, unsigned = false): ColumnType => ({ kind: "integer", bits, unsigned });

test.each<[string, ColumnType]>([
  ["", { kind: "any" }],
  ["INTEGER", integer(64)],
  ["INT", integer(32)],
  ["tinyint", integer(8)],
  ["TINYINT(1)", { kind: "boolean" }],
  ["SMALLINT UNSIGNED", integer(16, true)],
  ["UNSIGNED BIG INT", integer(64, true)],
  ["int8", integer(64)],
  ["BOOLEAN", { kind: "boolean" }],
  ["bool", { kind: "boolean" }],
  ["VARCHAR(255)", textType({ maxLength: 255 })],
  ["varchar[10]", textType({ maxLength: 10 })],
  ["VARYING CHARACTER (20)", textType({ maxLength: 20 })],
  ["NVARCHAR(100)", textType({ maxLength: 100 })],
  ["CLOB", textType()],
  ["BLOB", { kind: "bytes", maxLength: null, fixed: false }],
  ["VARBINARY(16)", { kind: "bytes", maxLength: 16, fixed: false }],
  ["DOUBLE PRECISION", { kind: "float", bits: 64 }],
  ["DECIMAL(10, 2)", { kind: "decimal", precision: 10, scale: 2 }],
  ["NUMERIC(6)", { kind: "decimal", precision: 6, scale: 0 }],
  ["NUMERIC", { kind: "decimal", precision: null, scale: null }],
  ["DATE", { kind: "date" }],
  ["DATETIME", { kind: "timestamp", precision: 0, timeZone: false }],
  ["TIMESTAMP(3) WITH TIME ZONE", { kind: "timestamp", precision: 3, timeZone: true }],
  ["TIME", { kind: "time", precision: 0, timeZone: false }],
  ["JSON", { kind: "json", binary: false }],
  ["UUID", { kind: "uuid" }],
  // By affinity: https://sqlite.org/datatype3.html#determination_of_column_affinity
  ["FLOATING POINT", integer(64)],
  ["STRANGE", { kind: "decimal", precision: null, scale: null }],
])("%j is %j", (declared, type) => expect(declaredType(declared, false).type).toEqual(type));

test("STRICT tables: https://sqlite.org/stricttables.html", () => {
  expect(declaredType("ANY", true).type).toEqual({ kind: "any" });
  expect(declaredType("INT", true).type).toEqual(integer(64));
});

test("affinity is what SQLite makes of it", async () => {
  const types = [
    "INT",
    "CHARINT",
    "VARCHAR(3)",
    "CLOB",
    "BLOB",
    "",
    "REAL",
    "FLOAT",
    "DOUBLE",
    "DECIMAL",
    "STRING",
    "XBLOBX",
  ];
  const { db } = await databaseWith(
    `CREATE TABLE t (${types.map((type, at) => `c${at} ${type && `"${type}"`}`).join(", ")})`,
  );
  db.exec(`INSERT INTO t VALUES (${types.map(() => "'1'").join(", ")})`);
  const stored = db
    .prepare<[], string[]>(`SELECT ${types.map((_, at) => `typeof(c${at})`).join(", ")} FROM t`)
    .raw()
    .get();
  const expected = { integer: "integer", numeric: "integer", text: "text", blob: "text", real: "real" };
  expect(stored).toEqual(types.map((type) => expected[affinityOf(type)]));
});

describe("what a table says of its columns counts more than their declared type", () => {
  const typeIn = async (definition: string, column = "a") => {
    const { catalog } = await databaseWith(`CREATE TABLE t (${definition})`);
    return catalog.tables[0]?.columns.find(({ name }) => name === column)?.type;
  };
  test.each<[string, string]>([
    ["a DATETIME DEFAULT (unixepoch())", "integer"],
    ["a DATETIME DEFAULT (strftime('%s', 'now'))", "integer"],
    ["a TIMESTAMP DEFAULT (CAST(strftime('%s', 'now') AS INTEGER) * 1000)", "integer"],
    ["a DATETIME DEFAULT 0", "integer"],
    ["a DATETIME CHECK (typeof(a) = 'integer')", "integer"],
    ["a DATETIME CHECK (a > 1000000)", "integer"],
    ["a DATETIME DEFAULT (julianday('now'))", "float"],
    ["a DATETIME DEFAULT CURRENT_TIMESTAMP", "timestamp"],
    ["a DATETIME DEFAULT '1970-01-01T00:00:00Z'", "timestamp"],
    ["a DATE CHECK (a >= '2020-01-01')", "date"],
    ["a BOOLEAN CHECK (a IN ('Y', 'N'))", "text"],
    ["a BOOLEAN CHECK (a IN (0, 1))", "boolean"],
    ["a BOOLEAN DEFAULT '0'", "boolean"],
    ["a STRANGE DEFAULT 'x'", "text"],
    ["a CHECK (typeof(a) = 'text')", "text"],
    ["a CHECK (typeof(a) IN ('integer', 'null'))", "integer"],
    ["a INTEGER CHECK (a IN ('1', '2'))", "integer"],
  ])("%s is %s", async (definition, kind) => expect((await typeIn(definition))?.kind).toBe(kind));

  test("rows that are there count more than a default", async () => {
    const { catalog } = await databaseWith(`CREATE TABLE t (a DATETIME, b DATETIME DEFAULT 0, c DATE, d TIMESTAMP);
      INSERT INTO t VALUES (NULL, NULL, NULL, NULL), (1714566600000, '2024-05-01', 2460432.5, NULL)`);
    expect(catalog.tables[0]?.columns.map(({ type }) => type.kind)).toEqual([
      "integer",
      "timestamp",
      "float",
      "timestamp",
    ]);
  });

  test("NOCASE makes text case-insensitive", async () => {
    expect(await typeIn("a TEXT COLLATE nocase")).toMatchObject({ kind: "text", caseInsensitive: true });
  });
});
