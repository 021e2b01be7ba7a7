import { randomBytes } from "node:crypto";
import { createConnection } from "mysql2/promise";

/** What both servers are started with: reachable from here only, LOAD DATA LOCAL on, nothing has to survive a power cut. */
export const SERVER_OPTIONS = [
  "--bind-address=127.0.0.1",
  "--local-infile=1",
  "--innodb-flush-log-at-trx-commit=0",
  "--innodb-buffer-pool-size=128M",
  "--performance-schema=OFF",
] as const;

/** Whether a server answers at the URL. */
export async function isUp(url: string): Promise<boolean> {
  try {
    const connection = await createConnection(url);
    await connection.end();
    return true;
  } catch {
    return false;
  }
}

/** Creates an empty database of its own on the server of `url`. */
export async function freshDatabase(url: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `seedloom_${randomBytes(6).toString("hex")}`;
  await run(url, `CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4`);
  const fresh = new URL(url);
  fresh.pathname = `/${name}`;
  return { url: fresh.href, drop: () => run(url, `DROP DATABASE IF EXISTS \`${name}\``) };
}

async function run(url: string, sql: string): Promise<void> {
  const connection = await createConnection(url);
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}
