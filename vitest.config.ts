import { configDefaults, defineConfig } from "vitest/config";
import { filesLeftOut } from "./test/dialects.ts";

const include = ["packages/*/test/**/*.test.ts", "test/**/*.test.ts", "examples/*/**/*.test.ts"];

export default defineConfig({
  test: {
    include,
    exclude: [...configDefaults.exclude, ...filesLeftOut(include)],
    globalSetup: ["test/global-setup.ts"],
    // A worker takes file after file: loading the packages anew for each took a third of the processor's time. What one test leaves
    // behind in a module the next one meets, as callers in one process would.
    isolate: false,
    // As many workers as processors, rather than one fewer: half of the time a test waits for a server or a process of its own.
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // .ci/run counts the tests from the second one.
    reporters: process.env["CI"] ? ["default", ["json", { outputFile: ".cache/vitest.json" }]] : ["default"],
  },
});
