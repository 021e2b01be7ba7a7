/** What passes has passed: how many rows stand in which status, by how old they, or the rows above them, are. */
import { expect, test } from "vitest";
import { AS_OF, seededFrom } from "./schemas.ts";
import { DAY, number } from "./rows-of.ts";
import type { Row } from "./schemas.ts";

const PAYMENTS = "status varchar(12) not null check (status in ('authorized', 'captured', 'refunded', 'failed'))";
const share = (rows: readonly Row[], status: string): number =>
  rows.filter((row) => row["status"] === status).length / rows.length;

test("a row that tells no moment of its own is as old as its parent", async () => {
  const { rows } = await seededFrom(
    `create table orders (id integer primary key, placed_at timestamp not null);
     create table payments (id integer primary key, order_id integer not null references orders (id), ${PAYMENTS}, paid_at timestamp)`,
    1000,
  );
  const placed = new Map((rows.get("orders") ?? []).map((row) => [row["id"], number(row, "placed_at")]));
  const payments = rows.get("payments") ?? [];
  const ageOf = (row: Row) => AS_OF - (placed.get(row["order_id"]) ?? 0);
  const old = payments.filter((row) => ageOf(row) > 100 * DAY);
  const young = payments.filter((row) => ageOf(row) < 20 * DAY);
  expect(old.length).toBeGreaterThan(100);
  expect(young.length).toBeGreaterThan(20);
  expect(share(old, "authorized")).toBeLessThan(0.1);
  expect(share(young, "authorized")).toBeGreaterThan(0.2);
  for (const row of payments) {
    expect(row["paid_at"] === null, String(row["status"])).toBe(/authorized|failed/.test(String(row["status"])));
  }
});

test("where nobody tells a moment, most rows of a list in its course's order are settled", async () => {
  const { rows } = await seededFrom(`create table payments (id integer primary key, ${PAYMENTS})`, 1000);
  const payments = rows.get("payments") ?? [];
  expect(share(payments, "captured")).toBeGreaterThan(0.5);
  expect(share(payments, "authorized")).toBeLessThan(0.15);
});
