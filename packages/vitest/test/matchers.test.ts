import { normal, streamKey, unit } from "@seedloom/core";
import SqliteDatabase from "better-sqlite3";
import { seed } from "seedloom";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import "../src/matchers.ts";

const day = 86_400_000;
let database: SqliteDatabase.Database;

beforeEach(() => {
  database = new SqliteDatabase(":memory:");
  database.exec(`
    CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, age INTEGER CHECK (age >= 0), created_at TEXT NOT NULL);
    CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), total NUMERIC NOT NULL);
    CREATE TABLE notes (id INTEGER PRIMARY KEY, user_id INTEGER, body TEXT);
    PRAGMA foreign_keys = OFF;
  `);
});

afterEach(() => database.close());

/** What a failing assertion says. */
async function failure(assertion: Promise<void>): Promise<string> {
  const error: unknown = await assertion.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error("the assertion holds");
  return error.message;
}

async function fill() {
  await seed(database, { rows: 200, manifest: false, overrides: { users: { age: { min: 18, max: 80 } } } });
}

describe("toBeSound", () => {
  test("holds of rows that keep their constraints, and says what breaks them", async () => {
    await fill();
    await expect(database).toBeSound();
    expect(await failure(expect(database).not.toBeSound())).toContain("nothing was found in 3 tables");
    database.exec("PRAGMA ignore_check_constraints = ON; UPDATE users SET age = -1 WHERE id IN (1, 2)");
    await expect(database).not.toBeSound();
    const message = await failure(expect(database).toBeSound());
    expect(message).toContain("users: 2 rows violate CHECK (age >= 0)");
    expect(message).toContain("all 2: 1 · -1, 2 · -1");
    expect(message).toContain('SELECT * FROM "main"."users" WHERE NOT (age >= 0)');
  });

  test("fails of what nothing declares only where that is asked for", async () => {
    await fill();
    database.exec("DELETE FROM notes");
    await expect(database).toBeSound({ tables: ["notes"] });
    expect(await failure(expect(database).toBeSound({ tables: ["notes"], severity: "warning" }))).toContain(
      "emptyTable",
    );
    await expect(database).toBeSound({ tables: ["notes"], severity: "warning", allow: ["emptyTable"] });
  });

  test("is an error, not a failure, where there is nothing to look at", async () => {
    await expect(expect(database).toBeSound({ tables: ["nothing"] })).rejects.toThrow(/nothing/);
    await expect(expect(new SqliteDatabase(":memory:")).not.toBeSound()).rejects.toThrow(/no table/);
  });
});

describe("toHaveReferentialIntegrity", () => {
  test("finds orphans that the database does not", async () => {
    await fill();
    await expect(database).toHaveReferentialIntegrity();
    database.exec("UPDATE orders SET user_id = 9000 + id WHERE id <= 7");
    const message = await failure(expect(database).toHaveReferentialIntegrity());
    expect(message).toContain("7 rows refer to a users.id that does not exist");
    expect(message).toMatch(/5 of 7: \d+ · \d+/);
    expect(message).toContain("NOT EXISTS");
    await expect(database).toHaveReferentialIntegrity({ exclude: ["orders"] });
  });

  test("is about references alone, declared ones unless told otherwise", async () => {
    await fill();
    database.exec(
      "PRAGMA ignore_check_constraints = ON; UPDATE users SET age = -1; UPDATE notes SET user_id = 9000 + id",
    );
    await expect(database).toHaveReferentialIntegrity();
    await expect(database).not.toHaveReferentialIntegrity({ undeclared: true });
  });
});

