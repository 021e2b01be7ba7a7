import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { freshDatabase, startPostgres } from "./postgres.ts";

/** Opens a fresh database on a PostgreSQL of its own for the tests of the describe that this is called in, and drops it after them. */
export function ownPostgres(use: (pool: pg.Pool) => void): void {
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const server = await startPostgres();
    const fresh = await freshDatabase(server.url);
    const pool = new pg.Pool({ connectionString: fresh.url });
    use(pool);
    drop = async () => {
      await pool.end();
      await fresh.drop();
      await server.stop();
    };
  });
  afterAll(() => drop());
}
