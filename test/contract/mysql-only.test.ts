import { plan, seed, validate } from "seedloom";
import { describe, expect, test } from "vitest";
import { startMariadb } from "../servers/mariadb.ts";
import { startMysql } from "../servers/mysql.ts";
import { contenders } from "./contenders.ts";
import { contents } from "./steps.ts";

const SETTINGS = { rows: 20, manifest: false } as const;

/** What only MySQL and MariaDB have, through the public calls: engines without transactions, triggers that cannot be switched off. */
const servers = await contenders({ startMariadb, startMysql });

describe.each(servers)("$name", ({ inDatabase }) => {
  test("a table without transactions is told before anything is written", () =>
    inDatabase([], async ({ url, execute, database }) => {
      await execute(
        "create table mine (id int auto_increment primary key, v int) engine=MyISAM",
        "create table yours (id int primary key)",
      );
      const told = [
        { code: "NOT_TRANSACTIONAL", table: "mine", message: expect.stringMatching(/no transactions/) as string },
      ];
      expect((await plan(url, SETTINGS)).plan.notices).toEqual(told);
      const heard: unknown[] = [];
      const result = await seed(url, {
        ...SETTINGS,
        onNotice: (notice) => heard.push(notice),
        onProgress: () => expect(heard).toEqual(told),
      });
      expect(result).toMatchObject({ rows: 40, notices: told });
      expect(heard).toEqual(told);
      expect((await contents(database))["mine"]?.["id"]).toHaveLength(20);
    }));

  test("rows that a trigger writes are left to it, as planned; a log that counts its key takes both", () =>
    inDatabase([], async ({ url, execute, database }) => {
      await execute(
        "create table film (id int primary key, title varchar(20) not null)",
        "create table film_text (id int primary key, title varchar(20) not null)",
        "create table journal (id int auto_increment primary key, film_id int)",
        "create table notes (id int auto_increment primary key, journal_id int)",
        "create table reviews (id int primary key, film_id int not null, foreign key (film_id) references film_text (id))",
        "create trigger journalled after insert on journal for each row insert into notes (journal_id) values (NEW.id)",
        "create trigger copied after insert on film for each row begin insert into film_text values (NEW.id, NEW.title); insert into `journal` (film_id) values (NEW.id); end",
      );
      const told = { code: "FILLED_BY_TRIGGER", table: "film_text" };
      expect((await plan(url, SETTINGS)).plan.notices).toMatchObject([told]);
      const result = await seed(url, SETTINGS);
      expect(result.notices).toMatchObject([told]);
      const { film, film_text: copies, journal, notes } = await contents(database);
      expect(copies).toEqual(film);
      expect(journal?.["id"]).toHaveLength(40);
      expect(notes?.["id"]).toHaveLength(60);
      expect((await validate(url)).ok).toBe(true);
      await seed(url, SETTINGS);
      expect((await contents(database))["journal"]?.["id"]).toHaveLength(80);
    }));
});
