// Arguments: the URL, the number of rows. faker's rows by COPY.
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from } from "pg-copy-streams";
import { countsOf, TABLES } from "../schema.ts";
import type { TableName } from "../schema.ts";
import { fakerRows } from "./faker-rows.ts";

const [url = "", rows = ""] = process.argv.slice(2);
const counts = countsOf(Number(rows));
const client = new pg.Client({ connectionString: url });
await client.connect();
await client.query("begin");
for (const { name } of TABLES) {
  await pipeline(Readable.from(lines(name)), client.query(from(`copy ${name} from stdin`)));
}
await client.query("commit");
await client.end();

function* lines(table: TableName): Generator<string> {
  let piece = "";
  for (const row of fakerRows(table, counts)) {
    const fields = Object.values(row).map((value) => (value instanceof Date ? value.toISOString() : String(value)));
    piece += `${fields.join("\t")}\n`;
    if (piece.length > 65_536) {
      yield piece;
      piece = "";
    }
  }
  if (piece !== "") yield piece;
}
