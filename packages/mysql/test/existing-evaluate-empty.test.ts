import type { RowBatch, Value } from "@seedloom/core";
import { describe, expect, test } from "vitest";
import { startMariadb } from "../../../test/servers/mariadb.ts";
import { startMysql } from "../../../test/servers/mysql.ts";
import { column, inDatabase, onServers, script } from "./support.ts";

const batch = (table: string, values: Readonly<Record<string, readonly Value[]>>): RowBatch => ({
  table,
  firstRow: 0,
  count: Object.values(values)[0]?.length ?? 0,
  columns: Object.keys(values),
  values: Object.values(values),
});
const texts = (...list: readonly string[]) => list.map((text) => ({ text, expression: null }));

describe.each(await onServers({ startMariadb, startMysql }))("$name", (server) => {
  test("existing: counts, keys in order, limits, greatest values", () =>
    inDatabase(
      server,
      "CREATE TABLE t (id BIGINT UNSIGNED PRIMARY KEY, v VARCHAR(10), d DECIMAL(5,1)); " +
        "INSERT INTO t VALUES (18446744073709551615, 'c', 2.5), (1, 'a', NULL), (2, NULL, 1); CREATE TABLE none (id INT)",
      async (database) => {
        const catalog = await database.introspect();
        const { tables } = await database.existing(catalog, {
          tables: [
            { table: "t", columns: ["id", "v"], limit: 2, maxima: ["id", "d"] },
            { table: "none", columns: ["id"], limit: null, maxima: ["id"] },
          ],
        });
        expect(tables).toEqual({
          t: { rows: 3, values: { id: [1, 2], v: ["a", null] }, maxima: { id: 18_446_744_073_709_551_615n, d: 2.5 } },
          none: { rows: 0, values: { id: [] }, maxima: { id: null } },
        });
        const unknown = { tables: [{ table: "gone", columns: [], limit: null, maxima: [] }] };
        await expect(database.existing(catalog, unknown)).rejects.toMatchObject({ code: "INTROSPECT" });
      },
    ));

  test("evaluate: by the columns' types and collations, with defaults and generated columns, failing rows false", () =>
    inDatabase(
      server,
      "CREATE TABLE t (id INT AUTO_INCREMENT PRIMARY KEY, n TINYINT NOT NULL, s VARCHAR(5) CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci, " +
        "e ENUM('small','big') DEFAULT 'big', j JSON, g GEOMETRY NOT NULL, twice INT AS (n * 2) VIRTUAL, more INT AS (twice + 1) STORED, UNIQUE KEY (s), CHECK (n > 0))",
      async (database, url) => {
        const catalog = await database.introspect();
        const rows = batch("t", { n: [1, -5, null, 300, 7], s: ["A", "b ", null, "a", "too long"] });
        const asked = texts("n > 0", "s = 'a'", "more = 3", "e = 'big'", "`id` IS NULL");
        const answers = await database.evaluate(catalog, asked, rows);
        expect(answers).toEqual([
          [true, false, null, false, false],
          [true, false, null, false, false],
          [true, false, null, false, false],
          [true, true, true, false, false],
          [true, true, true, false, false],
        ]);
        expect(await database.evaluate(catalog, [], rows)).toEqual([]);
        expect(await database.evaluate(catalog, asked, batch("t", { n: [] }))).toEqual([[], [], [], [], []]);
        // What fails on one row says nothing of the others.
        const dates = batch("t", { n: [1, 2, 3], s: ["1", "x", "2"] });
        const risky = texts("CASE WHEN s = 'x' THEN (SELECT 1 UNION SELECT 2) ELSE 1 END");
        expect(await database.evaluate(catalog, risky, dates)).toEqual([[true, false, true]]);
        await expect(database.evaluate(catalog, texts("no_such_column = 1"), dates)).rejects.toMatchObject({
          code: "LOAD",
        });
        expect(await column(database, "SELECT COUNT(*) FROM t")).toEqual([0]);
        expect(await database.query("SHOW TABLES")).toHaveLength(1);
        await script(url, "CREATE TABLE seedloom_candidates (id INT)");
        // A table of that name is hidden for the while, not touched.
        expect(await database.evaluate(catalog, texts("n = 1"), batch("t", { n: [1] }))).toEqual([[true]]);
        expect(await column(database, "SELECT COUNT(*) FROM seedloom_candidates")).toEqual([0]);
      },
    ));

  test("empty: cycles and counters, all or nothing, never under somebody's feet", () =>
    inDatabase(
      server,
      "CREATE TABLE a (id INT AUTO_INCREMENT PRIMARY KEY, b INT, KEY (b)); CREATE TABLE b (id INT PRIMARY KEY, a INT, FOREIGN KEY (a) REFERENCES a (id)); " +
        "ALTER TABLE a ADD FOREIGN KEY (b) REFERENCES b (id); CREATE TABLE log (id INT, a INT, FOREIGN KEY (a) REFERENCES a (id) ON DELETE CASCADE); " +
        "SET foreign_key_checks = 0; INSERT INTO a VALUES (7, 1); INSERT INTO b VALUES (1, 7); INSERT INTO log VALUES (1, 7);" +
        (server.name === "MariaDB"
          ? "CREATE SEQUENCE s; CREATE TABLE c (id INT DEFAULT NEXTVAL(s) PRIMARY KEY, v INT); INSERT INTO c (v) VALUES (1), (2);"
          : ""),
      async (database) => {
        const catalog = await database.introspect();
        await expect(database.empty(catalog, ["a", "b"])).rejects.toMatchObject({
          code: "USAGE",
          message: "log: its rows refer to a; empty it too, or neither",
        });
        const counts = "SELECT (SELECT COUNT(*) FROM a) + (SELECT COUNT(*) FROM b) + (SELECT COUNT(*) FROM log)";
        expect(await column(database, counts)).toEqual([3]);
        await database.empty(catalog, ["a", "b", "log"]);
        expect(await column(database, counts)).toEqual([0]);
        await database.query("INSERT INTO a (b) VALUES (NULL)");
        expect(await column(database, "SELECT id FROM a")).toEqual([1]);
        if (server.name === "MariaDB") {
          await database.empty(catalog, ["c"]);
          await database.query("INSERT INTO c (v) VALUES (3)");
          expect(await column(database, "SELECT id FROM c")).toEqual([1]);
        }
        await database.empty(catalog, []);
      },
    ));
});
