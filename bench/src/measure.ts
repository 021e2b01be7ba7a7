import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What a whole process cost, from start to exit. */
export interface Cost {
  readonly wallSeconds: number;
  /** User and system time of the process itself; null where it was not Node. */
  readonly cpuSeconds: number | null;
  readonly peakMegabytes: number | null;
}

/** Runs a Node script as a process of its own and measures it. */
export async function measureNode(script: string, args: readonly string[]): Promise<Cost> {
  const folder = await mkdtemp(join(tmpdir(), "seedloom-bench-"));
  const file = join(folder, "usage.json");
  const preload = fileURLToPath(new URL("report-usage.ts", import.meta.url));
  const wallSeconds = await timed(process.execPath, ["--import", preload, script, ...args], { BENCH_USAGE: file });
  const usage = JSON.parse(await readFile(file, "utf8")) as { cpuSeconds: number; peakMegabytes: number };
  await rm(folder, { recursive: true });
  return { wallSeconds, ...usage };
}

/** Runs any command and measures its wall time. */
export async function measureCommand(command: string, args: readonly string[], env: Record<string, string>): Promise<Cost> {
  return { wallSeconds: await timed(command, args, env), cpuSeconds: null, peakMegabytes: null };
}

function timed(command: string, args: readonly string[], env: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "pipe"] });
    let errors = "";
    child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve((performance.now() - started) / 1000);
      else reject(new Error(`${command} ${args.join(" ")} exited with ${code}: ${errors.slice(-2000)}`));
    });
  });
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
