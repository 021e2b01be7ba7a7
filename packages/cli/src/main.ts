#!/usr/bin/env node
import { program } from "./program.ts";
import { fail } from "./fail.ts";

try {
  await program().parseAsync(process.argv);
} catch (error) {
  process.exitCode = fail(error, process.argv.includes("--json"));
}
