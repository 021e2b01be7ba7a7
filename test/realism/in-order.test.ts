/** Rows come about one after another: ids and moments rise together, children come after their parents, later runs after earlier ones. */
import Database from "better-sqlite3";
import { seed as fill } from "seedloom";
import { beforeAll, describe, expect, test } from "vitest";
import { AS_OF, seededFrom } from "./schemas.ts";
import type { Row, Seeded } from "./schemas.ts";

const FORUM = `
  CREATE TABLE users (id INTEGER PRIMARY KEY, name VARCHAR(80) NOT NULL, created_at TIMESTAMP NOT NULL, updated_at TIMESTAMP);
  CREATE TABLE products (id INTEGER PRIMARY KEY, name VARCHAR(80) NOT NULL, added_on DATE NOT NULL);
  CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), placed_at TIMESTAMP NOT NULL, paid_at TIMESTAMP);
  CREATE TABLE order_items (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders(id),
    product_id INTEGER NOT NULL REFERENCES products(id), created_at TIMESTAMP NOT NULL);
  CREATE TABLE posts (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES users(id), title VARCHAR(120) NOT NULL, created_at TIMESTAMP NOT NULL);
  CREATE TABLE comments (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL REFERENCES posts(id), user_id INTEGER REFERENCES users(id),
    parent_id INTEGER REFERENCES comments(id), body TEXT NOT NULL, created_at TIMESTAMP NOT NULL);`;

const SHOP = FORUM.split(";")
  .filter((statement) => /TABLE (?:users|orders) /.test(statement))
  .join(";");

const ROWS = 1200;
const DAY = 86_400_000;
const moments = new Map<string, string>([
  ["users", "created_at"],
  ["products", "added_on"],
  ["orders", "placed_at"],
  ["order_items", "created_at"],
  ["posts", "created_at"],
  ["comments", "created_at"],
]);
const momentOf = (row: Row, column: string): number => {
  const value = row[column];
  return typeof value === "number" ? value : Date.parse(`${String(value).replace(" ", "T")}Z`);
};

/** Spearman's correlation of values with their places: the ties of one day have the mean of their ranks. */
function risesBy(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = (value: number) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2;
  const middle = (values.length - 1) / 2;
  const sums = [0, 0, 0] as [number, number, number];
  values.forEach((value, place) => {
    const [a, b] = [place - middle, rank(value) - middle];
    sums[0] += a * b;
    sums[1] += a * a;
    sums[2] += b * b;
  });
  return sums[0] / Math.sqrt(sums[1] * sums[2]);
}

describe("a forum with a shop", () => {
  let forum: Seeded;
  beforeAll(async () => {
    forum = await seededFrom(FORUM, ROWS);
  });
  const rowsOf = (table: string) => forum.rows.get(table) ?? [];
  const byId = (table: string) => new Map(rowsOf(table).map((row) => [row["id"], row]));

  test.each([...moments])("%s: ids and %s rise together", (table, column) => {
    expect(risesBy(rowsOf(table).map((row) => momentOf(row, column)))).toBeGreaterThan(0.98);
  });

  test("nothing is older than what it belongs to, or answers", () => {
    const links = [
      ["orders", "user_id", "users"],
      ["order_items", "order_id", "orders"],
      ["posts", "author_id", "users"],
      ["comments", "post_id", "posts"],
      ["comments", "user_id", "users"],
      ["comments", "parent_id", "comments"],
    ] as const;
    for (const [child, key, parent] of links) {
      const parents = byId(parent);
      const early = rowsOf(child).filter((row) => {
        const above = parents.get(row[key] ?? null);
        return above && momentOf(row, moments.get(child)!) < momentOf(above, moments.get(parent)!);
      });
      expect(early.length, `${child} before ${parent}`).toBe(0);
    }
  });

  test("the last rows are of today, the first two years old, and there are more and more of them", () => {
    const made = rowsOf("users").map((row) => momentOf(row, "created_at"));
    expect(AS_OF - made.at(-1)!).toBeLessThan(5 * DAY);
    expect(AS_OF - made[0]!).toBeGreaterThan(720 * DAY);
    const recent = made.filter((moment) => moment > AS_OF - 365 * DAY).length;
    expect(recent / (ROWS - recent)).toBeGreaterThan(1.4);
    expect(recent / (ROWS - recent)).toBeLessThan(1.75);
  });

  test("weeks and days have their rhythm, of children as well", () => {
    for (const table of ["users", "orders", "comments"]) {
      const dates = rowsOf(table).map((row) => new Date(momentOf(row, moments.get(table)!)));
      const weekend = dates.filter((date) => date.getUTCDay() % 6 === 0).length / ROWS;
      const night = dates.filter((date) => date.getUTCHours() < 6).length / ROWS;
      expect(weekend, table).toBeLessThan(0.15);
      expect(weekend, table).toBeGreaterThan(0.05);
      expect(night, table).toBeLessThan(0.03);
    }
  });

  test("some users have many orders and some none", () => {
    const counts = Map.groupBy(rowsOf("orders"), (row) => row["user_id"]);
    const sizes = [...counts.values()].map(({ length }) => length).toSorted((a, b) => b - a);
    const tenth = sizes.slice(0, ROWS / 10).reduce((sum, size) => sum + size, 0) / ROWS;
    expect(tenth).toBeGreaterThan(0.4);
    expect(tenth).toBeLessThan(0.65);
    expect(counts.size / ROWS).toBeGreaterThan(0.35);
    expect(counts.size / ROWS).toBeLessThan(0.65);
  });
});

