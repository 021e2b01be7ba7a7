import type { Catalog } from "@seedloom/core";
import { sqlite } from "@seedloom/sqlite";
import SqliteDatabase from "better-sqlite3";

/** The catalog of a SQLite database in memory with that schema. */
export async function catalogOf(ddl: string): Promise<Catalog> {
  const memory = new SqliteDatabase(":memory:");
  try {
    memory.exec(ddl);
    const database = await sqlite.open(memory);
    if (database === null) throw new Error("the dialect does not know its own driver");
    return await database.introspect();
  } finally {
    memory.close();
  }
}
