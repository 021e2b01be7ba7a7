// Arguments: the URL, the folder of the files, `checks-on` where the server is to check keys row by row; otherwise as Seedloom does: foreign
// keys are unchecked while rows come in and verified by the ends of both, MariaDB sorts the rows of large tables without unique keys.
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createConnection } from "mysql2/promise";
import type { ResultSetHeader, RowDataPacket } from "mysql2/promise";
import { TABLES } from "../schema.ts";

const [url = "", folder = "", checks = ""] = process.argv.slice(2);
const connection = await createConnection(url);
const same = checks !== "checks-on";
const one = async (sql: string): Promise<Readonly<Record<string, unknown>>> =>
  (await connection.query<RowDataPacket[]>(sql))[0][0] ?? {};
const mariadb = /mariadb/i.test(String((await one("select version() as version"))["version"]));
/** Those whose only unique key is the primary one. */
const sorted = (name: string) => same && mariadb && (name === "orders" || name === "order_items");
await connection.query(`set foreign_key_checks = ${same ? 0 : 1}`);
await connection.query("start transaction");
/** Rows that the server said it took: it need not count them again. */
const taken = new Map<string, number>();
for (const { name } of TABLES) {
  await connection.query(`set unique_checks = ${sorted(name) ? 0 : 1}`);
  const [{ affectedRows }] = await connection.query<ResultSetHeader>({
    sql: `load data local infile '${name}' into table ${name} character set utf8mb4`,
    infileStreamFactory: () => createReadStream(join(folder, name), { highWaterMark: 1 << 16 }),
  });
  taken.set(name, affectedRows);
}
const keys = [
  ["orders", "user_id", "users"],
  ["order_items", "order_id", "orders"],
  ["order_items", "product_id", "products"],
] as const;
for (const [child, column, parent] of same ? keys : []) {
  const parents = await one(`select min(id) as least, max(id) as most from ${parent}`);
  const ends = await one(`select min(${column}) as least, max(${column}) as most from ${child}`);
  const gaps = Number(parents["most"]) - Number(parents["least"]) + 1 !== taken.get(parent);
  const outside = Number(ends["least"]) < Number(parents["least"]) || Number(ends["most"]) > Number(parents["most"]);
  if (gaps || outside) throw new Error(`${child}.${column} has orphans`);
}
await connection.query("commit");
await connection.end();
