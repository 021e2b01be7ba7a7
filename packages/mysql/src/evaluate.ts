import { findTable, SeedError } from "@seedloom/core";
import type { Catalog, Column, RowBatch, SqlText, Table } from "@seedloom/core";
import type { PoolConnection } from "mysql2/promise";
import type { Connected } from "./connect.ts";
import { AS_TEXT } from "./decode.ts";
import type { TextRow } from "./decode.ts";
import { valueRows, writerOf } from "./encode.ts";
import { loadError } from "./errors.ts";
import { quoteIdentifier, quoteTable } from "./quote.ts";
import { withSession } from "./session.ts";

const ROW = "`seedloom_row`";
/** Rows of one INSERT; a row that does not fit its columns is found by halving. */
const ROWS_A_STATEMENT = 500;

/**
 * Asks the server for the value of expressions on candidate rows. The rows go into a temporary table with the columns' own
 * types and collations, which is dropped again; nothing is written. A row whose values do not fit their columns, or on which
 * an expression fails, is false.
 * @throws SeedError `LOAD` where the user may not create temporary tables.
 */
export async function evaluate(
  connected: Connected,
  catalog: Catalog,
  expressions: readonly SqlText[],
  rows: RowBatch,
): Promise<(readonly (boolean | null)[])[]> {
  const table = findTable(catalog, rows.table);
  if (table === undefined) throw new SeedError("LOAD", `${rows.table}: no such table in the catalog; introspect again`);
  const answers = expressions.map(() => Array.from<boolean | null>({ length: rows.count }).fill(false));
  if (expressions.length === 0 || rows.count === 0) return answers;
  try {
    const connection = await connected.pool.promise().getConnection();
    return await withSession(connection, connected.server, {}, async () => {
      try {
        await createCandidates(connection, table, rows.columns);
        await insertCandidates(connection, connected, table, rows);
        const from = withComputed(table, new Set(rows.columns));
        for (const [index, expression] of expressions.entries()) {
          await ask(connection, expression.text, from, 0, rows.count - 1, answers[index] ?? []);
        }
        return answers;
      } finally {
        await connection
          .query(`DROP TEMPORARY TABLE IF EXISTS ${candidatesOf(table)}`)
          .catch(() => connection.destroy());
      }
    });
  } catch (error) {
    throw loadError(error, rows.table);
  }
}

/** The temporary table, in the schema of the table itself: the session need not have one. */
function candidatesOf({ schema }: Table): string {
  return quoteTable({ schema, name: "seedloom_candidates" });
}

/** Columns that the database fills, but for computed ones. */
function filledColumns(table: Table, given: readonly string[]): readonly Column[] {
  return table.columns.filter(({ name, generated }) => generated.kind !== "computed" && !given.includes(name));
}

/** Columns as in the table with their defaults, but nullable (the outer join's doing), without keys, CHECKs and generated columns. */
async function createCandidates(connection: PoolConnection, table: Table, columns: readonly string[]): Promise<void> {
  const names = [...columns, ...filledColumns(table, columns).map(({ name }) => name)];
  const selected = names.map((name) => `t.${quoteIdentifier(name)}`);
  const candidates = candidatesOf(table);
  await connection.query(`DROP TEMPORARY TABLE IF EXISTS ${candidates}`);
  await connection.query(
    `CREATE TEMPORARY TABLE ${candidates} (${ROW} INT NOT NULL DEFAULT 0 PRIMARY KEY) ENGINE=InnoDB ` +
      `SELECT ${selected.join(", ")} FROM (SELECT 1) one LEFT JOIN ${quoteTable(table)} t ON FALSE WHERE FALSE`,
  );
}

async function insertCandidates(
  connection: PoolConnection,
  connected: Connected,
  table: Table,
  rows: RowBatch,
): Promise<void> {
  const writer = writerOf(table, rows.columns, connected.server.flavour);
  const empty = filledColumns(table, rows.columns).filter((column) => column.default === null);
  const names = [...empty.map(({ name }) => name), ...rows.columns].map(quoteIdentifier);
  const head = `INSERT INTO ${candidatesOf(table)} (${[ROW, ...names].join(", ")}) VALUES `;
  const tuples = [...valueRows(rows, writer)].map((tuple, row) => {
    const cells = [String(row), ...empty.map(() => "NULL")].join(",");
    return writer.columns.length === 0 ? `(${cells})` : `(${cells},${tuple.slice(1)}`;
  });
  const insert = async (from: number, to: number): Promise<void> => {
    try {
      await connection.query(head + tuples.slice(from, to).join(","));
    } catch (error) {
      if (!isRowError(error)) throw error;
      if (to - from === 1) return;
      const middle = (from + to) >> 1;
      await insert(from, middle);
      await insert(middle, to);
    }
  };
  for (let from = 0; from < tuples.length; from += ROWS_A_STATEMENT) {
    await insert(from, Math.min(from + ROWS_A_STATEMENT, tuples.length));
  }
}

/** What is no expression: a user may not see it, and the ends of a row's life in a system-versioned table are the server's. */
const NO_EXPRESSION = /^(|row (start|end))$/i;

/** The candidates with the table's computed columns, each from the columns before it. */
function withComputed(table: Table, given: ReadonlySet<string>): string {
  return table.columns.reduce((from, { name, generated }) => {
    if (generated.kind !== "computed" || given.has(name) || NO_EXPRESSION.test(generated.expression.text)) return from;
    return `(SELECT s.*, (${generated.expression.text}) AS ${quoteIdentifier(name)} FROM ${from} s)`;
  }, candidatesOf(table));
}

async function ask(
  connection: PoolConnection,
  expression: string,
  from: string,
  first: number,
  last: number,
  answer: (boolean | null)[],
): Promise<void> {
  try {
    const sql = `SELECT ${ROW}, (${expression}) FROM ${from} s WHERE ${ROW} BETWEEN ${first} AND ${last}`;
    const [rows] = await connection.query({ sql, ...AS_TEXT });
    for (const [row, value] of rows as unknown as readonly TextRow[]) {
      answer[Number(row)] = value == null ? null : isTrue(value);
    }
  } catch (error) {
    if (!isRowError(error)) throw error;
    if (first === last) return;
    const middle = (first + last) >> 1;
    await ask(connection, expression, from, first, middle, answer);
    await ask(connection, expression, from, middle + 1, last, answer);
  }
}

/** A string is true where the number it begins with is not 0. */
function isTrue(value: string): boolean {
  const number = Number.parseFloat(value);
  return !Number.isNaN(number) && number !== 0;
}

/**
 * SQLSTATE classes 21 to 23 (cardinality, data exceptions, constraints), and HY000, under which both servers put the rest: a value of the
 * wrong form (1366), a text that no conversion takes. 1364, a column without a value, would be this module's own fault.
 */
function isRowError(error: unknown): boolean {
  if (!(error instanceof Error) || !("sqlState" in error) || !("errno" in error)) return false;
  return typeof error.sqlState === "string" && /^2[123]|^HY000$/.test(error.sqlState) && error.errno !== 1364;
}
