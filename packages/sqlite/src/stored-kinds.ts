import type { Database } from "better-sqlite3";
import type { Pragmas } from "./pragmas.ts";
import { quoteIdentifier, quoteTable } from "./quote.ts";
import { declaredType, isTemporal } from "./types.ts";

/** What the first rows store in columns declared as dates and times, by table and column: `integer`, `real` or `text`. */
export type StoredKinds = ReadonlyMap<string, ReadonlyMap<string, string>>;

// https://sqlite.org/limits.html#max_column allows 2,000.
const columnsAQuery = 500;

/**
 * Asks the rows that are there, as some applications (Prisma among them) store the times of a DATETIME column as numbers and nothing
 * in the schema says so.
 */
export function readStoredKinds(db: Database, pragmas: Pragmas): StoredKinds {
  const columns = [...pragmas.columns].flatMap(([table, rows]) =>
    rows
      .filter((row) => row.hidden === 0 && isTemporal(declaredType(row.type, false).type))
      .map((row) => ({ table, name: row.name })),
  );
  const kinds = new Map<string, Map<string, string>>();
  for (let from = 0; from < columns.length; from += columnsAQuery) {
    const part = columns.slice(from, from + columnsAQuery);
    const asked = part.map(({ table, name }) => {
      const column = quoteIdentifier(name);
      const first = `SELECT ${column} FROM ${quoteTable({ schema: null, name: table })} LIMIT 100`;
      return `(SELECT typeof(${column}) FROM (${first}) WHERE ${column} IS NOT NULL LIMIT 1)`;
    });
    const answer =
      db
        .prepare<[], (string | null)[]>(`SELECT ${asked.join(", ")}`)
        .raw()
        .get() ?? [];
    for (const [at, { table, name }] of part.entries()) {
      const kind = answer[at] ?? null;
      if (kind !== null) kinds.set(table, (kinds.get(table) ?? new Map<string, string>()).set(name, kind));
    }
  }
  return kinds;
}
