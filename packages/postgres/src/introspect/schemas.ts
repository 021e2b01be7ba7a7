import { type Omitted, SeedError } from "@seedloom/core";
import type { ClientBase } from "pg";
import { queryRows } from "../query.ts";

export interface Server {
  /** As the server says it, e.g. `16.4`. */
  readonly version: string;
  readonly versionNumber: number;
  readonly encoding: string;
  readonly defaultSchema: string;
  /** OIDs of the schemas whose tables are read. */
  readonly namespaces: readonly number[];
  /** OIDs of other schemas, which hold tables that those refer to. */
  readonly referredTo: readonly number[];
  /** Schemas left out because an extension made them for itself. */
  readonly omitted: readonly Omitted[];
}

/**
 * The server's version and the schemas to read: those chosen, or all but the system's, sessions' temporary ones and extensions' own.
 * @throws SeedError `CONFIG` where a chosen schema does not exist.
 */
export async function readServer(client: ClientBase, chosen: readonly string[] | undefined): Promise<Server> {
  const [facts] = await queryRows<{ version: string; number: number; encoding: string; schema: string | null }>(
    client,
    `select current_setting('server_version') as version, current_setting('server_version_num')::int4 as number,
      pg_catalog.getdatabaseencoding()::text as encoding, pg_catalog.current_schema()::text as schema`,
  );
  // Names that begin with pg_ are reserved for the system.
  const found = await queryRows<{ oid: number; name: string; extension: string | null }>(
    client,
    `select n.oid, n.nspname as name, e.extname as extension
      from pg_catalog.pg_namespace n
      left join pg_catalog.pg_depend d
        on d.classid = 'pg_catalog.pg_namespace'::regclass and d.objid = n.oid and d.deptype = 'e'
      left join pg_catalog.pg_extension e on e.oid = d.refobjid
      where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' order by n.nspname`,
  );
  const missing = (chosen ?? []).filter((name) => !found.some((row) => row.name === name));
  if (missing.length > 0) {
    throw new SeedError(
      "CONFIG",
      `schema ${missing.join(", ")} does not exist in this database; there are ${found.map((row) => row.name).join(", ")}.`,
      { schemas: missing },
    );
  }
  const namespaces = found
    .filter((row) => (chosen === undefined ? row.extension === null : chosen.includes(row.name)))
    .map((row) => row.oid);
  const others = namespaces.length === found.length ? [] : await referredTo(client, namespaces);
  return {
    version: (facts?.version ?? "").replace(/ .*/, ""),
    versionNumber: facts?.number ?? 0,
    encoding: facts?.encoding ?? "UTF8",
    defaultSchema: facts?.schema ?? "public",
    namespaces,
    referredTo: others,
    omitted: found.flatMap((row) =>
      chosen === undefined && row.extension !== null
        ? [{ what: `schema ${row.name}`, why: `part of the extension ${row.extension}` }]
        : [],
    ),
  };
}

/** The other schemas that hold tables which foreign keys of these schemas' tables refer to. */
async function referredTo(client: ClientBase, namespaces: readonly number[]): Promise<readonly number[]> {
  const rows = await queryRows<{ oid: number }>(
    client,
    `select distinct t.relnamespace as oid from pg_catalog.pg_constraint k
      join pg_catalog.pg_class c on c.oid = k.conrelid join pg_catalog.pg_class t on t.oid = k.confrelid
      where k.contype = 'f' and c.relnamespace = any ($1::oid[]) and t.relnamespace <> all ($1::oid[])`,
    [`{${namespaces.join(",")}}`],
  );
  return rows.map(({ oid }) => oid);
}
