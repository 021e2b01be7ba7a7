import type { ColumnType, RowBatch } from "@seedloom/core";
import type { ClientBase } from "pg";
import { CopyWriter } from "./copy-writer.ts";
import { quoteIdentifier } from "./quote.ts";

/** Where rows go, and what is told meanwhile. */
export interface CopyTarget {
  /** Quoted table. */
  readonly table: string;
  readonly columns: readonly string[];
  readonly types: readonly ColumnType[];
  readonly signal?: AbortSignal | undefined;
  /** Called after each batch with the rows handed over so far. */
  readonly onRows?: (rows: number) => void;
}

/** A chunk is sent when it holds so many bytes: enough to fill the socket, little enough to stay in the processor's cache. */
const chunkSize = 256 * 1024;

/**
 * `COPY … FROM STDIN` in text format (https://www.postgresql.org/docs/current/sql-copy.html). While one chunk is on its way, the next
 * rows are generated and written into the other of two buffers. Returns the number of rows that the server took.
 * @throws the driver's error, or the signal's reason
 */
export async function copyRows(client: ClientBase, target: CopyTarget, batches: Iterable<RowBatch>): Promise<number> {
  const { from } = await import("pg-copy-streams");
  const list = target.columns.map(quoteIdentifier).join(", ");
  const stream = client.query(from(`copy ${target.table} (${list}) from stdin`));
  let failure: { readonly cause: unknown } | undefined;
  let fail: (cause: unknown) => void = () => {};
  stream.on("error", (cause) => {
    failure = { cause };
    fail(cause);
  });
  /** Waits for one thing that the stream is to do, or for the server's error. */
  const until = (start: (done: (cause?: Error | null) => void) => void) =>
    new Promise<void>((resolve, reject) => {
      if (failure !== undefined) return reject(failure.cause);
      fail = reject;
      start((cause) => (cause ? reject(cause) : resolve()));
    });

  // The stream has no connection any more after the server's error, and would fall over a second chunk in its queue: so one at a time.
  let sending = Promise.resolve();
  const send = async (chunk: Uint8Array) => {
    await sending;
    sending = until((done) => stream.write(chunk, done));
    // It is awaited when the next chunk is ready, which may be after it failed.
    sending.catch(() => {});
    // Lets the socket write, the server's errors and an abort come in.
    await new Promise((resolve) => setImmediate(resolve));
  };

  const writer = new CopyWriter(target.types, chunkSize);
  try {
    let rows = 0;
    for (const batch of batches) {
      target.signal?.throwIfAborted();
      for (let row = 0; row < batch.count; row++) {
        writer.row(batch.values, row);
        if (writer.length >= chunkSize) await send(writer.take());
      }
      rows += batch.count;
      target.onRows?.(rows);
    }
    if (writer.length > 0) await send(writer.take());
    await sending;
    target.signal?.throwIfAborted();
  } catch (cause) {
    if (failure === undefined) {
      // Tells the server to give up the COPY (CopyFail), and waits until it has.
      await new Promise<unknown>((resolve) => {
        fail = resolve;
        stream.destroy(new Error("the rows end here"));
      });
    }
    throw cause;
  }
  await until((done) => stream.end(done));
  return stream.rowCount;
}
