import type { SeedError } from "seedloom";
import { KINDS, richChecks, type RichSchema } from "./rich-schema.ts";
import { type ColumnKind, checkText, type RandomColumn, type RandomSchema } from "./schema.ts";

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
  return rowExists(
    error,
    (index) => {
      const table = schema.tables[index];
      if (!table) return undefined;
      const checks = table.checks.map((check) => checkText(check, table.columns)).filter((text) => text !== null);
      return { columns: table.columns, checks };
    },
    dialect,
    query,
  );
}

/** The same for rich schemas: their domains' rules are CHECKs like any other, and kinds that no CHECK looks into are texts. */
export async function richlySolvable(
  error: SeedError,
  schema: RichSchema,
  dialect: "postgres" | "sqlite",
  query: (sql: string) => Promise<readonly Record<string, unknown>[]>,
): Promise<boolean> {
  return rowExists(
    error,
    (index) => {
      const table = schema.tables[index];
      if (!table) return undefined;
      const columns = table.columns.map(
        ({ kind, nullable }) => ({ type: KINDS[kind].plain ?? "text", nullable }) as const,
      );
      const rules = table.columns.flatMap(({ kind }, place) => {
        const { plain, rule } = KINDS[kind];
        return rule && plain !== null ? [rule(`c${place}`)] : [];
      });
      return { columns, checks: [...richChecks(table), ...rules] };
    },
    dialect,
    query,
  );
}

async function rowExists(
  error: SeedError,
  tableOf: (
    index: number,
  ) => { readonly columns: readonly RandomColumn[]; readonly checks: readonly string[] } | undefined,
  dialect: "postgres" | "sqlite",
  query: (sql: string) => Promise<readonly Record<string, unknown>[]>,
): Promise<boolean> {
  const table = tableOf(Number(String(error.details.table).replace(/^t/, "")));
  if (!table) throw error;
  if ((error.details.text ?? "").startsWith("REFERENCES")) return false;
  const { checks } = table;
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
