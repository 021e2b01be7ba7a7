/** Pairs of a type and an id, which no foreign key declares: the type names a table, and the id is a key there. */
import { expect, test } from "vitest";
import { seededFrom } from "./schemas.ts";
import type { Row, Seeded } from "./schemas.ts";

const SCHEMA = `
  CREATE TABLE posts (id INTEGER PRIMARY KEY, title VARCHAR(100) NOT NULL);
  CREATE TABLE blog_photos (id INTEGER PRIMARY KEY, caption VARCHAR(100) NOT NULL);
  CREATE TABLE orders (id INTEGER PRIMARY KEY, number VARCHAR(20) NOT NULL);
  CREATE TABLE documents (uuid CHAR(36) PRIMARY KEY, name VARCHAR(100) NOT NULL);
  CREATE TABLE comments (id INTEGER PRIMARY KEY, commentable_type VARCHAR(40) NOT NULL, commentable_id INTEGER NOT NULL, body TEXT NOT NULL);
  CREATE TABLE audit_log (id INTEGER PRIMARY KEY, "targetType" TEXT, "targetId" TEXT, action TEXT NOT NULL);
  CREATE TABLE notes (id INTEGER PRIMARY KEY, subject_type VARCHAR(20) NOT NULL CHECK (subject_type IN ('order', 'posts', 'nobody')),
    subject_id INTEGER NOT NULL, note TEXT NOT NULL);`;

const plain = (name: unknown) =>
  String(name)
    .toLowerCase()
    .replaceAll(/[^a-z]/g, "")
    .replace(/s$/, "");

/** The row that a pair of columns means, null where no table is called so, undefined where it has no such row. */
function meant(seed: Seeded, row: Row, type: string, id: string): Row | null | undefined {
  const table = [...seed.rows.keys()].find((name) => plain(name) === plain(row[type]));
  if (table === undefined) return null;
  return (seed.rows.get(table) ?? []).find((one) => String(one["id"] ?? one["uuid"]) === String(row[id]));
}

test("a pair of a type and an id finds its row, in the table that the type names", async () => {
  const seed = await seededFrom(SCHEMA, 150);
  for (const [table, type, id] of [
    ["comments", "commentable_type", "commentable_id"],
    ["audit_log", "targetType", "targetId"],
  ] as const) {
    const rows = (seed.rows.get(table) ?? []).filter((row) => row[type] !== null && row[id] !== null);
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter((row) => !meant(seed, row, type, id)).slice(0, 3)).toEqual([]);
    expect(new Set(rows.map((row) => row[type])).size).toBeGreaterThan(1);
    expect(new Set(rows.map((row) => row[id])).size).toBeGreaterThan(20);
  }
  expect(seed.rows.get("comments")?.some((row) => row["commentable_type"] === "BlogPhoto")).toBe(true);
});

test("a label that names no table has a number of its own, and the others their rows", async () => {
  const seed = await seededFrom(SCHEMA, 150);
  const rows = seed.rows.get("notes") ?? [];
  const found = rows.map((row) => meant(seed, row, "subject_type", "subject_id"));
  expect(found.includes(undefined)).toBe(false);
  expect(found.includes(null)).toBe(true);
  expect(rows.every((row) => row["subject_id"] !== null)).toBe(true);
});
