import { findTable, SeedError, targetsFirst } from "@seedloom/core";
import type { LoadJob, LoadOptions, LoadResult, LoadStep, Notice, RowBatch, Table, TableId } from "@seedloom/core";
import type { PoolConnection, ResultSetHeader, RowDataPacket } from "mysql2/promise";
import type { Connected } from "./connect.ts";
import { writerOf } from "./encode.ts";
import { abortedError, isGone, isLocalInfileRefused, keptError, loadError, warningError } from "./errors.ts";
import { insertRows } from "./insert-rows.ts";
import { loadData } from "./load-data.ts";
import type { RowTarget } from "./load-data.ts";
import { quoteIdentifier, quoteString, quoteTable } from "./quote.ts";
import { maySort, rowChecks } from "./row-checks.ts";
import type { RowChecks } from "./row-checks.ts";
import { withSession } from "./session.ts";
import { verifyForeignKeys } from "./verify.ts";
import type { KeyRange } from "./verify.ts";

/**
 * Warnings about engines without transactions, which a notice names anyway: 1196 ER_WARNING_NOT_COMPLETE_ROLLBACK, 1592
 * ER_BINLOG_UNSAFE_STATEMENT, MySQL 9's 6414 about a transaction that writes to MyISAM and InnoDB. And 1642 ER_SIGNAL_WARN, which a
 * trigger says of a row that it lets in.
 */
const HARMLESS = new Set([1196, 1592, 6414, 1642]);

/** A stream's pieces: long enough that packets cost nothing, short enough to be prompt. */
const PIECE_LENGTH = 1 << 16;
/** Tables that one query asks about. */
const TABLES_A_QUERY = 50;

/**
 * Runs the steps in one transaction; on an error or abort it is rolled back. Tables of engines without transactions (MyISAM,
 * Aria, MEMORY) are written last, when all others are in and verified (the plan names them in a notice).
 * @throws SeedError `LOAD` naming table and constraint in the server's own words; `ABORTED`.
 */
export async function load(connected: Connected, job: LoadJob, options: LoadOptions = {}): Promise<LoadResult> {
  if (options.signal?.aborted === true) throw abortedError();
  try {
    const connection = await connected.pool.promise().getConnection();
    return await withSession(connection, connected.server, { foreign_key_checks: 0, unique_checks: 1 }, () =>
      new Load(connected, connection, job, options).run(),
    );
  } catch (error) {
    throw loadError(error, null);
  }
}

/** One run of a job on one connection. */
class Load {
  readonly #connected: Connected;
  readonly #connection: PoolConnection;
  readonly #job: LoadJob;
  readonly #options: LoadOptions;
  readonly #notices: Notice[] = [];
  readonly #ranges = new Map<string, KeyRange>();
  readonly #milliseconds = new Map<string, number>();
  readonly #rows = new Map<string, number>();
  /** Tables without transactions that were begun: what they took they keep. */
  readonly #outside = new Set<string>();
  /** Tables whose foreign keys were not checked as their rows came in. */
  readonly #unverified = new Set<Table>();
  #checks: RowChecks = { foreignKeys: false, uniques: true };
  #killing: Promise<unknown> | null = null;
  #ended = false;
  #localInfile: boolean;
  #at: string | null = null;

