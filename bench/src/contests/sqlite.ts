import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { serialize } from "node:v8";
import Database from "better-sqlite3";
import { script, seedloom } from "../contest.ts";
import type { Contest } from "../contest.ts";
import { ddl, TABLES } from "../schema.ts";

/** SQLite: against prepared inserts of ready-made arrays under the same pragmas, and the peers. */
export async function sqliteContest(folder: string, rows: number): Promise<Contest> {
  const path = join(folder, "bench.db");
  const recreate = async () => {
    for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(path + end, { force: true });
    const database = new Database(path);
    database.exec(ddl("sqlite").join("; "));
    database.close();
  };
  const ask = <Answer>(work: (database: Database.Database) => Answer): Answer => {
    const database = new Database(path, { readonly: true });
    try {
      return work(database);
    } finally {
      database.close();
    }
  };
  const ours = await seedloom(`sqlite:${path}`, folder, rows);
  await recreate();
  await ours.run();
  for (const { name } of TABLES) {
    const cells = ask((database) => database.prepare(`select * from ${name}`).raw().all());
    writeFileSync(join(folder, name), serialize(cells));
  }
  const settings = ["sqlite", path, String(rows)];
  return {
    title: "SQLite",
    contestants: [
      ours,
      {
        ...script("bare", "prepared inserts of arrays in memory (inserts alone)", "bare-inserts.ts", [path, folder]),
        peer: null,
      },
      script("faker-kysely", "faker, kysely inserts", "faker-kysely.ts", settings),
      script("drizzle-seed", "drizzle-seed", "drizzle-seed.ts", settings),
    ],
    recreate,
    count: async (table) => ask((database) => Number(database.prepare(`select count(*) from ${table}`).pluck().get())),
    close: async () => {},
  };
}
