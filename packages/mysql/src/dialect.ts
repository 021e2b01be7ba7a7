import type { Database, Dialect } from "@seedloom/core";
import { Kysely, MysqlDialect } from "kysely";
import { connect, isUrl } from "./connect.ts";
import type { Connected } from "./connect.ts";
import { AS_SHOWN } from "./decode.ts";
import { empty } from "./empty.ts";
import { introspectError, queryError } from "./errors.ts";
import { evaluate } from "./evaluate.ts";
import { existing } from "./existing.ts";
import { introspect } from "./introspect.ts";
import { load } from "./load.ts";
import { refusals } from "./load/privileges.ts";
import { sqlSyntax } from "./sql-syntax.ts";
import { read } from "./read.ts";
import { rehearse } from "./rehearse.ts";

/**
 * MySQL 8.0 to 9.x and MariaDB 10.6 to 11.x, by URL (`mysql://`, `mariadb://`) or by a mysql2 pool, of callbacks or promises.
 * @example
 * const database = await mysql.open("mysql://root@localhost/shop");
 * const catalog = await database.introspect();
 */
export const mysql = {
  name: "mysql",
  accepts: isUrl,
  async open(target: string | object): Promise<Database | null> {
    const connected = await connect(target);
    return connected === null ? null : database(connected);
  },
} satisfies Dialect;

function database(connected: Connected): Database {
  const { pool, owned, label, location, server } = connected;
  const kysely = new Kysely<unknown>({ dialect: new MysqlDialect({ pool }) });
  return {
    dialect: mysql.name,
    label,
    location,
    sql: sqlSyntax,
    introspect: (options) =>
      introspect(kysely, server, options).catch((error: unknown) => {
        throw introspectError(error, label);
      }),
    existing: (catalog, request) => existing(connected, catalog, request),
    load: (job, options) => load(connected, job, options),
    evaluate: (catalog, expressions, rows) => evaluate(connected, catalog, expressions, rows),
    async refusals(job) {
      const connection = await pool.promise().getConnection();
      return refusals(connection, job).finally(() => connection.release());
    },
    rehearse: (catalog, rehearsal) => rehearse(connected, catalog, rehearsal),
    async query(sql) {
      try {
        const [rows] = await pool.promise().query({ sql, ...AS_SHOWN });
        return Array.isArray(rows) ? (rows as unknown as readonly Record<string, unknown>[]) : [];
      } catch (error) {
        throw queryError(error, sql);
      }
    },
    read: (sql, types) => read(connected, sql, types),
    empty: (catalog, tables) => empty(connected, catalog, tables),
    close: () => (owned ? pool.promise().end() : Promise.resolve()),
  };
}
