import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { freshDatabase, startPostgres } from "../../test/servers/postgres.ts";
import { type Cost, measureCommand, measureNode, median } from "./measure.ts";
import { POSTGRES_SCHEMA, TABLES } from "./schema.ts";

const CLI = fileURLToPath(new URL("../../packages/cli/src/main.ts", import.meta.url));

/**
 * Seeds the benchmark's schema by the command line, and loads the same rows from ready-made files by `psql \copy` with every
 * constraint on, in turn, round after round.
 * @returns a Markdown table of medians
 */
export async function benchPostgres(rows: number, rounds: number): Promise<string> {
  const server = await startPostgres();
  const folder = await mkdtemp(join(tmpdir(), "seedloom-bench-"));
  try {
    const { url, drop } = await freshDatabase(server.url);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const counts = TABLES.map(({ name, share }) => ({ name, rows: Math.round(rows * share) }));
    const config = join(folder, "seedloom.config.ts");
    await writeFile(config, `export default ${JSON.stringify({ rows: Object.fromEntries(counts.map((t) => [t.name, t.rows])) })};\n`);
    const recreate = async () => {
      await client.query(`drop schema public cascade; create schema public; ${POSTGRES_SCHEMA}`);
      await client.query("checkpoint");
    };
    const seed = () =>
      measureNode(CLI, ["seed", "--url", url, "--config", config, "--json"]);
    const { load, label } = await fileLoader(url, client, folder);

    await recreate();
    await seed();
    for (const { name, rows: wanted } of counts) {
      const { rows: answer } = await client.query<{ count: string }>(`select count(*) from ${name}`);
      if (Number(answer[0]!.count) !== wanted) throw new Error(`${name}: ${answer[0]!.count} rows instead of ${wanted}`);
      await pipeline(client.query(copyTo(`copy ${name} to stdout`)), createWriteStream(join(folder, name)));
    }
    const ours: Cost[] = [];
    const files: Cost[] = [];
    for (let round = 0; round < rounds; round++) {
      await recreate();
      ours.push(await seed());
      await recreate();
      files.push(await load());
    }
    await client.end();
    await drop();
    return table(rows, rounds, label, ours, files);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

/** psql where it is installed; otherwise the driver's COPY from the same files. */
async function fileLoader(url: string, client: pg.Client, folder: string): Promise<{ load: () => Promise<Cost>; label: string }> {
  const script = join(folder, "load.sql");
  const commands = TABLES.map(({ name }) => `\\copy ${name} from '${join(folder, name)}'`);
  await writeFile(script, ["begin;", ...commands, "commit;"].join("\n"));
  const psql = () => measureCommand("psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", url, "-f", script], {});
  const present = await measureCommand("psql", ["--version"], {}).then(
    () => true,
    () => false,
  );
  if (present) return { load: psql, label: "psql \\copy from files" };
  const load = async (): Promise<Cost> => {
    const started = performance.now();
    await client.query("begin");
    for (const { name } of TABLES) {
      await pipeline(createReadStream(join(folder, name)), client.query(copyFrom(`copy ${name} from stdin`)));
    }
    await client.query("commit");
    return { wallSeconds: (performance.now() - started) / 1000, cpuSeconds: null, peakMegabytes: null };
  };
  return { load, label: "COPY from files by the driver (no psql here)" };
}

function table(rows: number, rounds: number, label: string, ours: readonly Cost[], files: readonly Cost[]): string {
  const wall = (costs: readonly Cost[]) => median(costs.map((cost) => cost.wallSeconds));
  const spread = (costs: readonly Cost[]) =>
    `${Math.min(...costs.map((cost) => cost.wallSeconds)).toFixed(2)}-${Math.max(...costs.map((cost) => cost.wallSeconds)).toFixed(2)}`;
  const ratio = median(ours.map((cost, round) => files[round]!.wallSeconds / cost.wallSeconds));
  const optional = (value: number | null, digits: number) => (value === null ? "" : value.toFixed(digits));
  const line = (name: string, costs: readonly Cost[]) =>
    `| ${name} | ${wall(costs).toFixed(2)} | ${spread(costs)} | ${Math.round(rows / wall(costs)).toLocaleString("en")} | ` +
    `${optional(costs[0]!.cpuSeconds === null ? null : median(costs.map((cost) => cost.cpuSeconds!)), 2)} | ` +
    `${optional(costs[0]!.peakMegabytes === null ? null : median(costs.map((cost) => cost.peakMegabytes!)), 0)} |`;
  return [
    `PostgreSQL, ${rows.toLocaleString("en")} rows, ${rounds} rounds in turn, medians`,
    "",
    "| what | wall s | range | rows/s | client CPU s | peak MB |",
    "|---|---|---|---|---|---|",
    line("seedloom seed", ours),
    line(label, files),
    "",
    `Speed of seedloom as a multiple of ${label}: ${ratio.toFixed(2)} (median of the rounds' ratios)`,
    "",
  ].join("\n");
}
