import Database from "better-sqlite3";
import { seed } from "seedloom";
import { afterAll, expect, test } from "vitest";

/** What an ordinary application's tables hold, as SQLite writes them: no types but texts and numbers. */
const file = new Database(":memory:");
file.exec(`
  CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE);
  CREATE TABLE organizations (id INTEGER PRIMARY KEY, name TEXT NOT NULL, plan TEXT DEFAULT 'free');
  CREATE TABLE tickets (id INTEGER PRIMARY KEY, title TEXT NOT NULL, due_on TEXT, opened_at TEXT);
  CREATE TABLE ticket_comments (id INTEGER PRIMARY KEY, ticket_id INT NOT NULL REFERENCES tickets(id), body TEXT, posted_at TEXT);
  CREATE TABLE time_entries (id INTEGER PRIMARY KEY, ticket_id INT NOT NULL REFERENCES tickets(id), minutes INT NOT NULL,
    billable INT DEFAULT 1, worked_on TEXT NOT NULL);
  CREATE TABLE invoices (id INTEGER PRIMARY KEY, period_start TEXT, period_end TEXT, total_cents INT);
  CREATE TABLE warehouses (id INTEGER PRIMARY KEY, city VARCHAR(80) NOT NULL, country_code CHAR(2) NOT NULL, latitude REAL, longitude REAL,
    CHECK ((latitude IS NULL) = (longitude IS NULL)));
  CREATE TABLE audit_log (id INTEGER PRIMARY KEY, actor_id INT, actor_type TEXT, target_type TEXT, target_id INT);`);
await seed(file, { rows: 100, manifest: false });
afterAll(() => file.close());

const column = (name: string, table: string): unknown[] =>
  file.prepare(`SELECT ${name} FROM ${table} WHERE ${name} IS NOT NULL`).pluck().all();

test.each([
  ["tickets", "due_on"],
  ["time_entries", "worked_on"],
  ["invoices", "period_start"],
  ["invoices", "period_end"],
])("%s.%s is a day, though it is text", (table, name) => {
  for (const value of column(name, table)) expect(value).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test("what is done to a ticket is done after it was opened, though that may be NULL", () => {
  const early = (table: string, moment: string) =>
    file
      .prepare(
        `SELECT count(*) FROM ${table} x JOIN tickets t ON t.id = x.ticket_id WHERE x.${moment} < date(t.opened_at)`,
      )
      .pluck()
      .get();
  expect(early("ticket_comments", "posted_at")).toBe(0);
  expect(early("time_entries", "worked_on")).toBe(0);
});

test("a default shows how a list is written, and that a number is a flag; who acts is somebody", () => {
  expect(column("plan", "organizations")).toContain("free");
  for (const plan of column("plan", "organizations")) expect(plan).toMatch(/^[a-z]+$/);
  expect(new Set(column("billable", "time_entries"))).toEqual(new Set([0, 1]));
  expect(new Set(column("actor_type", "audit_log"))).toEqual(new Set(["user"]));
  expect(new Set(column("target_type", "audit_log")).size).toBeGreaterThan(2);
});

test("coordinates that a CHECK wants together are NULL together, and of one place", () => {
  const places = file
    .prepare("SELECT latitude, max(longitude) - min(longitude) AS apart FROM warehouses GROUP BY city, country_code")
    .all() as { latitude: number | null; apart: number | null }[];
  for (const { apart } of places) expect(apart ?? 0).toBeLessThan(2);
  const absent = file.prepare("SELECT count(*) FROM warehouses WHERE latitude IS NULL").pluck().get();
  expect(absent).toBeGreaterThan(5);
  expect(absent).toBeLessThan(60);
});
