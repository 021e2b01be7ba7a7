import { createPool } from "mysql2/promise";
import type { Pool, RowDataPacket } from "mysql2/promise";
import { plan, seed, SeedError } from "seedloom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dialectChosen } from "../servers/dialects.ts";
import { freshDatabase, startMariadb } from "../servers/mariadb.ts";
import { startMysql } from "../servers/mysql.ts";
import { ALL_STRUCTURES } from "./all-structures.ts";
import { MYSQL_APPLICATIONS } from "./mysql-applications.ts";
import { hasOwnWords, mysqlDdl, mysqlNames } from "./mysql-ddl.ts";
import { MYSQL_STRUCTURES, MYSQL_TRIGGERS } from "./mysql-structures.ts";
import { type Count, expectSeededTwice, RUNS, seedOnce } from "./seeded-twice.ts";

const ALL = [...ALL_STRUCTURES, ...MYSQL_STRUCTURES, ...MYSQL_TRIGGERS, ...MYSQL_APPLICATIONS];
const quoted = (id: string) => (id.startsWith('"') ? id : `"${id}"`);

describe.each([
  ["MariaDB", "mariadb", startMariadb],
  ["MySQL", "mysql", startMysql],
] as const)("%s", (_, dialect, start) => {
  describe.skipIf(!dialectChosen(dialect))("structures", () => {
    let server: Awaited<ReturnType<typeof start>>;
    let fresh: Awaited<ReturnType<typeof freshDatabase>>;
    let pool: Pool;
    beforeAll(async () => {
      server = await start();
      if (server === null) return;
      fresh = await freshDatabase(server.url);
      pool = createPool({ uri: fresh.url, connectionLimit: 1 });
    });
    afterAll(async () => {
      if (server === null) return;
      await pool.end();
      await fresh.drop();
      await server.stop();
    });

    const count: Count = async (sql) => (await pool.query<RowDataPacket[]>(mysqlNames(sql)))[0].length;

    /** Empties the database and makes tables in it; a table may be named before it is there. */
    async function create(ddl: readonly string[], mode = "TRADITIONAL") {
      const name = `\`${new URL(fresh.url).pathname.slice(1)}\``;
      await pool.query(`set sql_mode = '${mode}', foreign_key_checks = 0`);
      for (const statement of [`drop database ${name}`, `create database ${name}`, `use ${name}`, ...ddl])
        await pool.query(statement);
      await pool.query("set sql_mode = 'ANSI', foreign_key_checks = 1");
    }

    const structures = ALL.filter((structure) => mysqlDdl(structure, dialect) !== undefined);
    test.each(structures.map((structure) => [structure.name, structure] as const))("%s", async (__, structure) => {
      if (server === null) return;
      // SQLite's words want ANSI's quotes and `||`.
      await create(mysqlDdl(structure, dialect)!, hasOwnWords(structure) ? "TRADITIONAL" : "ANSI,TRADITIONAL");
      await expectSeededTwice(structure, (run) => seedOnce(fresh.url, structure, RUNS[run], count, quoted), count);
    });

    test("a trigger that refuses every row is an error of the plan", async () => {
      if (server === null) return;
      await create([
        "create table parents (id int auto_increment primary key)",
        "create table t (id int auto_increment primary key, parent_id int not null, name varchar(20), foreign key (parent_id) references parents (id))",
        "create trigger tr before insert on t for each row signal sqlstate '45000' set message_text = 'append only'",
      ]);
      const error: unknown = await seed(fresh.url, { rows: 20, manifest: false }).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(SeedError);
      expect(error).toMatchObject({ code: "UNSATISFIABLE", details: { table: "t" } });
      expect(String(error)).toMatch(/append only/);
      expect(await count("select * from parents")).toBe(0);
    });

    test("rows are not tried where a table without transactions would keep what a trigger writes", async () => {
      if (server === null) return;
      await create([
        "create table log (id int auto_increment primary key, name varchar(50)) engine=MyISAM",
        "create table t (id int auto_increment primary key, qty int not null)",
        "create trigger tr before insert on t for each row begin insert into log (name) values ('tried'); if new.qty < -2147483648 then signal sqlstate '45000'; end if; end",
      ]);
      await plan(fresh.url, { rows: 20 });
      expect(await count("select * from log")).toBe(0);
      await seed(fresh.url, { rows: 20, manifest: false, tables: ["t"] });
      expect(await count("select * from log")).toBe(20);
    });
  });
});
