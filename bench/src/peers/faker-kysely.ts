// Arguments: the dialect, the URL, the number of rows. faker's rows by kysely's inserts of 1,000 rows in one transaction.
import Database from "better-sqlite3";
import { Kysely, MysqlDialect, PostgresDialect, SqliteDialect } from "kysely";
import type { Dialect } from "kysely";
import { createPool } from "mysql2";
import pg from "pg";
import { countsOf, TABLES } from "../schema.ts";
import { fakerRows } from "./faker-rows.ts";
import type { Row } from "./faker-rows.ts";

const [dialect = "", url = "", rows = ""] = process.argv.slice(2);
const counts = countsOf(Number(rows));
const dialects: Readonly<Record<string, () => Dialect>> = {
  postgres: () => new PostgresDialect({ pool: new pg.Pool({ connectionString: url }) }),
  mysql: () => new MysqlDialect({ pool: createPool(url) }),
  sqlite: () => new SqliteDialect({ database: new Database(url) }),
};
const make = dialects[dialect];
if (make === undefined) throw new Error(`no dialect ${dialect}`);
const database = new Kysely<Record<string, Row>>({ dialect: make() });
await database.transaction().execute(async (transaction) => {
  for (const { name } of TABLES) {
    let together: Row[] = [];
    const insert = async () => {
      if (together.length > 0) await transaction.insertInto(name).values(together).execute();
      together = [];
    };
    for (const row of fakerRows(name, counts)) {
      together.push(dialect === "sqlite" ? bindable(row) : row);
      if (together.length === 1000) await insert();
    }
    await insert();
  }
});
await database.destroy();

/** better-sqlite3 takes neither booleans nor dates. */
function bindable(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      value instanceof Date ? value.toISOString() : typeof value === "boolean" ? Number(value) : value,
    ]),
  );
}
