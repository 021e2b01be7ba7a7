import { SeedError } from "@seedloom/core";
import type { ColumnType, Value } from "@seedloom/core";
import type { Database } from "better-sqlite3";
import { decoderOf, type Stored } from "./decode.ts";
import { messageOf } from "./errors.ts";

/** The rows of a query, each result column decoded as its type. */
export function read(db: Database, sql: string, types: readonly ColumnType[]): readonly (readonly Value[])[] {
  const decoders = types.map((type) => decoderOf({ type, typeText: "", default: null }));
  try {
    const rows: Value[][] = [];
    for (const row of db.prepare<[], Stored[]>(sql).raw().safeIntegers().iterate()) {
      rows.push(row.map((stored, at) => decoders[at]?.(stored) ?? null));
    }
    return rows;
  } catch (error) {
    throw new SeedError(
      "USAGE",
      `${db.name}: SQLite says "${messageOf(error)}"; check the query.`,
      { query: sql },
      error,
    );
  }
}
