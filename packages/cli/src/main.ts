#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// Compiled code is kept between runs (in the system's folder for temporary files): half of a small run's time is loading.
enableCompileCache();
const [{ program }, { fail }] = await Promise.all([import("./program.ts"), import("./fail.ts")]);
try {
  await program().parseAsync(process.argv);
} catch (error) {
  process.exitCode = fail(error, process.argv.includes("--json"));
}
