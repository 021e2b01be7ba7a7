import { findColumn, findTable, SeedError } from "@seedloom/core";
import type { ColumnType, LoadJob, LoadOptions, LoadResult, LoadStep, Notice, Table, TableId } from "@seedloom/core";
import type { ClientBase } from "pg";
import type { Connection } from "./connect.ts";
import { copyAhead, CopyBuffers, copyRows } from "./copy.ts";
import type { CopyTarget } from "./copy.ts";
import { loadError } from "./errors.ts";
import { dropForSpeed, dropFrom } from "./load/drop-for-speed.ts";
import { dropForeignKeys } from "./load/foreign-keys.ts";
import { checkPrivileges } from "./load/privileges.ts";
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
  readonly #buffers = new CopyBuffers();
  /** What the server was given to do while further rows are generated, one thing after another. */
  #background: Promise<void> = Promise.resolve();
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
    await checkPrivileges(this.#client, this.#job);
    await this.#client.query("set constraints all deferred");
    const allowDdl = this.#options.allowDdl ?? true;
    const recreateCycles = await dropForeignKeys(this.#client, catalog, uncheckedUntilEnd, allowDdl);
    const recreation = allowDdl ? await dropForSpeed(this.#client, this.#job, this.#tuning.dropFrom) : null;
    const inserts = steps.filter((step) => step.kind === "insert");
    await reserveSequences(this.#client, catalog, inserts, (move) => this.#moves.push(move));
    const last = new Map(steps.map((step, index) => [step.table, index]));
    try {
      for (const [index, step] of steps.entries()) {
        await this.#step(step, index);
        if (last.get(step.table) === index) this.#inBackground(null, recreation?.due(step.table) ?? []);
      }
    } catch (cause) {
      // Where the server has refused something earlier, that is what counts.
      await this.#background;
      throw cause;
    }
    await this.#background;
    this.table = null;
    // ALTER TABLE refuses while deferred checks on the table are pending.
    const rest = recreation?.rest() ?? [];
    if (rest.length > 0) await this.#client.query("set constraints all immediate");
    for (const statement of rest) await this.#client.query(statement);
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
    const before = this.#times.get(step.table) ?? { rows: 0, ms: 0 };
    // Tables are told of in the order of their steps, whichever ends first.
    this.#times.set(step.table, before);
    const done = (rows: number) => {
      before.rows += rows;
      before.ms += performance.now() - started;
    };
    if (step.rows === 0) return done(0);
    if (step.kind === "insert" && step.columns.length > 0 && !table.rowSecurity) {
      const target = this.#target(quoteTable(table), table, step.columns);
      const { taken } = await copyAhead(this.#client, target, step.batches(), this.#buffers, this.#background);
      this.#inBackground(table, async () => {
        const rows = await taken;
        this.#countFewer(step, rows);
        done(rows);
      });
      return;
    }
    await this.#background;
    if (step.kind === "update") {
      await this.#update(table, step, index);
      return done(0);
    }
    const rows = table.rowSecurity
      ? await this.#insertUnderRowSecurity(table, step, index)
      : await this.#insertDefaults(table, step.rows);
    this.#countFewer(step, rows);
    done(rows);
  }

  /** Adds to what the server does meanwhile: work, or statements one by one. */
  #inBackground(table: Table | null, work: (() => Promise<void>) | readonly string[]): void {
    this.#background = this.#background.then(async () => {
      try {
        if (typeof work === "function") await work();
        else for (const statement of work) await this.#client.query(statement);
      } catch (cause) {
        throw loadError(cause, table, this.#job.catalog.defaultSchema);
      }
    });
    // It is awaited when the rows have ended.
    this.#background.catch(() => {});
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
    return result.rowCount ?? 0;
  }

  async #update(table: Table, step: LoadStep & { kind: "update" }, index: number): Promise<void> {
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
  }

  /** Rows of a step in a temporary table with the columns' own types; its quoted name. */
  async #stage(table: Table, step: LoadStep, columns: readonly string[], index: number): Promise<string> {
    const staging = `pg_temp.seedloom_stage_${index}`;
    const list = columns.map(quoteIdentifier).join(", ");
    await this.#client.query(`create temporary table seedloom_stage_${index} on commit drop as
      select ${list} from ${quoteTable(table)} with no data`);
    await copyRows(this.#client, this.#target(staging, table, columns), step.batches());
    return staging;
  }

  #target(name: string, table: Table, columns: readonly string[]): CopyTarget {
    return {
      table: name,
      columns,
      types: columns.map((column) => typeOf(table, column)),
      signal: this.#options.signal,
      onRows: (rows) => this.#options.onProgress?.(table.id, rows),
    };
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
