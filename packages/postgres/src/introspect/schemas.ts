import { SeedError } from "@seedloom/core";
import type { ClientBase } from "pg";
import { queryRows } from "../query.ts";

export interface Server {
  /** As the server says it, e.g. `16.4`. */
  readonly version: string;
  readonly versionNumber: number;
  readonly encoding: string;
  readonly defaultSchema: string;
  readonly namespaces: readonly number[];
}

/**
 * The server's version and the schemas to read: all but the system's and sessions' temporary ones, or those chosen.
 * @throws SeedError `INTROSPECT` where a chosen schema does not exist.
 */
export async function readServer(client: ClientBase, chosen: readonly string[] | undefined): Promise<Server> {
  const [facts] = await queryRows<{ version: string; number: number; encoding: string; schema: string | null }>(
    client,
    `select current_setting('server_version') as version, current_setting('server_version_num')::int4 as number,
      pg_catalog.getdatabaseencoding()::text as encoding, pg_catalog.current_schema()::text as schema`,
  );
  // Names that begin with pg_ are reserved for the system.
  const found = await queryRows<{ oid: number; name: string }>(
    client,
    `select oid, nspname as name from pg_catalog.pg_namespace
      where nspname !~ '^pg_' and nspname <> 'information_schema' order by nspname`,
  );
  const missing = (chosen ?? []).filter((name) => !found.some((row) => row.name === name));
  if (missing.length > 0) {
    throw new SeedError(
      "INTROSPECT",
      `schema ${missing.join(", ")}: does not exist in this database; there are ${found.map((row) => row.name).join(", ")}.`,
      { schemas: missing },
    );
  }
  return {
    version: (facts?.version ?? "").replace(/ .*/, ""),
    versionNumber: facts?.number ?? 0,
    encoding: facts?.encoding ?? "UTF8",
    defaultSchema: facts?.schema ?? "public",
    namespaces: found.filter((row) => chosen === undefined || chosen.includes(row.name)).map((row) => row.oid),
  };
}
