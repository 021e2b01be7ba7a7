import { SeedError } from "@seedloom/core";
import type { Database } from "better-sqlite3";

/**
 * Begins a write transaction with foreign keys checked at its end, or not at all, and returns what ends it: the settings are
 * then as they were.
 *
 * @param foreignKeys `deferred`: all are checked at COMMIT, cycles included (https://sqlite.org/pragma.html#pragma_defer_foreign_keys);
 * `off`: nobody checks.
 * @throws SeedError `USAGE` inside a transaction of the caller, where SQLite ignores `PRAGMA foreign_keys`
 */
export function beginWrite(db: Database, foreignKeys: "deferred" | "off"): { commit(): void; rollback(): void } {
  if (db.inTransaction)
    throw new SeedError(
      "USAGE",
      `${db.name}: the connection is inside a transaction, where SQLite lets no one switch foreign keys; commit it or pass another connection.`,
    );
  const before = {
    foreignKeys: db.pragma("foreign_keys", { simple: true }),
    cacheSize: db.pragma("cache_size", { simple: true }),
  };
  const restore = () => {
    db.pragma(`foreign_keys = ${Number(before.foreignKeys)}`);
    db.pragma(`cache_size = ${Number(before.cacheSize)}`);
  };
  db.pragma(`foreign_keys = ${foreignKeys === "off" ? 0 : 1}`);
  // Indexes on random values touch pages all over the file: 64 MB of them stay in memory meanwhile (negative: KiB).
  if (Number(before.cacheSize) > -65_536) db.pragma("cache_size = -65536");
  try {
    db.exec("BEGIN IMMEDIATE");
    if (foreignKeys === "deferred") db.pragma("defer_foreign_keys = 1");
  } catch (error) {
    if (db.inTransaction) db.exec("ROLLBACK");
    restore();
    throw error;
  }
  return {
    commit() {
      db.exec("COMMIT");
      restore();
    },
    rollback() {
      // Some errors (a full disk, ON CONFLICT ROLLBACK) have rolled back already.
      if (db.inTransaction) db.exec("ROLLBACK");
      restore();
    },
  };
}
