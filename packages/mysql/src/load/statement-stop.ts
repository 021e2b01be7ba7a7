import type { PoolConnection } from "mysql2/promise";

/** Stops the statement that a load is at, from another connection; the stream of a LOAD DATA stops by itself. */
export class StatementStop {
  readonly #connection: PoolConnection;
  /** Null where the pool has no second connection: the load notices the abort after the statement. */
  readonly #second: (() => Promise<PoolConnection>) | null;
  #killing: Promise<unknown> | null = null;
  #ended = false;

  constructor(connection: PoolConnection, second: (() => Promise<PoolConnection>) | null) {
    this.#connection = connection;
    this.#second = second;
  }

  async kill(): Promise<void> {
    if (this.#second === null) return;
    try {
      const other = await this.#second();
      // It may have taken a while to get the connection.
      if (!this.#ended) {
        // Where it cannot be stopped the load notices the abort after it.
        this.#killing = other.query(`KILL QUERY ${this.#connection.threadId}`).catch(() => null);
        await this.#killing;
      }
      other.release();
    } catch {
      // As if there were none.
    }
  }

  /** Sees to it that no KILL meets a statement that comes after the load, and that one which came too late has nothing left to stop. */
  async end(): Promise<void> {
    this.#ended = true;
    if (this.#killing === null) return;
    await this.#killing;
    this.#killing = null;
    await this.#connection.query("DO 0").catch(() => null);
  }
}
