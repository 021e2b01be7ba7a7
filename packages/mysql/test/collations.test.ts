import { canonical, textType } from "@seedloom/core";
import { createConnection } from "mysql2/promise";
import type { RowDataPacket } from "mysql2/promise";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dialectChosen } from "../../../test/servers/dialects.ts";
import { startMariadb } from "../../../test/servers/mariadb.ts";
import { startMysql } from "../../../test/servers/mysql.ts";

/** Letters of Europe's alphabets, Hebrew's, and kana. */
const RANGES = [
  [0x20, 0x7e],
  [0xc0, 0x17f],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x4f9],
  [0x5d0, 0x5ea],
  [0x3041, 0x3096],
  [0x30a1, 0x30fa],
] as const;
const LETTERS = RANGES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, place) => from + place))
  .map((code) => String.fromCodePoint(code))
  .filter((letter) => /[\p{L}\p{Nd}]/u.test(letter));
/** utf8mb4_general_ci takes ß for one s, all others for two: letters that share a key in one collation only. */
const SPARED = new Set(["ß"]);

describe.each([
  [
    "MariaDB",
    "mariadb",
    startMariadb,
    ["utf8mb4_general_ci", "utf8mb4_unicode_ci", "utf8mb4_unicode_520_ci", "latin1_swedish_ci"],
  ],
  [
    "MySQL",
    "mysql",
    startMysql,
    ["utf8mb4_0900_ai_ci", "utf8mb4_general_ci", "utf8mb4_unicode_ci", "latin1_swedish_ci"],
  ],
] as const)("%s", (_, dialect, start, collations) => {
  describe.skipIf(!dialectChosen(dialect))("letters that a collation takes for each other", () => {
    let server: Awaited<ReturnType<typeof start>>;
    beforeAll(async () => {
      server = await start();
    });
    afterAll(() => server?.stop());

    test.each(collations)("have one key under %s", async (collation) => {
      if (server === null) return;
      const connection = await createConnection({ uri: server.url, charset: "utf8mb4" });
      const latin1 = collation.startsWith("latin1");
      const letters = LETTERS.filter((letter) => !latin1 || letter <= "\u00ff");
      const set = latin1 ? "latin1" : "utf8mb4";
      const weights = letters.map(() => `hex(weight_string(convert(? using ${set}) collate ${collation}))`);
      const [rows] = await connection.query<RowDataPacket[][]>(
        { sql: `select ${weights.join(", ")}`, rowsAsArray: true },
        letters,
      );
      await connection.end();
      const type = textType({ caseInsensitive: true, repertoire: latin1 ? "latin1" : "unicode" });
      const finer = [...Map.groupBy(letters, (letter) => String(rows[0]![letters.indexOf(letter)])).values()]
        .map((equal) => equal.filter((letter) => !SPARED.has(letter)))
        .filter((equal) => new Set(equal.map((letter) => canonical(`x${letter}x`, type))).size > 1);
      expect(finer.map((equal) => equal.join("="))).toEqual([]);
    });
  });
});
