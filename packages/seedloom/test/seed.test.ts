import { compilePlan } from "@seedloom/engine";
import SqliteDatabase from "better-sqlite3";
import { CamelCasePlugin, Kysely, SqliteDialect } from "kysely";
import { describe, expect, test } from "vitest";
import { plan, preview, reset, seed, validate } from "../src/index.ts";
import type { ResetQuestion, SeedProgress } from "../src/index.ts";
import { prepare, withDatabase } from "../src/prepare.ts";

const SCHEMA = `
  CREATE TABLE users (id INTEGER PRIMARY KEY, email VARCHAR(120) NOT NULL UNIQUE);
  CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), placed_on DATE NOT NULL);
`;

function memory(schema = SCHEMA): SqliteDatabase.Database {
  const database = new SqliteDatabase(":memory:");
  database.exec(schema);
  return database;
}

const count = (database: SqliteDatabase.Database, table: string) =>
  (database.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number }).n;

describe("seed", () => {
  test("fills a driver's database and leaves it open", async () => {
    const database = memory();
    const result = await seed(database, { rows: 25, manifest: false });
    expect(result).toMatchObject({
      rows: 50,
      manifest: null,
      tables: [
        { name: "users", rows: 25 },
        { name: "orders", rows: 25 },
      ],
    });
    expect([count(database, "users"), count(database, "orders")]).toEqual([25, 25]);
    expect(await validate(database)).toMatchObject({ ok: true });
  });

  test("writes rows by their key where the table is kept by it, and the same ones as row by row", async () => {
    const lines = `CREATE TABLE lines (order_id INTEGER NOT NULL REFERENCES orders (id), line_no INTEGER NOT NULL, note TEXT NOT NULL,
      PRIMARY KEY (order_id, line_no))`;
    const trigger = "CREATE TRIGGER seen AFTER INSERT ON lines BEGIN SELECT 1; END";
    const written = async (script: string) =>
      withDatabase(memory(`${SCHEMA} ${script}`), async (database) => {
        const prepared = await prepare(database, { rows: 50, counts: { lines: 1_700 } });
        const steps = compilePlan(prepared)
          .loadJob()
          .steps.filter((step) => step.kind === "insert");
        return steps
          .filter(({ table }) => table === "lines")
          .flatMap((step) => [...step.batches()])
          .flatMap(({ count, values }) => Array.from({ length: count }, (_, at) => values.map((column) => column[at])));
      });
    const byKey = (rows: readonly (readonly unknown[])[]) =>
      rows.toSorted((a, b) => Number(a[0]) - Number(b[0]) || Number(a[1]) - Number(b[1]));
    const kept = await written(`${lines} WITHOUT ROWID`);
    expect(kept).toHaveLength(1_700);
    expect(kept).toEqual(byKey(kept));
    const ordinary = await written(lines);
    expect(ordinary).not.toEqual(kept);
    expect(byKey(ordinary)).toEqual(kept);
    // A trigger may care who comes first.
    expect(await written(`${lines} WITHOUT ROWID; ${trigger}`)).toEqual(ordinary);
  });

  test("fills the database behind a Kysely instance, in memory too", async () => {
    interface Schema {
      users: { id: number; email: string };
      orders: { id: number; user_id: number; placed_on: string };
    }
    const kysely = new Kysely<Schema>({ dialect: new SqliteDialect({ database: memory() }) });
    await seed(kysely, {
      manifest: false,
      counts: { users: 3, orders: 9 },
      overrides: { orders: { placed_on: "2026-01-31" } },
    });
    expect(await kysely.selectFrom("orders").select("placed_on").distinct().execute()).toEqual([
      { placed_on: "2026-01-31" },
    ]);
    expect(await kysely.selectFrom("users").selectAll().execute()).toHaveLength(3);
    await kysely.destroy();
  });

  test("takes the names of a Kysely instance with CamelCasePlugin", async () => {
    interface Schema {
      userAccounts: { id: number; firstName: string; greeting: string };
      orderLines: { id: number; accountId: number; shortNote: string; lineCount: number };
    }
    const database = memory(`
      CREATE TABLE user_accounts (id INTEGER PRIMARY KEY, first_name VARCHAR(40) NOT NULL, greeting VARCHAR(80) NOT NULL);
      CREATE TABLE order_lines (
        id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES user_accounts (id), short_note TEXT NOT NULL, line_count INTEGER NOT NULL
      );
    `);
    const kysely = new Kysely<Schema>({ dialect: new SqliteDialect({ database }), plugins: [new CamelCasePlugin()] });
    await seed(kysely, {
      manifest: false,
      tables: ["userAccounts", "order*"],
      counts: { userAccounts: 5, orderLines: { perParent: "userAccounts", mean: 2 } },
      children: { orderLines: { accountId: { kind: "runs", tail: 0, mean: 2 } } },
      overrides: {
        userAccounts: { greeting: (row) => `Hello ${String(row.firstName)}` },
        orderLines: {
          shortNote: {
            value: (row, { parent }) => `${String(parent("accountId")?.["firstName"])} ${String(row.accountId)}`,
          },
          lineCount: 3,
        },
      },
    });
    const lines = await kysely
      .selectFrom("orderLines")
      .innerJoin("userAccounts", "userAccounts.id", "orderLines.accountId")
      .select(["firstName", "greeting", "shortNote", "accountId", "lineCount"])
      .execute();
    expect(lines).toHaveLength(10);
    for (const line of lines) {
      expect(line.greeting).toBe(`Hello ${line.firstName}`);
      expect(line.shortNote).toBe(`${line.firstName} ${line.accountId}`);
      expect(line.lineCount).toBe(3);
    }
    await kysely.destroy();
  });

  test("refuses a transaction and what is no database", async () => {
    const kysely = new Kysely<object>({ dialect: new SqliteDialect({ database: memory() }) });
    await kysely.transaction().execute(async (transaction) => {
      await expect(seed(transaction)).rejects.toMatchObject({
        code: "USAGE",
        message: expect.stringMatching(/transaction/),
      });
    });
    await expect(seed({})).rejects.toMatchObject({
      code: "USAGE",
      message: expect.stringMatching(/through this Object/),
    });
  });

  test("tells how far it is", async () => {
    const seen: SeedProgress[] = [];
    await seed(memory(), { rows: 12, manifest: false, onProgress: (progress) => seen.push(progress) });
    expect(seen).toContainEqual({ table: "users", rows: 12, of: 12 });
    expect(seen).toContainEqual({ table: "orders", rows: 12, of: 12 });
  });

  test("an aborted signal stops it before and during the load, and nothing is left", async () => {
    const database = memory();
    await expect(seed(database, { manifest: false, signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: "ABORTED",
    });
    const controller = new AbortController();
    const stopped = seed(database, {
      manifest: false,
      rows: 50_000,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(stopped).rejects.toMatchObject({ code: "ABORTED" });
    expect(count(database, "users")).toBe(0);
  });

  test("a table without rows to refer to is no silent success", async () => {
    await expect(seed(memory(), { manifest: false, tables: ["orders"] })).rejects.toMatchObject({
      code: "UNSATISFIABLE",
      details: { table: "orders" },
    });
  });

  test("an empty database says that the migrations have not run", async () => {
    await expect(seed(memory(""))).rejects.toThrow(/has no table to fill: run the migrations first/);
  });
});

describe("plan and preview", () => {
  test("agree with what seed does, and write nothing", async () => {
    const database = memory();
    const settings = { rows: 5, asOf: "2026-06-30" };
    const planned = await plan(database, settings);
    const previewed = await preview(database, { ...settings, sample: 5 });
    expect(count(database, "users")).toBe(0);
    const seeded = await seed(database, { ...settings, manifest: false });
    expect([planned.planHash, previewed.planHash]).toEqual([seeded.planHash, seeded.planHash]);
    const users = previewed.tables[0];
    const emails = users?.rows.map((row) => row[users.columns.indexOf("email")]);
    expect(emails).toEqual(database.prepare("SELECT email FROM users ORDER BY id").pluck().all());
  });
});

describe("reset", () => {
  test("asks, and takes no for an answer", async () => {
    const database = memory();
    await seed(database, { rows: 4, manifest: false });
    const asked: ResetQuestion[] = [];
    const answer = (yes: boolean) => (question: ResetQuestion) => {
      asked.push(question);
      return Promise.resolve(yes);
    };
    expect(await reset(database, { manifest: false, confirm: answer(false) })).toMatchObject({ done: false, rows: 0 });
    expect(count(database, "users")).toBe(4);
    expect(await reset(database, { manifest: false, confirm: answer(true) })).toMatchObject({ done: true, rows: 8 });
    expect(count(database, "users")).toBe(0);
    expect(asked).toHaveLength(2);
    expect(asked[0]?.tables).toEqual([
      { name: "orders", rows: 4 },
      { name: "users", rows: 4 },
    ]);
  });
});