  constructor(connected: Connected, connection: PoolConnection, job: LoadJob, options: LoadOptions) {
    this.#connected = connected;
    this.#connection = connection;
    this.#job = job;
    this.#options = options;
    this.#localInfile = connected.server.localInfile;
    if (!this.#localInfile) this.#noticeFallback("the server has local_infile switched off");
  }

  async run(): Promise<LoadResult> {
    const { signal } = this.#options;
    const kill = () => void this.#killQuery();
    signal?.addEventListener("abort", kill, { once: true });
    try {
      const steps = targetsFirst(this.#job).map((step) => ({ step, table: this.#table(step.table) }));
      const outside = steps.filter(({ table }) => !table.transactional);
      const inside = steps.filter(({ table }) => table.transactional);
      // Before the transaction, whose first look at rows is that of the verification: it has to see what others commit meanwhile.
      const empty = await this.#emptyTables(inside.map(({ table }) => table));
      await this.#connection.query("START TRANSACTION");
      for (const [place, { step, table }] of inside.entries()) {
        const pending = new Set(inside.slice(place).map(({ step: { table: id } }) => id));
        await this.#check(this.#checksOf(step, table, pending, empty), table);
        await this.#step(step, table);
      }
      await this.#check({ foreignKeys: false, uniques: true }, null);
      await this.#verify(empty);
      for (const { step, table } of outside) {
        this.#outside.add(table.id);
        await this.#step(step, table);
      }
      await this.#advanceSequences(steps.map(({ table }) => table));
      this.#checkAborted();
      this.#at = null;
      await this.#connection.query("COMMIT");
    } catch (error) {
      await this.#lastKill();
      // A connection that is gone has rolled back; one that cannot roll back is closed by `withSession`.
      if (!isGone(error)) await this.#connection.query("ROLLBACK").catch(() => this.#connection.destroy());
      const failed = signal?.aborted === true ? abortedError(error) : loadError(error, this.#at);
      throw this.#outside.size === 0 ? failed : keptError(failed, [...this.#outside]);
    } finally {
      signal?.removeEventListener("abort", kill);
      await this.#lastKill();
    }
    const tables = [...this.#rows].map(([table, rows]) => ({ table, rows, ms: this.#milliseconds.get(table) ?? 0 }));
    return { tables, notices: this.#notices };
  }

  /** The tables among those of the steps that hold no row. */
  async #emptyTables(tables: readonly Table[]): Promise<ReadonlySet<TableId>> {
    const all = [...new Map(tables.map((table) => [table.id, table])).values()];
    const empty = new Set<TableId>();
    for (let from = 0; from < all.length; from += TABLES_A_QUERY) {
      const asked = all.slice(from, from + TABLES_A_QUERY);
      const exists = asked.map((table) => `EXISTS (SELECT 1 FROM ${quoteTable(table)})`).join(", ");
      const [rows] = await this.#connection.query<RowDataPacket[][]>({ sql: `SELECT ${exists}`, rowsAsArray: true });
      asked.forEach(({ id }, place) => Number(rows[0]?.[place]) === 0 && empty.add(id));
    }
    return empty;
  }

  #checksOf(step: LoadStep, table: Table, pending: ReadonlySet<TableId>, empty: ReadonlySet<TableId>): RowChecks {
    if (step.kind === "update") return { foreignKeys: false, uniques: true };
    const sorted = this.#localInfile && empty.has(table.id) && maySort(this.#connected.server, table, step.rows);
    return rowChecks(this.#job.catalog, table, sorted, pending, empty);
  }

  /** Sets what the server checks from now on; `table`, whose rows come next, is verified later where its keys are not checked. */
  async #check(checks: RowChecks, table: Table | null): Promise<void> {
    if (table !== null && !checks.foreignKeys) this.#unverified.add(table);
    if (checks.foreignKeys === this.#checks.foreignKeys && checks.uniques === this.#checks.uniques) return;
    const [keys, uniques] = [Number(checks.foreignKeys), Number(checks.uniques)];
    await this.#connection.query(`SET SESSION foreign_key_checks = ${keys}, SESSION unique_checks = ${uniques}`);
    this.#checks = checks;
  }

  async #step(step: LoadStep, table: Table): Promise<void> {
    this.#checkAborted();
    this.#at = table.id;
    const started = performance.now();
    if (step.kind === "insert") {
      const watched = () => this.#watchKeys(step.batches(), table);
      const progress = (rows: number) => this.#options.onProgress?.(table.id, rows);
      await this.#write(quoteTable(table), table, step.columns, step.rows, watched, progress);
      this.#rows.set(table.id, (this.#rows.get(table.id) ?? 0) + step.rows);
    } else {
      await this.#update(step, table);
    }
    const elapsed = performance.now() - started;
    this.#milliseconds.set(table.id, Math.round((this.#milliseconds.get(table.id) ?? 0) + elapsed));
  }

  /** Writes rows by the way that the server allows, and sees to it that all of them are in. */
  async #write(
    into: string,
    table: Table,
    columns: readonly string[],
    rows: number,
    batches: () => Iterable<RowBatch>,
    onRows: (rows: number) => void,
  ): Promise<void> {
    const { server } = this.#connected;
    const writer = writerOf(table, columns, server.flavour);
    const target: RowTarget = {
      connection: this.#connection,
      table: into,
      writer,
      checkAborted: () => this.#checkAborted(),
      onRows,
    };
    let written: number | null = null;
    // An empty column list means all columns to LOAD DATA.
    if (this.#localInfile && columns.length > 0) {
      try {
        const header = await loadData(target, batches, Math.min(PIECE_LENGTH, server.maxAllowedPacket >> 2));
        await this.#refuseWarnings(table, header);
        written = header.affectedRows;
      } catch (error) {
        if (!isLocalInfileRefused(error)) throw error;
        this.#localInfile = false;
        this.#noticeFallback("the client or the server forbids LOAD DATA LOCAL");
        await this.#check({ ...this.#checks, uniques: true }, null);
      }
    }
    written ??= await insertRows(target, batches, server.maxAllowedPacket, (header) =>
      this.#refuseWarnings(table, header),
    );
    if (written !== rows) {
      throw new SeedError(
        "LOAD",
        `${table.id}: ${rows} rows were sent and ${written} are in; the load was rolled back`,
        {
          table: table.id,
          sent: rows,
          written,
        },
      );
    }
  }

  async #refuseWarnings(table: Table, header: ResultSetHeader): Promise<void> {
    if (header.warningStatus === 0) return;
    const [rows] = await this.#connection.query<RowDataPacket[]>("SHOW WARNINGS");
    const warnings = rows.map((row) => ({ errno: Number(row["Code"]), text: String(row["Message"]) }));
    // The list ends at max_error_count; the count does not.
    const unlisted = header.warningStatus - warnings.length;
    const harmful = warnings.filter(({ errno }) => !HARMLESS.has(errno));
    if (harmful.length + unlisted > 0) throw warningError(table.id, harmful, harmful.length + unlisted);
  }

  /** Remembers which keys are new, so that only those rows need be verified. */
  *#watchKeys(batches: Iterable<RowBatch>, table: Table): Generator<RowBatch> {
    const [column, ...rest] = table.primaryKey?.columns ?? [];
    const type = table.columns.find(({ name }) => name === column)?.type;
    const watched = column !== undefined && rest.length === 0 && type?.kind === "integer";
    for (const batch of batches) {
      const keys = watched ? batch.values[batch.columns.indexOf(column)] : undefined;
      if (keys !== undefined && column !== undefined) {
        const known = this.#ranges.get(table.id);
        let from = known?.from ?? Infinity;
        let to = known?.to ?? -Infinity;
        for (const key of keys) {
          if (typeof key !== "number" && typeof key !== "bigint") continue;
          if (key < from) from = key;
          if (key > to) to = key;
        }
        if (from <= to) this.#ranges.set(table.id, { column, from, to });
      }
      yield batch;
    }
  }

