import { execFile, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

/** Programs for administrators are not on every user's PATH. */
const environment = {
  ...process.env,
  DEBIAN_FRONTEND: "noninteractive",
  PATH: [process.env["PATH"], "/usr/sbin", "/sbin"].join(":"),
};
const run = promisify(execFile);

/** A database server to test against. */
export interface TestServer {
  /** Of a user who may do anything. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Runs a command; the error of one that fails holds its last words. */
export async function command(file: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run(file, [...args], { maxBuffer: 1 << 26, env: environment });
    return stdout;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${file} ${args.join(" ")}: ${(stdout + stderr).slice(-2000)}`, { cause: error });
  }
}

/** Whether the program is found and says so of itself. */
export async function answers(file: string, args: readonly string[], pattern: RegExp): Promise<boolean> {
  return run(file, [...args], { env: environment }).then(
    ({ stdout }) => pattern.test(stdout),
    () => false,
  );
}

/** Whether this machine is Debian or its like and this process may install packages. */
export async function mayInstall(): Promise<boolean> {
  return process.getuid?.() === 0 && (await answers("apt-get", ["--version"], /apt/));
}

/** A port that nobody listened on a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

/** Starts a server and waits until `isUp`; it is killed with this process. */
export async function startChild(
  file: string,
  args: readonly string[],
  isUp: () => Promise<boolean>,
): Promise<ChildProcess> {
  const child = spawn(file, [...args], { stdio: ["ignore", "ignore", "pipe"], env: environment });
  let log = "";
  child.stderr.on("data", (text: Buffer) => (log = (log + text.toString()).slice(-4000)));
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  child.once("exit", () => process.off("exit", kill));
  for (let waited = 0; waited < 60_000; waited += 100) {
    if (child.exitCode !== null) throw new Error(`${file} does not start:\n${log}`);
    if (await isUp()) return child;
    await sleep(100);
  }
  child.kill("SIGKILL");
  throw new Error(`${file} does not answer after a minute:\n${log}`);
}

/** Ends a server and waits for it. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}

/** Says aloud that tests are left out; in CI, where none may be, throws. */
export function skipAloud(what: string, variable: string): null {
  const remedy = `set ${variable} to a server's URL, or put its server program on PATH`;
  if (process.env["CI"]) throw new Error(`no ${what} to test against: ${remedy}`);
  console.warn(`\n!!! no ${what} here: its tests are SKIPPED; ${remedy} !!!\n`);
  return null;
}
