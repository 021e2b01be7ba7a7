import { findTable, SeedError, type Catalog, type ForeignKey, type Table, type TableId } from "@seedloom/core";
import type { Database } from "better-sqlite3";
import { loadError } from "./errors.ts";
import { quoteIdentifier, quoteTable } from "./quote.ts";
import { beginWrite } from "./transaction.ts";

/**
 * Empties the tables and restarts their AUTOINCREMENT, in one transaction.
 * @throws SeedError `USAGE` where rows of another table refer to them, `LOAD` where SQLite refuses; then nothing was changed
 */
export function empty(db: Database, catalog: Catalog, tables: readonly TableId[]): void {
  const chosen = tables.map((id) => {
    const table = findTable(catalog, id);
    if (table === undefined)
      throw new SeedError("USAGE", `${id}: no such table in the catalog; introspect again.`, { table: id });
    return table;
  });
  let at: TableId | null = null;
  const failed = (error: unknown) => loadError(error, { catalog, table: at, row: null });
  let transaction: ReturnType<typeof beginWrite>;
  try {
    // With foreign keys on, RESTRICT would refuse at once and CASCADE reach into other tables: what refers from outside is asked
    // below instead.
    transaction = beginWrite(db, "off");
  } catch (error) {
    throw failed(error);
  }
  try {
    refuseOutsiders(db, catalog, new Set(tables));
    for (const table of chosen) {
      at = table.id;
      db.exec(`DELETE FROM ${quoteTable(table)}`);
    }
    restartSequences(db, chosen);
    transaction.commit();
  } catch (error) {
    transaction.rollback();
    throw failed(error);
  }
}

function refuseOutsiders(db: Database, catalog: Catalog, chosen: ReadonlySet<TableId>): void {
  for (const outsider of catalog.tables) {
    if (chosen.has(outsider.id)) continue;
    for (const key of outsider.foreignKeys)
      if (chosen.has(key.references.table) && refers(db, outsider, key))
        throw new SeedError(
          "USAGE",
          `${key.references.table}: rows of ${outsider.id} (${key.columns.join(", ")}) refer to it; empty ${outsider.id} too. Nothing was changed.`,
          {
            table: key.references.table,
            constraint: key.name ?? `FOREIGN KEY (${key.columns.join(", ")})`,
            referring: outsider.id,
          },
        );
  }
}

function refers(db: Database, table: Table, key: ForeignKey): boolean {
  const set = key.columns.map((column) => `${quoteIdentifier(column)} IS NOT NULL`).join(" AND ");
  return db.prepare(`SELECT 1 FROM ${quoteTable(table)} WHERE ${set} LIMIT 1`).get() !== undefined;
}

/** sqlite_sequence exists once a table with AUTOINCREMENT does: https://sqlite.org/autoinc.html */
function restartSequences(db: Database, tables: readonly Table[]): void {
  if (db.prepare("SELECT 1 FROM main.sqlite_master WHERE name = 'sqlite_sequence'").get() === undefined) return;
  const restart = db.prepare<[string]>("DELETE FROM main.sqlite_sequence WHERE name = ?");
  for (const table of tables) restart.run(table.name);
}
