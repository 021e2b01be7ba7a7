import type { Database } from "@seedloom/core";
import { connect } from "./connect.ts";
import { empty } from "./empty.ts";
import { evaluate } from "./evaluate.ts";
import { existing } from "./existing.ts";
import { queryError, readError } from "./errors.ts";
import { introspect } from "./introspect.ts";
import { load } from "./load.ts";
import type { LoadTuning } from "./load.ts";
import { queryRows } from "./query.ts";
import { read } from "./read.ts";
import { refusals } from "./load/privileges.ts";
import { rehearse } from "./rehearse.ts";
import { inTransaction } from "./settings.ts";
import { sqlSyntax } from "./sql-syntax.ts";

/**
 * Opens a URL, a `pg.Pool` or a `pg.Client`; null for any other object.
 * @throws SeedError `CONNECT`
 */
export async function openDatabase(target: string | object, tuning?: LoadTuning): Promise<Database | null> {
  const connection = await connect(target);
  if (connection === null) return null;
  return {
    dialect: "postgres",
    label: connection.label,
    location: connection.location,
    sql: sqlSyntax,
    introspect: (options) =>
      connection
        .use((client) => inTransaction(client, "read", () => introspect(client, options)))
        .catch((cause: unknown) => Promise.reject(readError(cause))),
    existing: (catalog, request) =>
      connection
        .use((client) => existing(client, catalog, request))
        .catch((cause: unknown) => Promise.reject(readError(cause))),
    load: (job, options) => load(connection, job, options, tuning),
    evaluate: (catalog, expressions, rows) => connection.use((client) => evaluate(client, catalog, expressions, rows)),
    refusals: (job) => connection.use((client) => refusals(client, job)),
    rehearse: (catalog, rehearsal) => connection.use((client) => rehearse(client, catalog, rehearsal)),
    query: (sql) =>
      connection
        .use((client) => queryRows<Record<string, unknown>>(client, sql))
        .catch((cause: unknown) => Promise.reject(queryError(cause, sql))),
    read: (sql, types) =>
      connection
        .use((client) => read(client, sql, types))
        .catch((cause: unknown) => Promise.reject(queryError(cause, sql))),
    empty: (catalog, tables) => connection.use((client) => empty(client, catalog, tables)),
    close: () => connection.close(),
  };
}
