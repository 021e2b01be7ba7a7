import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cli } from "./cli.ts";
import { measureNode } from "./measure.ts";
import type { Cost } from "./measure.ts";
import { countsOf, TABLES } from "./schema.ts";

/** One way to get the rows in. */
export interface Contestant {
  readonly name: string;
  /** What it is called on the command line; null for what always runs. */
  readonly peer: string | null;
  run(): Promise<Cost>;
}

/** The same job on one database: every contestant finds the schema empty. */
export interface Contest {
  readonly title: string;
  readonly contestants: readonly Contestant[];
  /** Drops what is there and creates the schema. */
  recreate(): Promise<void>;
  count(table: string): Promise<number>;
  close(): Promise<void>;
}

/** `seedloom seed` as a contestant; `flags` are added to the command line. Its configuration is JavaScript: stripping types is Node's cost. */
export async function seedloom(
  url: string,
  folder: string,
  rows: number,
  flags: readonly string[] = [],
): Promise<Contestant> {
  const config = join(folder, "seedloom.config.js");
  await writeFile(config, `export default ${JSON.stringify({ counts: countsOf(rows), manifest: false })};\n`);
  const name = ["seedloom seed", ...flags].join(" ");
  return {
    name,
    peer: null,
    run: () => measureNode(cli.path, ["seed", "--url", url, "--config", config, "--json", ...flags]),
  };
}

/** A script of `peers/` as a contestant. */
export function script(peer: string, name: string, file: string, args: readonly string[]): Contestant {
  return { name, peer, run: () => measureNode(new URL(`peers/${file}`, import.meta.url), args) };
}

export interface Result {
  readonly name: string;
  readonly costs: readonly Cost[];
}

/** Runs all in turn, round after round, and sees to it that all rows are in each time. */
export async function hold(
  contest: Contest,
  rows: number,
  rounds: number,
  onRun: (text: string) => void,
): Promise<readonly Result[]> {
  const costs = contest.contestants.map((): Cost[] => []);
  const counts = countsOf(rows);
  for (let round = 0; round < rounds; round++) {
    // Who goes first has the advantage of a quiet disk: each has it in turn.
    for (let place = 0; place < contest.contestants.length; place++) {
      const index = (place + round) % contest.contestants.length;
      const contestant = contest.contestants[index]!;
      await contest.recreate();
      const cost = await contestant.run();
      for (const { name } of TABLES) {
        const there = await contest.count(name);
        if (there !== counts[name])
          throw new Error(`${contestant.name}: ${name} has ${there} rows instead of ${counts[name]}`);
      }
      costs[index]!.push(cost);
      onRun(`${contest.title}, round ${round + 1}: ${contestant.name} ${cost.wallSeconds.toFixed(2)} s`);
    }
  }
  return contest.contestants.map(({ name }, index) => ({ name, costs: costs[index]! }));
}
