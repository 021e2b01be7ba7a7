import { createPool } from "mysql2/promise";
import { plan, seed, validate } from "seedloom";
import { describe, expect, test } from "vitest";
import { startMariadb } from "../servers/mariadb.ts";
import { startMysql } from "../servers/mysql.ts";
import { contenders } from "./contenders.ts";
import { contents } from "./steps.ts";

const SETTINGS = { rows: 20, manifest: false } as const;

/** What only MySQL and MariaDB have, through the public calls: engines without transactions, triggers that cannot be switched off. */
const servers = await contenders({ startMariadb, startMysql });

describe.each(servers)("$name", ({ name, inDatabase }) => {
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

  test("several schemas by qualified name: keys across them, a top-up, and what is counted counts on", () =>
    inDatabase([], async ({ url, execute, database }) => {
      const own = new URL(url).pathname.slice(1);
      const other = `${own}_sales`;
      await execute(
        "create table users (id int auto_increment primary key, email varchar(60) not null unique)",
        `create database \`${other}\``,
        `create table \`${other}\`.orders (id int auto_increment primary key, user_id int not null, foreign key (user_id) references \`${own}\`.users (id))`,
      );
      try {
        const settings = { ...SETTINGS, schemas: [own, other] };
        const { tables } = await seed(url, settings);
        expect(tables.map(({ name, rows }) => [name, rows])).toEqual([
          ["users", 20],
          [`${other}.orders`, 20],
        ]);
        await seed(url, settings);
        expect((await validate(url, { schemas: [own, other] })).ok).toBe(true);
        expect((await seed(url, { ...SETTINGS, schemas: [other] })).tables.map(({ name }) => name)).toEqual([
          `${other}.orders`,
        ]);
        await execute("insert into users (email) values ('next@example.org')");
        expect(await database.query("select max(id) as last from users")).toEqual([{ last: 41 }]);
      } finally {
        await execute(`drop database \`${other}\``);
      }
    }));

  test("moments that the session's time zone has not, or has twice, are written all the same", () =>
    inDatabase([], async ({ url, execute, database }) => {
      await execute(
        "create table events (id int auto_increment primary key, at timestamp not null, local datetime not null)",
      );
      const pool = createPool({ uri: url, connectionLimit: 1 });
      try {
        // A server without the zones' names has no such moments.
        await pool
          .query("set session time_zone = 'Europe/Berlin'")
          .catch(() => pool.query("set session time_zone = '-08:00'"));
        const moments = ["2024-03-31 02:30:00", "2024-03-31 01:30:00", "2024-10-27 00:30:00", "2024-10-27 01:30:00"];
        const choice = { generator: "choice", options: { values: moments.map((moment) => Date.parse(`${moment}Z`)) } };
        const overrides = { events: { at: choice, local: choice } };
        const { rows } = await seed(pool, { ...SETTINGS, overrides });
        expect(rows).toBe(20);
        const wrong = `select count(*) as wrong from events where at not in (${moments.map((moment) => `'${moment}'`).join()})`;
        await pool.query("set session time_zone = '+00:00'");
        expect((await pool.query(wrong))[0]).toEqual([{ wrong: 0 }]);
        expect(await database.query("select count(*) as n from events")).toEqual([{ n: 20 }]);
      } finally {
        await pool.end();
      }
    }));

  test("dates and times of the configuration may be text, as the server takes it", () =>
    inDatabase([], async ({ url, execute, database }) => {
      await execute(
        "create table t (id int auto_increment primary key, at timestamp not null, d datetime(3) not null, day date not null check (day >= '2020-01-01'), tick time not null)",
      );
      const overrides = {
        t: {
          at: { generator: "choice", options: { values: ["2024-05-06 07:08:09", "2024-05-07"] } },
          d: { generator: "weighted", options: { values: [["2024-05-06 07:08:09.123", 1]] } },
          day: { generator: "constant", options: { value: "2020-02-29" } },
          tick: { generator: "choice", options: { values: ["10:11:12"] } },
        },
      };
      expect((await seed(url, { ...SETTINGS, overrides })).rows).toBe(20);
      const wrong =
        "select id from t where at not in ('2024-05-06 07:08:09', '2024-05-07') or d <> '2024-05-06 07:08:09.123' or day <> '2020-02-29' or tick <> '10:11:12'";
      const pool = createPool({ uri: url, timezone: "Z", connectionLimit: 1 });
      await pool.query("set session time_zone = '+00:00'");
      expect((await pool.query(wrong))[0]).toEqual([]);
      await pool.end();
      expect(await database.query("select count(distinct at) as n from t")).toEqual([{ n: 2 }]);
    }));

  test("tables with more columns than a row has room for, which strict servers do not make, get rows that fit", () =>
    inDatabase([], async ({ url, database }) => {
      const columns = (count: number, type: string) =>
        Array.from({ length: count }, (_, place) => `description_${place} ${type} not null`).join(", ");
      const pool = createPool({ uri: url, connectionLimit: 1 });
      try {
        await pool.query("set session innodb_strict_mode = 0");
        await pool.query(
          `create table codes (id int primary key, ${columns(100, "varchar(120) character set latin1")})`,
        );
        await pool.query(`create table texts (id int primary key, ${columns(14, "text")}) row_format = compact`);
        expect((await seed(url, SETTINGS)).rows).toBe(40);
        expect(await database.query("select count(*) as n from codes")).toEqual([{ n: 20 }]);
      } finally {
        await pool.end();
      }
    }));

  test("a column that follows its parent's, where the key to that parent is implied by a wider one", () =>
    inDatabase([], async ({ url, execute }) => {
      await execute(
        "create table organizations (id binary(16) primary key, owner_id binary(16) not null, created_at datetime(6) not null)",
        "create table users (id binary(16) primary key, org_id binary(16) not null, name varchar(50), unique (org_id, id), foreign key (org_id) references organizations (id))",
        "alter table organizations add foreign key (owner_id) references users (id)",
        "create table projects (org_id binary(16) not null, id int unsigned not null, lead_id binary(16), parent_id int unsigned, starts_on date not null, " +
          "primary key (org_id, id), foreign key (org_id) references organizations (id), foreign key (org_id, lead_id) references users (org_id, id), " +
          "foreign key (org_id, parent_id) references projects (org_id, id))",
      );
      expect((await seed(url, SETTINGS)).rows).toBe(60);
      expect((await validate(url)).ok).toBe(true);
    }));

  test("keys over the first characters, where what is generated begins alike", () =>
    inDatabase([], async ({ url, execute }) => {
      await execute(
        "create table links (id int auto_increment primary key, url varchar(2000) not null, email varchar(80) not null, unique (url(20)), unique (email(20)))",
      );
      expect((await seed(url, { ...SETTINGS, rows: 100 })).rows).toBe(100);
      expect((await validate(url)).ok).toBe(true);
    }));

  if (name === "mariadb")
    test("system-versioned tables whose rows' lives are columns", () =>
      inDatabase([], async ({ url, execute }) => {
        await execute(
          "create table versions (id int primary key, v int check (v <> crc32('x')), since timestamp(6) generated always as row start invisible, " +
            "until timestamp(6) generated always as row end invisible, period for system_time (since, until)) with system versioning",
        );
        expect((await seed(url, SETTINGS)).rows).toBe(20);
        expect((await seed(url, SETTINGS)).rows).toBe(20);
      }));
});
