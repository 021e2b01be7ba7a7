import { createPool } from "mysql2/promise";
import type { RowDataPacket } from "mysql2/promise";
import { plan, seed, SeedError, validate } from "seedloom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dialectChosen } from "../servers/dialects.ts";
import { freshDatabase, startMariadb } from "../servers/mariadb.ts";
import { startMysql } from "../servers/mysql.ts";
import { MYSQL_STRUCTURES, MYSQL_TRIGGERS } from "./mysql-structures.ts";
import type { MysqlStructure } from "./mysql-structures.ts";

const ALL = [...MYSQL_STRUCTURES, ...MYSQL_TRIGGERS];
const RUNS = [100, 60];

describe.each([
  ["MariaDB", "mariadb", startMariadb],
  ["MySQL", "mysql", startMysql],
] as const)("%s", (_, dialect, start) => {
  describe.skipIf(!dialectChosen(dialect))("structures", () => {
    let server: Awaited<ReturnType<typeof start>>;
    beforeAll(async () => {
      server = await start();
    });
    afterAll(() => server?.stop());

    async function inDatabase(ddl: readonly string[], run: (url: string, count: Count) => Promise<void>) {
      if (server === null) return;
      const { url, drop } = await freshDatabase(server.url);
      const pool = createPool({ uri: url, connectionLimit: 1 });
      try {
        for (const statement of ddl) await pool.query(statement);
        await run(url, async (sql) => (await pool.query<RowDataPacket[]>(sql))[0].length);
      } finally {
        await pool.end();
        await drop();
      }
    }

    test.each(ALL.filter(({ only }) => only === undefined || only === dialect).map((one) => [one.name, one] as const))(
      "%s",
      (__, structure) => inDatabase(structure.ddl, (url, count) => check(structure, url, count)),
    );

    test("a trigger that refuses every row is an error of the plan", () =>
      inDatabase(
        [
          "create table parents (id int auto_increment primary key)",
          "create table t (id int auto_increment primary key, parent_id int not null, name varchar(20), foreign key (parent_id) references parents (id))",
          "create trigger tr before insert on t for each row signal sqlstate '45000' set message_text = 'append only'",
        ],
        async (url, count) => {
          const error: unknown = await seed(url, { rows: 20, manifest: false }).catch((caught: unknown) => caught);
          expect(error).toBeInstanceOf(SeedError);
          expect(error).toMatchObject({ code: "UNSATISFIABLE", details: { table: "t" } });
          expect(String(error)).toMatch(/append only/);
          expect(await count("select * from parents")).toBe(0);
        },
      ));

    test("rows are not tried where a table without transactions would keep what a trigger writes", () =>
      inDatabase(
        [
          "create table log (id int auto_increment primary key, name varchar(50)) engine=MyISAM",
          "create table t (id int auto_increment primary key, qty int not null)",
          "create trigger tr before insert on t for each row begin insert into log (name) values ('tried'); if new.qty < -2147483648 then signal sqlstate '45000'; end if; end",
        ],
        async (url, count) => {
          await plan(url, { rows: 20 });
          expect(await count("select * from log")).toBe(0);
          await seed(url, { rows: 20, manifest: false, tables: ["t"] });
          expect(await count("select * from log")).toBe(20);
        },
      ));
  });
});

type Count = (sql: string) => Promise<number>;

/** Seeds twice: every table has the rows that it can have, and every constraint holds. */
async function check(structure: MysqlStructure, url: string, count: Count): Promise<void> {
  for (const [run, rows] of RUNS.entries()) {
    const tables = structure.tables ? { tables: structure.tables } : {};
    const result = await seed(url, { rows, manifest: false, ...tables });
    const found: Record<string, number> = {};
    const wanted: Record<string, number> = {};
    for (const { name } of result.tables) {
      const expected = structure.rows?.[name] ?? [100, 160];
      if (expected === "some") continue;
      wanted[name] = expected[run]!;
      found[name] = await count(`select * from \`${name}\``);
    }
    expect(found, result.notices.map(({ message }) => message).join("\n")).toEqual(wanted);
    const { findings } = await validate(url);
    if (!structure.unsound) expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    for (const sql of structure.never ?? []) expect(await count(sql), sql).toBe(0);
  }
}
