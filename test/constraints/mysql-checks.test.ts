import { createPool } from "mysql2/promise";
import { type Pool } from "mysql2/promise";
import { seed, validate } from "seedloom";
import { describe, expect, test } from "vitest";
import { dialectChosen } from "../servers/dialects.ts";
import { freshDatabase, startMariadb } from "../servers/mariadb.ts";
import { startMysql } from "../servers/mysql.ts";
import { type CheckCase, EVERYWHERE } from "./checks.ts";
import { MARIADB_ONLY, MYSQL, MYSQL_ONLY } from "./mysql-checks.ts";
import { PARTS } from "./part-checks.ts";
import { seedAll } from "./seed-all.ts";

/** A case in MySQL's words: lengths for texts that are keys, conditions where a boolean does not do, `||` as it is elsewhere. */
function translated([columns, check, unique]: CheckCase): CheckCase {
  const words = (text: string) =>
    text
      .replace(/\btext\b/g, "varchar(200)")
      .replace(/\btimestamp\b/g, "datetime")
      .replace(/\bas integer\)/g, "as signed)")
      .replace(/(\w+) is distinct from (\w+)/g, "not ($1 <=> $2)")
      // A column takes one CHECK of its own in MariaDB.
      .replace(/check \((\w.*?)\) check \((\w.*?)\)(?= check|,|$)/g, "check (($1) and ($2))")
      .replace(/check \((\(.*\))\) check \((\w.*?)\)(?=,|$)/g, "check ($1 and ($2))")
      .replace(/\bcase (?=when kind|kind when|when plan).*? end\b(?! *=)/g, "($&) = true");
  const condition = /^\w+$/.test(check) ? `${check} = true` : words(check);
  return [words(columns), condition, ...(unique === undefined ? [] : [unique])] as unknown as CheckCase;
}

async function create(pool: Pool, cases: readonly CheckCase[], mode: string): Promise<void> {
  const connection = await pool.getConnection();
  await connection.query(`set session sql_mode = '${mode}'`);
  for (const [index, [columns, check, unique]] of cases.entries()) {
    const key = unique === undefined ? "" : `, unique key (${unique})`;
    await connection.query(
      `create table t${index} (id integer auto_increment primary key, ${columns}, check (${check})${key})`,
    );
  }
  connection.destroy();
}

describe.each([
  ["MariaDB", "mariadb", startMariadb, MARIADB_ONLY],
  ["MySQL", "mysql", startMysql, MYSQL_ONLY],
] as const)("%s", (_, dialect, start, own) => {
  test.skipIf(!dialectChosen(dialect)).each([
    [
      "CHECKs that every dialect has",
      [...EVERYWHERE, ...PARTS.everywhere].map(translated),
      "STRICT_ALL_TABLES,PIPES_AS_CONCAT",
    ],
    ["CHECKs in the server's own words", [...MYSQL, ...PARTS.mysql, ...own], "STRICT_ALL_TABLES"],
  ] as const)("tables with %s get all their rows", { timeout: 600_000 }, async (_, cases, mode) => {
    const server = await start();
    if (server === null) return;
    const { url, drop } = await freshDatabase(server.url);
    const pool = createPool({ uri: url, connectionLimit: 3 });
    try {
      await create(pool, cases, mode);
      const wrong = await seedAll(cases, (tables, rows) => seed(pool, { rows, manifest: false, tables }));
      expect(wrong).toEqual({});
      // The server verified each row as it came in; this asks it again, of all that are there.
      expect((await validate(pool)).findings.filter(({ severity }) => severity === "error")).toEqual([]);
    } finally {
      await pool.end();
      await drop();
      await server.stop();
    }
  });
});
