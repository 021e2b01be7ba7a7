import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { project } from "./project.ts";

const SCHEMA =
  "CREATE TABLE users (id INTEGER PRIMARY KEY, status VARCHAR(10) NOT NULL, age INTEGER NOT NULL, note TEXT);";
const CONFIG = `export default {
  url: "sqlite:shop.db", manifest: false, rows: 800,
  overrides: { users: { status: { weighted: { active: 8, banned: 2 } }, age: { min: 18, max: 80 } } },
  thresholds: { columns: { "users.note": "off" }, integrity: { emptyTable: "error" } },
};`;
const URL = ["--url", "sqlite:shop.db"];

/** A database that was seeded, its plan in plan.json, and the same rows in real.csv. */
async function seeded() {
  const shop = project({ schema: SCHEMA, files: { "seedloom.config.mjs": CONFIG } });
  expect((await shop.run("plan", "--out", "plan.json")).status).toBe(0);
  expect((await shop.run("seed")).status).toBe(0);
  const rows = shop.query("SELECT status, age FROM users");
  writeFileSync(
    join(shop.folder, "real.csv"),
    `status,age\n${rows.map(({ status, age }) => `${String(status)},${String(age)}`).join("\n")}\n`,
  );
  return shop;
}

test("a comparison fits a screen, worst first, every figure between its yardsticks", async () => {
  const shop = await seeded();
  const { status, stdout } = await shop.run("validate", ...URL, "--reference", "real.csv");
  const lines = stdout.split("\n");
  expect(lines.length).toBeLessThanOrEqual(24);
  expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(100);
  expect(stdout).toContain("✓ every constraint and relationship holds");
  expect(stdout).toMatch(/^worst first +measure +value +ceiling +floor +ratio$/m);
  expect(stdout).toMatch(/! not in both: users\.id, users\.note/);
  expect(stdout).toMatch(/shop\.db against real\.csv: \d+ of \d+ columns/);
  expect(status).toBe(0);
});

test("--plan: what was seeded keeps it, what was changed since does not; with the configuration too", async () => {
  const shop = await seeded();
  for (const plan of [["--plan", "plan.json"], ["--plan"]]) {
    const { status, stdout } = await shop.run("validate", ...plan);
    expect(stdout).toMatch(/✓ shop\.db against the plan \(seed seedloom\): 2 of 2 columns/);
    expect(status).toBe(0);
  }
  shop.query("UPDATE users SET age = 80 WHERE id % 4 = 0 RETURNING 1");
  const { status, stdout } = await shop.run("validate", "--plan", "plan.json");
  expect(status).toBe(1);
  expect(stdout.split("\n").find((line) => line.endsWith("fail"))).toMatch(/^age +promisedDistribution/);
});

test("--json has the scores with their yardsticks; --report, --junit and --github write the rest", async () => {
  const shop = await seeded();
  const output = await shop.json(
    "validate",
    ...URL,
    "--plan",
    "plan.json",
    "--report",
    "out/v.html",
    "--junit",
    "out/v.xml",
    "--json",
  );
  expect(output).toMatchObject({
    ok: true,
    scores: { integrity: 1, promisedRows: 1 },
    label: "shop.db",
    fit: { reference: "the plan (seed seedloom)" },
  });
  expect(readFileSync(join(shop.folder, "out/v.html"), "utf8")).toMatch(/^<!doctype html>/i);
  expect(readFileSync(join(shop.folder, "out/v.xml"), "utf8")).toContain("<testsuites");
  shop.query("DELETE FROM users RETURNING 1");
  const { status, stdout } = await shop.run("validate", "--github");
  expect(stdout).toContain("::error");
  expect(status).toBe(1);
});

test("the configuration's thresholds hold, and a wrong one is named", async () => {
  const shop = await seeded();
  shop.query("DELETE FROM users RETURNING 1");
  const { status, stdout } = await shop.run("validate");
  expect(stdout).toMatch(/^error users/m);
  expect(status).toBe(1);
  writeFileSync(join(shop.folder, "seedloom.config.mjs"), CONFIG.replace("emptyTable", "emptyTabel"));
  expect(await shop.run("validate")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('thresholds.integrity: there is no "emptyTabel". Did you mean "emptyTable"?'),
  });
  expect((await shop.run("seed", "--rows", "1")).status).toBe(0);
});

test.each([
  [["--reference", "absent.csv"], 2, /There is no file absent\.csv/],
  [["--reference", "sqlite:absent.db"], 4, /there is no file absent\.db/],
  [
    ["--plan", "absent.json"],
    2,
    /The plan absent\.json cannot be used: .*; write one by seedloom plan --out absent\.json/,
  ],
  [["--plan", "seedloom.config.mjs"], 2, /The plan seedloom\.config\.mjs cannot be used: it is no JSON/],
  [["--report", "shop.db/x.html"], 2, /The report shop\.db\/x\.html cannot be written/],
])("validate %j is an error with a remedy", async (args, status, message) => {
  const shop = project({ schema: SCHEMA, files: { "seedloom.config.mjs": CONFIG.replace(/thresholds.*/, "") } });
  const ended = await shop.run("validate", ...args);
  expect(ended.stderr).toMatch(message);
  expect(ended.status).toBe(status);
});
