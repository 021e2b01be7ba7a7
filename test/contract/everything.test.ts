import { mysql } from "@seedloom/mysql";
import { createConnection, createPool } from "mysql2/promise";
import { seed, validate } from "seedloom";
import { describe, expect, test } from "vitest";
import { SCHEMA } from "../../packages/mysql/test/schema.ts";
import { startMariadb } from "../servers/mariadb.ts";
import { startMysql } from "../servers/mysql.ts";
import { contenders } from "./contenders.ts";

/** What makes values hard there: how collations compare, what types cannot hold, keys of odd shapes. */
const HARD = {
  common: `
    CREATE TABLE narrow (bmp VARCHAR(3) CHARACTER SET utf8mb3 NOT NULL UNIQUE, latin VARCHAR(3) CHARACTER SET latin1 NOT NULL UNIQUE);
    CREATE TABLE folded (
      general VARCHAR(8) COLLATE utf8mb4_general_ci NOT NULL UNIQUE, padded CHAR(6) NOT NULL UNIQUE,
      exact VARCHAR(8) COLLATE utf8mb4_bin NOT NULL UNIQUE, KEY (general), email VARCHAR(80) NOT NULL, UNIQUE (email(20)),
      big VARCHAR(700) NOT NULL, UNIQUE (big), created_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
      changed_at TIMESTAMP NULL ON UPDATE CURRENT_TIMESTAMP, starts DATETIME(6) NOT NULL, ends DATETIME(6) NOT NULL, CHECK (ends > starts));
    CREATE TABLE chosen (
      state ENUM('new','old','') NOT NULL, tags SET('a','b','c') NOT NULL, bits BIT(6) NOT NULL, y YEAR NOT NULL, UNIQUE (state, tags),
      UNIQUE (y), UNIQUE (bits));
    CREATE TABLE loose_parent (id INT AUTO_INCREMENT PRIMARY KEY, code INT NOT NULL, part INT NOT NULL, KEY (code, part), KEY (part));
    CREATE TABLE loose_child (id INT AUTO_INCREMENT PRIMARY KEY, code INT NOT NULL, part INT NOT NULL,
      FOREIGN KEY (code, part) REFERENCES loose_parent (code, part));
    CREATE TABLE chicken (id INT AUTO_INCREMENT PRIMARY KEY, egg_id INT NOT NULL);
    CREATE TABLE egg (id INT AUTO_INCREMENT PRIMARY KEY, chicken_id INT NOT NULL, FOREIGN KEY (chicken_id) REFERENCES chicken (id));
    ALTER TABLE chicken ADD FOREIGN KEY (egg_id) REFERENCES egg (id);
    CREATE TABLE tree (id INT UNSIGNED ZEROFILL AUTO_INCREMENT PRIMARY KEY, up INT UNSIGNED ZEROFILL, size INT NOT NULL CHECK (size BETWEEN 1 AND 9),
      area INT AS (size * size) VIRTUAL, half DECIMAL(6,2) AS (size / 2) STORED, UNIQUE (up, id), FOREIGN KEY (up) REFERENCES tree (id));
    CREATE TABLE hashed (id INT, y INT NOT NULL, PRIMARY KEY (id, y)) PARTITION BY HASH (y) PARTITIONS 3;`,
  mariadb: `
    CREATE TABLE own (u UUID PRIMARY KEY, six INET6 NOT NULL UNIQUE, hidden INT NOT NULL INVISIBLE DEFAULT 7, doc JSON NOT NULL);`,
  mysql: `
    CREATE TABLE own (id INT PRIMARY KEY, email VARCHAR(60) NOT NULL, doc JSON NOT NULL, hidden INT NOT NULL DEFAULT 7 INVISIBLE,
      ignored INT, CHECK (ignored > 1000000) NOT ENFORCED, UNIQUE ((LOWER(email))), UNIQUE by_down (email DESC),
      made DATETIME NOT NULL DEFAULT (NOW() + INTERVAL 1 DAY));`,
} as const;

const servers = await contenders({ startMariadb, startMysql });

const SETTINGS = { manifest: false } as const;

describe.each(servers)("$name", ({ name, inDatabase }) => {
  const own = name === "mariadb" ? ("MariaDB" as const) : ("MySQL" as const);
  const schemas = [
    ["one of everything", SCHEMA[own], "STRICT_ALL_TABLES"],
    ["what is hard", HARD.common + HARD[name === "mariadb" ? "mariadb" : "mysql"], "ANSI_QUOTES,NO_BACKSLASH_ESCAPES"],
  ] as const;

  test.each(schemas)(
    "%s is seeded by a session of any sql_mode, topped up and sound; the schema is as it was",
    (_, script, mode) =>
      inDatabase([], async ({ url }) => {
        const connection = await createConnection({ uri: url, multipleStatements: true });
        // MySQL 8.4 and later refer to keys that are not unique only when asked to.
        if (name === "mysql") await connection.query("SET SESSION restrict_fk_on_non_standard_key = OFF");
        await connection.query(script);
        const pool = createPool({ uri: url, connectionLimit: 2 });
        pool.on("connection", (one) => void one.query(`SET SESSION sql_mode = '${mode}'`));
        try {
          const before = await definitions(url);
          const first = await seed(pool, { ...SETTINGS, rows: 60 });
          expect(first.tables.filter(({ rows }) => rows === 0)).toEqual([]);
          expect(await validate(url)).toMatchObject({ ok: true });
          expect((await seed(pool, { ...SETTINGS, rows: 30 })).rows).toBeGreaterThan(0);
          expect(await validate(url)).toMatchObject({ ok: true });
          expect(await definitions(url)).toEqual(before);
          const [rows] = await pool.query("SELECT @@SESSION.sql_mode AS mode, @@SESSION.foreign_key_checks AS checked");
          expect(rows).toEqual([{ mode, checked: 1 }]);
        } finally {
          await pool.end();
          await connection.end();
        }
      }),
  );
});

/** What SHOW CREATE TABLE says of every table, but for the counters. */
async function definitions(url: string): Promise<readonly string[]> {
  const database = await mysql.open(url);
  if (database === null) throw new Error("not opened");
  try {
    const { tables } = await database.introspect();
    const found: string[] = [];
    for (const table of tables) {
      const [row] = await database.query(`SHOW CREATE TABLE ${database.sql.table(table)}`);
      found.push(String(row?.["Create Table"]).replace(/ AUTO_INCREMENT=\d+/, ""));
    }
    return found;
  } finally {
    await database.close();
  }
}