describe("rows that are added later", () => {
  const shop = async (...runs: readonly (readonly [asOf: string, rows: number])[]) => {
    const database = new Database(":memory:");
    database.exec(SHOP);
    for (const [asOf, rows] of runs) await fill(database, { rows, asOf, seed: asOf });
    const read = (sql: string) => database.prepare(sql).pluck().get() as number;
    return { database, read };
  };
  const LATER = "(SELECT max(placed_at) FROM orders WHERE id <= 300)";

  test("come after those that are there where there is room, children after their parents", async () => {
    const { database, read } = await shop(["2026-03-02", 300], ["2026-06-01", 200]);
    expect(read(`SELECT count(*) FROM orders WHERE id > 300 AND placed_at > ${LATER}`)).toBe(200);
    expect(read("SELECT count(*) FROM users WHERE id > 300 AND created_at > '2026-02-20'")).toBe(200);
    expect(read("SELECT count(*) FROM users WHERE created_at > '2026-06-01'")).toBe(0);
    expect(read("SELECT count(*) FROM orders JOIN users u ON u.id = user_id WHERE placed_at < u.created_at")).toBe(0);
    expect(read("SELECT count(*) FROM orders WHERE id > 300 AND user_id <= 300")).toBeGreaterThan(50);
    database.close();
  });

  test("came in the last days where there is none, unless what was there is next to nothing", async () => {
    const same = await shop(["2026-03-02", 300], ["2026-03-02", 200]);
    expect(same.read("SELECT count(*) FROM users WHERE id > 300 AND created_at > '2026-02-15'")).toBe(200);
    same.database.close();
    const admin = await shop(["2026-03-02", 1], ["2026-03-02", 200]);
    expect(admin.read("SELECT count(*) FROM users WHERE created_at < '2025-06-01'")).toBeGreaterThan(50);
    admin.database.close();
  });
});

describe("documents that have no table of their own", () => {
  const DOCUMENTS = `
    CREATE TABLE invoice_lines (invoice_no INTEGER NOT NULL, line_no SMALLINT NOT NULL, amount NUMERIC(10,2), PRIMARY KEY (invoice_no, line_no));
    CREATE TABLE order_lines (order_number VARCHAR(20) NOT NULL, line_number INTEGER NOT NULL, sku VARCHAR(20), PRIMARY KEY (order_number, line_number));
    CREATE TABLE playlists (id INTEGER PRIMARY KEY, name VARCHAR(60) NOT NULL);
    CREATE TABLE tracks (id INTEGER PRIMARY KEY, title VARCHAR(60) NOT NULL);
    CREATE TABLE playlist_tracks (playlist_id INTEGER NOT NULL REFERENCES playlists(id), track_id INTEGER NOT NULL REFERENCES tracks(id),
      position INTEGER NOT NULL, PRIMARY KEY (playlist_id, track_id), UNIQUE (playlist_id, position));
    CREATE TABLE steps (playlist_id INTEGER NOT NULL REFERENCES playlists(id), phase INTEGER NOT NULL,
      position INTEGER NOT NULL DEFAULT 0 CHECK (position BETWEEN 0 AND 8), PRIMARY KEY (playlist_id, phase, position));`;
  let documents: Seeded;
  beforeAll(async () => {
    documents = await seededFrom(DOCUMENTS, 300);
  });

  test.each([
    ["invoice_lines", ["invoice_no"], "line_no", 1],
    ["order_lines", ["order_number"], "line_number", 1],
    ["playlist_tracks", ["playlist_id"], "position", 1],
    ["steps", ["playlist_id", "phase"], "position", 0],
    ["steps", ["playlist_id"], "phase", 1],
  ] as const)("%s: rows of one %j are numbered by %s from %i on", (table, names, counted, first) => {
    const lists = new Map<string, Set<unknown>>();
    for (const row of documents.rows.get(table) ?? []) {
      const list = names.map((name) => row[name]).join();
      lists.set(list, (lists.get(list) ?? new Set()).add(row[counted]));
    }
    const sizes = [...lists.values()].map(({ size }) => size);
    expect(Math.max(...sizes)).toBeGreaterThan(1);
    expect(lists.size).toBeGreaterThan(10);
    for (const numbers of lists.values()) {
      expect([...numbers].toSorted((a, b) => Number(a) - Number(b))).toEqual(
        Array.from(numbers, (_, place) => first + place),
      );
    }
  });

  test("rows that have a place in a list are numbered in that of their first parent", async () => {
    const { rows } = await seededFrom(
      `CREATE TABLE people (id INTEGER PRIMARY KEY, full_name VARCHAR(80) NOT NULL);
       CREATE TABLE boards (id INTEGER PRIMARY KEY, name VARCHAR(60) NOT NULL);
       CREATE TABLE cards (id INTEGER PRIMARY KEY, creator_id INTEGER NOT NULL REFERENCES people(id),
         board_id INTEGER NOT NULL REFERENCES boards(id), title VARCHAR(80) NOT NULL, position INTEGER NOT NULL);`,
      200,
    );
    const placesOf = Map.groupBy(rows.get("cards") ?? [], (row) => row["board_id"]);
    for (const cards of placesOf.values())
      expect(cards.map((row) => row["position"])).toEqual(cards.map((_, at) => at + 1));
    expect(Math.max(...[...placesOf.values()].map(({ length }) => length))).toBeGreaterThan(2);
  });

  test("nobody writes to himself or follows himself, and no shipment goes where it comes from", async () => {
    const { rows } = await seededFrom(
      `CREATE TABLE users (id INTEGER PRIMARY KEY, full_name VARCHAR(80) NOT NULL, created_at TIMESTAMP NOT NULL);
       CREATE TABLE depots (id INTEGER PRIMARY KEY, name VARCHAR(60) NOT NULL);
       CREATE TABLE messages (id INTEGER PRIMARY KEY, sender_id INTEGER NOT NULL REFERENCES users(id),
         recipient_id INTEGER NOT NULL REFERENCES users(id), body TEXT NOT NULL, sent_at TIMESTAMP NOT NULL);
       CREATE TABLE shipments (id INTEGER PRIMARY KEY, origin_depot_id INTEGER NOT NULL REFERENCES depots(id),
         destination_depot_id INTEGER REFERENCES depots(id));
       CREATE TABLE follows (follower_id INTEGER NOT NULL REFERENCES users(id), following_id INTEGER NOT NULL REFERENCES users(id),
         PRIMARY KEY (follower_id, following_id));`,
      300,
    );
    expect(rows.get("follows")?.length).toBe(300);
    expect(rows.get("follows")?.filter((row) => row["follower_id"] === row["following_id"])).toEqual([]);
    expect(rows.get("messages")?.filter((row) => row["sender_id"] === row["recipient_id"])).toEqual([]);
    expect(rows.get("shipments")?.filter((row) => row["origin_depot_id"] === row["destination_depot_id"])).toEqual([]);
  });

  test("invoices are numbered one after another", () => {
    const numbers = (documents.rows.get("invoice_lines") ?? []).map((row) => Number(row["invoice_no"]));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(numbers.at(-1)! - numbers[0]!).toBe(new Set(numbers).size - 1);
    expect(numbers[0]).toBeGreaterThan(1000);
    const orders = (documents.rows.get("order_lines") ?? []).map((row) => String(row["order_number"]));
    expect(orders).toEqual(orders.toSorted());
  });
});

