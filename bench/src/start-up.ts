import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { cli } from "./cli.ts";
import { manyTables } from "./many-tables.ts";
import { measureNode, median } from "./measure.ts";
import type { Cost } from "./measure.ts";

/** Small commands from start to exit. */
export async function startUp(rounds: number, say: (text: string) => void): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "seedloom-bench-"));
  const shop = join(folder, "shop.db");
  const fresh = join(folder, "fresh.db");
  const thousand = join(folder, "thousand.db");
  const config = join(folder, "seedloom.config.js");
  const create = (path: string, sql: string) => {
    const database = new Database(path);
    database.exec(sql);
    database.close();
  };
  create(shop, readFileSync(new URL("../../examples/shop/schema.sql", import.meta.url), "utf8"));
  create(thousand, manyTables(1000).join("; "));
  await writeFile(config, "export default { manifest: false };\n");
  const commands: readonly (readonly [string, number, readonly string[]])[] = [
    ["seedloom --help", 0.15, ["--help"]],
    ["seedloom plan, the example", 0.5, ["plan", "--config", config, "--url", `sqlite:${shop}`]],
    [
      "seedloom seed --rows 10, the example",
      1,
      ["seed", "--config", config, "--rows", "10", "--url", `sqlite:${fresh}`],
    ],
    ["seedloom plan, 1,000 tables", 5, ["plan", "--config", config, "--url", `sqlite:${thousand}`]],
  ];
  const lines: string[] = [];
  try {
    for (const [name, limit, args] of commands) {
      const costs: Cost[] = [];
      for (let round = 0; round < Math.max(5, rounds); round++) {
        await copyFile(shop, fresh);
        costs.push(await measureNode(cli.path, args));
      }
      const wall = costs.map((cost) => cost.wallSeconds);
      const cpu = median(costs.map((cost) => cost.cpuSeconds));
      const peak = median(costs.map((cost) => cost.peakMegabytes ?? 0));
      lines.push(
        `| ${name} | ${limit} | ${median(wall).toFixed(2)} | ${Math.min(...wall).toFixed(2)} | ${cpu.toFixed(2)} | ${peak.toFixed(0)} |`,
      );
      say(lines.at(-1)!);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return [
    `### Start-up, run from ${cli.from}`,
    "",
    "| command | limit s | wall s | fastest | CPU s | peak MB |",
    "|---|---:|---:|---:|---:|---:|",
    ...lines,
    "",
  ].join("\n");
}
