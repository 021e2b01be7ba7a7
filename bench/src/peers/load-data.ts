// Arguments: the URL, the folder of the files, `checks-on` where the server is to check keys row by row; otherwise they are unchecked
// while rows come in and then verified by anti-joins, as Seedloom does.
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createConnection } from "mysql2/promise";
import type { RowDataPacket } from "mysql2/promise";
import { TABLES } from "../schema.ts";

const [url = "", folder = "", checks = ""] = process.argv.slice(2);
const connection = await createConnection(url);
const verified = checks !== "checks-on";
await connection.query(`set foreign_key_checks = ${verified ? 0 : 1}`);
await connection.query("start transaction");
for (const { name } of TABLES) {
  await connection.query({
    sql: `load data local infile '${name}' into table ${name} character set utf8mb4`,
    infileStreamFactory: () => createReadStream(join(folder, name), { highWaterMark: 1 << 16 }),
  });
}
const keys = [
  ["orders", "user_id", "users"],
  ["order_items", "order_id", "orders"],
  ["order_items", "product_id", "products"],
] as const;
for (const [child, column, parent] of verified ? keys : []) {
  const [orphans] = await connection.query<RowDataPacket[]>(
    `select 1 from ${child} c left join ${parent} p on p.id = c.${column} where p.id is null limit 1`,
  );
  if (orphans.length > 0) throw new Error(`${child}.${column} has orphans`);
}
await connection.query("commit");
await connection.end();
