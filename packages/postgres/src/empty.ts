import { findTable, SeedError, tableId } from "@seedloom/core";
import type { Catalog, Table, TableId } from "@seedloom/core";
import type { ClientBase } from "pg";
import { loadError } from "./errors.ts";
import { queryRows } from "./query.ts";
import { quoteTable } from "./quote.ts";
import { inTransaction } from "./settings.ts";

/**
 * Empties tables together and restarts their sequences, in one transaction.
 * @throws SeedError `USAGE` where a table that is not among them refers to one of them.
 */
export async function empty(client: ClientBase, catalog: Catalog, tables: readonly TableId[]): Promise<void> {
  if (tables.length === 0) return;
  const found = tables.map((id) => {
    const table = findTable(catalog, id);
    if (table === undefined)
      throw new SeedError("USAGE", `${id}: the catalog has no table of that name.`, { table: id });
    return table;
  });
  const work = inTransaction(client, "write", async () => {
    const referring = await queryRows<{ schema: string; name: string; constraint: string; target: string }>(
      client,
      `with recursive chosen as (
        select c.oid from unnest($1::text[], $2::text[]) x(schema, name)
          join pg_catalog.pg_namespace n on n.nspname = x.schema
          join pg_catalog.pg_class c on c.relnamespace = n.oid and c.relname = x.name
        union
        select i.inhrelid from chosen join pg_catalog.pg_inherits i on i.inhparent = chosen.oid
          join pg_catalog.pg_class p on p.oid = i.inhrelid and p.relispartition
      )
      select n.nspname as schema, c.relname as name, k.conname as constraint, t.relname as target
      from pg_catalog.pg_constraint k
      join pg_catalog.pg_class c on c.oid = k.conrelid
      join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      join pg_catalog.pg_class t on t.oid = k.confrelid
      where k.contype = 'f' and k.conparentid = 0 and k.confrelid in (select oid from chosen)
        and k.conrelid not in (select oid from chosen)
      order by 1, 2, 3`,
      [found.map((table) => table.schema), found.map((table) => table.name)],
    );
    const [first] = referring;
    if (first !== undefined) {
      const names = [...new Set(referring.map((row) => tableId(row.schema, row.name, catalog.defaultSchema)))].join(
        ", ",
      );
      throw new SeedError(
        "USAGE",
        `${first.target}: cannot be emptied while ${names} refers to it (foreign key ${first.constraint}); empty ${names} too, or leave it out.`,
        { table: first.target, constraint: first.constraint },
      );
    }
    const list = found.map((table) => `${table.partitioning === null ? "only " : ""}${quoteTable(table)}`).join(", ");
    await client.query(`truncate table ${list} restart identity`);
    for (const sequence of sequencesOf(catalog, tables)) await client.query(`alter sequence ${sequence} restart`);
  });
  await work.catch((cause: unknown) => Promise.reject(loadError(cause, null, catalog.defaultSchema)));
}

/** Sequences that no other table draws from; RESTART IDENTITY knows only those that a column owns. */
function sequencesOf(catalog: Catalog, tables: readonly TableId[]): readonly string[] {
  const drawn = (table: Table) =>
    table.columns.flatMap(({ generated }) =>
      generated.kind === "identity" && generated.sequence !== null ? [generated.sequence] : [],
    );
  const kept = new Set(catalog.tables.filter((table) => !tables.includes(table.id)).flatMap(drawn));
  const own = new Set(catalog.tables.filter((table) => tables.includes(table.id)).flatMap(drawn));
  return [...own].filter((sequence) => !kept.has(sequence));
}
