import { describe, expect, test } from "vitest";
import { project } from "./project.ts";

const files = {
  "seedloom.config.ts": `import { defineConfig } from "seedloom";
export default defineConfig({
  url: "sqlite:shop.db",
  counts: { users: 20, orders: 10 },
  overrides: { users: { status: "usual" } },
  scenarios: { "black-friday": { counts: { orders: 40 } }, quiet: { counts: { orders: 5 } } },
});
`,
};

describe("--scenario", () => {
  test("changes what the scenario names, in seed, plan and preview", async () => {
    const shop = project({ files });
    expect((await shop.run("seed", "--scenario", "black-friday")).status).toBe(0);
    expect([shop.count("users"), shop.count("orders")]).toEqual([20, 40]);
    expect(shop.query("SELECT DISTINCT status FROM users")).toEqual([{ status: "usual" }]);
    const other = project({ files });
    const { plan } = (await other.json("plan", "--json", "--scenario", "quiet")) as {
      plan: { tables: readonly { table: string; rows: number }[] };
    };
    expect(plan.tables.find(({ table }) => table === "orders")?.rows).toBe(5);
    const { tables } = (await other.json("preview", "--json", "--scenario", "black-friday")) as {
      tables: readonly { name: string; total: number }[];
    };
    expect(tables.find(({ name }) => name === "orders")?.total).toBe(40);
  });

  test("of another name is an error that names the nearest", async () => {
    const { status, stderr } = await project({ files }).run("seed", "--scenario", "black-fridya");
    expect(status).toBe(2);
    expect(stderr).toContain('There is no scenario "black-fridya". Did you mean "black-friday"?');
  });
});
