// Arguments: the database's path, the folder of its rows. One prepared statement a table, one transaction; only the inserts count.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize } from "node:v8";
import Database from "better-sqlite3";
import { TABLES } from "../schema.ts";

const [path = "", folder = ""] = process.argv.slice(2);
const rows = TABLES.map(({ name }) => deserialize(readFileSync(join(folder, name))) as unknown[][]);
const database = new Database(path);
const started = performance.now();
const before = process.cpuUsage();
database.pragma("foreign_keys = 1");
database.pragma("cache_size = -65536");
database.exec("begin immediate");
database.pragma("defer_foreign_keys = 1");
for (const [index, { name }] of TABLES.entries()) {
  const width = rows[index]?.[0]?.length ?? 0;
  const insert = database.prepare(
    `insert into ${name} values (${Array.from({ length: width }, () => "?").join(", ")})`,
  );
  for (const row of rows[index] ?? []) insert.run(row);
}
database.exec("commit");
database.close();
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ wallSeconds: (performance.now() - started) / 1000, cpuSeconds: (user + system) / 1e6 }));
