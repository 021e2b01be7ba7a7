import { createWriteStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { freshDatabase, startPostgres } from "../../../test/servers/postgres.ts";
import { script, seedloom } from "../contest.ts";
import type { Contest, Contestant } from "../contest.ts";
import { measureCommand, measureNode } from "../measure.ts";
import { installSnaplet } from "../peers/install-snaplet.ts";
import { ddl, TABLES } from "../schema.ts";

/** Everything that psql drops before it loads and creates again after. */
const DROP = `drop index orders_user_id; alter table orders drop constraint orders_user_id_fkey;
  alter table order_items drop constraint order_items_order_id_fkey; alter table order_items drop constraint order_items_product_id_fkey;`;
const CREATE = `create index orders_user_id on orders (user_id); alter table orders add foreign key (user_id) references users (id);
  alter table order_items add foreign key (order_id) references orders (id);
  alter table order_items add foreign key (product_id) references products (id);`;

/** Primary keys and uniques as well, as Seedloom does it. */
const DROP_ALL = `${DROP} alter table order_items drop constraint order_items_pkey; alter table orders drop constraint orders_pkey;
  alter table products drop constraint products_pkey, drop constraint products_sku_key;
  alter table users drop constraint users_pkey, drop constraint users_email_key;`;
const CREATE_ALL = `alter table users add primary key (id), add unique (email); alter table products add primary key (id), add unique (sku);
  alter table orders add primary key (id); alter table order_items add primary key (order_id, line_no); ${CREATE}`;

/** PostgreSQL: against psql from ready-made files in three ways, and the peers. */
export async function postgresContest(folder: string, rows: number): Promise<Contest> {
  const server = await startPostgres();
  const { url, drop } = await freshDatabase(server.url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const recreate = async () => {
    await client.query(`drop schema public cascade; create schema public; ${ddl("postgres").join("; ")}`);
    await client.query("checkpoint");
  };
  const ours = await seedloom(url, folder, rows);
  await recreate();
  await ours.run();
  for (const { name } of TABLES) {
    await pipeline(client.query(copyTo(`copy ${name} to stdout`)), createWriteStream(join(folder, name)));
  }
  const psql = async (name: string, before: string, after: string): Promise<Contestant> => {
    const file = join(folder, `${name.replaceAll(/\W+/g, "-")}.sql`);
    const copies = TABLES.map(({ name }) => `\\copy ${name} from '${join(folder, name)}'`);
    await writeFile(file, ["begin;", before, ...copies, after, "commit;"].join("\n"));
    return {
      name,
      peer: null,
      run: () => measureCommand("psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", url, "-f", file]),
    };
  };
  const settings = ["postgres", url, String(rows)];
  return {
    title: "PostgreSQL",
    contestants: [
      ours,
      await psql("psql \\copy from files, all keys and indexes dropped and recreated", DROP_ALL, CREATE_ALL),
      await psql("psql \\copy from files, foreign keys and index dropped and recreated", DROP, CREATE),
      await seedloom(url, folder, rows, ["--no-ddl"]),
      await psql("psql \\copy from files, everything on", "", ""),
      script("faker-copy", "faker, COPY", "faker-copy.ts", settings.slice(1)),
      script("faker-kysely", "faker, kysely inserts", "faker-kysely.ts", settings),
      script("drizzle-seed", "drizzle-seed", "drizzle-seed.ts", settings),
      snaplet(folder, url, rows),
    ],
    recreate,
    count: async (table) =>
      Number((await client.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]?.count),
    close: async () => {
      await client.end();
      await drop();
      await server.stop();
    },
  };
}

/** Installed when its first turn comes, before its time is taken. */
function snaplet(folder: string, url: string, rows: number): Contestant {
  let project: Promise<string> | undefined;
  return {
    name: "snaplet seed",
    peer: "snaplet",
    run: async () => {
      project ??= installSnaplet(folder, url);
      return measureNode(new URL("../peers/snaplet.ts", import.meta.url), [await project, String(rows)]);
    },
  };
}
