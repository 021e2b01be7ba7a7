import { createConnection, createPool } from "mysql2/promise";
import type { RowDataPacket } from "mysql2/promise";
import { seed, SeedError, validate } from "seedloom";
import { describe, expect, test } from "vitest";
import { startMariadb } from "../servers/mariadb.ts";
import { startMysql } from "../servers/mysql.ts";
import { contenders } from "./contenders.ts";

const MODES = {
  common: [
    "",
    "TRADITIONAL",
    "PAD_CHAR_TO_FULL_LENGTH,NO_AUTO_VALUE_ON_ZERO",
    "ANSI,HIGH_NOT_PRECEDENCE,NO_BACKSLASH_ESCAPES,NO_ZERO_DATE",
    "NO_UNSIGNED_SUBTRACTION,NO_ENGINE_SUBSTITUTION,ONLY_FULL_GROUP_BY",
  ],
  mariadb: ["ORACLE", "MSSQL", "EMPTY_STRING_IS_NULL,SIMULTANEOUS_ASSIGNMENT,TIME_ROUND_FRACTIONAL"],
  mysql: ["TIME_TRUNCATE_FRACTIONAL"],
} as const;

/** What reads otherwise in one mode or another: CHARs, backslashes, operators, quotes, zeros, empty texts. */
const DDL = [
  "create table users (id int auto_increment primary key, code char(8) not null unique, initial char(1), email varchar(60) not null, kind enum('', 'a', 'b''c', 'd\\\\e') not null, check (email like '%@%'), check (code <> 'it''s' and code not like '%\\\\\\\\%'))",
  "create table orders (id int auto_increment primary key, user_code char(8) not null, path varchar(40) not null check (not (path like 'x%') and not path like 'y%'), starts date not null, ends date not null, n int unsigned not null check (n between 3 and 9), m int unsigned not null, label varchar(60) as (concat(path, '-', n)) stored, check (ends > starts), check (m > n - 5), unique (user_code, n), foreign key (user_code) references users (code))",
  "create table lead_of (id int primary key, mate int not null, note varchar(9) not null default '', foreign key (mate) references lead_of (id))",
  "create trigger clean before insert on orders for each row if new.path like 'z%' then signal sqlstate '45000' set message_text = 'no z'; end if",
];

const servers = await contenders({ startMariadb, startMysql });

describe.each(servers)("$name", ({ name, inDatabase }) => {
  const own = name === "mariadb" ? MODES.mariadb : MODES.mysql;
  test.each([...MODES.common, ...own])("planned, loaded, checked and topped up by sessions of sql_mode '%s'", (mode) =>
    inDatabase([], async ({ url }) => {
      const connection = await createConnection({ uri: url });
      for (const statement of DDL) await connection.query(statement);
      const pool = createPool({ uri: url, connectionLimit: 3 });
      pool.on("connection", (one) => void one.query(`set session sql_mode = '${mode}'`));
      try {
        for (const rows of [40, 20]) {
          expect((await seed(pool, { rows, manifest: false })).rows).toBe(3 * rows);
          expect((await validate(pool)).findings.filter(({ severity }) => severity === "error")).toEqual([]);
        }
        const wrong =
          "select 1 from orders where path like 'x%' or path like 'y%' or path like 'z%' or n not between 3 and 9 or label <> concat(path, '-', n)";
        expect((await connection.query<RowDataPacket[]>(wrong))[0]).toEqual([]);
        // No mode turns an error of the load into a warning.
        const overrides = { users: { initial: { generator: "constant", options: { value: "far too long" } } } };
        await expect(seed(pool, { rows: 1, manifest: false, tables: ["users"], overrides })).rejects.toThrow(SeedError);
        const [modes] = await pool.query<RowDataPacket[]>("select @@session.sql_mode as mode");
        await connection.query(`set session sql_mode = '${mode}'`);
        expect(modes).toEqual((await connection.query("select @@session.sql_mode as mode"))[0]);
      } finally {
        await pool.end();
        await connection.end();
      }
    }),
  );
});
