import { findTable, SeedError, targetsFirst } from "@seedloom/core";
import type { LoadJob, LoadOptions, LoadResult, LoadStep, Notice, Table, TableId } from "@seedloom/core";
import type { PoolConnection } from "mysql2/promise";
import type { Connected } from "./connect.ts";
import { abortedError, isGone, keptError, loadError } from "./errors.ts";
import { emptyTables } from "./load/empty-tables.ts";
import { watchKeys } from "./load/key-ranges.ts";
import type { KeyRange } from "./load/key-ranges.ts";
import { maySort, rowChecks } from "./load/row-checks.ts";
import type { RowChecks } from "./load/row-checks.ts";
import { RowWriter } from "./load/row-writer.ts";
import { advanceSequences } from "./load/sequences.ts";
import { StatementStop } from "./load/statement-stop.ts";
import { updateRows } from "./load/update-rows.ts";
import { verifyForeignKeys } from "./load/verify.ts";
import { quoteTable } from "./quote.ts";
import { withSession } from "./session.ts";

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
  readonly #rowWriter: RowWriter;
  /** Another connection of the pool; null where it has one only. */
  readonly #second: (() => Promise<PoolConnection>) | null;
  readonly #ranges = new Map<TableId, KeyRange>();
  readonly #milliseconds = new Map<string, number>();
  readonly #rows = new Map<string, number>();
  /** Tables without transactions that were begun: what they took they keep. */
  readonly #outside = new Set<string>();
  /** Tables whose foreign keys were not checked as their rows came in. */
  readonly #unverified = new Set<Table>();
  #checks: RowChecks = { foreignKeys: false, uniques: true };
  #at: string | null = null;

  constructor(connected: Connected, connection: PoolConnection, job: LoadJob, options: LoadOptions) {
    this.#connected = connected;
    this.#connection = connection;
    this.#job = job;
    this.#options = options;
    this.#second = secondConnection(connected);
    this.#rowWriter = new RowWriter(connection, connected.server, {
      checkAborted: () => this.#checkAborted(),
      // Rows that INSERT brings are not sorted.
      onRefused: () => this.#check({ ...this.#checks, uniques: true }, null),
    });
  }

  async run(): Promise<LoadResult> {
    const { signal } = this.#options;
    const stop = new StatementStop(this.#connection, this.#second);
    const kill = () => void stop.kill();
    signal?.addEventListener("abort", kill, { once: true });
    try {
      const steps = targetsFirst(this.#job).map((step) => ({ step, table: this.#table(step.table) }));
      const outside = steps.filter(({ table }) => !table.transactional);
      const inside = steps.filter(({ table }) => table.transactional);
      // Before the transaction, whose first look at rows is that of the verification: it has to see what others commit meanwhile.
      const empty = await emptyTables(
        this.#connection,
        inside.map(({ table }) => table),
      );
      await this.#connection.query("START TRANSACTION");
      for (const [place, { step, table }] of inside.entries()) {
        const pending = new Set(inside.slice(place).map(({ step: { table: id } }) => id));
        await this.#check(this.#checksOf(step, table, pending, empty), table);
        await this.#step(step, table);
      }
      await this.#check({ foreignKeys: false, uniques: true }, null);
      // What a trigger deletes nobody tells.
      const hasTriggers = steps.some(({ table }) => table.triggers.length > 0);
      const orphans = await this.#verify(empty, hasTriggers ? null : this.#rows);
      for (const { step, table } of outside) {
        this.#outside.add(table.id);
        await this.#step(step, table);
      }
      await advanceSequences(
        this.#connection,
        steps.map(({ table }) => table),
      );
      this.#checkAborted();
      this.#at = null;
      await this.#connection.query("COMMIT");
      const tables = [...this.#rows].map(([table, rows]) => ({ table, rows, ms: this.#milliseconds.get(table) ?? 0 }));
      return { tables, notices: [...this.#rowWriter.notices, ...orphans] };
    } catch (error) {
      await stop.end();
      // A connection that is gone has rolled back; one that cannot roll back is closed by `withSession`.
      if (!isGone(error)) await this.#connection.query("ROLLBACK").catch(() => this.#connection.destroy());
      const failed = signal?.aborted === true ? abortedError(error) : loadError(error, this.#at);
      throw this.#outside.size === 0 ? failed : keptError(failed, [...this.#outside]);
    } finally {
      signal?.removeEventListener("abort", kill);
      await stop.end();
    }
  }

  #checksOf(step: LoadStep, table: Table, pending: ReadonlySet<TableId>, empty: ReadonlySet<TableId>): RowChecks {
    if (step.kind === "update") return { foreignKeys: false, uniques: true };
    const sorted =
      this.#rowWriter.localInfile && empty.has(table.id) && maySort(this.#connected.server, table, step.rows);
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
    const onRows = (rows: number) => this.#options.onProgress?.(table.id, rows);
    if (step.kind === "insert") {
      const { columns, rows: count } = step;
      const batches = () => watchKeys(step.batches(), table, this.#ranges);
      await this.#rowWriter.write({ table, into: quoteTable(table), columns, count, batches, onRows });
      this.#rows.set(table.id, (this.#rows.get(table.id) ?? 0) + count);
    } else {
      await updateRows(this.#connection, step, table, (into, columns) =>
        this.#rowWriter.write({ table, into, columns, count: step.rows, batches: () => step.batches(), onRows }),
      );
    }
    const elapsed = performance.now() - started;
    this.#milliseconds.set(table.id, Math.round((this.#milliseconds.get(table.id) ?? 0) + elapsed));
  }

  #verify(empty: ReadonlySet<TableId>, added: ReadonlyMap<TableId, number> | null): Promise<readonly Notice[]> {
    this.#at = null;
    this.#checkAborted();
    const unverified = [...this.#unverified];
    return verifyForeignKeys(this.#connection, this.#second, this.#job.catalog, unverified, this.#ranges, empty, added);
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
}

function secondConnection({ pool }: Connected): (() => Promise<PoolConnection>) | null {
  const config: unknown = "config" in pool ? pool.config : undefined;
  const limit =
    typeof config === "object" && config !== null && "connectionLimit" in config ? config.connectionLimit : 0;
  return Number(limit) > 1 ? () => pool.promise().getConnection() : null;
}
