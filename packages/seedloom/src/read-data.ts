import type { TableId } from "@seedloom/core";
import { readDatabase } from "@seedloom/validate";
import type { DataSet } from "@seedloom/validate";
import { withDatabase } from "./prepare.ts";
import { selectTables } from "./select-tables.ts";
import type { Target } from "./target.ts";

/** Rows to compare with: a database. */
export type DataSource = Target;

/** How much of a source is read. */
export interface ReadDataOptions {
  /** Rows of each table, at most about. */
  readonly sample: number;
  readonly seed: number;
  /** The tables that will be compared, by the candidate's names; null for all. */
  readonly only: readonly TableId[] | null;
}

/**
 * Reads rows to compare with.
 * @throws SeedError `USAGE`, `CONFIG`, `CONNECT`, `INTROSPECT`
 */
export async function readData(source: DataSource, { sample, seed, only }: ReadDataOptions): Promise<DataSet> {
  return withDatabase(source, async (database) => {
    const catalog = await database.introspect();
    const wanted = only?.map(bare);
    const tables = selectTables(catalog, {}).filter((id) => wanted === undefined || wanted.includes(bare(id)));
    return readDatabase(database, catalog, { tables, sample, seed });
  });
}

function bare(id: TableId): string {
  return id.slice(id.lastIndexOf(".") + 1).toLowerCase();
}
