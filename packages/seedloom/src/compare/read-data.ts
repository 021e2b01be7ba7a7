import { SeedError } from "@seedloom/core";
import type { TableId } from "@seedloom/core";
import { fromRows, isFiles, readDatabase, readFiles } from "@seedloom/validate";
import type { DataRow, DataSet } from "@seedloom/validate";
import { withDatabase } from "../prepare.ts";
import { selectTables } from "../settings/select-tables.ts";
import type { Target } from "../target/target.ts";

/**
 * Rows to compare: a database (a URL, a driver's object, a Kysely instance), the path of a .csv, .tsv or .parquet file or of a folder of
 * them, or rows themselves, by table or of one table.
 */
export type DataSource = Target | readonly DataRow[] | Readonly<Record<string, readonly DataRow[]>>;

/** How much of a source is read. */
export interface ReadDataOptions {
  /** Rows of each table, at most about. */
  readonly sample: number;
  readonly seed: number;
  /** The tables that will be compared, by the candidate's names; null for all. */
  readonly only: readonly TableId[] | null;
}

/**
 * Reads rows to compare.
 * @throws SeedError `USAGE`, `CONFIG`, `CONNECT`, `INTROSPECT`
 */
export async function readData(source: DataSource, { sample, seed, only }: ReadDataOptions): Promise<DataSet> {
  const rows = rowsOf(source);
  if (rows !== null) return fromRows(rows, { sample, seed });
  if (typeof source === "string" && (await isFiles(source))) return readFiles(source, { sample, seed });
  return withDatabase(source, async (database) => {
    const catalog = await database.introspect();
    const wanted = only?.map(bare);
    const tables = selectTables(catalog, {}).filter((id) => wanted === undefined || wanted.includes(bare(id)));
    if (catalog.tables.length === 0) {
      throw new SeedError("CONFIG", `The reference ${database.label} has no table; correct its URL.`);
    }
    return readDatabase(database, catalog, { tables, sample, seed });
  });
}

/** Whether a source is no database, so that it has rows and no constraints. */
export async function isRows(source: DataSource): Promise<boolean> {
  return rowsOf(source) !== null || (typeof source === "string" && (await isFiles(source)));
}

/** Rows in memory, by table; null for other sources. */
function rowsOf(source: DataSource): Readonly<Record<string, readonly DataRow[]>> | null {
  if (Array.isArray(source)) return { rows: source };
  if (typeof source !== "object" || Object.getPrototypeOf(source) !== Object.prototype) return null;
  const tables = Object.values(source) as readonly unknown[];
  return tables.length > 0 && tables.every((table) => Array.isArray(table))
    ? (source as Readonly<Record<string, readonly DataRow[]>>)
    : null;
}

function bare(id: TableId): string {
  return id.slice(id.lastIndexOf(".") + 1).toLowerCase();
}
