import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startMariadb } from "../../test/servers/mariadb.ts";
import { startMysql } from "../../test/servers/mysql.ts";
import { checks } from "./checks.ts";
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

/** Measurements that need no peer; named by --only. */
const OTHERS = { checks, generation, scale, "start-up": startUp } as const;

const { values } = parseArgs({
  options: {
    /** Comma-separated: drizzle-seed, faker-kysely, faker-copy; none by default, as they take long. */
    peer: { type: "string", default: "" },
    /** Comma-separated; `mysql=100k` has rows of its own. */
    db: { type: "string", default: "postgres" },
    /** 1000000, 1M, 100k. */
    rows: { type: "string", default: "1M" },
    rounds: { type: "string", default: "3" },
    /** Comma-separated names of what is measured besides: checks, generation, scale, start-up. */
    also: { type: "string", default: "" },
    /** Writes docs/performance.md anew. */
    write: { type: "boolean", default: false },
  },
});

const rounds = whole(values.rounds);
const list = (text: string) => text.split(",").filter((name) => name !== "");
const peers = list(values.peer);
const say = (text: string) => process.stderr.write(`${text}\n`);
const parts: string[] = [];
for (const wanted of list(values.db)) {
  const [name = "", own = values.rows] = wanted.split("=");
  const rows = whole(own);
  const make = CONTESTS[name];
  if (make === undefined) throw new Error(`--db: there is no ${name}; write ${Object.keys(CONTESTS).join(",")}`);
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
for (const name of list(values.also)) {
  const measure = Object.entries(OTHERS).find(([other]) => other === name)?.[1];
  if (measure === undefined) throw new Error(`--also: there is no ${name}; write ${Object.keys(OTHERS).join(",")}`);
  await add(await measure(rounds, say));
}

/** Prints a part, and writes the page anew, so that a long run that is stopped leaves what it has. */
async function add(part: string): Promise<void> {
  if (parts.length === 0) process.stdout.write(`${machine()}\n\n`);
  parts.push(part);
  process.stdout.write(`${part}\n`);
  if (values.write) await writeFile(new URL("../../docs/performance.md", import.meta.url), page(machine(), parts));
}

function whole(text: string): number {
  const number = Number(text.replace(/k$/i, "000").replace(/m$/i, "000000"));
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(`"${text}" is not a whole number from 1`);
  return number;
}
