import type { Value } from "@seedloom/core";
import { describe, expect, test } from "vitest";
import { startMariadb } from "../servers/mariadb.ts";
import { startMysql } from "../servers/mysql.ts";
import { startPostgres } from "../servers/postgres.ts";
import { contenders } from "./contenders.ts";
import type { NeutralColumn } from "./neutral.ts";
import { contents, count, insert, loadSteps } from "./steps.ts";

/** Values of each kind; what goes in comes back, and NULL does. */
const VALUES: Readonly<Partial<Record<NeutralColumn["type"], readonly Value[]>>> = {
  boolean: [true, false],
  smallint: [-32_768, 32_767],
  integer: [-2_147_483_648, 0, 2_147_483_647],
  bigint: [-9_223_372_036_854_775_808n, 9_007_199_254_740_993n, 12],
  "decimal(10,2)": [0, -12.5, 12_345_678.91],
  double: [1.5e-300, -0.1, 1.797e308],
  "varchar(40)": ["", "a\tb", "\\N", "NULL", "a\r\nb", "'\"`\\", "😀 é 漢", "trailing  ", "Case case"],
  text: ["line\nline\ttab", "x".repeat(60_000), "\\.", "{a,b}"],
  "char(3)": ["abc", "ÿ漢😀"],
  bytes: [
    Uint8Array.of(),
    Uint8Array.of(0, 9, 10, 13, 39, 92, 255),
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
  ],
  date: [0, Date.UTC(1000, 0, 1), Date.UTC(9999, 11, 31), Date.UTC(2024, 1, 29)],
  timestamp: [0, 1_600_000_000_000, Date.UTC(2021, 2, 28, 2, 30), Date.UTC(1001, 0, 1)],
  time: [0, 86_399_000, 34_200_000],
  json: ['{"a": "x\\ny \\"q\\" 😀"}', "[1, 2]", "null", '"text"'],
};

describe.each(await contenders({ sqlite: true, startPostgres, startMariadb, startMysql }))(
  "$name",
  ({ inDatabase }) => {
    test("every kind of value comes back as it went in, also in one row with others", () => {
      const kinds = Object.entries(VALUES) as [NeutralColumn["type"], readonly Value[]][];
      const columns = kinds.map(([type], index) => [`v${index}`, { type }] as const);
      return inDatabase(
        [{ name: "kept", columns: { id: { type: "integer" }, ...Object.fromEntries(columns) }, primaryKey: ["id"] }],
        async ({ database }) => {
          const rows = Math.max(...kinds.map(([, values]) => values.length)) + 1;
          const cells = kinds.map(([, values]) => count(rows).map((_, row) => values[row] ?? null));
          const all = {
            id: count(rows),
            ...Object.fromEntries(columns.map(([name], index) => [name, cells[index] ?? []])),
          };
          await loadSteps(database, [insert("kept", all)]);
          expect((await contents(database))["kept"]).toEqual(all);
        },
      );
    });
  },
);
