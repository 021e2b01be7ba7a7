import { LineWriter } from "@seedloom/core";
import type { Bytes, ColumnType, RowBatch } from "@seedloom/core";
import type { ClientBase } from "pg";
import { cellWriter } from "./cell-writer.ts";
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

/** How many chunks may wait for a server that is busy with something else: rows that it takes a few tenths of a second to be sent. */
const mostChunks = 32;

/** Buffers for chunks, used again and again; who asks for more than there may be waits until one is sent. */
export class CopyBuffers {
  readonly #free: Bytes[] = [];
  readonly #waiting: ((buffer: Bytes) => void)[] = [];
  #made = 0;

  async take(): Promise<Bytes> {
    const free = this.#free.pop();
    if (free !== undefined) return free;
    if (this.#made === mostChunks) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#made += 1;
    return Buffer.allocUnsafeSlow(chunkSize + 4096);
  }

  give(buffer: Bytes): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free.push(buffer);
    else next(buffer);
  }
}

/**
 * `COPY … FROM STDIN` in text format (https://www.postgresql.org/docs/current/sql-copy.html). While one chunk is on its way, the next
 * rows are generated and written. Returns the number of rows that the server took.
 * @throws the driver's error, or the signal's reason
 */
export async function copyRows(client: ClientBase, target: CopyTarget, batches: Iterable<RowBatch>): Promise<number> {
  const { taken } = await copyAhead(client, target, batches, new CopyBuffers(), Promise.resolve());
  return taken;
}

/**
 * `copyRows` that starts when `before` has ended on the same client, and returns as soon as all rows are generated: `taken` says how many
 * the server took when it has.
 * @throws what `before` threw, the driver's error, or the signal's reason; the COPY is over then
 */
export async function copyAhead(
  client: ClientBase,
  target: CopyTarget,
  batches: Iterable<RowBatch>,
  buffers: CopyBuffers,
  before: Promise<unknown>,
): Promise<{ readonly taken: Promise<number> }> {
  const { from } = await import("pg-copy-streams");
  const list = target.columns.map(quoteIdentifier).join(", ");
  const stream = from(`copy ${target.table} (${list}) from stdin`);
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
  let sending: Promise<unknown> = before.then(() => client.query(stream));
  let over = false;
  const send = (work: () => Promise<void>) => {
    sending = sending.then(work);
    // It is awaited when the rows have ended, which may be after it failed.
    sending.catch(() => (over = true));
  };
  const writer = new LineWriter(target.types.map(cellWriter), await buffers.take());
  const flush = async () => {
    const { buffer, length } = writer.take(await buffers.take());
    send(() => until((done) => stream.write(buffer.subarray(0, length), done)));
    sending = sending.finally(() => buffers.give(buffer));
    sending.catch(() => {});
    // Lets the socket write, the server's errors and an abort come in.
    await new Promise((resolve) => setImmediate(resolve));
    if (over) await sending;
  };

  try {
    let rows = 0;
    for (const batch of batches) {
      target.signal?.throwIfAborted();
      for (let row = 0; row < batch.count;) {
        row = writer.rows(batch.values, row, batch.count, chunkSize);
        if (writer.length >= chunkSize) await flush();
      }
      rows += batch.count;
      target.onRows?.(rows);
    }
    if (writer.length > 0) await flush();
    buffers.give(writer.take(nothing).buffer);
    target.signal?.throwIfAborted();
  } catch (cause) {
    // Tells the server to give up the COPY (CopyFail), and waits until it has; after an error of its own it has already.
    const giveUp = () =>
      new Promise<unknown>((resolve) => {
        if (failure !== undefined) return resolve(failure);
        fail = resolve;
        stream.destroy(new Error("the rows end here"));
      });
    await sending.then(giveUp).catch(() => {});
    throw cause;
  }
  send(() => until((done) => stream.end(done)));
  const taken = sending.then(() => stream.rowCount);
  taken.catch(() => {});
  return { taken };
}

const nothing = Buffer.alloc(0);
