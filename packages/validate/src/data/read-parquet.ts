import { SeedError } from "@seedloom/core";
import { asyncBufferFromFile, parquetScan, parquetSchema } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import type { RawValue } from "./column-kind.ts";
import { sampledNumbers } from "./sampled-rows.ts";
import { tableOfColumns } from "./table-of-columns.ts";

/**
 * Reads a Parquet file of any compression, one column of one row group at a time. Of more than `size` rows, an even sample.
 * @throws SeedError `USAGE` where it cannot be read
 */
export async function readParquet(
  path: string,
  name: string,
  size: number,
  seed: number,
): Promise<ReturnType<typeof tableOfColumns>> {
  try {
    const scan = await parquetScan({ file: await asyncBufferFromFile(path), compressors });
    const total = Number(scan.metadata.num_rows);
    const chosen = sampledNumbers(total, size, seed);
    const columns = parquetSchema(scan.metadata).children.map(({ element }) => ({
      name: element.name,
      values: [] as RawValue[],
    }));
    let next = 0;
    for (const { rowStart, rowEnd } of scan.ranges) {
      const first = next;
      while ((chosen[next] ?? Infinity) < rowEnd) next++;
      for (const column of columns) {
        const cells = await scan.readColumn({ column: column.name, rowStart, rowEnd });
        for (let at = first; at < next; at++) column.values.push(cellOf(cells[(chosen[at] ?? 0) - rowStart]));
      }
    }
    return tableOfColumns(name, total, columns);
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new SeedError(
      "USAGE",
      `${path} cannot be read: ${words.replace(/\.$/, "")}; check that it is a Parquet file.`,
      { path },
      cause,
    );
  }
}

function cellOf(value: unknown): RawValue {
  return value === undefined ? null : (value as RawValue);
}
