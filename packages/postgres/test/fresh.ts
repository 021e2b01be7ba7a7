import type { Database } from "@seedloom/core";
import { freshDatabase, startPostgres } from "../../../test/servers/postgres.ts";
import { openDatabase } from "../src/database.ts";
import type { LoadTuning } from "../src/load.ts";

/** A server, and on it a database of its own, open. `drop` ends both. */
export async function openFresh(
  tuning?: LoadTuning,
): Promise<{ database: Database; url: string; drop(): Promise<void> }> {
  const server = await startPostgres();
  const fresh = await freshDatabase(server.url);
  const database = await openDatabase(fresh.url, tuning);
  if (database === null) throw new Error("PostgreSQL's dialect does not open its own URL");
  return {
    database,
    url: fresh.url,
    drop: async () => {
      await database.close();
      await fresh.drop();
      await server.stop();
    },
  };
}
