#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// Compiled code is kept between runs (in the system's folder for temporary files): half of a small run's time is loading.
enableCompileCache();
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
