import { compilePlan, createPlan, existingRequest } from "@seedloom/engine";
import { infer } from "@seedloom/infer";
import { sqlite } from "@seedloom/sqlite";
import Database from "better-sqlite3";
import { seed as fill } from "seedloom";
import { beforeAll, describe, expect, test } from "vitest";
import { AS_OF, seededFrom } from "./schemas.ts";
import type { Row, Seeded } from "./schemas.ts";

const SHOP = `
  CREATE TABLE orders (id INTEGER PRIMARY KEY, subtotal DECIMAL(10,2) NOT NULL CHECK (subtotal >= 0),
    tax_amount DECIMAL(10,2) NOT NULL, total DECIMAL(10,2) NOT NULL, items_count INTEGER NOT NULL, created_at TIMESTAMP NOT NULL);
  CREATE TABLE order_items (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders(id),
    quantity INTEGER NOT NULL CHECK (quantity > 0), unit_price DECIMAL(10,2) NOT NULL, line_total DECIMAL(10,2) NOT NULL,
    created_at TIMESTAMP NOT NULL);
  CREATE TABLE rechnungen (id INTEGER PRIMARY KEY, nummer VARCHAR(20) NOT NULL UNIQUE, gesamtbetrag DECIMAL(10,2) NOT NULL);
  CREATE TABLE rechnungen_positionen (rechnung_id INTEGER NOT NULL REFERENCES rechnungen(id), zeile INTEGER NOT NULL,
    menge INTEGER NOT NULL, einzelpreis DECIMAL(10,2) NOT NULL, gesamtpreis DECIMAL(10,2) NOT NULL, PRIMARY KEY (rechnung_id, zeile));`;

const number = (row: Row, name: string) => Number(row[name]);

describe("what rows have parts sum these up", () => {
  let seed: Seeded;
  beforeAll(async () => {
    seed = await seededFrom(SHOP, 400);
  });
  /** Rows that have parts, each with its parts. */
  const withParts = (table: string, parts: string, key: string) =>
    (seed.rows.get(table) ?? []).flatMap((row) => {
      const own = (seed.rows.get(parts) ?? []).filter((part) => part[key] === row["id"]);
      return own.length === 0 ? [] : [{ row, own }];
    });
  const sum = (rows: readonly Row[], name: string) => rows.reduce((total, row) => total + number(row, name), 0);

  test("an order's subtotal is that of its lines, and tax and total follow", () => {
    const orders = withParts("orders", "order_items", "order_id");
    expect(orders.length).toBeGreaterThan(100);
    expect(orders.some(({ own }) => own.length > 2)).toBe(true);
    const wrong = orders.filter(
      ({ row, own }) =>
        Math.abs(number(row, "subtotal") - sum(own, "line_total")) > 0.006 ||
        Math.abs(number(row, "total") - number(row, "subtotal") - number(row, "tax_amount")) > 0.006,
    );
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test("a counter counts", () => {
    const counts = new Map<unknown, number>();
    for (const { order_id: order } of seed.rows.get("order_items") ?? [])
      counts.set(order, (counts.get(order) ?? 0) + 1);
    const wrong = (seed.rows.get("orders") ?? []).filter((row) => row["items_count"] !== (counts.get(row["id"]) ?? 0));
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test("lines that are numbered within their parent, in another language", () => {
    const bills = withParts("rechnungen", "rechnungen_positionen", "rechnung_id");
    expect(bills.length).toBeGreaterThan(100);
    const wrong = bills.filter(
      ({ row, own }) => Math.abs(number(row, "gesamtbetrag") - sum(own, "gesamtpreis")) > 0.006,
    );
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});

test("a sum is the same alone, in small batches and in large ones", async () => {
  const file = new Database(":memory:");
  file.exec(SHOP);
  const database = (await sqlite.open(file))!;
  const catalog = await database.introspect();
  const tables = catalog.tables.map(({ id }) => id);
  const existing = await database.existing(catalog, existingRequest(catalog, tables));
  file.close();
  const recipe = infer(catalog, { existing, asOf: AS_OF });
  const asOf = new Date(AS_OF).toISOString();
  const plan = createPlan({ catalog, recipe, existing, rows: 300, seed: "sums", asOf, locale: [["en", 1]] });
  const { id, columns } = catalog.tables.find(({ name }) => name === "orders")!;
  const place = columns.findIndex(({ name }) => name === "total");
  const whole = compilePlan({ plan, catalog, existing });
  const read = (size: number) =>
    [...whole.batches(id, 0, 300, size)].flatMap(({ values, columns: names }) => [...values[names.indexOf("total")]!]);
  const all = read(5000);
  expect(read(7)).toEqual(all);
  // Nobody has read the children before.
  const fresh = compilePlan({ plan, catalog, existing });
  expect([299, 3, 150].map((row) => fresh.row(id, row)[place])).toEqual([299, 3, 150].map((row) => all[row]));
});

test("edge cases contradict nothing that is computed: a level is the level, a twin the twin", async () => {
  const file = new Database(":memory:");
  file.exec(`CREATE TABLE pages (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES pages(id), depth INTEGER NOT NULL,
    name VARCHAR(60) NOT NULL, name_lower VARCHAR(60) NOT NULL)`);
  await fill(file, { rows: 600, edgeCases: 0.1, manifest: false });
  const rows = file.prepare("SELECT * FROM pages ORDER BY id").all() as readonly Row[];
  file.close();
  const depths = new Map<unknown, number>([[null, -1]]);
  for (const { id, parent_id: above } of rows) depths.set(id, (depths.get(above) ?? 0) + 1);
  expect(rows.filter(({ id, depth }) => depths.get(id) !== depth)).toEqual([]);
  expect(rows.filter((row) => String(row["name"]).toLowerCase() !== row["name_lower"])).toEqual([]);
  expect(Math.max(...depths.values())).toBeGreaterThan(40);
});
