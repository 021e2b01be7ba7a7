import type { Dialect } from "@seedloom/core";

/**
 * PostgreSQL 13 to 18: introspection from `pg_catalog`, rows by COPY. Opens `postgres://` and `postgresql://` URLs and takes over a
 * `pg.Pool` or a `pg.Client`. The driver is imported when a database is opened, not before.
 * @example
 * const database = await postgres.open("postgres://localhost/shop");
 * const catalog = await database?.introspect();
 */
export const postgres = {
  name: "postgres",
  accepts: (url) => /^postgres(ql)?:\/\//i.test(url),
  open: async (target) => (await import("./database.ts")).openDatabase(target),
} satisfies Dialect;
