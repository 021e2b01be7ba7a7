import { findColumn, findTable, SeedError } from "@seedloom/core";
import type { ColumnType, LoadJob, LoadOptions, LoadResult, LoadStep, Notice, Table, TableId } from "@seedloom/core";
import type { ClientBase } from "pg";
import type { Connection } from "./connect.ts";
import { copyRows } from "./copy.ts";
import { loadError } from "./errors.ts";
import { dropForSpeed, dropFrom } from "./load/drop-for-speed.ts";
import { dropForeignKeys } from "./load/foreign-keys.ts";
import { advanceSequences, reserveSequences, restoreSequences } from "./load/sequences.ts";
import type { Move } from "./load/sequences.ts";
import { quoteIdentifier, quoteTable } from "./quote.ts";
import { inTransaction } from "./settings.ts";

/** What decides between ways of loading; measured, and other than the default only in tests. */
export interface LoadTuning {
  /** Tables that get at least so many rows are loaded without their foreign keys and secondary indexes, where that is possible. */
  readonly dropFrom: number;
}

/**
 * Runs all steps in one transaction on one connection, and moves sequences past what was loaded.
 * @throws SeedError `LOAD`; `ABORTED`; `UNSATISFIABLE` where a key would have to be dropped and may not. All is then as it was.
 */
export async function load(
  connection: Connection,
  job: LoadJob,
  options: LoadOptions = {},
  tuning: LoadTuning = { dropFrom },
): Promise<LoadResult> {
  return connection.use(async (client) => {
    const signal = options.signal;
    let cancelled: Promise<void> | undefined;
    const cancel = () => {
      cancelled = connection.cancel(client).catch(() => {});
    };
    signal?.addEventListener("abort", cancel, { once: true });
    const run = new Run(client, job, options, tuning);
    try {
      signal?.throwIfAborted();
      return await inTransaction(client, "write", () => run.all());
    } catch (cause) {
      // None of these may hide the error that counts, and the connection may be gone.
      await run.restoreSequences().catch(() => {});
      if (signal?.aborted) {
        // A cancellation that comes late must hit this client while it is still ours.
        await cancelled;
        await client.query("rollback").catch(() => {});
        throw new SeedError("ABORTED", "The load was stopped; the database is as it was.", {}, cause);
      }
      throw loadError(cause, run.table, job.catalog.defaultSchema);
    } finally {
      signal?.removeEventListener("abort", cancel);
    }
  });
}

/** One load: the state that its steps share. */
class Run {
  readonly #client: ClientBase;
  readonly #job: LoadJob;
  readonly #options: LoadOptions;
  readonly #tuning: LoadTuning;
  readonly #notices: Notice[] = [];
  readonly #times = new Map<TableId, { rows: number; ms: number }>();
  readonly #moves: Move[] = [];
  /** The table being written, for errors that do not name theirs. */
  table: Table | null = null;

  constructor(client: ClientBase, job: LoadJob, options: LoadOptions, tuning: LoadTuning) {
    this.#client = client;
    this.#tuning = tuning;
    this.#job = job;
    this.#options = options;
  }

