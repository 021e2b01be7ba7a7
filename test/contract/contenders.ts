import type { Database } from "@seedloom/core";
import { mysql } from "@seedloom/mysql";
import { postgres } from "@seedloom/postgres";
import { sqlite } from "@seedloom/sqlite";
import Sqlite from "better-sqlite3";
import { createConnection } from "mysql2/promise";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { test } from "vitest";
import type { TestServer } from "../servers/child-server.ts";
import { dialectChosen } from "../servers/dialects.ts";
import { freshDatabase as freshMysql } from "../servers/mysql-client.ts";
import { freshDatabase as freshPostgres } from "../servers/postgres.ts";
import { createTables, type NeutralTable } from "./neutral.ts";

export type Name = "sqlite" | "postgres" | "mariadb" | "mysql";

/** A database to run the contract against: one of four, of three dialects. */
export interface Contender {
  readonly name: Name;
  /** Runs `work` on an empty database of its own with those tables, and drops it. */
  inDatabase<Result>(tables: readonly NeutralTable[], work: (fresh: Fresh) => Promise<Result>): Promise<Result>;
}

export interface Fresh {
  readonly name: Name;
  readonly url: string;
  /** Opened through the dialect under test. */
  readonly database: Database;
  /** Runs statements through the driver, past the dialect. */
  execute(...statements: readonly string[]): Promise<void>;
  /** Quotes as the database does. */
  quoted(name: string): string;
}

/** Starters of test/servers, and SQLite, which needs none; the test file hands them over, so that the set-up sees which it needs. */
export interface Starters {
  readonly sqlite?: true;
  readonly startPostgres?: () => Promise<TestServer | null>;
  readonly startMariadb?: () => Promise<TestServer | null>;
  readonly startMysql?: () => Promise<TestServer | null>;
}

/** Those asked for, but for those that `DIALECTS` leaves out or that do not start here (said aloud by the starter). */
export async function contenders(starters: Starters): Promise<readonly Contender[]> {
  const found: Contender[] =
    starters.sqlite && dialectChosen("sqlite") ? [{ name: "sqlite", inDatabase: inSqlite }] : [];
  const servers = [
    {
      name: "postgres",
      dialect: postgres,
      start: starters.startPostgres,
      fresh: freshPostgres,
      execute: executePostgres,
    },
    { name: "mariadb", dialect: mysql, start: starters.startMariadb, fresh: freshMysql, execute: executeMysql },
    { name: "mysql", dialect: mysql, start: starters.startMysql, fresh: freshMysql, execute: executeMysql },
  ] as const;
  for (const { name, dialect, start, fresh, execute } of servers) {
    const server = start !== undefined && dialectChosen(name) ? await start() : null;
    if (server === null) continue;
    found.push({
      name,
      async inDatabase(tables, work) {
        const { url, drop } = await fresh(server.url);
        try {
          return await opened(name, url, dialect, (statements) => execute(url, statements), tables, work);
        } finally {
          await drop();
        }
      },
    });
  }
  // A file without a test is an error; that no server starts here was said aloud, and is one in CI.
  if (found.length === 0) test.skip("no server to test against", () => {});
  return found;
}

async function inSqlite<Result>(
  tables: readonly NeutralTable[],
  work: (fresh: Fresh) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "seedloom-contract-"));
  const path = join(folder, "contract.db");
  const execute = async (statements: readonly string[]) => {
    const file = new Sqlite(path);
    try {
      file.pragma("foreign_keys = on");
      for (const statement of statements) file.exec(statement);
    } finally {
      file.close();
    }
  };
  try {
    return await opened("sqlite", path, sqlite, execute, tables, work);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function opened<Result>(
  name: Name,
  url: string,
  dialect: { open(url: string): Promise<Database | null> },
  run: (statements: readonly string[]) => Promise<void>,
  tables: readonly NeutralTable[],
  work: (fresh: Fresh) => Promise<Result>,
): Promise<Result> {
  const quoted = (text: string) =>
    name === "mariadb" || name === "mysql" ? `\`${text.replaceAll("`", "``")}\`` : `"${text.replaceAll('"', '""')}"`;
  await run(createTables(name, quoted, tables));
  const database = await dialect.open(url);
  if (database === null) throw new Error(`${url}: not opened`);
  try {
    return await work({ name, url, database, quoted, execute: (...statements) => run(statements) });
  } finally {
    await database.close();
  }
}

async function executePostgres(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

async function executeMysql(url: string, statements: readonly string[]): Promise<void> {
  const connection = await createConnection(url);
  try {
    for (const statement of statements) await connection.query(statement);
  } finally {
    await connection.end();
  }
}