  /**
   * Sets columns of rows that are in: the values go into a temporary table (which commits nothing,
   * https://dev.mysql.com/doc/refman/9.7/en/implicit-commit.html) and from there by one UPDATE over the primary key.
   */
  async #update(step: LoadStep & { kind: "update" }, table: Table): Promise<void> {
    const columns = [...step.key, ...step.set];
    // Of the table's own schema: the session need not have one.
    const updates = quoteTable({ schema: table.schema, name: "seedloom_update" });
    const types = `SELECT ${columns.map((name) => `t.${quoteIdentifier(name)}`).join(", ")}`;
    await this.#connection.query(`DROP TEMPORARY TABLE IF EXISTS ${updates}`);
    // The outer join makes every column nullable; the primary key is for sql_require_primary_key.
    await this.#connection.query(
      `CREATE TEMPORARY TABLE ${updates} (seedloom_row BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY) ENGINE=InnoDB ` +
        `${types} FROM (SELECT 1) one LEFT JOIN ${quoteTable(table)} t ON FALSE WHERE FALSE`,
    );
    const progress = (rows: number) => this.#options.onProgress?.(table.id, rows);
    await this.#write(updates, table, columns, step.rows, () => step.batches(), progress);
    const same = (name: string) => `t.${quoteIdentifier(name)} = u.${quoteIdentifier(name)}`;
    const kept = (await this.#stampedOnUpdate(table)).filter((name) => !step.set.includes(name));
    const sets = [
      ...step.set.map(same),
      ...kept.map((name) => `t.${quoteIdentifier(name)} = t.${quoteIdentifier(name)}`),
    ];
    const [header] = await this.#connection.query<ResultSetHeader>(
      `UPDATE ${updates} u STRAIGHT_JOIN ${quoteTable(table)} t ON ${step.key.map(same).join(" AND ")} SET ${sets.join(", ")}`,
    );
    await this.#refuseWarnings(table, header);
    await this.#connection.query(`DROP TEMPORARY TABLE ${updates}`);
  }

  /** Columns that ON UPDATE CURRENT_TIMESTAMP would give the time of the load, unless they are set. */
  async #stampedOnUpdate(table: Table): Promise<readonly string[]> {
    const [rows] = await this.#connection.query<RowDataPacket[]>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = ${quoteString(table.schema ?? "")} ` +
        `AND table_name = ${quoteString(table.name)} AND extra LIKE '%on update%'`,
    );
    return rows.map((row) => String(row["name"]));
  }

  async #verify(empty: ReadonlySet<TableId>): Promise<void> {
    this.#at = null;
    this.#checkAborted();
    const pool = this.#connected.pool.promise();
    const notices = await verifyForeignKeys(
      this.#connection,
      this.#hasSecondConnection() ? () => pool.getConnection() : null,
      this.#job.catalog,
      [...this.#unverified],
      this.#ranges,
      empty,
    );
    this.#notices.push(...notices);
  }

  /** MariaDB's sequences do not see values that are given to their columns; SETVAL never counts down. */
  async #advanceSequences(tables: readonly Table[]): Promise<void> {
    for (const table of new Set(tables)) {
      for (const { name, generated } of table.columns) {
        if (generated.kind !== "identity" || generated.sequence === null) continue;
        const [rows] = await this.#connection.query<RowDataPacket[]>(
          `SELECT CAST(MAX(${quoteIdentifier(name)}) AS CHAR) AS greatest FROM ${quoteTable(table)}`,
        );
        const greatest: unknown = rows[0]?.["greatest"];
        if (typeof greatest === "string") {
          await this.#connection.query(`SELECT SETVAL(${generated.sequence}, ${BigInt(greatest)})`);
        }
      }
    }
  }

  #table(id: string): Table {
    const table = findTable(this.#job.catalog, id);
    if (table === undefined)
      throw new SeedError("LOAD", `${id}: no such table in the catalog; introspect again`, { table: id });
    return table;
  }

  #checkAborted(): void {
    if (this.#options.signal?.aborted === true) throw abortedError();
  }

  #noticeFallback(why: string): void {
    const message = `rows are written by INSERT, which is slower than LOAD DATA: ${why}`;
    this.#notices.push({ code: "LOCAL_INFILE_OFF", table: null, message });
  }

  /** Stops the statement that is running; the stream of a LOAD DATA stops by itself. */
  async #killQuery(): Promise<void> {
    if (!this.#hasSecondConnection()) return;
    try {
      const other = await this.#connected.pool.promise().getConnection();
      // It may have taken a while to get the connection.
      if (!this.#ended) {
        // Where it cannot be stopped the load notices the abort after it.
        this.#killing = other.query(`KILL QUERY ${this.#connection.threadId}`).catch(() => null);
        await this.#killing;
      }
      other.release();
    } catch {
      // No second connection: the load notices the abort after the statement.
    }
  }

  /** Sees to it that no KILL meets a statement that comes after the load, and that one which came too late has nothing left to stop. */
  async #lastKill(): Promise<void> {
    this.#ended = true;
    if (this.#killing === null) return;
    await this.#killing;
    this.#killing = null;
    await this.#connection.query("DO 0").catch(() => null);
  }

  #hasSecondConnection(): boolean {
    const config: unknown = "config" in this.#connected.pool ? this.#connected.pool.config : undefined;
    const limit =
      typeof config === "object" && config !== null && "connectionLimit" in config ? config.connectionLimit : 0;
    return Number(limit) > 1;
  }
}
