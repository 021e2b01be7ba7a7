import { Readable } from "node:stream";
import type { RowBatch } from "@seedloom/core";
import type { PoolConnection, ResultSetHeader } from "mysql2/promise";
import { orderedValues } from "../encode.ts";
import type { Writer } from "../encode.ts";
import { quoteIdentifier } from "../quote.ts";
import { fieldWriter } from "./write-fields.ts";

/** What both ways of writing rows need. */
export interface RowTarget {
  readonly connection: PoolConnection;
  /** Quoted. */
  readonly table: string;
  readonly writer: Writer;
  /** Called where the caller may stop the load; throws `ABORTED`. */
  checkAborted(): void;
  /** Called after each batch with the rows handed over so far. */
  onRows(rows: number): void;
}

/**
 * Streams rows into a table by LOAD DATA LOCAL INFILE, without a file: the client answers the server's request for one with
 * the rows, which are generated while the server takes them in. Returns the statement's outcome; `warningStatus` must be
 * looked at, since LOCAL skips rows that break a constraint with a warning
 * (https://dev.mysql.com/doc/refman/9.7/en/load-data.html#load-data-error-handling).
 */
export async function loadData(
  target: RowTarget,
  batches: () => Iterable<RowBatch>,
  pieceLength: number,
): Promise<ResultSetHeader> {
  const { writer } = target;
  const fields = writer.codecs.map((codec, index) =>
    codec.wrap === null ? quoteIdentifier(writer.columns[index] ?? "") : `@seedloom_${index}`,
  );
  const assignments = writer.codecs.flatMap((codec, index) =>
    codec.wrap === null
      ? []
      : [`${quoteIdentifier(writer.columns[index] ?? "")} = ${codec.wrap(`@seedloom_${index}`)}`],
  );
  const sql =
    `LOAD DATA LOCAL INFILE 'seedloom' INTO TABLE ${target.table} CHARACTER SET utf8mb4 ` +
    `FIELDS TERMINATED BY '\\t' ESCAPED BY '\\\\' LINES TERMINATED BY '\\n' (${fields.join(", ")})` +
    (assignments.length === 0 ? "" : ` SET ${assignments.join(", ")}`);
  const [header] = await target.connection.query<ResultSetHeader>({
    sql,
    infileStreamFactory: () => streamOf(pieces(target, batches(), pieceLength)),
  });
  return header;
}

/** The rows as bytes, at least `pieceLength` at a time; each piece is written over by the next. */
function* pieces(target: RowTarget, batches: Iterable<RowBatch>, pieceLength: number): Generator<Uint8Array> {
  const lines = fieldWriter(target.writer, pieceLength + 4096);
  const piece = (): Uint8Array => {
    const { buffer, length } = lines.take();
    return buffer.subarray(0, length);
  };
  let rows = 0;
  for (const batch of batches) {
    const values = orderedValues(batch, target.writer);
    for (let row = 0; row < batch.count;) {
      target.checkAborted();
      row = lines.rows(values, row, batch.count, pieceLength);
      if (lines.length >= pieceLength) yield piece();
    }
    rows += batch.count;
    target.onRows(rows);
  }
  if (lines.length > 0) yield piece();
}

/**
 * One piece a turn of the event loop: the socket drains meanwhile, and an abort is heard. mysql2 pauses the stream while the
 * socket is full, and copies a piece as soon as it comes: the next one, which is asked for when none waits any more, may take its place.
 */
function streamOf(buffers: Iterator<Uint8Array>): Readable {
  return new Readable({
    highWaterMark: 1,
    read() {
      setImmediate(() => {
        try {
          const next = buffers.next();
          this.push(next.done === true ? null : next.value);
        } catch (error) {
          this.destroy(error instanceof Error ? error : new Error(String(error)));
        }
      });
    },
  });
}
