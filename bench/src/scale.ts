import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { seedloom } from "./contest.ts";
import { manyTables } from "./many-tables.ts";
import { ddl } from "./schema.ts";

/** One run of each size into new SQLite files: rows, and tables. */
export async function scale(_rounds: number, say: (text: string) => void): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "seedloom-bench-"));
  const lines: string[] = [];
  try {
    for (const rows of [10_000, 100_000, 1_000_000, 10_000_000]) {
      const path = join(folder, `${rows}.db`);
      create(path, ddl("sqlite"));
      const cost = await (await seedloom(`sqlite:${path}`, folder, rows)).run();
      await rm(path);
      const each = (cost.cpuSeconds / rows) * 1e6;
      lines.push(
        `| ${rows.toLocaleString("en")} rows, 4 tables | ${cost.cpuSeconds.toFixed(2)} | ${each.toFixed(2)} | ${cost.peakMegabytes?.toFixed(0)} |`,
      );
      say(lines.at(-1)!);
    }
    for (const tables of [10, 100, 1000]) {
      const path = join(folder, `tables-${tables}.db`);
      create(path, manyTables(tables));
      const cost = await (await seedloom(`sqlite:${path}`, folder, 0, ["--rows", "10"])).run();
      const each = (cost.cpuSeconds / tables) * 1e3;
      lines.push(
        `| ${tables} tables, 10 rows each | ${cost.cpuSeconds.toFixed(2)} | ${each.toFixed(2)} (ms a table) | ${cost.peakMegabytes?.toFixed(0)} |`,
      );
      say(lines.at(-1)!);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return [
    "### Scale, SQLite",
    "",
    "| size | CPU s | µs of CPU a row | peak MB |",
    "|---|---:|---:|---:|",
    ...lines,
    "",
  ].join("\n");
}

function create(path: string, statements: readonly string[]): void {
  const database = new Database(path);
  database.exec(statements.join("; "));
  database.close();
}
