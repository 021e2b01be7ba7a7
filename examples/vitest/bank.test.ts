import "@seedloom/vitest/matchers";
import { readFileSync } from "node:fs";
import SqliteDatabase from "better-sqlite3";
import type { Database } from "better-sqlite3";
import { seed } from "seedloom";
import type { Settings } from "seedloom";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeCarelessly, transfer } from "./transfer.ts";

const age = { distribution: "normal", mean: 45, deviation: 15, min: 18, max: 100 } as const;
const segment = { weighted: { private: 9, business: 1 } } as const;

const settings: Settings = {
  seed: "bank",
  counts: { customers: 500, accounts: 800, transfers: 2_000 },
  overrides: { customers: { age, segment }, accounts: { balance: { distribution: "lognormal", mean: 2_000 } } },
  manifest: false,
};

async function bank(seedText = "bank"): Promise<Database> {
  const made = new SqliteDatabase(":memory:");
  made.exec(readFileSync(new URL("schema.sql", import.meta.url), "utf8"));
  await seed(made, { ...settings, seed: seedText });
  return made;
}

let database: Database;

beforeEach(async () => {
  database = await bank();
});

afterEach(() => database.close());

function column(name: string, table: string): (string | number)[] {
  return database.prepare(`SELECT ${name} FROM ${table}`).pluck().all() as (string | number)[];
}

test("the bank starts sound, with the customers that were asked for", async () => {
  await expect(database).toBeSound();
  await expect(column("age", "customers")).toFit(age);
  await expect(column("segment", "customers")).toFit(segment, { alpha: 0.001 });
});

test("transfers keep it sound, and nobody gets into debt", async () => {
  const total = database.prepare("SELECT sum(balance) FROM accounts").pluck();
  const before = total.get();
  transfer(database, 1, 2, 1);
  expect(() => transfer(database, 3, 4, 1_000_000_000)).toThrow(/CHECK/);
  expect(total.get()).toBe(before);
  await expect(database).toBeSound();
});

test("closing an account leaves orphans behind: this version has to be mended", async () => {
  closeCarelessly(database, Number(column("from_account_id", "transfers")[0]));
  await expect(database).not.toHaveReferentialIntegrity();
});

// A comparison trains classifiers: seconds, where a machine has other things to do.
test("another seed gives another bank of the same kind", { timeout: 60_000 }, async () => {
  const other = await bank("another");
  await expect(database).toFitReference(other, { tables: ["customers", "accounts"], sample: 500 });
  other.close();
});
