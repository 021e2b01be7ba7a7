import SqliteDatabase from "better-sqlite3";
import type { Database, Finding } from "@seedloom/core";
import { mysql } from "@seedloom/mysql";
import { postgres } from "@seedloom/postgres";
import { sqlite } from "@seedloom/sqlite";
import { createConnection } from "mysql2/promise";
import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { startMariadb } from "../../../../test/servers/mariadb.ts";
import { freshDatabase as freshMysql, startMysql } from "../../../../test/servers/mysql.ts";
import { freshDatabase as freshPostgres, startPostgres } from "../../../../test/servers/postgres.ts";
import { checkIntegrity, integrityChecks } from "../../src/index.ts";
import { mysqlFaults } from "./planted/mysql.ts";
import type { PlantedFault } from "./planted/planted-fault.ts";
import { postgresFaults } from "./planted/postgres.ts";
import { sqliteFaults } from "./planted/sqlite.ts";

/** Finds nothing in the clean twin, and what the fault's row says once it is planted. */
async function expectFound(
  database: Database,
  { clean, plant, constraintGone, finds }: PlantedFault,
  execute: (sql: string) => Promise<unknown>,
): Promise<void> {
  await execute(clean);
  const before = await database.introspect();
  expect((await checkIntegrity(database, before)).map(({ message }) => message)).toEqual([]);
  await execute(plant);
  const findings = await checkIntegrity(database, constraintGone ? before : await database.introspect());
  expect(findings.map(({ code, where, count, examples }) => [code, where, count, examples[0]])).toEqual(finds);
  for (const finding of findings) await expectWhole(database, finding);
}

/** Each finding says what should hold and what to do, and its query shows what it counted. */
async function expectWhole(database: Database, finding: Finding): Promise<void> {
  const { check, code, count, expected, actual, message, query, score } = finding;
  expect(code.split(".")[0]).toBe(check);
  expect(expected).not.toBe("");
  expect(actual).toMatch(/^[\d,]+ rows? of [\d,]+ do(?:es)? not$/);
  expect(message).toMatch(/; .+\.$/);
  const rows = await database.query(query ?? "");
  const repeats =
    rows[0] === undefined ? undefined : Object.entries(rows[0]).find(([name]) => name === "seedloom_rows");
  const summary = ["constantColumn", "alwaysNull", "emptyTable"].includes(check);
  if (!summary && (repeats === undefined || check === "rowCounter")) expect(rows).toHaveLength(count);
  else expect(rows.length).toBeGreaterThan(0);
  if (score !== null) expect(score).toBeGreaterThanOrEqual(0);
}

describe("PostgreSQL", async () => {
  const server = await startPostgres();
  afterAll(() => server.stop());
  test.for([...postgresFaults])("$fault", async (fault) => {
    const { url, drop } = await freshPostgres(server.url);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const database = await postgres.open(client);
    if (database === null) throw new Error("not a client");
    try {
      await client.query("SET TIME ZONE 'UTC'; SET session_replication_role = replica");
      await expectFound(database, fault, (sql) => client.query(sql));
    } finally {
      await client.end();
      await drop();
    }
  });
});

const servers = [
  ["MySQL", await startMysql(), "onMysql", ""],
  ["MariaDB", await startMariadb(), "onMariadb", ", check_constraint_checks = 0"],
] as const;
afterAll(async () => {
  for (const [, server] of servers) await server?.stop();
});

describe.for(servers)("%s", ([, server, own, settings]) => {
  const faults = mysqlFaults.filter((fault) => fault[own] !== null);
  test.skipIf(server === null).for(faults)("$fault", async (fault) => {
    const { url, drop } = await freshMysql(server?.url ?? "");
    const client = await createConnection({ uri: url, multipleStatements: true });
    const database = await mysql.open(url);
    if (database === null) throw new Error("not MySQL's URL");
    try {
      const setup = `SET foreign_key_checks = 0, sql_mode = 'ALLOW_INVALID_DATES'${settings};`;
      await expectFound(database, { ...fault, plant: fault[own] ?? fault.plant }, (sql) =>
        client.query(`${setup} ${sql}`),
      );
    } finally {
      await client.end();
      await database.close();
      await drop();
    }
  });
});

describe("SQLite", () => {
  test.for([...sqliteFaults])("$fault", async (fault) => {
    const driver = new SqliteDatabase(":memory:");
    driver.unsafeMode(true);
    driver.exec("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
    const database = await sqlite.open(driver);
    if (database === null) throw new Error("not a better-sqlite3 database");
    await expectFound(database, fault, async (sql) => driver.exec(sql));
    driver.close();
  });
});

test("every check of the registry has a planted fault", () => {
  const planted = new Set(
    [postgresFaults, mysqlFaults, sqliteFaults].flat().flatMap(({ finds }) => finds.map(checkOf)),
  );
  expect(integrityChecks.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([]);
});

test.for([
  ["PostgreSQL", postgresFaults],
  ["MySQL", mysqlFaults.filter(({ onMysql }) => onMysql !== null)],
  ["MariaDB", mysqlFaults.filter(({ onMariadb }) => onMariadb !== null)],
  ["SQLite", sqliteFaults],
] as const)("%s is planted with 40 kinds of faults", ([, faults]) => {
  expect(new Set(faults.map(({ fault }) => fault)).size).toBe(faults.length);
  expect(faults.length).toBeGreaterThanOrEqual(40);
});

function checkOf([code]: PlantedFault["finds"][number]): string {
  return code.split(".")[0] ?? code;
}
