import { findTable, SeedError } from "@seedloom/core";
import type { Catalog, ForeignKey, Notice, Table, TableId } from "@seedloom/core";
import type { PoolConnection, RowDataPacket } from "mysql2/promise";
import { quoteIdentifier, quoteTable } from "../quote.ts";
import { gaplessEnds, isWithin } from "./key-ends.ts";
import type { Ends } from "./key-ends.ts";
import type { KeyRange } from "./key-ranges.ts";
import { verifiedByEnds } from "./row-checks.ts";

/**
 * Checks of each foreign key of the tables that every added row refers to a row that is there (MATCH SIMPLE: a key with a NULL
 * refers to nothing): where the parent's keys are whole numbers without a gap by the ends of both, else by an anti-join. This is what makes `foreign_key_checks = 0` safe: the server never looks at those rows again.
 *
 * Other sessions cannot slip in between: parents that were there are read with a lock, which waits for whoever is deleting one and keeps
 * others from it, and a parent that is deleted later waits for the locks on the added rows, which its own key check finds.
 * `empty` tables held no row before the load: theirs are the load's own, as many as `added` says.
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
  empty: ReadonlySet<TableId>,
  added: ReadonlyMap<TableId, number> | null,
): Promise<readonly Notice[]> {
  const notices: Notice[] = [];
  const gapless = new Map<TableId, Promise<Ends | null>>();
  for (const table of tables) {
    for (const key of table.foreignKeys) {
      if (!key.enforced) continue;
      if (verifiedByEnds(catalog, key, empty)) {
        const parent = findTable(catalog, key.references.table);
        if (parent !== undefined && !gapless.has(parent.id)) {
          gapless.set(parent.id, gaplessEnds(connection, parent, added === null ? null : (added.get(parent.id) ?? 0)));
        }
        const within = await gapless.get(key.references.table);
        if (within != null && (await isWithin(connection, table, key, within))) continue;
      }
      const range = ranges.get(table.id) ?? null;
      const lock = empty.has(key.references.table) ? "" : " LOCK IN SHARE MODE";
      const distinct = orphansSql(catalog, table, key, range, { distinct: true, lock });
      const [found] = await connection.query<RowDataPacket[]>(`${distinct} LIMIT 1`);
      const [orphan] = found;
      if (orphan === undefined) continue;
      const orphans = (locked: string) => orphansSql(catalog, table, key, range, { distinct: false, lock: locked });
      const earlier = before === null ? 0 : await countOf(before, orphans(""));
      const [counted] = await connection.query<RowDataPacket[]>(`SELECT COUNT(*) AS orphans FROM (${orphans(lock)}) o`);
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

async function countOf(before: () => Promise<PoolConnection>, orphans: string): Promise<number> {
  const connection = await before();
  try {
    const [rows] = await connection.query<RowDataPacket[]>(`SELECT COUNT(*) AS orphans FROM (${orphans}) o`);
    return Number(rows[0]?.["orphans"]);
  } finally {
    connection.release();
  }
}

/** The references to nothing; `distinct` once each, which is quicker where few are wrong. */
function orphansSql(
  catalog: Catalog,
  table: Table,
  key: ForeignKey,
  range: KeyRange | null,
  { distinct, lock }: { readonly distinct: boolean; readonly lock: string },
): string {
  const parent = findTable(catalog, key.references.table);
  const parentSql =
    parent === undefined ? referencedOutside(key.references.table, catalog.defaultSchema) : quoteTable(parent);
  const shown = key.columns.map((column, index) => `c.${quoteIdentifier(column)} AS k${index}`).join(", ");
  const conditions = key.columns.map((column) => `c.${quoteIdentifier(column)} IS NOT NULL`);
  if (range !== null) conditions.push(`c.${quoteIdentifier(range.column)} BETWEEN ${range.from} AND ${range.to}`);
  const references = `SELECT ${distinct ? "DISTINCT " : ""}${shown} FROM ${quoteTable(table)} c WHERE ${conditions.join(" AND ")}`;
  const join = key.references.columns.map((column, index) => `p.${quoteIdentifier(column)} = r.k${index}`);
  return `SELECT * FROM (${references}) r WHERE NOT EXISTS (SELECT 1 FROM ${parentSql} p WHERE ${join.join(" AND ")}${lock})`;
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