describe("toFit", () => {
  test("holds of what was asked for, and says how far off other values are", async () => {
    await fill();
    const ages = database.prepare("SELECT age FROM users").pluck().all() as (number | null)[];
    await expect(ages).toFit({ min: 18, max: 80 });
    await expect(ages).toFit({ min: 18, max: 80 }, { alpha: 0.001, seed: 3 });
    const message = await failure(expect(ages).toFit({ distribution: "normal", mean: 45, deviation: 12 }));
    expect(message).toContain('to fit {"distribution":"normal","mean":45,"deviation":12}');
    expect(message).toMatch(/with a probability of \S+e-\d+ \(alpha 0.01\)/);
    expect(message).toMatch(/found: mean \d+(\.\d)?, deviation \d+(\.\d)?, from 1\d by \d+ \(median\) to \d+/);
    await expect(ages).not.toFit({ min: 18, max: 60 });
    expect(await failure(expect(ages).toFit({ min: 18, max: 60 }))).toContain("some could not come from it at all");
    expect(await failure(expect(ages).not.toFit({ min: 18, max: 80 }))).toMatch(/and they do \(p = /);
  });

  test("lists the labels that are furthest off", async () => {
    const values = Array.from({ length: 1000 }, (_, row) => (row % 10 < 3 ? "banned" : "active"));
    await expect(values).toFit({ weighted: { active: 7, banned: 3 } });
    const message = await failure(expect(values).toFit({ weighted: { active: 9, banned: 1 } }));
    expect(message).toContain("active: expected 90.0%, found 70.0%");
  });

  test("takes a sample, moments, NULLs", async () => {
    const moments = Array.from({ length: 365 }, (_, row) => new Date(Date.UTC(2025, 0, 1) + row * day));
    await expect(moments).toFit(moments.map((moment) => new Date(moment.getTime() + day / 2)));
    expect(await failure(expect(moments).toFit({ min: "2025-01-01", max: "2025-06-30" }))).toContain("2025-12-31");
    await expect([1, null, 2, null]).toFit({ nullRate: 0.5 });
  });

  test("no values fit nothing, and alpha is a share", async () => {
    expect(await failure(expect([null, undefined]).toFit({ min: 1, max: 2 }))).toContain("there are none: 2 NULLs");
    await expect(expect([1]).toFit({ min: 1, max: 2 }, { alpha: 5 })).rejects.toThrow(/alpha is a share/);
  });
});

describe("toFitReference", () => {
  /** Rows drawn anew for each name; `dearer` shifts the amounts and leaves the rest alone. */
  const people = (name: string, dearer = 1) => {
    const key = streamKey(name, "people");
    return Array.from({ length: 600 }, (_, row) => ({
      plan: unit(key, row) < 0.3 ? "team" : "free",
      amount: Math.exp(normal(key, row, 1)) * dearer,
      since: new Date(Date.UTC(2025, 0, 1) + Math.floor(unit(key, row, 2) * 365) * day),
    }));
  };

  test("compares rows with others of the same source, and with some of another", async () => {
    await expect(people("a")).toFitReference(people("b"));
    await expect({ people: people("a") }).toFitReference({ people: people("b") });
    await expect(people("a", 2)).not.toFitReference(people("b"));
    await expect(people("a", 2)).toFitReference(people("b"), { thresholds: { warn: 1e6, fail: 1e6 } });
    const message = await failure(expect({ people: people("a", 2) }).toFitReference({ people: people("b") }));
    expect(message).toMatch(/to fit .+, and \d+ of \d+ scores fail:/);
    expect(message).toContain("people.amount");
    expect(message).toContain("two halves of");
    const negated = await failure(expect(people("a")).not.toFitReference(people("b")));
    expect(negated).toMatch(/none of \d+ scores fails/);
  });

  test("takes a database on either side", async () => {
    await fill();
    const copy = new SqliteDatabase(":memory:");
    copy.exec("CREATE TABLE users (id INTEGER PRIMARY KEY, age INTEGER)");
    const insert = copy.prepare("INSERT INTO users (age) VALUES (?)");
    for (let row = 0; row < 400; row++) insert.run(18 + Math.floor(unit(streamKey("c", "ages"), row) * 63));
    const options = { tables: ["users"], thresholds: { warn: 1e6, fail: 1e6 } };
    await expect(database).toFitReference(copy, options);
    copy.exec("UPDATE users SET age = age / 4");
    await expect(database).not.toFitReference(copy, { tables: ["users"] });
    copy.close();
  });
});

test("types know targets, forms and options", () => {
  const checked = async () => {
    // @ts-expect-error: a misspelt option
    await expect("sqlite:shop.db").toBeSound({ table: ["users"] });
    // @ts-expect-error: a misspelt distribution
    await expect([1]).toFit({ distribution: "gaussian" });
    // @ts-expect-error: alpha is a number
    await expect([1]).toFit({ min: 1, max: 2 }, { alpha: "0.05" });
    // @ts-expect-error: nothing to compare with
    await expect("sqlite:shop.db").toFitReference();
  };
  expect(checked).toBeTypeOf("function");
});