test("what is numbered within its parent is so, whatever else is in the key", async () => {
  const { rows } = await seededFrom(
    `CREATE TABLE galleries (id INTEGER PRIMARY KEY, title VARCHAR(80) NOT NULL);
     CREATE TABLE gallery_urls (gallery_id INTEGER NOT NULL REFERENCES galleries(id), position INTEGER NOT NULL,
       url VARCHAR(255) NOT NULL, PRIMARY KEY (gallery_id, position, url));`,
    200,
  );
  const byGallery = Map.groupBy(rows.get("gallery_urls") ?? [], (row) => row["gallery_id"]);
  expect(Math.max(...[...byGallery.values()].map((urls) => urls.length))).toBeGreaterThan(2);
  for (const urls of byGallery.values())
    expect(urls.map((row) => row["position"])).toEqual(urls.map((_, place) => place + 1));
});

test("a flag counts nothing, where others of the key tell rows apart", async () => {
  const { rows } = await seededFrom(
    `CREATE TABLE machines (id INTEGER PRIMARY KEY, name VARCHAR(80) NOT NULL);
     CREATE TABLE machine_labels (id INTEGER PRIMARY KEY, machine_id INTEGER NOT NULL REFERENCES machines(id),
       label VARCHAR(60) NOT NULL, deleted INTEGER, deleted_at TIMESTAMP, UNIQUE (machine_id, label, deleted));`,
    200,
  );
  for (const { deleted, deleted_at: at } of rows.get("machine_labels") ?? []) expect(deleted).toBe(at === null ? 0 : 1);
});

test("revisions are of what they revise", async () => {
  const { rows } = await seededFrom(
    `CREATE TABLE notes (id INTEGER PRIMARY KEY, title VARCHAR(80) NOT NULL, type VARCHAR(20) NOT NULL);
     CREATE TABLE note_revisions (id INTEGER PRIMARY KEY, note_id INTEGER NOT NULL REFERENCES notes(id), title VARCHAR(80) NOT NULL,
       type VARCHAR(20) NOT NULL, created_at TIMESTAMP NOT NULL);`,
    100,
  );
  const notes = new Map((rows.get("notes") ?? []).map((row) => [row["id"], row]));
  for (const { note_id: of, title, type } of rows.get("note_revisions") ?? [])
    expect([title, type]).toEqual([notes.get(of)?.["title"], notes.get(of)?.["type"]]);
});
