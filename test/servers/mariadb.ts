import { chown, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answers, command, freePort, mayInstall, skipAloud, startChild, stopChild } from "./child-server.ts";
import type { TestServer } from "./child-server.ts";
import { isUp, SERVER_OPTIONS } from "./mysql-client.ts";

export { freshDatabase } from "./mysql-client.ts";

/**
 * A MariaDB server to test against: the one of SEEDLOOM_TEST_MARIADB_URL, else one of our own on a free port, with its data in a
 * temporary folder; its package is installed where this process may. Null, said aloud, where there is none.
 * @param extra Options for a server that is not shared: it is always one of our own.
 */
export async function startMariadb(extra: readonly string[] = []): Promise<TestServer | null> {
  const given = extra.length === 0 ? process.env["SEEDLOOM_TEST_MARIADB_URL"] : undefined;
  // The global setup tried in vain, and said so.
  if (given === "none") return null;
  if (given !== undefined && given !== "") return { url: given, stop: async () => {} };
  let program = await findProgram();
  if (program === null && (await mayInstall())) {
    await command("apt-get", ["update", "-qq"]);
    await command("apt-get", ["install", "-y", "-qq", "mariadb-server"]);
    program = await findProgram();
  }
  if (program === null) return skipAloud("MariaDB", "SEEDLOOM_TEST_MARIADB_URL");
  const folder = await mkdtemp(join(tmpdir(), "seedloom-mariadb-"));
  // As root the server wants another user, whom the package makes.
  const user = process.getuid?.() === 0 ? ["--user=mysql"] : [];
  if (user.length > 0) await chown(folder, Number(await command("id", ["-u", "mysql"])), -1);
  const data = join(folder, "data");
  await command("mariadb-install-db", [
    "--no-defaults",
    ...user,
    `--datadir=${data}`,
    "--auth-root-authentication-method=normal",
    "--skip-test-db",
    // A machine that cannot look up its own name is no hindrance.
    "--force",
  ]);
  const port = await freePort();
  const url = `mysql://root@127.0.0.1:${port}`;
  const child = await startChild(
    program,
    [
      "--no-defaults",
      ...user,
      `--datadir=${data}`,
      `--port=${port}`,
      `--socket=${join(folder, "socket")}`,
      ...SERVER_OPTIONS,
      ...extra,
    ],
    () => isUp(url),
  );
  return {
    url,
    async stop() {
      await stopChild(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function findProgram(): Promise<string | null> {
  for (const program of ["mariadbd", "/usr/sbin/mariadbd"]) {
    if (await answers(program, ["--version"], /mariadb/i)) return program;
  }
  return null;
}
