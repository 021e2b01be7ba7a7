import type { Database, Value } from "@seedloom/core";
import { mysql } from "@seedloom/mysql";
import { describe, expect, test } from "vitest";
import { startMariadb } from "../../../test/servers/mariadb.ts";
import { startMysql } from "../../../test/servers/mysql.ts";
import { inDatabase, insertStep, loadSteps, onServers } from "./support.ts";

/** Values of each type as they go in, and as they come back where that differs. */
const KINDS: readonly {
  readonly type: string;
  readonly values: readonly Value[];
  readonly back?: readonly Value[];
  readonly only?: "MariaDB" | "MySQL";
}[] = [
  { type: "BOOLEAN", values: [true, false] },
  { type: "TINYINT", values: [-128, 127] },
  { type: "INT UNSIGNED", values: [0, 4_294_967_295] },
  { type: "INT(5) UNSIGNED ZEROFILL", values: [0, 42] },
  { type: "BIGINT", values: [-9_223_372_036_854_775_808n, 9_007_199_254_740_993n, 12] },
  { type: "BIGINT UNSIGNED", values: [18_446_744_073_709_551_615n] },
  { type: "DECIMAL(10,2)", values: [0.1 + 0.2, -12.5, "12345678.91"], back: [0.3, -12.5, 12_345_678.91] },
  { type: "DECIMAL(40,10)", values: ["123456789012345678901234567890.0000000001"] },
  { type: "DOUBLE", values: [1.5e-300, -0.1, 1.797e308] },
  { type: "FLOAT", values: [1.5, -0.25] },
  { type: "YEAR", values: [1901, 2155] },
  { type: "DATE", values: [0, -30_610_224_000_000, 253_402_214_400_000] },
  { type: "TIME(3)", values: [0, 86_399_999, 34_200_250] },
  { type: "TIME", values: [86_399_999], back: [86_399_000] },
  { type: "DATETIME(6)", values: [0, 1_600_000_000_123, -1] },
  { type: "DATETIME", values: [1_600_000_000_999], back: [1_600_000_000_000] },
  // The last Sunday of March 2021, 02:30 local time in Berlin, does not exist there; in UTC it does.
  { type: "TIMESTAMP NULL", values: [1000, 2_147_483_647_000, Date.UTC(2021, 2, 28, 2, 30)] },
  { type: "VARCHAR(20)", values: ["", "a\tb", "\\N", "NULL", "a\r\nb\0c", "'\"`\\", "😀 é 漢", "trailing  "] },
  { type: "CHAR(5) CHARACTER SET latin1", values: ["ÿ", "ab"] },
  { type: "VARCHAR(5) CHARACTER SET utf16", values: ["é😀"] },
  { type: "TEXT", values: ["line\nline\ttab", "x".repeat(60_000)] },
  { type: "LONGTEXT", values: ["y".repeat(300_000)] },
  { type: "ENUM('a','b,c','it''s','')", values: ["b,c", "it's", ""] },
  { type: "ENUM('10','2')", values: ["10", "2"] },
  { type: "SET('x','y','z')", values: ["", "x", "x,z"] },
  { type: "BIT", values: ["1", "0"] },
  { type: "BIT(64)", values: ["1".repeat(64), "0".repeat(63) + "1"] },
  { type: "JSON", values: ['{"a": "x\\ny\\t\\\\ \\"q\\" 😀"}', "[1, 2]", "null"] },
  {
    type: "BINARY(3)",
    values: [Uint8Array.of(0, 255, 10), Uint8Array.of(1)],
    back: [Uint8Array.of(0, 255, 10), Uint8Array.of(1, 0, 0)],
  },
  { type: "VARBINARY(300)", values: [Uint8Array.of(), Uint8Array.from({ length: 256 }, (_, byte) => byte)] },
  { type: "BLOB", values: [Uint8Array.of(92, 9, 10, 13, 0, 39)] },
  { type: "GEOMETRY", values: ["POINT(1 2)", "LINESTRING(0 0,1 1)"] },
  { type: "POLYGON", values: ["POLYGON((0 0,1 0,1 1,0 0))"] },
  {
    type: "POINT SRID 4326",
    only: "MySQL",
    values: ["SRID=4326;POINT(13.4 52.5)", "POINT(-70 10)"],
    back: ["SRID=4326;POINT(13.4 52.5)", "SRID=4326;POINT(-70 10)"],
  },
  { type: "MULTIPOINT", only: "MySQL", values: ["MULTIPOINT((1 2),(3 4))"] },
  { type: "MULTIPOINT", only: "MariaDB", values: ["MULTIPOINT((1 2),(3 4))"], back: ["MULTIPOINT(1 2,3 4)"] },
  { type: "VECTOR(3)", only: "MySQL", values: ["[1,2.5,-3]"] },
  { type: "UUID", only: "MariaDB", values: ["123e4567-e89b-12d3-a456-426614174000"] },
  { type: "INET6", only: "MariaDB", values: ["::1", "2001:db8::2"] },
  { type: "INET4", only: "MariaDB", values: ["192.0.2.1"] },
];

async function stored(database: Database, count: number): Promise<readonly Value[]> {
  const request = { tables: [{ table: "kept", columns: ["id", "v"], limit: null, maxima: ["id"] }] };
  const found = (await database.existing(await database.introspect(), request)).tables["kept"];
  expect([found?.rows, found?.maxima["id"]]).toEqual([count, count]);
  return found?.values["v"] ?? [];
}

describe.each(await onServers({ startMariadb, startMysql }))("$name", (server) => {
  const kinds = KINDS.filter(({ only }) => only === undefined || only === server.name);

  test.each(kinds)("$type", ({ type, values, back = values }) =>
    inDatabase(server, `CREATE TABLE kept (id INT PRIMARY KEY, v ${type})`, async (database) => {
      const all = [...values, null];
      const ids = all.map((_, index) => index + 1);
      await loadSteps(database, insertStep("kept", { id: ids, v: all }));
      expect(await stored(database, all.length)).toEqual([...back, null]);
    }),
  );

  test.each(kinds)("$type by INSERT, LOAD DATA being off", ({ type, values, back = values }) =>
    inDatabase(server, `CREATE TABLE kept (id INT PRIMARY KEY, v ${type})`, async (_, url) => {
      // The client says that it cannot: the server refuses before the first row.
      const database = await mysql.open(`${url}?flags=-LOCAL_FILES`);
      if (database === null) throw new Error("not a URL");
      const all = [...values, null];
      const ids = all.map((_, index) => index + 1);
      const { notices } = await loadSteps(database, insertStep("kept", { id: ids, v: all }));
      expect(notices.map(({ code }) => code)).toEqual(["LOCAL_INFILE_OFF"]);
      expect(await stored(database, all.length)).toEqual([...back, null]);
      await database.close();
    }),
  );
});
