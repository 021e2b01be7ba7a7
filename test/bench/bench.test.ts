import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("../../bench/src/main.ts", import.meta.url));

test("the benchmark runs, each contestant with all its rows, and prints a table", { timeout: 120_000 }, async () => {
  const args = [main, "--db", "sqlite", "--rows", "2000", "--rounds", "1", "--peer", "faker-kysely"];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const lines = stdout.split("\n").filter((line) => /^\| (?!what)\w/.test(line));
  const names = lines.map((line) => line.split(" | ")[0]);
  expect(names).toEqual([
    "| seedloom seed",
    "| prepared inserts of arrays in memory (inserts alone)",
    "| faker, kysely inserts",
  ]);
  for (const line of lines) expect(line.match(/\d+\.\d\d/g)?.length).toBeGreaterThan(4);
});
