import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { answers, command, freePort, mayInstall, skipAloud, startChild, stopChild } from "./child-server.ts";
import type { TestServer } from "./child-server.ts";
import { isUp, SERVER_OPTIONS } from "./mysql-client.ts";

export { freshDatabase } from "./mysql-client.ts";

/**
 * A MySQL server to test against: the one of SEEDLOOM_TEST_MYSQL_URL, else one of our own on a free port, with its data in a
 * temporary folder. Debian's stable releases have no MySQL: where this process may install one, that of Debian's sid is put into
 * a folder of its own (below the user's cache folder, kept between runs) and run in there. Null, said aloud, where there is none.
 * @param extra Options for a server that is not shared: it is always one of our own.
 */
export async function startMysql(extra: readonly string[] = []): Promise<TestServer | null> {
  const given = extra.length === 0 ? process.env["SEEDLOOM_TEST_MYSQL_URL"] : undefined;
  // The global setup tried in vain, and said so.
  if (given === "none") return null;
  if (given !== undefined && given !== "") return { url: given, stop: async () => {} };
  const port = await freePort();
  const url = `mysql://root@127.0.0.1:${port}`;
  const options = [
    `--port=${port}`,
    "--mysqlx=0",
    "--skip-log-bin",
    "--secure-file-priv=",
    ...SERVER_OPTIONS,
    ...extra,
  ];
  for (const program of ["mysqld", "/usr/sbin/mysqld"]) {
    // MariaDB's server goes by this name too.
    if (!(await answers(program, ["--version"], /^(?!.*MariaDB).*Ver [89]/is))) continue;
    const folder = await mkdtemp(join(tmpdir(), "seedloom-mysql-"));
    const own = [`--datadir=${join(folder, "data")}`];
    await command(program, ["--no-defaults", "--initialize-insecure", ...own, ...extra]);
    const child = await startChild(
      program,
      ["--no-defaults", ...own, `--socket=${join(folder, "socket")}`, ...options],
      () => isUp(url),
    );
    return { url, stop: () => stopChild(child).then(() => rm(folder, { recursive: true, force: true })) };
  }
  if (process.platform !== "linux" || !(await mayInstall())) return skipAloud("MySQL", "SEEDLOOM_TEST_MYSQL_URL");
  const system = await installSid();
  const folder = (await command("chroot", [system, "mktemp", "-d", "/tmp/seedloom-mysql-XXXXXX"])).trim();
  const clean = () => rm(join(system, folder), { recursive: true, force: true });
  try {
    await command("chroot", [system, "chown", "mysql:mysql", folder, "/run/mysqld"]);
    const own = ["--no-defaults", "--user=mysql", `--datadir=${folder}/data`];
    await command("unshare", [...INSIDE, system, "mysqld", ...own, "--initialize-insecure", ...extra]);
    const args = [...INSIDE, system, "mysqld", ...own, `--socket=${folder}/socket`, ...options];
    const child = await startChild("unshare", args, () => isUp(url));
    return { url, stop: () => stopChild(child).then(clean) };
  } catch (error) {
    await clean();
    throw error;
  }
}

/** Runs a command in that system with /proc, which only the command sees: nothing stays mounted behind it, however it ends. */
const INSIDE = ["--mount", "sh", "-c", 'mount --bind /proc "$0/proc" && exec chroot "$0" "$@"'];

/** The folder with Debian's sid and MySQL's server in it; made under another name and renamed, so that it is there whole or not. */
async function installSid(): Promise<string> {
  const cache = join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "seedloom");
  const system = join(cache, "mysql-sid");
  if (existsSync(system)) return system;
  if (!(await answers("debootstrap", ["--version"], /debootstrap/))) {
    await command("apt-get", ["update", "-qq"]);
    await command("apt-get", ["install", "-y", "-qq", "debootstrap"]);
  }
  const making = `${system}.${process.pid}`;
  await mkdir(cache, { recursive: true });
  await command("debootstrap", ["--variant=minbase", "--include=mysql-server-core", "sid", making]);
  await command("chroot", [making, "useradd", "--system", "mysql"]);
  await mkdir(join(making, "run/mysqld"), { recursive: true });
  await rename(making, system);
  return system;
}
