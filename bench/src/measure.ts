import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serverSeconds } from "./server-seconds.ts";

/** What a whole process cost, from start to exit. */
export interface Cost {
  readonly wallSeconds: number;
  /** User and system time of the process itself. */
  readonly cpuSeconds: number;
  /** User and system time of the servers meanwhile; null where they cannot be asked (no Linux, a server elsewhere). */
  readonly serverSeconds: number | null;
  /** Null where the process was not Node. */
  readonly peakMegabytes: number | null;
}

/** What a script may say of itself where only a part of it counts (its files are read beforehand). */
interface Said {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
}

/**
 * Runs a Node script as a process of its own and measures it. A script that prints `{ wallSeconds, cpuSeconds }` as its last line is
 * believed.
 */
export async function measureNode(script: string | URL, args: readonly string[]): Promise<Cost> {
  const folder = await mkdtemp(join(tmpdir(), "seedloom-bench-"));
  const file = join(folder, "usage.json");
  const preload = new URL("report-usage.js", import.meta.url).href;
  const path = typeof script === "string" ? script : fileURLToPath(script);
  try {
    const before = serverSeconds();
    const { wallSeconds, output } = await timed(process.execPath, ["--import", preload, path, ...args], {
      BENCH_USAGE: file,
    });
    const after = serverSeconds();
    const usage = JSON.parse(await readFile(file, "utf8")) as { cpuSeconds: number; peakMegabytes: number };
    const said = /\{"wallSeconds".*\}\s*$/.exec(output);
    const server = before === null || after === null ? null : after - before;
    return { wallSeconds, serverSeconds: server, ...usage, ...(said === null ? {} : (JSON.parse(said[0]) as Said)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs any command and measures it; the shell tells the time that its children used. */
export async function measureCommand(command: string, args: readonly string[]): Promise<Cost> {
  const before = serverSeconds();
  const { wallSeconds, output } = await timed("/bin/sh", ["-c", '"$@" && times', "sh", command, ...args], {});
  const after = serverSeconds();
  const spent = output.trim().split("\n").at(-1) ?? "";
  const cpuSeconds = [...spent.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + Number(m) * 60 + Number(s),
    0,
  );
  return {
    wallSeconds,
    cpuSeconds,
    serverSeconds: before === null || after === null ? null : after - before,
    peakMegabytes: null,
  };
}

function timed(
  command: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<{ wallSeconds: number; output: string }> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let errors = "";
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4000)));
    child.stderr.on("data", (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-4000)));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve({ wallSeconds: (performance.now() - started) / 1000, output });
      else reject(new Error(`${command} ${args.join(" ")} exited with ${code}: ${errors.slice(-2000)}`));
    });
  });
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
