import { mysql } from "@seedloom/mysql";
import { createConnection } from "mysql2/promise";
import { afterAll, describe, expect, test } from "vitest";
import { startMariadb } from "../../../../test/servers/mariadb.ts";
import { freshDatabase, startMysql } from "../../../../test/servers/mysql.ts";
import { checkIntegrity } from "../../src/index.ts";

interface Case {
  readonly fault: string;
  readonly schema: string;
  /** Run after the catalog was read, so it may drop constraints; foreign keys and strict mode are off. */
  readonly rows: string;
  /** Of each finding: check, severity, columns, count, first example. */
  readonly found: readonly (readonly [string, string, string, number, readonly unknown[] | undefined])[];
}

const cases: readonly Case[] = [
  {
    fault: "nothing at all",
    schema: `CREATE TABLE authors (id bigint AUTO_INCREMENT PRIMARY KEY, name varchar(20) NOT NULL, mood enum('good', 'it''s bad'), ranking int CHECK (ranking > 0),
        total decimal(8, 2) GENERATED ALWAYS AS (ranking * 0.333) STORED, label varchar(30) GENERATED ALWAYS AS (concat(name, '!')) STORED, note json);
      CREATE TABLE books (id int AUTO_INCREMENT PRIMARY KEY, author_id bigint, isbn varchar(20) UNIQUE, FOREIGN KEY (author_id) REFERENCES authors (id))`,
    rows: `INSERT INTO authors (name, mood, ranking, note) VALUES ('Ann', 'good', 1, '{}'), ('Bo', 'it''s bad', 2, '[]'), ('Cy', NULL, NULL, NULL);
      INSERT INTO books (author_id, isbn) VALUES (1, 'x'), (2, NULL), (NULL, NULL)`,
    found: [],
  },
  {
    fault: "orphans, of a composite key too",
    schema: `CREATE TABLE a (x int, y int, PRIMARY KEY (x, y)); CREATE TABLE b (id int PRIMARY KEY, x int, y int, FOREIGN KEY (x, y) REFERENCES a (x, y))`,
    rows: "INSERT INTO a VALUES (1, 1); INSERT INTO b VALUES (1, 1, 1), (2, 1, 2), (3, 7, NULL)",
    found: [["foreignKey", "error", "x, y", 1, [2, 1, 2]]],
  },
  {
    fault: "unique keys: without regard to case, by a prefix",
    schema: "CREATE TABLE a (id int PRIMARY KEY, x varchar(20), y varchar(20), UNIQUE ux (x), UNIQUE uy (y(3)))",
    rows: "ALTER TABLE a DROP INDEX ux, DROP INDEX uy; INSERT INTO a VALUES (1, 'a', 'abcd'), (2, 'A', 'abce'), (3, NULL, 'xyz'), (4, NULL, 'xy')",
    found: [
      ["unique", "error", "x", 1, ["a", 2]],
      ["unique", "error", "y", 1, ["abc", 2]],
    ],
  },
  {
    fault: "a primary key twice, NULL where there may be none, a CHECK, a label that is none",
    schema:
      "CREATE TABLE a (x int PRIMARY KEY, y int NOT NULL, z int, mood enum('good', 'bad'), CONSTRAINT c CHECK (z < 10))",
    rows: `ALTER TABLE a DROP PRIMARY KEY, MODIFY x int NOT NULL, MODIFY y int, DROP CONSTRAINT c;
      INSERT INTO a VALUES (1, 1, 1, 'good'), (1, 1, NULL, NULL), (2, NULL, 10, 'ugly')`,
    found: [
      ["primaryKey", "error", "x", 1, [1, 2]],
      ["check", "error", "z", 1, [2, 10]],
      ["notNull", "error", "y", 1, [2, null]],
      ["enum", "error", "mood", 1, [2, ""]],
    ],
  },
  {
    fault: "a generated column that was written by something else",
    schema: "CREATE TABLE a (id int PRIMARY KEY, x int, y decimal(8, 2) GENERATED ALWAYS AS (x * 0.333) STORED)",
    rows: "DROP TABLE a; CREATE TABLE a (id int PRIMARY KEY, x int, y decimal(8, 2)); INSERT INTO a VALUES (1, 2, 0.67), (2, 2, 0.68), (3, NULL, NULL)",
    found: [["generatedColumn", "error", "y", 1, [2, "0.68"]]],
  },
  {
    fault: "an undeclared reference, a natural key twice, time that runs backwards, a cycle",
    schema: `CREATE TABLE people (id int PRIMARY KEY, email varchar(20), boss int, FOREIGN KEY (boss) REFERENCES people (id));
      CREATE TABLE visits (id int PRIMARY KEY, people_id int, created_at datetime, updated_at datetime)`,
    rows: `INSERT INTO people VALUES (1, 'x', 2), (2, 'x', 1), (3, 'y', NULL); INSERT INTO visits VALUES (1, 9, '2020-01-02', '2020-01-01')`,
    found: [
      ["duplicateNaturalKey", "warning", "email", 1, ["x", 2]],
      ["referenceCycle", "warning", "boss", 2, [expect.any(Number), expect.any(Number)]],
      ["undeclaredReference", "warning", "people_id", 1, [1, 9]],
      ["timeOrder", "warning", "created_at, updated_at", 1, [1, expect.anything(), expect.anything()]],
    ],
  },
  {
    fault: "faults in tables and columns with awkward names",
    schema:
      "CREATE TABLE `order ``x``` (id int PRIMARY KEY, `sel'ect` int, `größe` int, `group` int, CONSTRAINT c CHECK (`sel'ect` > 0), FOREIGN KEY (`group`) REFERENCES `order ``x``` (id))",
    rows: "ALTER TABLE `order ``x``` DROP CONSTRAINT c; INSERT INTO `order ``x``` VALUES (1, 0, 1, NULL), (2, 1, 2, 77)",
    found: [
      ["foreignKey", "error", "group", 1, [2, 77]],
      ["check", "error", "sel'ect", 1, [1, 0]],
    ],
  },
];

const servers = [
  ["MySQL", await startMysql()],
  ["MariaDB", await startMariadb()],
] as const;
afterAll(async () => {
  for (const [, server] of servers) await server?.stop();
});

describe.for(servers)("%s", ([, server]) => {
  test.skipIf(server === null).for(cases)("finds $fault", async ({ schema, rows, found }) => {
    const { url, drop } = await freshDatabase(server?.url ?? "");
    const client = await createConnection({ uri: url, multipleStatements: true });
    const database = await mysql.open(url);
    if (database === null) throw new Error("not MySQL's URL");
    try {
      await client.query(schema);
      const catalog = await database.introspect();
      await client.query(`SET foreign_key_checks = 0; SET sql_mode = ''; ${rows}`);
      const findings = await checkIntegrity(database, catalog);
      expect(
        findings.map(({ check, severity, columns, count, examples }) => [
          check,
          severity,
          columns.join(", "),
          count,
          examples[0],
        ]),
      ).toEqual(found);
    } finally {
      await client.end();
      await database.close();
      await drop();
    }
  });
});
