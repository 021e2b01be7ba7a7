import Database from "better-sqlite3";
import { seed } from "seedloom";
import { expect, test } from "vitest";

const SCHEMA = `
  CREATE TABLE workspaces (id INTEGER PRIMARY KEY, name TEXT NOT NULL, owner_id INT REFERENCES members(id));
  CREATE TABLE members (id INTEGER PRIMARY KEY, workspace_id INT NOT NULL REFERENCES workspaces(id), email TEXT NOT NULL UNIQUE,
    manager_id INT REFERENCES members(id));
  CREATE TABLE boards (id INTEGER PRIMARY KEY, workspace_id INT NOT NULL REFERENCES workspaces(id), title TEXT NOT NULL);
  CREATE TABLE lists (id INTEGER PRIMARY KEY, board_id INT NOT NULL REFERENCES boards(id), title TEXT NOT NULL);
  CREATE TABLE labels (id INTEGER PRIMARY KEY, board_id INT NOT NULL REFERENCES boards(id), name TEXT);
  CREATE TABLE cards (id INTEGER PRIMARY KEY, list_id INT NOT NULL REFERENCES lists(id), board_id INT NOT NULL REFERENCES boards(id),
    parent_card_id INT REFERENCES cards(id), assignee_id INT REFERENCES members(id), creator_id INT NOT NULL REFERENCES members(id));
  CREATE TABLE card_labels (id INTEGER PRIMARY KEY, card_id INT NOT NULL REFERENCES cards(id), label_id INT NOT NULL REFERENCES labels(id));
  CREATE TABLE comments (id INTEGER PRIMARY KEY, card_id INT NOT NULL REFERENCES cards(id), author_id INT NOT NULL REFERENCES members(id),
    reply_to_id INT REFERENCES comments(id), body TEXT);
  CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, default_address_id INT REFERENCES addresses(id));
  CREATE TABLE addresses (id INTEGER PRIMARY KEY, customer_id INT NOT NULL REFERENCES customers(id), street TEXT, city TEXT);
  CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INT NOT NULL REFERENCES customers(id),
    shipping_address_id INT REFERENCES addresses(id), billing_address_id INT NOT NULL REFERENCES addresses(id));
  CREATE TABLE users (id INTEGER PRIMARY KEY, username TEXT NOT NULL);
  CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INT NOT NULL REFERENCES users(id), title TEXT);
  CREATE TABLE post_comments (id INTEGER PRIMARY KEY, post_id INT NOT NULL REFERENCES posts(id), user_id INT NOT NULL REFERENCES users(id));
  CREATE TABLE airports (id INTEGER PRIMARY KEY, name TEXT, country_id INT NOT NULL REFERENCES countries(id));
  CREATE TABLE countries (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
  CREATE TABLE flights (id INTEGER PRIMARY KEY, origin_id INT NOT NULL REFERENCES airports(id), destination_id INT NOT NULL REFERENCES airports(id));`;

/** Of the rows that a join makes: how many meet in the same row. */
const JOINS: Readonly<Record<string, string>> = {
  owner: "m.workspace_id = w.id FROM workspaces w JOIN members m ON m.id = w.owner_id",
  manager: "m.workspace_id = e.workspace_id FROM members e JOIN members m ON m.id = e.manager_id",
  list: "l.board_id = c.board_id FROM cards c JOIN lists l ON l.id = c.list_id",
  "card above": "p.board_id = c.board_id FROM cards c JOIN cards p ON p.id = c.parent_card_id",
  assignee:
    "m.workspace_id = b.workspace_id FROM cards c JOIN boards b ON b.id = c.board_id JOIN members m ON m.id = c.assignee_id",
  creator:
    "m.workspace_id = b.workspace_id FROM cards c JOIN boards b ON b.id = c.board_id JOIN members m ON m.id = c.creator_id",
  label:
    "l.board_id = c.board_id FROM card_labels x JOIN labels l ON l.id = x.label_id JOIN cards c ON c.id = x.card_id",
  author: `m.workspace_id = b.workspace_id FROM comments x JOIN cards c ON c.id = x.card_id JOIN boards b ON b.id = c.board_id
    JOIN members m ON m.id = x.author_id`,
  reply: "p.card_id = x.card_id FROM comments x JOIN comments p ON p.id = x.reply_to_id",
  "default address": "a.customer_id = c.id FROM customers c JOIN addresses a ON a.id = c.default_address_id",
  shipping: "a.customer_id = o.customer_id FROM orders o JOIN addresses a ON a.id = o.shipping_address_id",
  billing: "a.customer_id = o.customer_id FROM orders o JOIN addresses a ON a.id = o.billing_address_id",
};

test("where two ways lead from a row to a table, they lead to the same row, in a second run too", async () => {
  const file = new Database(":memory:");
  file.exec(SCHEMA);
  for (const name of ["one", "two"]) {
    await seed(file, { rows: 150, seed: name, manifest: false });
    for (const [what, join] of Object.entries(JOINS)) {
      const [same, all] = file
        .prepare(`SELECT sum(same), count(*) FROM (SELECT ${join.replace(" FROM", " AS same FROM")})`)
        .raw()
        .get() as [number, number];
      expect(all, what).toBeGreaterThan(10);
      expect(same, what).toBe(all);
    }
  }
  file.close();
});

test("others comment than write, and flights go abroad", async () => {
  const file = new Database(":memory:");
  file.exec(SCHEMA);
  await seed(file, { rows: 150, manifest: false });
  const share = (join: string) => file.prepare(`SELECT avg(${join}`).pluck().get() as number;
  expect(share("p.user_id = c.user_id) FROM post_comments c JOIN posts p ON p.id = c.post_id")).toBeLessThan(0.2);
  const abroad =
    "a.country_id <> b.country_id) FROM flights f JOIN airports a ON a.id = f.origin_id JOIN airports b ON b.id = f.destination_id";
  expect(share(abroad)).toBeGreaterThan(0.5);
  file.close();
});
