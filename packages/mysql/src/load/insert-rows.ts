import { SeedError } from "@seedloom/core";
import type { RowBatch } from "@seedloom/core";
import type { ResultSetHeader } from "mysql2/promise";
import { valueRows } from "../encode.ts";
import type { RowTarget } from "./load-data.ts";
import { quoteIdentifier } from "../quote.ts";

/** Statements longer than this gain nothing. */
const STATEMENT_BYTES = 1 << 20;
/** The packet's header and the statement's command byte. */
const PACKET_OVERHEAD = 64;

/**
 * Writes rows by INSERTs of many rows, each statement as long as `maxAllowedPacket` allows, at most 1 MiB.
 * `onStatement` is given each statement's outcome. The server works on one while the next is made.
 * @throws SeedError `LOAD` where one row alone is longer than `maxAllowedPacket`.
 */
export async function insertRows(
  target: RowTarget,
  batches: () => Iterable<RowBatch>,
  maxAllowedPacket: number,
  onStatement: (header: ResultSetHeader) => Promise<void>,
): Promise<number> {
  const { writer } = target;
  const head = `INSERT INTO ${target.table} (${writer.columns.map(quoteIdentifier).join(", ")}) VALUES `;
  const headBytes = Buffer.byteLength(head) + PACKET_OVERHEAD;
  const limit = Math.min(maxAllowedPacket, STATEMENT_BYTES);
  let statement = "";
  let bytes = headBytes;
  let written = 0;
  /** What the server is at while the next statement is made. */
  let running: Promise<void> = Promise.resolve();
  const run = async (sql: string) => {
    const [header] = await target.connection.query<ResultSetHeader>(sql);
    written += header.affectedRows;
    await onStatement(header);
  };
  const flush = async () => {
    if (statement === "") return;
    await running;
    target.checkAborted();
    running = run(head + statement);
    // A failure is heard where it is awaited, before the next one.
    running.catch(() => {});
    statement = "";
    bytes = headBytes;
  };
  let rows = 0;
  try {
    for (const batch of batches()) {
      for (const row of valueRows(batch, writer)) {
        // A UTF-16 unit takes at most three bytes of UTF-8: they are counted only where that would be too many.
        const most = row.length * 3 + 1;
        const length = bytes + most <= limit ? most : Buffer.byteLength(row) + 1;
        if (headBytes + length > maxAllowedPacket) throw tooLong(writer.table, headBytes + length, maxAllowedPacket);
        if (bytes + length > limit) await flush();
        statement += statement === "" ? row : `,${row}`;
        bytes += length;
      }
      await flush();
      rows += batch.count;
      target.onRows(rows);
    }
  } finally {
    // Nothing is running any more when the caller goes on, whatever it does next.
    await running.catch(() => {});
  }
  await running;
  return written;
}

function tooLong(table: string, length: number, maxAllowedPacket: number): SeedError {
  return new SeedError(
    "LOAD",
    `${table}: a row of ${length} bytes does not fit the server's max_allowed_packet of ${maxAllowedPacket}; ` +
      `raise it (SET GLOBAL max_allowed_packet = ${2 ** Math.ceil(Math.log2(length))}), or switch local_infile on`,
    { table, length, maxAllowedPacket },
  );
}
