import { findTable, SeedError } from "@seedloom/core";
import type { Catalog, LoadJob } from "@seedloom/core";
import type { ClientBase } from "pg";
import { columnNames } from "../introspect/reader.ts";
import { queryRows } from "../query.ts";
import { quoteIdentifier, quoteLiteral } from "../quote.ts";

interface KeyRow {
  readonly name: string;
  /** Quoted, with its schema. */
  readonly table: string;
  readonly columns: readonly string[];
  readonly definition: string;
  readonly comment: string | null;
  readonly owned: boolean;
}

/**
 * Drops the foreign keys that cannot hold until the end, and returns what creates them again as they were, checking every row. The
 * same transaction does both, so nobody else ever sees the table without them. Keys that only partitions declare go with the root's.
 * @throws SeedError `UNSATISFIABLE` where `allowDdl` is false or the table is somebody else's.
 */
export async function dropForeignKeys(
  client: ClientBase,
  catalog: Catalog,
  wanted: LoadJob["uncheckedUntilEnd"],
  allowDdl: boolean,
): Promise<() => Promise<void>> {
  const recreate: string[] = [];
  for (const { table: id, columns } of wanted) {
    const table = findTable(catalog, id);
    if (table === undefined) {
      throw new SeedError("USAGE", `${id}: uncheckedUntilEnd names a table that the catalog does not have.`, {
        table: id,
      });
    }
    const rows = await queryRows<KeyRow>(
      client,
      `select k.conname as name, pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname) as table,
        ${columnNames("k.conrelid", "k.conkey")} as columns, pg_catalog.pg_get_constraintdef(k.oid) as definition,
        d.description as comment, pg_catalog.pg_has_role(c.relowner, 'USAGE') as owned
      from pg_catalog.pg_constraint k
      join pg_catalog.pg_class c on c.oid = k.conrelid
      join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      left join pg_catalog.pg_description d on d.classoid = 'pg_catalog.pg_constraint'::regclass and d.objoid = k.oid
      where k.contype = 'f' and k.conparentid = 0
        and (n.nspname = $1 and c.relname = $2 or c.oid in (select relid from pg_catalog.pg_partition_tree(
          pg_catalog.format('%I.%I', $1::text, $2::text)::regclass)))
      order by k.conname`,
      [table.schema, table.name],
    );
    for (const key of rows.filter((row) => row.columns.join("\0") === columns.join("\0"))) {
      if (!allowDdl || !key.owned) {
        const why = allowDdl ? "the table belongs to another user" : "changing keys is not allowed (allowDdl)";
        throw new SeedError(
          "UNSATISFIABLE",
          `${id}: foreign key ${key.name} is part of a cycle and cannot hold before all rows are in; it would have to be dropped and recreated, but ${why}. ` +
            `Make it DEFERRABLE, make a column of the cycle nullable, or connect as the owner.`,
          { table: id, constraint: key.name, text: key.definition },
        );
      }
      const name = quoteIdentifier(key.name);
      await client.query(`alter table ${key.table} drop constraint ${name}`);
      recreate.push(`alter table ${key.table} add constraint ${name} ${key.definition}`);
      if (key.comment !== null) {
        recreate.push(`comment on constraint ${name} on ${key.table} is ${quoteLiteral(key.comment)}`);
      }
    }
  }
  return async () => {
    // ALTER TABLE refuses while deferred checks on the table are pending.
    if (recreate.length > 0) await client.query("set constraints all immediate");
    for (const statement of recreate) await client.query(statement);
  };
}
