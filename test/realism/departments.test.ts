import { expect, test } from "vitest";
import { seededFrom } from "./schemas.ts";
import type { Row } from "./schemas.ts";

const SHOP = `
  CREATE TABLE categories (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES categories(id), name TEXT NOT NULL);
  CREATE TABLE products (id INTEGER PRIMARY KEY, category_id INTEGER NOT NULL REFERENCES categories(id), name TEXT NOT NULL,
    material TEXT NOT NULL, description TEXT NOT NULL, price DECIMAL(8,2) NOT NULL);
  CREATE TABLE items (id INTEGER PRIMARY KEY, category_id INTEGER NOT NULL REFERENCES categories(id), product_name TEXT NOT NULL UNIQUE);`;

const seed = await seededFrom(SHOP, 120);
const rows = (table: string): readonly Row[] => seed.rows.get(table) ?? [];
const nameOf = (id: unknown) => String(rows("categories").find((row) => row["id"] === id)?.["name"]);

test("goods are of their category, and all that is told of them is of the same goods", () => {
  // The third level: what a thing is made of, and the thing, in the plural.
  const above = (id: unknown) => rows("categories").find((row) => row["id"] === id)?.["parent_id"] ?? null;
  const inPart = rows("products").filter(({ category_id: id }) => above(id) !== null && above(above(id)) !== null);
  expect(inPart.length).toBeGreaterThan(20);
  for (const { category_id: id, name } of inPart) expect(name).toContain(nameOf(id).split(" ").at(-1)!.slice(0, 3));
  for (const { name, description, material } of rows("products")) {
    expect(name).toContain(material);
    expect(description).toContain(name);
  }
  expect(new Set(rows("products").map(({ name }) => name)).size).toBeGreaterThan(110);
});

test("categories have parts of theirs below them, three levels deep", () => {
  const above = new Map<unknown, unknown>(rows("categories").map((row) => [row["id"], row["parent_id"]]));
  const levelOf = (id: unknown): number => (above.get(id) === null ? 1 : 1 + levelOf(above.get(id)));
  const levels = new Set(rows("categories").map(({ id }) => levelOf(id)));
  expect([...levels].toSorted((a, b) => a - b)).toEqual([1, 2, 3]);
  const boots = rows("categories").filter(({ name }) => / (?:Hiking )?Boots$/.test(String(name)));
  for (const { parent_id: id } of boots) expect(nameOf(id)).toMatch(/Boots|Shoes/);
});

test("names that have to be unique are, whatever their category", () => {
  const names = rows("items").map((row) => row["product_name"]);
  expect(new Set(names).size).toBe(120);
});
