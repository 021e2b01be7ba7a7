import Database from "better-sqlite3";
import { seed } from "seedloom";
import { expect, test } from "vitest";

test("rows of one parent are numbered from one, but for years, moments and codes", async () => {
  const file = new Database(":memory:");
  const child = (column: string) => `CREATE TABLE by_${column} (country_id INT NOT NULL REFERENCES countries(id),
    ${column} INTEGER NOT NULL, amount REAL, PRIMARY KEY (country_id, ${column}));`;
  const columns = ["line_no", "year", "ts", "http_status", "zip"];
  file.exec(`CREATE TABLE countries (id INTEGER PRIMARY KEY, name TEXT NOT NULL); ${columns.map(child).join("\n")}`);
  await seed(file, { rows: 200, asOf: "2026-01-01", manifest: false });
  const range = (column: string) =>
    file.prepare(`SELECT min(${column}), max(${column}), count(*) FROM by_${column}`).raw().get() as number[];
  expect(range("line_no")[0]).toBe(1);
  const [first = 0, last = 0] = range("year");
  expect(first).toBeGreaterThan(1900);
  expect(last).toBeLessThan(2100);
  // Seconds or milliseconds since 1970, of recent years.
  expect(range("ts")[0]).toBeGreaterThan(Date.UTC(2015) / 1000);
  expect(range("http_status")[0]).toBeGreaterThanOrEqual(200);
  expect(range("zip")[0]).toBeGreaterThan(500);
  for (const column of columns) expect(range(column)[2]).toBe(200);
  file.close();
});

test("what is named for a row of another table points to one, without a foreign key", async () => {
  const file = new Database(":memory:");
  file.exec(`
    CREATE TABLE users (id TEXT PRIMARY KEY, email TEXT NOT NULL, created_at TEXT NOT NULL);
    CREATE TABLE folders (id INTEGER PRIMARY KEY, owner_user_id TEXT NOT NULL, parent_id INTEGER, name TEXT);
    CREATE TABLE notes (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL, user_id TEXT NOT NULL, created_at TEXT NOT NULL);`);
  for (const name of ["one", "two"]) await seed(file, { rows: 100, seed: name, manifest: false });
  const orphans = (child: string, column: string, parent: string) =>
    file
      .prepare(
        `SELECT count(*) FROM ${child} WHERE ${column} IS NOT NULL AND ${column} NOT IN (SELECT id FROM ${parent})`,
      )
      .pluck()
      .get();
  expect(orphans("folders", "owner_user_id", "users")).toBe(0);
  expect(orphans("folders", "parent_id", "folders")).toBe(0);
  expect(orphans("notes", "folder_id", "folders")).toBe(0);
  expect(orphans("notes", "user_id", "users")).toBe(0);
  expect(file.prepare("SELECT count(*) FROM folders WHERE parent_id IS NOT NULL").pluck().get()).toBeGreaterThan(50);
  // A note is no older than who wrote it.
  const early = "SELECT count(*) FROM notes n JOIN users u ON u.id = n.user_id WHERE n.created_at < u.created_at";
  expect(file.prepare(early).pluck().get()).toBe(0);
  file.close();
});

test("a row is whose its parent is, by a foreign key or by its column's name alone, in a second run too", async () => {
  const file = new Database(":memory:");
  file.exec(`
    CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, created_at TEXT NOT NULL);
    CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
    CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INT NOT NULL REFERENCES customers(id), user_id INT NOT NULL REFERENCES users(id));
    CREATE TABLE lines (id INTEGER PRIMARY KEY, customer_id INT NOT NULL REFERENCES customers(id), order_id INT NOT NULL REFERENCES orders(id),
      user_id INT NOT NULL REFERENCES users(id), created_at TEXT NOT NULL);
    CREATE TABLE returns (id INTEGER PRIMARY KEY, line_id INT NOT NULL REFERENCES lines(id), customer_id INT NOT NULL, order_id INT NOT NULL,
      customer_name TEXT NOT NULL);`);
  for (const name of ["one", "two"]) await seed(file, { rows: 150, seed: name, manifest: false });
  await seed(file, { rows: 50, seed: "three", tables: ["returns"], manifest: false });
  const count = (what: string) => file.prepare(`SELECT count(*) FROM ${what}`).pluck().get();
  expect(count("lines l JOIN orders o ON o.id = l.order_id WHERE o.customer_id <> l.customer_id")).toBe(0);
  expect(
    count(
      "returns r JOIN lines l ON l.id = r.line_id WHERE (r.order_id, r.customer_id) <> (l.order_id, l.customer_id)",
    ),
  ).toBe(0);
  expect(count("returns r JOIN customers c ON c.id = r.customer_id WHERE c.name = r.customer_name")).toBe(350);
  // Who enters a line is not always who entered the order.
  expect(count("lines l JOIN orders o ON o.id = l.order_id WHERE o.user_id <> l.user_id")).toBeGreaterThan(100);
  expect(count("returns")).toBe(350);
  file.close();
});

test("an order's lines are numbered from one, where no key says so, and go on in a second run", async () => {
  const file = new Database(":memory:");
  file.exec(`
    CREATE TABLE orders (id INTEGER PRIMARY KEY);
    CREATE TABLE order_lines (id INTEGER PRIMARY KEY, order_id INT NOT NULL REFERENCES orders(id), line_no INT NOT NULL, position INT DEFAULT 0);`);
  for (const name of ["one", "two"]) {
    await seed(file, { rows: 100, seed: name, manifest: false });
    const wrong = `SELECT order_id FROM order_lines GROUP BY order_id
      HAVING min(line_no) <> 1 OR max(line_no) <> count(*) OR count(DISTINCT line_no) <> count(*) OR max(position) <> max(line_no) - 1`;
    // Where the first run ended, an order's lines may have been broken off.
    expect(file.prepare(wrong).all().length, name).toBeLessThan(name === "one" ? 1 : 2);
  }
  expect(file.prepare("SELECT max(line_no) FROM order_lines").pluck().get()).toBeGreaterThan(2);
  file.close();
});

test("words of a key beside a parent and a flag of deletion are those people use, without numbers", async () => {
  const file = new Database(":memory:");
  file.exec(`
    CREATE TABLE machines (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
    CREATE TABLE machine_labels (id INTEGER PRIMARY KEY, machine_id INT NOT NULL REFERENCES machines(id),
      role TEXT NOT NULL, deleted_at TEXT, deleted INTEGER NOT NULL, UNIQUE (machine_id, role, deleted));`);
  await seed(file, { rows: 120, asOf: "2026-01-01", manifest: false });
  const roles = file.prepare("SELECT DISTINCT role FROM machine_labels").pluck().all() as string[];
  expect(roles.filter((role) => /[0-9]/.test(role))).toEqual([]);
  file.close();
});