  async all(): Promise<LoadResult> {
    const { catalog, steps, uncheckedUntilEnd } = this.#job;
    await this.#client.query("set constraints all deferred");
    const allowDdl = this.#options.allowDdl ?? true;
    const recreateCycles = await dropForeignKeys(this.#client, catalog, uncheckedUntilEnd, allowDdl);
    const recreate = allowDdl ? await dropForSpeed(this.#client, this.#job, this.#tuning.dropFrom) : async () => {};
    const inserts = steps.filter((step) => step.kind === "insert");
    await reserveSequences(this.#client, catalog, inserts, (move) => this.#moves.push(move));
    for (const [index, step] of steps.entries()) await this.#step(step, index);
    this.table = null;
    await recreate();
    await recreateCycles();
    // What COMMIT would find is found now, before the sequences are moved, which no rollback undoes.
    await this.#client.query("set constraints all immediate");
    this.#notices.push(...(await advanceSequences(this.#client, catalog, inserts, (move) => this.#moves.push(move))));
    return {
      tables: [...this.#times].map(([table, { rows, ms }]) => ({ table, rows, ms: Math.round(ms) })),
      notices: this.#notices,
    };
  }

  /** Puts sequences back after a failure behind the first `setval`. */
  async restoreSequences(): Promise<void> {
    await restoreSequences(this.#client, this.#moves);
  }

  async #step(step: LoadStep, index: number): Promise<void> {
    const table = findTable(this.#job.catalog, step.table);
    if (table === undefined) {
      throw new SeedError("USAGE", `${step.table}: a load step names a table that the catalog does not have.`, {
        table: step.table,
      });
    }
    this.table = table;
    const started = performance.now();
    const rows =
      step.kind === "insert" ? await this.#insert(table, step, index) : await this.#update(table, step, index);
    const before = this.#times.get(step.table) ?? { rows: 0, ms: 0 };
    this.#times.set(step.table, {
      rows: before.rows + (step.kind === "insert" ? rows : 0),
      ms: before.ms + performance.now() - started,
    });
  }

  async #insert(table: Table, step: LoadStep & { kind: "insert" }, index: number): Promise<number> {
    if (step.rows === 0) return 0;
    if (table.rowSecurity) return this.#insertUnderRowSecurity(table, step, index);
    const taken =
      step.columns.length === 0
        ? await this.#insertDefaults(table, step.rows)
        : await this.#copy(quoteTable(table), table, step, step.columns);
    this.#countFewer(step, taken);
    return taken;
  }

  /** COPY needs a column; a row of nothing but defaults does not. */
  async #insertDefaults(table: Table, rows: number): Promise<number> {
    // A target list may be empty, and then so are its rows.
    const result = await this.#client.query(`insert into ${quoteTable(table)} select from generate_series(1, ${rows})`);
    this.#options.onProgress?.(table.id, rows);
    return result.rowCount ?? 0;
  }

  /** COPY is refused where policies apply (https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.7); INSERT asks them. */
  async #insertUnderRowSecurity(table: Table, step: LoadStep & { kind: "insert" }, index: number): Promise<number> {
    const staging = await this.#stage(table, step, step.columns, index);
    const columns = step.columns.map(quoteIdentifier).join(", ");
    const result = await this.#client.query(
      `insert into ${quoteTable(table)} (${columns}) overriding system value select ${columns} from ${staging}`,
    );
    this.#notices.push({
      code: "ROW_SECURITY",
      table: table.id,
      message: `${table.id}: row-level security applies to this user; rows went in by INSERT and had to pass its policies.`,
    });
    this.#countFewer(step, result.rowCount ?? 0);
    return result.rowCount ?? 0;
  }

  async #update(table: Table, step: LoadStep & { kind: "update" }, index: number): Promise<number> {
    if (step.rows === 0) return 0;
    const staging = await this.#stage(table, step, [...step.key, ...step.set], index);
    await this.#client.query(`analyze ${staging}`);
    const assign = step.set.map((column) => `${quoteIdentifier(column)} = s.${quoteIdentifier(column)}`).join(", ");
    const match = step.key.map((column) => `t.${quoteIdentifier(column)} = s.${quoteIdentifier(column)}`).join(" and ");
    const only = table.partitioning === null ? "only " : "";
    const result = await this.#client.query(
      `update ${only}${quoteTable(table)} t set ${assign} from ${staging} s where ${match}`,
    );
    const rows = result.rowCount ?? 0;
    if (rows < step.rows) {
      this.#notices.push({
        code: "ROWS_NOT_UPDATED",
        table: table.id,
        message: `${table.id}: ${step.rows - rows} of ${step.rows} rows were not found or kept from being updated by a trigger.`,
      });
    }
    return rows;
  }

  /** Rows of a step in a temporary table with the columns' own types; its quoted name. */
  async #stage(table: Table, step: LoadStep, columns: readonly string[], index: number): Promise<string> {
    const staging = `pg_temp.seedloom_stage_${index}`;
    const list = columns.map(quoteIdentifier).join(", ");
    await this.#client.query(`create temporary table seedloom_stage_${index} on commit drop as
      select ${list} from ${quoteTable(table)} with no data`);
    await this.#copy(staging, table, step, columns);
    return staging;
  }

  async #copy(target: string, table: Table, step: LoadStep, columns: readonly string[]): Promise<number> {
    return copyRows(
      this.#client,
      {
        table: target,
        columns,
        types: columns.map((column) => typeOf(table, column)),
        signal: this.#options.signal,
        onRows: (rows) => this.#options.onProgress?.(table.id, rows),
      },
      step.batches(),
    );
  }

  #countFewer(step: LoadStep, taken: number): void {
    if (taken >= step.rows) return;
    this.#notices.push({
      code: "FEWER_ROWS",
      table: step.table,
      message: `${step.table}: ${taken} of ${step.rows} rows went in; a trigger of the table kept the others out.`,
    });
  }
}

function typeOf(table: Table, name: string): ColumnType {
  const column = findColumn(table, name);
  if (column === undefined) {
    throw new SeedError("USAGE", `${table.id}.${name}: a load step names a column that the table does not have.`, {
      table: table.id,
      column: name,
    });
  }
  return column.type;
}
