import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { SHOP, project } from "./project.ts";

const URL = ["--url", "sqlite:shop.db"];

describe("seed", () => {
  test("fills every table and tells people about it", async () => {
    const shop = project();
    const { status, stdout, stderr } = await shop.run("seed", ...URL, "--rows", "1200");
    expect(stderr).toBe("");
    expect(status).toBe(0);
    for (const table of ["users", "orders", "order_items"]) {
      expect(shop.count(table)).toBe(1200);
      expect(stdout).toMatch(new RegExp(`^${table} +1,200 +`, "m"));
    }
    expect(stdout).toMatch(/✓ 3,600 rows in 3 tables in /);
    expect(stdout).toContain("simulated data, written down in");
    expect(stdout).toContain("seedloom validate");
    // oxlint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/\u001b/);
    expect(shop.query("PRAGMA foreign_key_check")).toEqual([]);
  });

  test("--json is the contract, and nothing else", async () => {
    const shop = project();
    const { status, stdout, stderr } = await shop.run("seed", ...URL, "--rows", "7", "--seed", "42", "--json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(JSON.parse(stdout)).toEqual({
      seed: "42",
      planHash: expect.stringMatching(/^[0-9a-f]{16}$/),
      rows: 21,
      ms: expect.any(Number),
      tables: ["users", "orders", "order_items"].map((name) => ({ name, rows: 7, ms: expect.any(Number) })),
      notices: [],
      manifest: join(shop.folder, "seedloom-manifest.json"),
    });
  });

  test("the same seed gives the same rows, another seed others", async () => {
    const rows = await Promise.all(
      ["a", "a", "b"].map(async (seed) => {
        const shop = project();
        await shop.run("seed", ...URL, "--rows", "20", "--seed", seed, "--as-of", "2026-06-30");
        return JSON.stringify(["users", "orders", "order_items"].map((table) => shop.query(`SELECT * FROM ${table}`)));
      }),
    );
    expect(rows[0]).toBe(rows[1]);
    expect(rows[0]).not.toBe(rows[2]);
  });

  test("adds to rows that are there and changes none of them", async () => {
    const shop = project();
    await shop.run("seed", ...URL, "--rows", "20");
    const before = shop.query("SELECT * FROM users ORDER BY id");
    expect((await shop.run("seed", ...URL, "--rows", "20")).status).toBe(0);
    expect(shop.query("SELECT * FROM users ORDER BY id").slice(0, 20)).toEqual(before);
    expect(shop.count("users")).toBe(40);
    const { runs } = JSON.parse(readFileSync(join(shop.folder, "seedloom-manifest.json"), "utf8")) as {
      runs: unknown[];
    };
    expect(runs).toHaveLength(2);
  });

  test("--dry-run writes nothing, no manifest either", async () => {
    const shop = project();
    const result = await shop.json("seed", ...URL, "--rows", "30", "--dry-run", "--json");
    expect(result).toMatchObject({ rows: 90, manifest: null, planHash: expect.stringMatching(/^[0-9a-f]{16}$/) });
    expect(shop.count("users")).toBe(0);
    expect(readdirSync(shop.folder)).toEqual(["shop.db"]);
    const { stdout } = await shop.run("seed", ...URL, "--dry-run");
    expect(stdout).toContain("300 rows in 3 tables would be added; nothing was written.");
  });

  test("--tables and --exclude choose, by glob too", async () => {
    const shop = project();
    await shop.run("seed", ...URL, "--rows", "5", "--tables", "us*,orders");
    expect(["users", "orders", "order_items"].map((table) => shop.count(table))).toEqual([5, 5, 0]);
    await shop.run("seed", ...URL, "--rows", "5", "--exclude", "orders,users");
    expect(["users", "orders", "order_items"].map((table) => shop.count(table))).toEqual([5, 5, 5]);
    const { status, stderr } = await shop.run("seed", ...URL, "--tables", "user");
    expect(status).toBe(2);
    expect(stderr).toContain('"user" matches none of the 3 tables. Did you mean "users"?');
  });

  test("a run that cannot be satisfied exits with 3 and writes nothing", async () => {
    const shop = project({
      schema: `${SHOP} CREATE TABLE odd (id INTEGER PRIMARY KEY, n INTEGER NOT NULL, CHECK (n > 5 AND n < 3));`,
    });
    const { status, stdout } = await shop.run("seed", ...URL, "--rows", "5", "--json");
    expect(status).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: "UNSATISFIABLE", details: { table: "odd" } } });
    expect(shop.count("users")).toBe(0);
    expect(existsSync(join(shop.folder, "seedloom-manifest.json"))).toBe(false);
  });

  test("a database that cannot be opened exits with 4", async () => {
    const shop = project({
      schema: "",
      files: { "shop.db": "this is no database, but long enough to be read as one".repeat(40) },
    });
    const { status, stdout } = await shop.run("seed", ...URL, "--json");
    expect(status).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: expect.stringMatching(/CONNECT|INTROSPECT/) } });
  });

  test("Ctrl-C takes everything back and exits with 130", async () => {
    const shop = project();
    const child = shop.start("seed", ...URL, "--rows", "2000000");
    const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
    const journal = join(shop.folder, "shop.db-journal");
    const log = join(shop.folder, "shop.db-wal");
    while (!existsSync(journal) && !existsSync(log) && child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(shop.count("users")).toBe(0);
    expect(existsSync(join(shop.folder, "seedloom-manifest.json"))).toBe(false);
  });
});

