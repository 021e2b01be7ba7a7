import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startMariadb } from "../../test/servers/mariadb.ts";
import { startMysql } from "../../test/servers/mysql.ts";
import { checks } from "./checks.ts";
import { installCli } from "./cli.ts";
import { hold } from "./contest.ts";
import type { Contest } from "./contest.ts";
import { mysqlContest } from "./contests/mysql.ts";
import { postgresContest } from "./contests/postgres.ts";
import { sqliteContest } from "./contests/sqlite.ts";
import { generation } from "./generation.ts";
import { page } from "./page.ts";
import { machine, report } from "./report.ts";
import { scale } from "./scale.ts";
import { startUp } from "./start-up.ts";

const CONTESTS: Readonly<Record<string, (folder: string, rows: number) => Promise<Contest | null>>> = {
  postgres: postgresContest,
  sqlite: sqliteContest,
  mysql: (folder, rows) => mysqlContest("MySQL", startMysql, folder, rows),
  mariadb: (folder, rows) => mysqlContest("MariaDB", startMariadb, folder, rows),
};

/** Other ways to the same rows; a contest runs those of them that its database knows. */
const PEERS = ["drizzle-seed", "faker-copy", "faker-kysely", "snaplet"] as const;

/** Measurements that need no peer; named by --also. */
const OTHERS = { checks, generation, scale, "start-up": startUp } as const;

const { values } = parseArgs({
  options: {
    /** Comma-separated, of PEERS; none by default, as they take long. */
    peer: { type: "string", default: "" },
    /** Comma-separated; `mysql=100k` has rows of its own. */
    db: { type: "string", default: "postgres" },
    /** 1000000, 1M, 100k. */
    rows: { type: "string", default: "1M" },
    rounds: { type: "string", default: "3" },
    /** Comma-separated names of what is measured besides: checks, generation, scale, start-up. */
    also: { type: "string", default: "" },
    /** Measures the command built, packed and installed, instead of from source. */
    installed: { type: "boolean", default: false },
    /** Writes what was measured into docs/performance.md. */
    write: { type: "boolean", default: false },
  },
});

const rounds = whole(values.rounds);
const list = (text: string) => text.split(",").filter((name) => name !== "");
const peers = known("--peer", list(values.peer), PEERS);
const databases = list(values.db).map((wanted) => wanted.split("="));
const others = known("--also", list(values.also), Object.keys(OTHERS)) as (keyof typeof OTHERS)[];
known(
  "--db",
  databases.map(([name = ""]) => name),
  Object.keys(CONTESTS),
);
const say = (text: string) => process.stderr.write(`${text}\n`);
if (values.installed) installCli();
for (const [name = "", own = values.rows] of databases) {
  const rows = whole(own);
  const make = CONTESTS[name]!;
  const folder = await mkdtemp(join(tmpdir(), "seedloom-bench-"));
  const contest = await make(folder, rows);
  try {
    if (contest === null) continue;
    const chosen = contest.contestants.filter(({ peer }) => peer === null || peers.includes(peer));
    await add(report(contest.title, rows, await hold({ ...contest, contestants: chosen }, rows, rounds, say)));
  } finally {
    await contest?.close();
    await rm(folder, { recursive: true });
  }
}
for (const name of others) await add(await OTHERS[name](rounds, say));

/** Prints a part and writes it into the page, so that a long run that is stopped leaves what it has. */
async function add(part: string): Promise<void> {
  const [heading = "", ...rest] = part.split("\n");
  const dated = [heading, "", `${machine()}, ${new Date().toISOString().slice(0, 10)}.`, ...rest].join("\n");
  process.stdout.write(`${dated}\n`);
  if (!values.write) return;
  const path = new URL("../../docs/performance.md", import.meta.url);
  await writeFile(path, page(await readFile(path, "utf8"), [dated]));
}

function known(option: string, names: readonly string[], all: readonly string[]): readonly string[] {
  for (const name of names) {
    if (!all.includes(name)) throw new Error(`${option}: there is no ${name}; write ${all.join(",")}`);
  }
  return names;
}

function whole(text: string): number {
  const number = Number(text.replace(/k$/i, "000").replace(/m$/i, "000000"));
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(`"${text}" is not a whole number from 1`);
  return number;
}
