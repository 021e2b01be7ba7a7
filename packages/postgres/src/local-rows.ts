import type { Partitioning, Table } from "@seedloom/core";
import type { ClientBase } from "pg";
import { queryTexts } from "./query.ts";
import { quoteIdentifier, quoteLiteral, quoteTable } from "./quote.ts";

/**
 * What stands behind FROM for a table's own rows: an inheritance child's are the child's, and those of a partition that is a foreign table are
 * another server's, which may not even answer.
 */
export async function localRows(client: ClientBase, table: Table): Promise<string> {
  if (table.partitioning === null) return `only ${quoteTable(table)}`;
  if (!hasForeign(table.partitioning)) return quoteTable(table);
  const [parts = []] = await queryTexts(client, [
    `select pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname)
    from pg_catalog.pg_partition_tree(${quoteLiteral(quoteTable(table))}::regclass) t
    join pg_catalog.pg_class c on c.oid = t.relid join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where t.isleaf and c.relkind = 'r'`,
  ]);
  // Partitions have their columns in an order of their own.
  const columns = table.columns.map(({ name }) => quoteIdentifier(name)).join(", ");
  const selects = parts.map(([name]) => `select ${columns} from ${name}`);
  const none = `select ${columns} from ${quoteTable(table)} where false`;
  return `(${[...selects, ...(selects.length === 0 ? [none] : [])].join(" union all ")}) local`;
}

function hasForeign({ partitions }: Partitioning): boolean {
  return partitions.some(
    ({ foreign, partitioning }) => foreign === true || (partitioning !== null && hasForeign(partitioning)),
  );
}
