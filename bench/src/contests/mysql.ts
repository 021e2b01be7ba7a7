import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { once } from "node:events";
import { createConnection as connectByCallbacks } from "mysql2";
import { createConnection } from "mysql2/promise";
import type { RowDataPacket } from "mysql2/promise";
import type { TestServer } from "../../../test/servers/child-server.ts";
import { freshDatabase } from "../../../test/servers/mysql-client.ts";
import { script, seedloom } from "../contest.ts";
import type { Contest } from "../contest.ts";
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
  return {
    title,
    contestants: [
      ours,
      script("load-data", "LOAD DATA from files, keys verified at the end", "load-data.ts", [url, folder]),
      script("faker-kysely", "faker, kysely inserts", "faker-kysely.ts", settings),
      script("drizzle-seed", "drizzle-seed", "drizzle-seed.ts", settings),
    ].map((contestant) => (contestant.peer === "load-data" ? { ...contestant, peer: null } : contestant)),
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
