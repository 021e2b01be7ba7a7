import type { SeedError } from "seedloom";
import { type ColumnKind, checkText, type RandomSchema } from "./schema.ts";

/** Small domains in which a brute-force solver looks for one row that keeps all CHECKs of a table. */
const POOLS: Readonly<Record<ColumnKind, readonly string[]>> = {
  integer: numbers(),
  smallint: numbers(),
  numeric: numbers(),
  boolean: ["true", "false"],
  text: ["'red'", "'x'", "'A'", "'a-b'", "'AB'", "'abcde'", "'A-'"],
  varchar: ["'red'", "'x'", "'A'", "'a-b'", "'AB'", "'abcde'", "'A-'"],
  date: ["date '2014-01-01'", "date '2015-01-01'", "date '2019-03-01'", "date '2019-05-01'", "date '2022-01-01'"],
  timestamp: [
    "timestamp '2014-01-01'",
    "timestamp '2015-01-01'",
    "timestamp '2019-03-01'",
    "timestamp '2019-05-01'",
    "timestamp '2022-01-01'",
  ],
};

function numbers(): string[] {
  return Array.from({ length: 60 }, (_, index) => String(index * 2 - 45)).concat([
    "0",
    "2",
    "4",
    "40",
    "41",
    "80",
    "100",
    "150",
  ]);
}

/**
 * Whether some row exists that keeps the CHECKs of the table that was called impossible, found by the database itself in the
 * product of small domains. A lack of parents is taken at its word: with NOT NULL and no rows above there is nothing to try.
 */
export async function solvable(
  error: SeedError,
  schema: RandomSchema,
  dialect: "postgres" | "sqlite",
  query: (sql: string) => Promise<readonly Record<string, unknown>[]>,
): Promise<boolean> {
  const index = Number(String(error.details.table).replace(/^t/, ""));
  const table = schema.tables[index];
  if (!table) throw error;
  if ((error.details.text ?? "").startsWith("REFERENCES")) return false;
  const checks = table.checks.map((check) => checkText(check, table.columns)).filter((text) => text !== null);
  const used = table.columns
    .map((column, place) => ({ column, name: `c${place}` }))
    .filter(({ name }) => checks.some((text) => new RegExp(`\\b${name}\\b`).test(text)));
  if (used.length === 0) return true;
  const sources = used.map(({ column, name }) => {
    const pool = POOLS[column.type].map((value) =>
      value.replace(/^(date|timestamp) /, (prefix) => (dialect === "sqlite" ? "" : prefix)),
    );
    const values = column.nullable ? [...pool, "null"] : pool;
    return `(${values.map((value) => `select ${value} as ${name}`).join(" union all ")}) as s${name}`;
  });
  const rows = await query(
    `select 1 as found from ${sources.join(" cross join ")} where ${checks.map((text) => `coalesce((${text}), true)`).join(" and ")} limit 1`,
  );
  return rows.length > 0;
}
