import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { SeedError } from "@seedloom/core";
import type { DataSet, DataTable } from "./data-set.ts";
import { readCsv } from "./read-csv.ts";
import { readParquet } from "./read-parquet.ts";
import type { ReadOptions } from "./read-options.ts";
import { DEFAULT_SAMPLE } from "./read-options.ts";

const FILE = /^(?<name>.+?)\.(?<format>csv|tsv|parquet)(?:\.(?:gz|br|zst))?$/i;

/**
 * Whether a text names a file that `readFiles` reads, by its ending, or a folder that is there.
 * @example
 * await isFiles("train.csv.gz"); // => true
 * await isFiles("postgres://localhost/shop"); // => false
 */
export async function isFiles(path: string): Promise<boolean> {
  return FILE.test(path) || (await stat(path).catch(() => null))?.isDirectory() === true;
}

/**
 * Reads files to compare them: a CSV or Parquet file as a table of its name, or all of a folder. No schema says which columns are keys
 * or how tables refer to one another, so columns are judged by their values.
 * @throws SeedError `USAGE` where there is no such file, or none of these kinds in the folder
 */
export async function readFiles(path: string, options: ReadOptions = {}): Promise<DataSet> {
  const { sample = DEFAULT_SAMPLE, seed = 0, tables: only } = options;
  const files = await filesOf(path);
  const tables: DataTable[] = [];
  const omitted: string[] = [];
  for (const file of files) {
    const { name = "", format = "" } = FILE.exec(basename(file))?.groups ?? {};
    if (tables.some((table) => table.name === name)) {
      throw new SeedError("USAGE", `${path} has two files for the table ${name}; leave one of them.`, { path });
    }
    if (only !== undefined && files.length > 1 && !only.includes(name)) continue;
    const read = format.toLowerCase() === "parquet" ? readParquet : readCsv;
    const { table, omitted: left } = await read(file, name, sample, seed);
    tables.push(table);
    omitted.push(...left);
  }
  return { label: basename(path), tables, relationships: [], omitted };
}

async function filesOf(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) {
    throw new SeedError("USAGE", `There is no file ${path}; give a .csv, .tsv or .parquet file, or a folder of them.`, {
      path,
    });
  }
  if (!found.isDirectory()) return [path];
  const files = (await readdir(path)).filter((file) => FILE.test(file)).sort();
  if (files.length === 0) {
    throw new SeedError("USAGE", `The folder ${path} has no .csv, .tsv or .parquet file; give another.`, { path });
  }
  return files.map((file) => join(path, file));
}
