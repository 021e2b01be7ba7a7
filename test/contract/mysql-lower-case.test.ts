import { mysql } from "@seedloom/mysql";
import { createConnection } from "mysql2/promise";
import type { RowDataPacket } from "mysql2/promise";
import { seed, validate } from "seedloom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dialectChosen } from "../servers/dialects.ts";
import { startMariadb } from "../servers/mariadb.ts";
import { startMysql } from "../servers/mysql.ts";

/** Names in every spelling, which such a server keeps in lower case. */
const DDL = [
  "create database Shop_Main",
  "create database Shop_Sales",
  "use Shop_Main",
  "create table Users (UserID int auto_increment primary key, Email varchar(80) not null unique, BossID int, foreign key (bossid) references USERS (userid))",
  "create table Shop_Sales.Orders (OrderID int auto_increment primary key, userId int not null, Total decimal(8,2) not null check (TOTAL > 0), foreign key (USERID) references shop_main.users (UserId))",
  "create table Shop_Sales.OrderLines (orderid int not null, Line int not null, qty int not null, primary key (OrderID, line), foreign key (OrderId) references ORDERS (ORDERID))",
  "create table Teams (id int primary key, LeadID int not null)",
  "create table Members (id int primary key, TeamID int not null, foreign key (teamid) references teams (ID))",
  "alter table TEAMS add foreign key (leadid) references MEMBERS (id)",
  "create table Journal (id int auto_increment primary key, what varchar(40))",
  "create trigger Noted after insert on Users for each row insert into JOURNAL (what) values (new.EMAIL)",
];
const TABLES = [
  "shop_main.users",
  "shop_main.teams",
  "shop_main.members",
  "shop_sales.orders",
  "shop_sales.orderlines",
];

describe.each([
  ["MariaDB", "mariadb", startMariadb],
  ["MySQL", "mysql", startMysql],
] as const)("%s with lower_case_table_names = 1", (_, dialect, start) => {
  describe.skipIf(!dialectChosen(dialect))("names of any case", () => {
    let server: Awaited<ReturnType<typeof start>>;
    beforeAll(async () => {
      server = await start(["--lower-case-table-names=1"]);
    });
    afterAll(() => server?.stop());

    test("keys, triggers and schemas are found; seeded, topped up, sound, and the schema is as it was", async () => {
      if (server === null) return;
      const connection = await createConnection(server.url);
      for (const statement of DDL) await connection.query(statement);
      const rows = async (sql: string) => (await connection.query<RowDataPacket[]>(sql))[0];
      const schema = () =>
        Promise.all(TABLES.map(async (table) => (await rows(`show create table ${table}`))[0]?.["Create Table"]));
      const plain = (text: unknown) => String(text).replace(/ AUTO_INCREMENT=\d+/, "");
      const before = (await schema()).map(plain);
      const url = new URL(server.url);
      url.pathname = "/Shop_Main";
      const settings = { rows: 50, manifest: false, schemas: ["Shop_Main", "Shop_Sales"] } as const;
      for (const total of [50, 100]) {
        const result = await seed(url.href, settings);
        expect(result.tables.map(({ name }) => name).toSorted()).toEqual([
          "journal",
          "members",
          "shop_sales.orderlines",
          "shop_sales.orders",
          "teams",
          "users",
        ]);
        for (const table of TABLES) expect(await rows(`select 1 from ${table}`), table).toHaveLength(total);
        expect(await rows("select 1 from shop_main.journal")).toHaveLength(2 * total);
        expect((await validate(url.href, { schemas: settings.schemas })).ok).toBe(true);
      }
      // Tables are named as users write them.
      expect((await seed(url.href, { rows: 5, manifest: false, tables: ["Users"] })).rows).toBe(5);
      expect((await schema()).map(plain)).toEqual(before);
      const database = await mysql.open(url.href);
      const catalog = await database!.introspect();
      await database!.close();
      expect(catalog.tables.find(({ id }) => id === "users")?.foreignKeys).toMatchObject([
        { columns: ["BossID"], references: { table: "users", columns: ["UserID"] } },
      ]);
      await connection.end();
    });
  });
});
