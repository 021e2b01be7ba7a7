import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { page } from "../../bench/src/page.ts";

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

test("a part takes the place of the one of its name; the others stay, in their order", () => {
  const first = page("", ["### SQLite, 10 rows\n\n| a |\n", "### Scale, SQLite\n\n| b |\n"]);
  const second = page(first, ["### Start-up, run from source\n\n| c |\n", "### SQLite, 20 rows\n\n| d |\n"]);
  expect(second.match(/^(###|\|).*$/gm)).toEqual([
    "### SQLite, 20 rows",
    "| d |",
    "### Scale, SQLite",
    "| b |",
    "### Start-up, run from source",
    "| c |",
  ]);
});

test("a peer that is not there is refused before anything runs, with those that are", async () => {
  const run = promisify(execFile)(process.execPath, [main, "--peer", "bulk"]);
  await expect(run).rejects.toThrow(/no bulk; write drizzle-seed/);
});
