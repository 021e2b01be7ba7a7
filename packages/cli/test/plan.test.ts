import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { project, SHOP } from "./project.ts";

const URL = ["--url", "sqlite:shop.db"];

describe("plan", () => {
  test("shows tables in load order and writes nothing", async () => {
    const shop = project();
    const { status, stdout } = await shop.run("plan", ...URL, "--rows", "1000");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^table +rows +there before +refers to$/m);
    expect(stdout.indexOf("\nusers")).toBeLessThan(stdout.indexOf("\norders"));
    expect(stdout).toMatch(/^orders +1,000 +users$/m);
    expect(stdout).toContain("3,000 rows would be added to 3 tables");
    expect(shop.count("users")).toBe(0);
  });

  test("--why explains every column, relationship and constraint", async () => {
    const shop = project();
    const { stdout } = await shop.run("plan", ...URL, "--why", "--tables", "users,orders");
    expect(stdout).toMatch(/^ {2}email VARCHAR\(120\): email/m);
    expect(stdout).toMatch(/^ {4}because .+ \(rule \w+, \d+% sure\)$/m);
    expect(stdout).toMatch(/^ {2}user_id INTEGER: id of users/m);
    expect(stdout).toMatch(/^ {2}user_id children: \w+, \w+ [\d.]+$/m);
    expect(stdout).toContain("total >= 0");
    expect(stdout).not.toContain("order_items");
  });

  test("--why says what the configuration said", async () => {
    const files = {
      "seedloom.config.ts":
        'export default { url: "sqlite:shop.db", overrides: { users: { name: "Ann", status: () => "on" } } };\n',
    };
    const { stdout } = await project({ files }).run("plan", "--why");
    expect(stdout).toMatch(/name VARCHAR\(80\): always "Ann"|name VARCHAR\(80\): constant \{"value":"Ann"\}/);
    expect(stdout).toContain("status VARCHAR(10): your function");
    expect(stdout).toContain("because said by the configuration (rule override, 100% sure)");
  });

  test("says what it leaves alone, and why", async () => {
    const schema = `${SHOP} CREATE VIEW rich AS SELECT * FROM orders WHERE total > 100; CREATE VIEW poor AS SELECT 1;
      CREATE VIRTUAL TABLE found USING fts5(body);`;
    const shop = project({ schema });
    const { stdout } = await shop.run("plan", ...URL);
    expect(stdout).toContain("left alone (no rows of their own): view poor, view rich\n");
    expect(stdout).toContain("left alone (rows kept by a module): virtual table found\n");
    expect(await shop.json("plan", ...URL, "--json")).toHaveProperty("omitted.0", {
      what: "view poor",
      why: "no rows of their own",
    });
  });

  test("--json and --out give the plan as data", async () => {
    const shop = project();
    const output = await shop.json("plan", ...URL, "--json", "--out", "plan.json", "--as-of", "2026-06-30");
    expect(output).toMatchObject({ seed: "seedloom", planHash: expect.stringMatching(/^[0-9a-f]{16}$/), notices: [] });
    expect(output["plan"]).toEqual(JSON.parse(readFileSync(join(shop.folder, "plan.json"), "utf8")));
    expect(output["plan"]).toMatchObject({
      asOf: "2026-06-30T00:00:00.000Z",
      tables: [{ table: "users", rows: 100 }, {}, {}],
    });
    expect(output).not.toHaveProperty("recipe");
    expect(await shop.json("plan", ...URL, "--json", "--why")).toHaveProperty(
      "recipe.tables.users.columns.email.evidence",
    );
  });

  test("names the plan that seed then carries out", async () => {
    const shop = project();
    const flags = [...URL, "--rows", "3", "--as-of", "2026-06-30", "--json"];
    const { planHash } = await shop.json("plan", ...flags);
    expect(await shop.json("seed", ...flags)).toMatchObject({ planHash });
  });
});
