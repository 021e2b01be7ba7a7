import { expect, test } from "vitest";
import { project } from "./project.ts";

const URL = ["--url", "sqlite:shop.db"];

test("preview shows the first rows that seed then adds, and writes nothing", async () => {
  const shop = project();
  const flags = [...URL, "--rows", "50", "--as-of", "2026-06-30"];
  const { tables } = (await shop.json("preview", ...flags, "--json")) as {
    tables: { name: string; total: number; columns: string[]; rows: unknown[][] }[];
  };
  expect(shop.count("users")).toBe(0);
  expect(tables.map(({ name, total, rows }) => [name, total, rows.length])).toEqual([
    ["users", 50, 5],
    ["orders", 50, 5],
    ["order_items", 50, 5],
  ]);
  await shop.run("seed", ...flags);
  const users = tables[0];
  const added = shop.query("SELECT * FROM users ORDER BY id LIMIT 5");
  expect(users?.rows.map((row) => row[users.columns.indexOf("email")])).toEqual(added.map((row) => row["email"]));
});

test("preview prints aligned tables with readable cells", async () => {
  const { status, stdout } = await project().run("preview", ...URL, "--sample", "2", "--tables", "users,orders");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^users \(100 rows\)$/m);
  expect(stdout).toMatch(/^ *id .*email .*name .*status .*note/m);
  expect(stdout).toMatch(/\d{4}-\d\d-\d\d/);
  expect(stdout).toMatch(/Nothing was written\. seed seedloom, plan [0-9a-f]{16}/);
  const lines = stdout.split("\n").slice(1, 4);
  const at = lines[0]?.indexOf("email") ?? -1;
  // Cells start where their heading does.
  expect(lines.slice(1).every((line) => line[at - 1] === " " && line[at] !== " ")).toBe(true);
});

test("preview refuses a sample of none", async () => {
  const { status, stderr } = await project().run("preview", ...URL, "--sample", "0");
  expect(status).toBe(2);
  expect(stderr).toContain("sample must be a whole number from 1");
});
