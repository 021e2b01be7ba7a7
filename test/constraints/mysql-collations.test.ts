import { createPool } from "mysql2/promise";
import { seed } from "seedloom";
import { describe, expect, test } from "vitest";
import { dialectChosen } from "../servers/dialects.ts";
import { freshDatabase, startMariadb } from "../servers/mariadb.ts";
import { startMysql } from "../servers/mysql.ts";

/** Of each way of comparing one: packages/mysql/test/collations.test.ts asks about all of them. */
const BOTH =
  "latin1_german1_ci latin1_german2_ci latin1_danish_ci latin1_swedish_ci latin1_general_cs latin1_bin latin5_turkish_ci cp1250_czech_cs macce_general_ci utf8mb4_general_ci utf8mb4_spanish2_ci utf8mb4_roman_ci utf8mb4_bin";
/** What the list of a CHECK may hold: one in some collations, several in others. */
const LISTED = [
  ..."aäAÄåæoöøuüsßeénñiıIİşł",
  "ae",
  "aa",
  "ss",
  "a ",
  "Weis",
  "Weiß",
  "ja",
  "ia",
  "va",
  "ua",
  "\u{1f600}",
  "\u{1f44d}",
];

describe.each([
  ["MariaDB", "mariadb", startMariadb, "utf8mb4_general_nopad_ci utf8mb4_uca1400_ai_cs utf8mb4_uca1400_turkish_ai_ci"],
  [
    "MySQL",
    "mysql",
    startMysql,
    "utf8mb4_0900_ai_ci utf8mb4_de_pb_0900_ai_ci utf8mb4_ja_0900_as_cs utf8mb4_lt_0900_ai_ci",
  ],
] as const)("%s", (_, dialect, start, own) => {
  test.skipIf(!dialectChosen(dialect))("unique texts of every way of comparing get all their rows", async () => {
    const server = await start();
    if (server === null) return;
    const { url, drop } = await freshDatabase(server.url);
    const pool = createPool({ uri: url, connectionLimit: 3, charset: "utf8mb4" });
    try {
      const expected: Record<string, number> = {};
      for (const collation of `${BOTH} ${own}`.split(" ")) {
        const type = `varchar(40) character set ${collation.split("_")[0]} collate ${collation} not null unique`;
        await pool.query(`create table n_${collation} (last_name ${type}, city ${type})`);
        expected[`n_${collation}`] = 60;
        // What a single byte cannot hold is no part of its list.
        const room = collation.startsWith("utf8mb4")
          ? /^/
          : collation.startsWith("latin1_")
            ? /^[\0-\xff]*$/
            : /^[\0-\x7fäÄö]*$/;
        const listed = LISTED.filter((text) => room.test(text));
        await pool.query(`create table l_${collation} (k ${type}, check (k in (?)))`, [listed]);
        const inserted = await Promise.allSettled(
          listed.map((text) => pool.query(`insert into l_${collation} values (?)`, [text])),
        );
        expected[`l_${collation}`] = inserted.filter(({ status }) => status === "fulfilled").length;
        await pool.query(`delete from l_${collation}`);
      }
      const { tables } = await seed(pool, { rows: 60, manifest: false, locale: { de: 3, sv: 1, pl: 1, es: 1 } });
      expect(Object.fromEntries(tables.map(({ name, rows }) => [name, rows]))).toEqual(expected);
    } finally {
      await pool.end();
      await drop();
      await server.stop();
    }
  });
});
