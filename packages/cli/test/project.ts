import { execFile, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import SqliteDatabase from "better-sqlite3";
import { onTestFinished } from "vitest";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** What a command ended with. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder in which the command is run as a person would, and a SQLite database in it. */
export interface Project {
  readonly folder: string;
  readonly database: string;
  run(...args: readonly string[]): Promise<Ended>;
  start(...args: readonly string[]): ChildProcess;
  /** Standard output as JSON. */
  json(...args: readonly string[]): Promise<Record<string, unknown>>;
  query(sql: string): Record<string, unknown>[];
  count(table: string): number;
}

/** A shop small enough to read. */
export const SHOP = `
  CREATE TABLE users (
    id INTEGER PRIMARY KEY,
    email VARCHAR(120) NOT NULL UNIQUE,
    name VARCHAR(80) NOT NULL,
    status VARCHAR(10) NOT NULL,
    note TEXT
  );
  CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES users (id),
    placed_on DATE NOT NULL,
    total DECIMAL(8, 2) NOT NULL CHECK (total >= 0)
  );
  CREATE TABLE order_items (
    order_id INTEGER NOT NULL REFERENCES orders (id),
    line INTEGER NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 9),
    PRIMARY KEY (order_id, line)
  );
`;

/** A new project with these files, and shop.db under that schema; gone when the test is over. */
export function project({
  schema = SHOP,
  files = {},
  environment = {},
}: {
  readonly schema?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
} = {}): Project {
  const folder = mkdtempSync(join(tmpdir(), "seedloom-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const database = join(folder, "shop.db");
  if (schema !== "") withDatabase(database, (db) => db.exec(schema));
  // DATABASE_URL and NODE_ENV of whoever runs the tests are none of the command's business; FORCE_COLOR would colour its output.
  const { DATABASE_URL: _url, NODE_ENV: _environment, FORCE_COLOR: _colour, ...inherited } = process.env;
  const options = { cwd: folder, env: { ...inherited, ...environment } };
  const run = (...args: readonly string[]) =>
    new Promise<Ended>((resolve) => {
      const child = execFile(
        process.execPath,
        [MAIN, ...args],
        { ...options, maxBuffer: 1e8 },
        (_error, stdout, stderr) => resolve({ status: child.exitCode, stdout, stderr }),
      );
    });
  const query = (sql: string) => withDatabase(database, (db) => db.prepare(sql).all() as Record<string, unknown>[]);
  return {
    folder,
    database,
    run,
    start: (...args) => spawn(process.execPath, [MAIN, ...args], options),
    json: async (...args) => {
      const ended = await run(...args);
      try {
        return JSON.parse(ended.stdout) as Record<string, unknown>;
      } catch {
        throw new Error(`no JSON: ${ended.status} ${ended.stdout} ${ended.stderr}`);
      }
    },
    query,
    count: (table) => Number(query(`SELECT count(*) AS n FROM "${table}"`)[0]?.["n"]),
  };
}

function withDatabase<Result>(path: string, work: (database: SqliteDatabase.Database) => Result): Result {
  const database = new SqliteDatabase(path);
  try {
    return work(database);
  } finally {
    database.close();
  }
}
