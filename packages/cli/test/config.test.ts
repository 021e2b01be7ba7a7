import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { SHOP, project } from "./project.ts";

const config = (text: string) => ({
  "seedloom.config.ts": `import { defineConfig } from "seedloom";\nexport default defineConfig({ url: "sqlite:shop.db", rows: 50, ${text} });\n`,
});

describe("seedloom.config.ts", () => {
  test("counts: a number, and children for each row of a parent", async () => {
    const shop = project({ files: config('counts: { users: 10, orders: { perParent: "users", mean: 3 } }') });
    expect((await shop.run("seed")).status).toBe(0);
    expect(["users", "orders", "order_items"].map((table) => shop.count(table))).toEqual([10, 30, 50]);
  });

  test("overrides: a literal, a weighted list, a generator, functions of the row and its parent, a share of NULLs", async () => {
    const shop = project({
      files: config(`overrides: {
        users: {
          name: "Ann",
          status: { weighted: { active: 9, banned: 1, never: 0 } },
          email: { generator: "uuid" },
          note: { value: (row) => row.name + " is " + row.status, nullRate: 0.5 },
        },
        orders: {
          placed_on: "2026-01-31",
          total: (row, { parent, index }) => String(parent("user_id").status).length + index / 100,
        },
      }`),
    });
    const { status, stderr } = await shop.run("seed");
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const users = shop.query("SELECT * FROM users");
    expect(new Set(users.map((user) => user["name"]))).toEqual(new Set(["Ann"]));
    const active = users.filter((user) => user["status"] === "active").length;
    expect(active).toBeGreaterThan(35);
    expect(active).toBeLessThan(50);
    expect(users.filter((user) => user["status"] === "never")).toEqual([]);
    expect(users.every((user) => /^[0-9a-f]{8}-/.test(String(user["email"])))).toBe(true);
    const notes = users.filter((user) => user["note"] !== null);
    expect(notes.length).toBeGreaterThan(10);
    expect(notes.length).toBeLessThan(40);
    expect(notes.every((user) => user["note"] === `Ann is ${String(user["status"])}`)).toBe(true);
    const orders = shop.query("SELECT o.*, u.status FROM orders o JOIN users u ON u.id = o.user_id ORDER BY o.id");
    expect(new Set(orders.map((order) => order["placed_on"]))).toEqual(new Set(["2026-01-31"]));
    orders.forEach((order, index) => {
      expect(Number(order["total"])).toBeCloseTo(String(order["status"]).length + index / 100, 2);
    });
  });

  test.each([
    ["row: 3", /There is no setting "row". Did you mean "rows"\?/],
    ["overrides: { user: { name: 1 } }", /overrides: there is no table "user". Did you mean "users"\?/],
    ["overrides: { users: { email: { generator: 'emial' } } }", /users.email: there is no generator "emial"/],
    [
      "children: { orders: { user: { kind: 'popular', skew: 1 } } }",
      /children.orders: "user" is no foreign key of it. Did you mean "user_id"\?/,
    ],
    [
      "overrides: { users: { name: () => { throw new Error('oh no'); } } }",
      /users.name: the function for row \\d+ threw: oh no/,
    ],
    ["locale: 'xx'", /xx/],
  ])("refuses %s", async (text, message) => {
    const shop = project({ files: config(text) });
    const { status, stderr } = await shop.run("seed");
    expect(stderr).toMatch(new RegExp(message.source.replaceAll("\\\\d", "\\d")));
    expect(stderr).toContain(`(configuration: ${join(shop.folder, "seedloom.config.ts")})`);
    expect(status).toBe(2);
    expect(shop.count("users")).toBe(0);
  });

  test("what a CHECK rules out is not replaced silently", async () => {
    const shop = project({ files: config("overrides: { orders: { total: { weighted: [[-5, 1], [-7, 1]] } } }") });
    const { status, stderr } = await shop.run("seed");
    expect(status).toBe(3);
    expect(stderr).toMatch(
      /orders\.total: no value that the configuration gives satisfies .*total >= 0; change its override\./,
    );
    expect(shop.count("users")).toBe(0);
  });

  test("a file that does not load is named with the reason", async () => {
    const shop = project({ files: { "seedloom.config.ts": "export default {{;\n" } });
    const { status, stderr } = await shop.run("seed");
    expect(status).toBe(2);
    expect(stderr).toMatch(/seedloom\.config\.ts does not load: .*seedloom\.config\.ts:1:\d+/);
  });

  test("TypeScript that Node itself does not take (enums) and CommonJS projects do as well", async () => {
    const text = 'enum Size { Small = 3 }\nexport default { url: "sqlite:shop.db", rows: Size.Small };\n';
    const shop = project({ files: { "seedloom.config.ts": text, "package.json": '{ "name": "app" }' } });
    const { status, stderr } = await shop.run("seed");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(shop.count("users")).toBe(3);
  });

  test("flags win over it", async () => {
    const shop = project({ files: config("seed: 'a'") });
    expect(await shop.json("seed", "--rows", "2", "--seed", "b", "--json")).toMatchObject({ seed: "b", rows: 6 });
  });
});

describe("manifest", () => {
  test("stands beside the configuration, wherever the command is run", async () => {
    const shop = project({
      files: { "config/seedloom.config.ts": 'export default { url: "sqlite:shop.db", rows: 2 };\n' },
    });
    const { manifest } = await shop.json("seed", "--config", "config/seedloom.config.ts", "--json");
    expect(manifest).toBe(join(shop.folder, "config/seedloom-manifest.json"));
    expect(JSON.parse(readFileSync(String(manifest), "utf8"))).toMatchObject({
      simulated: true,
      runs: [{ seed: "seedloom", tables: [{ name: "users", firstRow: 0, rows: 2 }, { rows: 2 }, { rows: 2 }] }],
    });
  });

  test("is a table where one is asked for, and only then", async () => {
    const shop = project({ files: config("manifest: { table: true }") });
    expect(await shop.json("seed", "--rows", "2", "--json")).toMatchObject({ manifest: "seedloom_runs", rows: 6 });
    await shop.run("seed", "--rows", "2");
    const runs = shop.query("SELECT run FROM seedloom_runs").map(({ run }) => JSON.parse(String(run)) as unknown);
    expect(runs).toHaveLength(2);
    expect(runs[0]).toMatchObject({ simulated: true, seed: "seedloom", tables: [{ name: "users", rows: 2 }, {}, {}] });
    expect(existsSync(join(shop.folder, "seedloom-manifest.json"))).toBe(false);
  });

  test("is left out where it is not wanted", async () => {
    const shop = project({ files: config("manifest: false") });
    expect(await shop.json("seed", "--rows", "2", "--json")).toMatchObject({ manifest: null, rows: 6 });
    expect(existsSync(join(shop.folder, "seedloom-manifest.json"))).toBe(false);
  });

  test("a file of that name that is something else stops the run before it starts", async () => {
    const shop = project({ files: { "seedloom-manifest.json": "{}" }, schema: SHOP });
    const { status, stderr } = await shop.run("seed", "--url", "sqlite:shop.db");
    expect(status).toBe(2);
    expect(stderr).toMatch(/seedloom-manifest.json cannot be used/);
    expect(shop.count("users")).toBe(0);
  });
});
