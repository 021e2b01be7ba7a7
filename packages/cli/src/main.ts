#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import { setFlagsFromString } from "node:v8";

// Compiled code is kept between runs (in the system's folder for temporary files): half of a small run's time is loading.
enableCompileCache();
// PostgreSQL's grammar (WebAssembly) has functions so large that optimising them takes V8 500 MB and 0.3 s of processor time, more than
// they run for. Only in a process of our own: flags hold for all of it.
setFlagsFromString("--no-wasm-tier-up");
setFlagsFromString("--no-wasm-dynamic-tiering");
// `seedloom preview | head` closes the pipe when it has enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
const [{ program }, { fail }] = await Promise.all([import("./program.ts"), import("./fail.ts")]);
try {
  await program().parseAsync(process.argv);
} catch (error) {
  process.exitCode = fail(error, process.argv.includes("--json"));
}
