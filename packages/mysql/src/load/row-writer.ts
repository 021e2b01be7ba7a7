import { SeedError } from "@seedloom/core";
import type { Notice, RowBatch, Table } from "@seedloom/core";
import type { PoolConnection } from "mysql2/promise";
import type { Server } from "../connect.ts";
import { writerOf } from "../encode.ts";
import { isLocalInfileRefused } from "../errors.ts";
import { insertRows } from "./insert-rows.ts";
import { loadData } from "./load-data.ts";
import type { RowTarget } from "./load-data.ts";
import { refuseWarnings } from "./warnings.ts";

/** A stream's pieces: long enough that packets cost nothing, short enough to be prompt. */
const PIECE_LENGTH = 1 << 16;

/** Rows for a table, or for a temporary one that has columns of its. */
interface Rows {
  readonly table: Table;
  /** Where they go, quoted. */
  readonly into: string;
  readonly columns: readonly string[];
  readonly count: number;
  batches(): Iterable<RowBatch>;
  /** Called with the rows handed over so far. */
  onRows(rows: number): void;
}

/** Writes rows by the way that the server allows: LOAD DATA LOCAL, else INSERT, and says so once. */
export class RowWriter {
  readonly #connection: PoolConnection;
  readonly #server: Server;
  readonly #checkAborted: () => void;
  /** Called when LOAD DATA turns out to be forbidden, before the first INSERT. */
  readonly #onRefused: () => Promise<void>;
  readonly notices: Notice[] = [];
  #localInfile: boolean;

  constructor(
    connection: PoolConnection,
    server: Server,
    { checkAborted, onRefused }: { checkAborted(): void; onRefused(): Promise<void> },
  ) {
    this.#connection = connection;
    this.#server = server;
    this.#checkAborted = checkAborted;
    this.#onRefused = onRefused;
    this.#localInfile = server.localInfile;
    if (!this.#localInfile) this.#noticeFallback("the server has local_infile switched off");
  }

  /** Whether rows go by LOAD DATA, as far as is known. */
  get localInfile(): boolean {
    return this.#localInfile;
  }

  /**
   * Writes the rows and sees to it that all of them are in.
   * @throws SeedError `LOAD` where some are not, or the server changed a value.
   */
  async write({ table, into, columns, count, batches, onRows }: Rows): Promise<void> {
    const target: RowTarget = {
      connection: this.#connection,
      table: into,
      writer: writerOf(table, columns, this.#server.flavour),
      checkAborted: this.#checkAborted,
      onRows,
    };
    const written = (await this.#loadData(target, table, batches)) ?? (await this.#insert(target, table, batches));
    if (written === count) return;
    throw new SeedError(
      "LOAD",
      `${table.id}: ${count} rows were sent and ${written} are in; the load was rolled back`,
      {
        table: table.id,
        sent: count,
        written,
      },
    );
  }

  /** How many rows are in; null where LOAD DATA is forbidden. */
  async #loadData(target: RowTarget, table: Table, batches: () => Iterable<RowBatch>): Promise<number | null> {
    // An empty column list means all columns to LOAD DATA.
    if (!this.#localInfile || target.writer.columns.length === 0) return null;
    try {
      const header = await loadData(target, batches, Math.min(PIECE_LENGTH, this.#server.maxAllowedPacket >> 2));
      await refuseWarnings(this.#connection, table.id, header);
      return header.affectedRows;
    } catch (error) {
      if (!isLocalInfileRefused(error)) throw error;
      this.#localInfile = false;
      this.#noticeFallback("the client or the server forbids LOAD DATA LOCAL");
      await this.#onRefused();
      return null;
    }
  }

  #insert(target: RowTarget, table: Table, batches: () => Iterable<RowBatch>): Promise<number> {
    return insertRows(target, batches, this.#server.maxAllowedPacket, (header) =>
      refuseWarnings(this.#connection, table.id, header),
    );
  }

  #noticeFallback(why: string): void {
    const message = `rows are written by INSERT, which is slower than LOAD DATA: ${why}`;
    this.notices.push({ code: "LOCAL_INFILE_OFF", table: null, message });
  }
}
