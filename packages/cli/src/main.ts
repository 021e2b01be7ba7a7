#!/usr/bin/env node
import * as nodeModule from "node:module";
import { holdYoungGeneration } from "./young-generation.ts";

// Before anything is loaded that older versions stumble over.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(`error Seedloom needs Node 22.12 or newer, and this is ${process.version}: update Node.\n`);
  process.exit(2);
}

// Compiled code is kept between runs (in the system's folder for temporary files): half of a small run's time is loading.
nodeModule.enableCompileCache();
holdYoungGeneration();
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
