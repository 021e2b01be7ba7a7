import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "./support.ts";

test("the README's example prints what it says", () => {
  const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  // Beside the tests, so that the package's name is found.
  const file = join(import.meta.dirname, `readme-${process.pid}.tmp.ts`);
  writeFileSync(file, code);
  try {
    const printed = execFileSync(process.execPath, [file], { cwd: temporaryFolder(), encoding: "utf8" });
    expect(printed.trim()).toBe(/\/\/ => (.*)/.exec(code)?.[1]);
  } finally {
    rmSync(file);
  }
});
