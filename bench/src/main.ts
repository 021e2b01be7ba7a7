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
    db: { type: "string", default: "postgres" },
    /** 1000000, 1M, 100k. */
    rows: { type: "string", default: "1M" },
    rounds: { type: "string", default: "3" },
    /** Comma-separated names of what is measured besides: checks, generation, scale, start-up. */
    also: { type: "string", default: "" },
    /** Adds what was measured to docs/performance.md, whose text is above the mark. */
    write: { type: "boolean", default: false },
  },
});

const rows = Number(values.rows.replace(/k$/i, "000").replace(/m$/i, "000000"));
const rounds = Number(values.rounds);
if (!Number.isSafeInteger(rows) || rows < 1 || !Number.isSafeInteger(rounds) || rounds < 1) {
  throw new Error("--rows and --rounds must be whole numbers from 1");
}
const list = (text: string) => text.split(",").filter((name) => name !== "");
const peers = list(values.peer);
const say = (text: string) => process.stderr.write(`${text}\n`);
const parts: string[] = [];
for (const name of list(values.db)) {
  const make = CONTESTS[name];
  if (make === undefined) throw new Error(`--db: there is no ${name}; write ${Object.keys(CONTESTS).join(",")}`);
  const folder = await mkdtemp(join(tmpdir(), "seedloom-bench-"));
  const contest = await make(folder, rows);
  try {
    if (contest === null) continue;
    const chosen = contest.contestants.filter(({ peer }) => peer === null || peers.includes(peer));
    parts.push(report(contest.title, rows, await hold({ ...contest, contestants: chosen }, rows, rounds, say)));
  } finally {
    await contest?.close();
    await rm(folder, { recursive: true });
  }
}
for (const name of list(values.also)) {
  const measure = Object.entries(OTHERS).find(([other]) => other === name)?.[1];
  if (measure === undefined) throw new Error(`--also: there is no ${name}; write ${Object.keys(OTHERS).join(",")}`);
  parts.push(await measure(rounds, say));
}
const text = `${machine()}\n\n${parts.join("\n")}`;
process.stdout.write(text);
if (values.write) {
  const file = new URL("../../docs/performance.md", import.meta.url);
  await writeFile(file, (await import("./page.ts")).page(machine(), parts));
}
