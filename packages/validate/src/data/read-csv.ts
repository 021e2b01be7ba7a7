import { createReadStream } from "node:fs";
import type { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import zlib from "node:zlib";
import { SeedError } from "@seedloom/core";
import { CsvError, parse } from "csv-parse";
import type { RawValue } from "./column-kind.ts";
import { tableOfColumns } from "./table-of-columns.ts";
import { thinned } from "./thinned.ts";

/** What programs write for a value that is missing; in quotes it is a text. */
const NULLS = new Set(["", "NULL", "null", "\\N", "NA", "N/A", "NaN", "nan"]);

/** Texts for truth values. */
const TRUTHS: Readonly<Record<string, boolean>> = { true: true, t: true, false: false, f: false };

const DECOMPRESSORS: Readonly<Record<string, () => Transform>> = {
  gz: () => zlib.createGunzip(),
  br: () => zlib.createBrotliDecompress(),
  // Since Node 22.15: an import by name would not load before.
  zst: () => zlib.createZstdDecompress(),
};

/**
 * Reads a CSV file with a heading, compressed or not: commas, semicolons, tabs or bars between fields, as the file has it; quotes as in
 * RFC 4180; UTF-8, with or without a mark. Values are numbers, dates, truth values or texts as all of a column are; empty fields, NULL,
 * \N, NA, N/A and NaN without quotes are missing. Of more than `size` rows, an even sample.
 * @throws SeedError `USAGE` where it cannot be read, with the line
 */
export async function readCsv(
  path: string,
  name: string,
  size: number,
  seed: number,
): Promise<ReturnType<typeof tableOfColumns>> {
  const rows = thinned<readonly (string | null)[]>(size, seed);
  let heading: readonly (string | null)[] | null = null;
  const take = async (records: AsyncIterable<readonly (string | null)[]>) => {
    for await (const record of records) {
      if (heading === null) heading = record;
      else rows.offer(record);
    }
  };
  const read = async (chunks: AsyncIterable<Buffer>) => {
    const bytes = chunks[Symbol.asyncIterator]();
    const first = await firstLine(bytes);
    const parser = parse({
      bom: true,
      delimiter: delimiterIn(first.toString("utf8")),
      skip_empty_lines: true,
      cast: (value, { quoting }) => (!quoting && NULLS.has(value) ? null : value),
    });
    await pipeline(() => rejoined(first, bytes), parser, take);
  };
  const decompress = DECOMPRESSORS[path.slice(path.lastIndexOf(".") + 1).toLowerCase()];
  const source = createReadStream(path);
  try {
    await (decompress === undefined ? pipeline(source, read) : pipeline(source, decompress(), read));
  } catch (error) {
    throw unreadable(path, error);
  }
  const { rows: kept, total } = rows.result();
  const columns = [...(heading ?? [])].map((title, at) => ({
    name: title ?? `column ${at + 1}`,
    values: truths(kept.map((record) => record[at] ?? null)),
  }));
  return tableOfColumns(name, total, columns);
}

/** As many chunks as hold the first line. */
async function firstLine(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  let text = Buffer.alloc(0);
  while (!text.includes("\n")) {
    const { value, done } = await chunks.next();
    if (done === true) break;
    text = Buffer.concat([text, value]);
  }
  return text;
}

async function* rejoined(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* { [Symbol.asyncIterator]: () => rest };
}

/** The delimiter that the heading has most of, outside quotes. */
function delimiterIn(text: string): string {
  const heading = text.replaceAll(/"[^"]*"/g, "").split(/[\r\n]/, 1)[0] ?? "";
  const counts = [",", ";", "\t", "|"].map((delimiter) => [delimiter, heading.split(delimiter).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** A column of words for true and false as truth values, so that it compares with a database's. */
function truths(values: readonly (string | null)[]): readonly RawValue[] {
  const read = values.map((value) => (value === null ? null : (TRUTHS[value.toLowerCase()] ?? value)));
  const words = read.some((value) => typeof value === "string");
  return words || !read.includes(true) || !read.includes(false) ? values : read;
}

function unreadable(path: string, cause: unknown): SeedError {
  const words = cause instanceof Error ? cause.message : String(cause);
  const remedy = cause instanceof CsvError ? "correct that line" : "check the path and the file";
  return new SeedError("USAGE", `${path} cannot be read: ${words.replace(/\.$/, "")}; ${remedy}.`, { path }, cause);
}
