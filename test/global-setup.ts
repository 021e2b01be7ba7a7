import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { isLeftOut, servers } from "./dialects.ts";

interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts each server that a chosen test file uses, once for the whole run; test files that call the same starter get the
 * running one. `DIALECTS=sqlite,postgres` narrows the run, which is said aloud; CI runs them all.
 */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env["DIALECTS"] && process.env["CI"]) throw new Error("CI leaves no dialect out: unset DIALECTS.");
  // vitest keeps the command line's file names to itself; without them every server starts, which is only slower.
  const { filenamePattern } = project.vitest as { filenamePattern?: string[] };
  const { testFiles } = await project.globTestFiles(filenamePattern);
  const sources = testFiles.map((file) => readFileSync(file, "utf8"));
  const started: Server[] = [];
  const stop = async () => {
    for (const server of started) await server.stop();
  };
  for (const [dialect, { file, start, url }] of Object.entries(servers)) {
    if (isLeftOut(dialect)) {
      console.warn(`\n!!! DIALECTS=${process.env["DIALECTS"]}: tests of ${dialect} are SKIPPED !!!\n`);
      process.env[url] = "none";
      continue;
    }
    if (!sources.some((source) => source.includes(start))) continue;
    const path = join(import.meta.dirname, "servers", file);
    if (process.env[url] !== undefined) continue;
    // Node's own loader, not vitest's, which knows no import.meta.resolve.
    const starters = createRequire(import.meta.url)(path) as Record<string, () => Promise<Server | null>>;
    const starter = starters[start];
    if (starter === undefined) throw new Error(`${path} exports no ${start}.`);
    const server = await starter().catch(async (error: unknown) => {
      if (process.env["CI"] || dialect === "postgres") {
        await stop();
        throw error;
      }
      console.warn(`\n!!! ${dialect} does not start, its tests are SKIPPED: ${String(error)} !!!\n`);
      return null;
    });
    if (server === null) {
      process.env[url] = "none";
      continue;
    }
    started.push(server);
    process.env[url] = server.url;
  }
  return stop;
}
