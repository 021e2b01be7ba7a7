import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import pg from "pg";
import { freshDatabase, startPostgres } from "../../test/servers/postgres.ts";
import { cli } from "./cli.ts";
import { seedloom } from "./contest.ts";
import { manyTables } from "./many-tables.ts";
import { measureNode } from "./measure.ts";
import type { Cost } from "./measure.ts";
import { preparedFor } from "./prepared.ts";
import { ddl, TABLES } from "./schema.ts";

const ROWS = [10_000, 100_000, 1_000_000, 10_000_000];

/** One run of each size: rows into PostgreSQL and rows made and thrown away, tables into SQLite. */
export async function scale(_rounds: number, say: (text: string) => void): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "seedloom-bench-"));
  const lines: string[] = [];
  const add = (what: string, cpuSeconds: number, each: string, cost?: Cost) => {
    const server = cost?.serverSeconds?.toFixed(2) ?? "";
    lines.push(
      `| ${what} | ${cpuSeconds.toFixed(2)} | ${each} | ${server} | ${cost?.peakMegabytes?.toFixed(0) ?? ""} |`,
    );
    say(lines.at(-1)!);
  };
  try {
    await intoPostgres(folder, (rows, cost) => {
      const each = `${((cost.cpuSeconds / rows) * 1e6).toFixed(2)} µs a row`;
      add(`${rows.toLocaleString("en")} rows, PostgreSQL`, cost.cpuSeconds, each, cost);
    });
    for (const rows of ROWS) {
      const seconds = await generated(rows);
      add(
        `${rows.toLocaleString("en")} rows, generation alone`,
        seconds,
        `${((seconds / rows) * 1e6).toFixed(2)} µs a row`,
      );
    }
    for (const tables of [10, 100, 1000]) {
      const cost = await intoTables(folder, tables);
      const each = `${((cost.cpuSeconds / tables) * 1e3).toFixed(1)} ms a table`;
      add(`${tables.toLocaleString("en")} tables of 10 rows, SQLite`, cost.cpuSeconds, each, {
        ...cost,
        serverSeconds: null,
      });
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return [
    `### Scale, run from ${cli.from}`,
    "",
    "| size | client CPU s | each | server CPU s | peak MB |",
    "|---|---:|---:|---:|---:|",
    ...lines,
    "",
  ].join("\n");
}

async function intoPostgres(folder: string, onCost: (rows: number, cost: Cost) => void): Promise<void> {
  const server = await startPostgres();
  try {
    for (const rows of ROWS) {
      const { url, drop } = await freshDatabase(server.url);
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query(ddl("postgres").join("; "));
      await client.end();
      onCost(rows, await (await seedloom(url, folder, rows)).run());
      await drop();
    }
  } finally {
    await server.stop();
  }
}

/** Seconds of processor time for so many rows of the benchmark's tables. */
async function generated(rows: number): Promise<number> {
  const compiled = await preparedFor(rows);
  const before = process.cpuUsage();
  for (const { name } of TABLES) for (const _ of compiled.batches(name));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

async function intoTables(folder: string, tables: number): Promise<Cost> {
  const path = join(folder, `tables-${tables}.db`);
  const database = new Database(path);
  database.exec(manyTables(tables).join("; "));
  database.close();
  const config = join(folder, "tables.config.js");
  await writeFile(config, "export default { manifest: false };\n");
  return measureNode(cli.path, ["seed", "--url", `sqlite:${path}`, "--config", config, "--rows", "10", "--json"]);
}