describe("the URL", () => {
  test("comes from the flag, then the configuration, then DATABASE_URL, then .env", async () => {
    const shop = project({
      files: { ".env": "DATABASE_URL=sqlite:shop.db\n" },
    });
    expect((await shop.run("seed", "--rows", "1")).status).toBe(0);
    expect(shop.count("users")).toBe(1);

    const configured = project({
      files: { "seedloom.config.ts": 'export default { url: "sqlite:shop.db" };\n' },
      environment: { DATABASE_URL: "sqlite:other.db" },
    });
    expect((await configured.run("seed", "--rows", "1")).status).toBe(0);
    expect(configured.count("users")).toBe(1);

    const flagged = project({ environment: { DATABASE_URL: "sqlite:other.db" } });
    expect((await flagged.run("seed", ...URL, "--rows", "1")).status).toBe(0);
    expect(flagged.count("users")).toBe(1);
  });
});

describe("safety", () => {
  test("a database that looks like production is refused unless it is named", async () => {
    const shop = project({ environment: { NODE_ENV: "production" } });
    const refused = await shop.run("seed", ...URL, "--rows", "5", "--json");
    expect(refused.status).toBe(2);
    expect(JSON.parse(refused.stdout)).toMatchObject({
      error: { code: "PRODUCTION", details: { database: "shop.db", reasons: ["NODE_ENV is production"] } },
    });
    expect((await shop.run("seed", ...URL, "--rows", "5", "--allow-production", "other.db")).status).toBe(2);
    expect((await shop.run("reset", ...URL, "--yes")).status).toBe(2);
    expect(shop.count("users")).toBe(0);
    expect((await shop.run("seed", ...URL, "--rows", "5", "--allow-production", "shop.db")).status).toBe(0);
    expect(shop.count("users")).toBe(5);
  });

  test("many rows that no manifest calls simulated are somebody's", async () => {
    const many = `${SHOP} CREATE TABLE log (id INTEGER PRIMARY KEY);
      INSERT INTO log SELECT value FROM (WITH RECURSIVE n (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n LIMIT 100001) SELECT value FROM n);`;
    const shop = project({ schema: many });
    const { status, stderr } = await shop.run("seed", ...URL, "--rows", "5");
    expect(status).toBe(2);
    expect(stderr).toContain("it already holds 100,001 rows");
    expect((await shop.run("reset", ...URL, "--yes")).status).toBe(2);
    expect(shop.count("log")).toBe(100_001);
    expect(shop.count("users")).toBe(0);
  });

  test("the books of migration tools are left alone", async () => {
    const shop = project({
      schema: `${SHOP} CREATE TABLE knex_migrations (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO knex_migrations VALUES (1, '001');`,
    });
    const { notices } = await shop.json("seed", ...URL, "--rows", "5", "--json");
    expect(notices).toContainEqual(expect.objectContaining({ code: "TABLE_LEFT_ALONE", table: "knex_migrations" }));
    expect(shop.count("knex_migrations")).toBe(1);
    expect(shop.count("users")).toBe(5);
  });
});
