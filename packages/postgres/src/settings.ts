import type { ClientBase } from "pg";

/**
 * Pins, for the transaction at hand, every setting that changes how values (and the catalogs' expressions) are written or read, or that could stop a long load
 * (https://www.postgresql.org/docs/current/runtime-config-client.html). Durability is left as it is.
 */
export async function pinSettings(client: ClientBase): Promise<void> {
  await client.query(
    `set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
    set local bytea_output = 'hex'; set local extra_float_digits = 1; set local lc_monetary = 'C'; set local xmloption = 'content';
    set local client_encoding = 'UTF8'; set local quote_all_identifiers = off; set local statement_timeout = 0;
    set local idle_in_transaction_session_timeout = 0;
    -- Since PostgreSQL 17.
    select set_config(name, '0', true) from pg_catalog.pg_settings where name = 'transaction_timeout'`,
  );
}

/** Runs work between BEGIN and COMMIT with pinned settings; ROLLBACK where it throws, or always with `discard`. */
export async function inTransaction<Result>(
  client: ClientBase,
  mode: "read" | "write" | "discard",
  work: () => Promise<Result>,
): Promise<Result> {
  await client.query(mode === "read" ? "begin isolation level repeatable read read only" : "begin");
  try {
    await pinSettings(client);
    const result = await work();
    await client.query(mode === "discard" ? "rollback" : "commit");
    return result;
  } catch (cause) {
    // A broken connection has rolled back already; what counts is the first error.
    await client.query("rollback").catch(() => {});
    throw cause;
  }
}
