import { Readable } from "node:stream";
import type { RowBatch } from "@seedloom/core";
import type { PoolConnection, ResultSetHeader } from "mysql2/promise";
import { fieldLines } from "./encode.ts";
import type { Writer } from "./encode.ts";
import { quoteIdentifier } from "./quote.ts";

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

function* pieces(target: RowTarget, batches: Iterable<RowBatch>, pieceLength: number): Generator<Buffer> {
  let rows = 0;
  for (const batch of batches) {
    for (const text of fieldLines(batch, target.writer, pieceLength)) {
      target.checkAborted();
      yield Buffer.from(text, "utf8");
    }
    rows += batch.count;
    target.onRows(rows);
  }
}

/**
 * One piece a turn of the event loop: the socket drains meanwhile, and an abort is heard. mysql2 pauses the stream while the
 * socket is full.
 */
function streamOf(buffers: Iterator<Buffer>): Readable {
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
