import Database from "better-sqlite3";
import { plan, preview, seed } from "seedloom";
import { expect, test } from "vitest";

function shop(): Database.Database {
  const file = new Database(":memory:");
  file.exec(`
    CREATE TABLE order_statuses (id INTEGER PRIMARY KEY, name VARCHAR(30) NOT NULL UNIQUE);
    INSERT INTO order_statuses (name) VALUES ('offen'), ('bezahlt'), ('versandt');
    CREATE TABLE orders (id INTEGER PRIMARY KEY, status_id INTEGER NOT NULL REFERENCES order_statuses(id),
      label VARCHAR(20) NOT NULL, settings JSON NOT NULL);
    INSERT INTO orders (status_id, label, settings) VALUES
      (1, 'A-0017/26', '{"gift":true,"boxes":2}'), (2, 'A-0018/26', '{"gift":false,"boxes":5}'), (2, 'A-0020/26', '{"gift":false,"boxes":1}');`);
  return file;
}

const options = { rows: 50, asOf: "2026-01-01", manifest: false } as const;

test("a list that has its rows keeps them, with a notice, and children refer to them", async () => {
  const file = shop();
  const { notices } = await seed(file, options);
  expect(file.prepare("SELECT count(*) FROM order_statuses").pluck().get()).toBe(3);
  expect(file.prepare("SELECT count(*) FROM orders").pluck().get()).toBe(53);
  expect(file.prepare("SELECT count(DISTINCT status_id) FROM orders").pluck().get()).toBe(3);
  expect(notices.map(({ code, table }) => `${code} ${table}`)).toContain("TABLE_LEFT_ALONE order_statuses");
  file.close();
});

test("who names the list adds to it", async () => {
  const file = shop();
  const { plan: made } = await plan(file, { ...options, counts: { order_statuses: 4 } });
  expect(made.tables.find(({ table }) => table === "order_statuses")?.rows).toBe(4);
  file.close();
});

test("codes and JSON take the shape of those that are there", async () => {
  const file = shop();
  const { tables } = await preview(file, { ...options, sample: 50 });
  const orders = tables.find(({ name }) => name === "orders");
  const cells = (column: string) =>
    (orders?.rows ?? []).map((row) => String(row[orders?.columns.indexOf(column) ?? 0]));
  expect(cells("label").every((label) => /^A-\d{4}\/\d{2}$/.test(label))).toBe(true);
  for (const text of cells("settings")) {
    const settings = JSON.parse(text) as { gift: unknown; boxes: number };
    expect(typeof settings.gift).toBe("boolean");
    expect(settings.boxes).toBeGreaterThanOrEqual(1);
    expect(settings.boxes).toBeLessThanOrEqual(5);
  }
  file.close();
});

test("rows that are added agree within themselves as the first did", async () => {
  const file = new Database(":memory:");
  file.exec(
    "CREATE TABLE shops (id INTEGER PRIMARY KEY, city VARCHAR(60) NOT NULL, country_code CHAR(2) NOT NULL, currency CHAR(3) NOT NULL)",
  );
  await seed(file, { ...options, rows: 60 });
  const pairs = () =>
    file.prepare("SELECT DISTINCT country_code, currency FROM shops ORDER BY 1, 2").raw().all() as readonly string[][];
  const countries = (rows: readonly string[][]) => new Set(rows.map(([country]) => country)).size;
  await seed(file, { ...options, rows: 60 });
  expect(file.prepare("SELECT count(*) FROM shops").pluck().get()).toBe(120);
  expect(countries(pairs())).toBeGreaterThan(2);
  expect(pairs().length).toBe(countries(pairs()));
  file.close();
});

/** What some of the names look like, by tables of nothing but a name; of long lists any part may be shown. */
const LISTS: Readonly<Record<string, RegExp>> = {
  countries: /(?:land|ia|a|o|stan|Islands)$/,
  currencies: /(?:Dollar|Franc|Pound|Rial|Peso|Krone|Shilling|Rupee|Dinar)$/,
  languages: /(?:ish|ian|an|ese|ic|i)$/,
  roles: /^(?:admin|user|editor|viewer|owner)$/,
  order_statuses: /^(?:pending|paid|shipped|delivered|cancelled)$/i,
  categories: /^(?:Books|Electronics|Toys|Sports|Home|Garden|Health|Grocery|Kitchen)$/,
  payment_methods: /^(?:credit_card|paypal|bank_transfer|invoice|cash)$/,
  departments: /^(?:Sales|Marketing|Finance|Engineering|Legal)$/,
};

test("tables that list something get real entries, each once", async () => {
  const file = new Database(":memory:");
  for (const table of Object.keys(LISTS))
    file.exec(`CREATE TABLE ${table} (id INTEGER PRIMARY KEY, name VARCHAR(60) NOT NULL)`);
  await seed(file, { ...options, rows: 10 });
  for (const [table, known] of Object.entries(LISTS)) {
    const names = file.prepare(`SELECT name FROM ${table}`).pluck().all() as readonly string[];
    expect(new Set(names).size, `${table}: ${names.join(", ")}`).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(8);
    expect(
      names.some((name) => known.test(name)),
      `${table}: ${names.join(", ")}`,
    ).toBe(true);
    expect(
      names.every((name) => /^\p{L}/u.test(name) && !/\d/.test(name)),
      `${table}: ${names.join(", ")}`,
    ).toBe(true);
  }
  file.close();
});
