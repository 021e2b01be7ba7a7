import { findTable, SeedError } from "@seedloom/core";
import type { Catalog, ForeignKey, Notice, Table } from "@seedloom/core";
import type { PoolConnection, RowDataPacket } from "mysql2/promise";
import { quoteIdentifier, quoteTable } from "./quote.ts";

/** The rows that a load added to a table, as far as its key tells: a range of an integer primary key. */
export interface KeyRange {
  readonly column: string;
  readonly from: number | bigint;
  readonly to: number | bigint;
}

/**
 * Checks by one anti-join a foreign key that every added row refers to a row that is there (MATCH SIMPLE: a key with a NULL
 * refers to nothing). This is what makes `foreign_key_checks = 0` safe: the server never looks at those rows again.
 *
 * Other sessions cannot slip in between: these are the transaction's first consistent reads, so they see what was committed
 * until now, and a parent that is deleted later waits for the locks on the added rows, which its own key check finds.
 *
 * Rows that were orphans before the load are not its fault: where a second connection, which does not see the load yet,
 * finds just as many, a notice is returned instead.
 * @throws SeedError `LOAD` naming the foreign key and a value that has no parent.
 */
export async function verifyForeignKeys(
  connection: PoolConnection,
  before: (() => Promise<PoolConnection>) | null,
  catalog: Catalog,
  tables: readonly Table[],
  ranges: ReadonlyMap<string, KeyRange>,
): Promise<readonly Notice[]> {
  const notices: Notice[] = [];
  for (const table of tables) {
    for (const key of table.foreignKeys) {
      if (!key.enforced) continue;
      const orphans = orphansSql(catalog, table, key, ranges.get(table.id) ?? null);
      const [found] = await connection.query<RowDataPacket[]>(`${orphans} LIMIT 1`);
      const [orphan] = found;
      if (orphan === undefined) continue;
      const earlier = before === null ? 0 : await countBefore(before, orphans);
      const [counted] = await connection.query<RowDataPacket[]>(`SELECT COUNT(*) AS orphans FROM (${orphans}) o`);
      const count = Number(counted[0]?.["orphans"]);
      const what = `${table.id}(${key.columns.join(", ")}) → ${key.references.table}(${key.references.columns.join(", ")})`;
      if (count > earlier) {
        const values = key.columns.map((_, index) => String(orphan[`k${index}`])).join(", ");
        throw new SeedError(
          "LOAD",
          `${what}: ${count - earlier} rows refer to a row that is not there, e.g. (${values}); load the parent table in the same run`,
          { table: table.id, ...(key.name === null ? {} : { constraint: key.name }), orphans: count - earlier },
        );
      }
      const message = `${what}: ${count} rows that were there before refer to a row that is not; they were left alone`;
      notices.push({ code: "ORPHANS_BEFORE", table: table.id, message });
    }
  }
  return notices;
}

async function countBefore(before: () => Promise<PoolConnection>, orphans: string): Promise<number> {
  const connection = await before();
  try {
    const [rows] = await connection.query<RowDataPacket[]>(`SELECT COUNT(*) AS orphans FROM (${orphans}) o`);
    return Number(rows[0]?.["orphans"]);
  } finally {
    connection.release();
  }
}

function orphansSql(catalog: Catalog, table: Table, key: ForeignKey, range: KeyRange | null): string {
  const parent = findTable(catalog, key.references.table);
  const parentSql =
    parent === undefined ? referencedOutside(key.references.table, catalog.defaultSchema) : quoteTable(parent);
  const shown = key.columns.map((column, index) => `c.${quoteIdentifier(column)} AS k${index}`);
  const conditions = key.columns.map((column) => `c.${quoteIdentifier(column)} IS NOT NULL`);
  if (range !== null) conditions.push(`c.${quoteIdentifier(range.column)} BETWEEN ${range.from} AND ${range.to}`);
  const join = key.references.columns.map(
    (column, index) => `p.${quoteIdentifier(column)} = c.${quoteIdentifier(key.columns[index] ?? "")}`,
  );
  return (
    `SELECT ${shown.join(", ")} FROM ${quoteTable(table)} c WHERE ${conditions.join(" AND ")} ` +
    `AND NOT EXISTS (SELECT 1 FROM ${parentSql} p WHERE ${join.join(" AND ")})`
  );
}

/** A table of a schema that was not introspected, by its id. */
function referencedOutside(id: string, defaultSchema: string | null): string {
  const parts = [...id.matchAll(/"((?:[^"]|"")*)"|[^.]+/g)].map(
    ([whole, quoted]) => quoted?.replaceAll('""', '"') ?? whole,
  );
  const [first = "", second] = parts;
  return second === undefined
    ? quoteTable({ schema: defaultSchema, name: first })
    : quoteTable({ schema: first, name: second });
}
