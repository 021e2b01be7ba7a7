import { SeedError, type Database, type Dialect } from "@seedloom/core";
import type Sqlite from "better-sqlite3";
import { isConnection, openFile, parseTarget } from "./connect.ts";
import { empty } from "./empty.ts";
import { messageOf } from "./errors.ts";
import { evaluate } from "./evaluate.ts";
import { existing } from "./existing.ts";
import { introspect } from "./introspect.ts";
import { load } from "./load.ts";
import { read } from "./read.ts";
import { rehearse } from "./rehearse.ts";
import { sqlSyntax } from "./sql-syntax.ts";

/**
 * SQLite through better-sqlite3.
 * @example
 * const database = await sqlite.open("sqlite:shop.db");
 * const catalog = await database.introspect();
 */
export const sqlite = {
  name: "sqlite",
  accepts: (url) => parseTarget(url) !== null,
  async open(target) {
    if (typeof target === "string") {
      const file = parseTarget(target);
      if (file === null)
        throw new SeedError(
          "CONNECT",
          "This is no SQLite URL; write sqlite:PATH, or a path that ends in .db, .sqlite or .sqlite3.",
        );
      return databaseOf(openFile(file), file.path, true);
    }
    return isConnection(target) ? databaseOf(target, target.name, false) : null;
  },
} as const satisfies Dialect;

/** `owned`: whether `close` closes the connection. */
function databaseOf(db: Sqlite.Database, path: string, owned: boolean): Database {
  return {
    dialect: "sqlite",
    label: path,
    sql: sqlSyntax,
    location: { host: null, port: null, database: path, tls: false },
    introspect: async (options) => introspect(db, options),
    existing: async (catalog, request) => existing(db, catalog, request),
    load: (job, options) => load(db, job, options),
    evaluate: async (catalog, expressions, rows) => evaluate(db, catalog, expressions, rows),
    rehearse: async (catalog, rehearsal) => rehearse(db, catalog, rehearsal),
    query: async (sql) => query(db, sql),
    read: async (sql, types) => read(db, sql, types),
    empty: async (catalog, tables) => empty(db, catalog, tables),
    async close() {
      if (owned) db.close();
    },
  };
}

function query(db: Sqlite.Database, sql: string): readonly Record<string, unknown>[] {
  try {
    const statement = db.prepare<[], Record<string, unknown>>(sql);
    if (statement.reader) return statement.all();
    statement.run();
    return [];
  } catch (error) {
    throw new SeedError(
      "USAGE",
      `${db.name}: SQLite says "${messageOf(error)}"; check the query.`,
      { query: sql },
      error,
    );
  }
}
