import type { Database, LoadStep, Value } from "@seedloom/core";
import { mysql } from "@seedloom/mysql";
import { createConnection } from "mysql2/promise";
import { freshDatabase } from "../../../test/servers/mysql-client.ts";
import type { TestServer } from "../../../test/servers/child-server.ts";

/** One of the two servers, running. */
export interface Running {
  readonly name: "MariaDB" | "MySQL";
  readonly url: string;
}

/** The servers that are here and that `DIALECTS` does not leave out. */
export async function onServers(starters: {
  readonly startMariadb: () => Promise<TestServer | null>;
  readonly startMysql: () => Promise<TestServer | null>;
}): Promise<readonly Running[]> {
  const chosen = process.env["DIALECTS"]?.split(",") ?? ["mariadb", "mysql"];
  const mariadb = chosen.includes("mariadb") ? await starters.startMariadb() : null;
  const server = chosen.includes("mysql") ? await starters.startMysql() : null;
  return [
    ...(mariadb === null ? [] : [{ name: "MariaDB" as const, url: mariadb.url }]),
    ...(server === null ? [] : [{ name: "MySQL" as const, url: server.url }]),
  ];
}

/** Runs statements as one script. */
export async function script(url: string, sql: string): Promise<void> {
  const connection = await createConnection({ uri: url, multipleStatements: true });
  try {
    // What the scripts escape, they escape by backslashes.
    await connection.query(`SET SESSION sql_mode = 'STRICT_TRANS_TABLES'; ${sql}`);
  } finally {
    await connection.end();
  }
}

/** Runs `work` on an empty database of its own, set up by a script. */
export async function inDatabase<Result>(
  server: Running,
  setUp: string,
  work: (database: Database, url: string) => Promise<Result>,
): Promise<Result> {
  const { url, drop } = await freshDatabase(server.url);
  try {
    if (setUp !== "") await script(url, setUp);
    const database = await mysql.open(url);
    if (database === null) throw new Error("not a URL");
    try {
      return await work(database, url);
    } finally {
      await database.close();
    }
  } finally {
    await drop();
  }
}

/** An insert step of the given columns, in batches of `batchSize` rows. */
export function insertStep(
  table: string,
  values: Readonly<Record<string, readonly Value[]>>,
  batchSize = 1000,
): LoadStep & { kind: "insert" } {
  const columns = Object.keys(values);
  const rows = Math.max(0, ...Object.values(values).map((column) => column.length));
  return {
    kind: "insert",
    table,
    columns,
    rows,
    *batches() {
      for (let firstRow = 0; firstRow < rows; firstRow += batchSize) {
        const count = Math.min(batchSize, rows - firstRow);
        const cut = columns.map((name) => values[name]?.slice(firstRow, firstRow + count) ?? []);
        yield { table, firstRow, count, columns, values: cut };
      }
    },
  };
}

/** Loads steps into a database that was just introspected. */
export async function loadSteps(database: Database, ...steps: readonly LoadStep[]) {
  return database.load({ catalog: await database.introspect(), steps, uncheckedUntilEnd: [] });
}

/** A query's only column, in order. */
export async function column(database: Database, sql: string): Promise<readonly unknown[]> {
  return (await database.query(sql)).map((row) => Object.values(row)[0]);
}
