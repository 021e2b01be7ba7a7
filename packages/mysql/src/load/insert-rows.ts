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
 * `onStatement` is given each statement's outcome.
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
  let statement: string[] = [];
  let bytes = headBytes;
  let written = 0;
  const flush = async () => {
    if (statement.length === 0) return;
    target.checkAborted();
    const [header] = await target.connection.query<ResultSetHeader>(head + statement.join(","));
    written += header.affectedRows;
    await onStatement(header);
    statement = [];
    bytes = headBytes;
  };
  let rows = 0;
  for (const batch of batches()) {
    for (const row of valueRows(batch, writer)) {
      const length = Buffer.byteLength(row) + 1;
      if (headBytes + length > maxAllowedPacket) throw tooLong(writer.table, headBytes + length, maxAllowedPacket);
      if (bytes + length > limit) await flush();
      statement.push(row);
      bytes += length;
    }
    await flush();
    rows += batch.count;
    target.onRows(rows);
  }
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
