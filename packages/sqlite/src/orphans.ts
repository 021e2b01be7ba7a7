import { findTable, SeedError, type Catalog, type ForeignKey, type LoadJob, type Notice } from "@seedloom/core";
import type { Table, TableId } from "@seedloom/core";
import type { Database } from "better-sqlite3";
import { messageOf } from "./errors.ts";
import { quoteIdentifier, quoteTable } from "./quote.ts";
import { statementOf } from "./statements.ts";

/** Number of rows of the table whose key refers to no row. */
function countOrphans(db: Database, catalog: Catalog, table: Table, key: ForeignKey): number {
  const parent = findTable(catalog, key.references.table);
  if (parent === undefined) return 0;
  const pairs = key.columns.map(
    (column, at) => [quoteIdentifier(column), quoteIdentifier(key.references.columns[at] ?? "")] as const,
  );
  return (
    db
      .prepare<[], number>(
        `SELECT count(*) FROM ${quoteTable(table)} AS c LEFT JOIN ${quoteTable(parent)} AS p
           ON ${pairs.map(([own, other]) => `c.${own} = p.${other}`).join(" AND ")}
        WHERE ${pairs.map(([own]) => `c.${own} IS NOT NULL`).join(" AND ")} AND p.${pairs[0]?.[1] ?? "rowid"} IS NULL`,
      )
      .pluck()
      .safeIntegers(false)
      .get() ?? 0
  );
}

/** The error for the first foreign key violation that SQLite finds in the open transaction, or in one of its tables; null where it finds none. */
export function violation(db: Database, catalog: Catalog, within?: Table): SeedError | null {
  const row = db
    .prepare<string[], { table: string; rowid: number | null; parent: string; fkid: number }>(
      `SELECT "table", "rowid", parent, fkid FROM pragma_foreign_key_check${within === undefined ? "" : "(?)"} LIMIT 1`,
    )
    .safeIntegers(false)
    .get(...(within === undefined ? [] : [within.name]));
  if (row === undefined) return null;
  const columns = db
    .prepare<[string, number], string>(
      `SELECT "from" FROM pragma_foreign_key_list(?, 'main') WHERE id = ? ORDER BY seq`,
    )
    .pluck()
    .all(row.table, row.fkid);
  const table = catalog.tables.find(({ name }) => name === row.table);
  const key = table?.foreignKeys.find((key) => key.columns.join("\0") === columns.join("\0"));
  return orphanError(table?.id ?? row.table, columns, row.parent, key?.name ?? null, row.rowid);
}

/** `LOAD`: rows that refer to no row. */
function orphanError(
  table: string,
  columns: readonly string[],
  parent: string,
  name: string | null,
  rowid: number | null,
): SeedError {
  const where = rowid === null ? "" : ` (rowid ${rowid})`;
  return new SeedError(
    "LOAD",
    `${table} (${columns.join(", ")}): SQLite says "FOREIGN KEY constraint failed": a row${where} refers to a row of ${parent} that ` +
      `does not exist; load its parents in the same run, or before. Nothing was changed.`,
    {
      table,
      ...(columns.length === 1 && columns[0] !== undefined ? { column: columns[0] } : {}),
      constraint: name ?? `FOREIGN KEY (${columns.join(", ")})`,
    },
  );
}

/** A table whose foreign keys SQLite cannot check, and its words. */
export interface Uncheckable {
  readonly table: TableId;
  readonly words: string;
}

/**
 * The first table whose statements SQLite cannot even prepare while it checks foreign keys, as a parent table is missing or the
 * parent's columns are not unique (https://sqlite.org/foreignkeys.html#fk_indexes); null where there is none.
 */
export function findUncheckable(db: Database, job: LoadJob): Uncheckable | null {
  if (db.inTransaction) return null;
  const before = db.pragma("foreign_keys", { simple: true });
  db.pragma("foreign_keys = 1");
  // Deferred as in the load: an insert into a parent then looks for children that waited for it.
  db.pragma("defer_foreign_keys = 1");
  try {
    for (const step of job.steps) {
      const table = findTable(job.catalog, step.table);
      const words = table && prepareFailure(db, statementOf(table, step, 1, ""));
      if (words && /foreign key mismatch|no such table/.test(words)) return { table: step.table, words };
    }
    return null;
  } finally {
    db.pragma("defer_foreign_keys = 0");
    db.pragma(`foreign_keys = ${Number(before)}`);
  }
}

function prepareFailure(db: Database, sql: string): string | null {
  try {
    db.prepare(sql);
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

/** Counts the orphans of the loaded tables now; `check` throws where there are more. */
export function watchOrphans(
  db: Database,
  job: LoadJob,
  { table, words }: Uncheckable,
): { readonly notices: Notice[]; check(): void } {
  const loaded = new Set(job.steps.map((step) => step.table));
  const keys = job.catalog.tables
    .filter((table) => loaded.has(table.id))
    .flatMap((table) =>
      table.foreignKeys
        .filter(({ enforced }) => enforced)
        .map((key) => ({ table, key, before: countOrphans(db, job.catalog, table, key) })),
    );
  return {
    notices: [
      {
        code: "FOREIGN_KEY_UNCHECKED",
        table,
        message: `${table}: SQLite cannot check its foreign keys ("${words}"), so Seedloom checked the foreign keys of all loaded tables itself; mend the key to have SQLite check it.`,
      },
    ],
    check() {
      for (const { table, key, before } of keys)
        if (countOrphans(db, job.catalog, table, key) > before)
          throw orphanError(table.id, key.columns, key.references.table, key.name, null);
    },
  };
}
