import type { Catalog, Database, Finding, TableId } from "@seedloom/core";
import { findTable, SeedError } from "@seedloom/core";
import { askTable } from "./ask-table.ts";
import type { IntegrityCheck } from "./check.ts";
import { integrityChecks } from "./checks.ts";

export interface IntegrityOptions {
  /** Tables to check; default: all of the catalog. */
  readonly tables?: readonly TableId[];
  /** Offending keys shown in each finding, at most; default 5. */
  readonly examples?: number;
  /** Default: `integrityChecks`; add your own to them, or choose some. */
  readonly checks?: readonly IntegrityCheck[];
}

/**
 * Verifies everything that the catalog declares about the tables' rows, and what people rely on without declaring it, by
 * set-based SQL that shares nothing with the generating code. Nothing is written.
 *
 * A database is sound when no finding has severity `error`. Errors come first, then warnings, in the order of the tables. The
 * rows may have come about in any way. Memory does not grow with the tables: counting is left to the database.
 *
 * @throws SeedError `CONFIG` where `tables` names one that is not in the catalog.
 */
export async function checkIntegrity(
  database: Database,
  catalog: Catalog,
  options: IntegrityOptions = {},
): Promise<readonly Finding[]> {
  const tables = options.tables?.map((id) => findTable(catalog, id) ?? unknownTable(catalog, id)) ?? catalog.tables;
  const findings: Finding[] = [];
  for (const table of tables) {
    const context = { catalog, table, sql: database.sql };
    findings.push(...(await askTable(database, context, options.checks ?? integrityChecks, options.examples ?? 5)));
  }
  const rank = { error: 0, warning: 1, info: 2 };
  return findings.sort((a, b) => rank[a.severity] - rank[b.severity]);
}

function unknownTable(catalog: Catalog, id: TableId): never {
  throw new SeedError(
    "CONFIG",
    `${id}: there is no such table; name one of ${catalog.tables.map((table) => table.id).join(", ") || "none"}.`,
    { table: id },
  );
}
