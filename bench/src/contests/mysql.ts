import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { once } from "node:events";
import { createConnection as connectByCallbacks } from "mysql2";
import { createConnection } from "mysql2/promise";
import type { RowDataPacket } from "mysql2/promise";
import type { TestServer } from "../../../test/servers/child-server.ts";
import { freshDatabase } from "../../../test/servers/mysql-client.ts";
import { script, seedloom } from "../contest.ts";
import type { Contest, Contestant } from "../contest.ts";
import { ddl, TABLES } from "../schema.ts";

/** MySQL or MariaDB: against LOAD DATA from ready-made files with the same settings, and the peers. Null where there is no server. */
export async function mysqlContest(
  title: string,
  start: () => Promise<TestServer | null>,
  folder: string,
  rows: number,
): Promise<Contest | null> {
  const server = await start();
  if (server === null) return null;
  const { url, drop } = await freshDatabase(server.url);
  const client = await createConnection({ uri: url, multipleStatements: true });
  const recreate = async () => {
    const drops = TABLES.map(({ name }) => `drop table if exists ${name}`).toReversed();
    await client.query([...drops, ...ddl("mysql")].join("; "));
  };
  const ours = await seedloom(url, folder, rows);
  await recreate();
  await ours.run();
  for (const { name } of TABLES) await writeRows(url, name, join(folder, name));
  const settings = ["mysql", url, String(rows)];
  const always = (contestant: Contestant): Contestant => ({ ...contestant, peer: null });
  // A server that forbids local files leaves multi-row INSERT.
  const fallback: Contestant = {
    name: "seedloom seed, local files forbidden (INSERT)",
    peer: null,
    run: async () => {
      await client.query("set global local_infile = 0");
      try {
        return await ours.run();
      } finally {
        await client.query("set global local_infile = 1");
      }
    },
  };
  return {
    title,
    contestants: [
      ours,
      fallback,
      always(script("load-data", "LOAD DATA from files, keys checked as Seedloom does", "load-data.ts", [url, folder])),
      always(script("load-data", "LOAD DATA from files, everything on", "load-data.ts", [url, folder, "checks-on"])),
      script("faker-kysely", "faker, kysely inserts", "faker-kysely.ts", settings),
      script("drizzle-seed", "drizzle-seed", "drizzle-seed.ts", settings),
    ],
    recreate,
    count: async (table) => {
      const [answer] = await client.query<RowDataPacket[]>(`select count(*) as count from ${table}`);
      return Number(answer[0]?.["count"]);
    },
    close: async () => {
      await client.end();
      await drop();
      await server.stop();
    },
  };
}

/** A table as LOAD DATA reads it. */
async function writeRows(url: string, table: string, path: string): Promise<void> {
  const client = connectByCallbacks({ uri: url, dateStrings: true });
  const file = createWriteStream(path);
  const special: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n" };
  const field = (value: unknown) =>
    value === null ? "\\N" : String(value).replaceAll(/[\\\t\n]/g, (character) => special[character] ?? character);
  const rows = client.query({ sql: `select * from ${table}`, rowsAsArray: true }).stream({ highWaterMark: 1000 });
  for await (const row of rows as AsyncIterable<readonly unknown[]>) {
    if (!file.write(`${row.map(field).join("\t")}\n`)) await once(file, "drain");
  }
  client.end();
  file.end();
  await once(file, "close");
}
