import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { project } from "./project.ts";

const URL = ["--url", "sqlite:shop.db"];

test("reset does nothing without a terminal to ask at, unless told --yes", async () => {
  const shop = project();
  await shop.run("seed", ...URL, "--rows", "10");
  const refused = await shop.run("reset", ...URL);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain("say --yes");
  expect(shop.count("users")).toBe(10);

  const { status, stdout } = await shop.run("reset", ...URL, "--yes");
  expect(status).toBe(0);
  expect(stdout).toMatch(/✓ 30 rows of 3 tables deleted in /);
  expect(shop.count("users")).toBe(0);
  const { runs } = JSON.parse(readFileSync(join(shop.folder, "seedloom-manifest.json"), "utf8")) as { runs: unknown[] };
  expect(runs).toEqual([]);
});

test("reset empties the chosen tables, and refuses those that others refer to", async () => {
  const shop = project();
  await shop.run("seed", ...URL, "--rows", "10");
  const refused = await shop.run("reset", ...URL, "--yes", "--tables", "users");
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain(
    "users cannot be emptied while orders, which is not chosen, refers to it from 10 rows",
  );
  expect(await shop.json("reset", ...URL, "--yes", "--tables", "order*", "--json")).toMatchObject({
    done: true,
    rows: 20,
    tables: [
      { name: "order_items", rows: 10 },
      { name: "orders", rows: 10 },
    ],
  });
  expect(["users", "orders", "order_items"].map((table) => shop.count(table))).toEqual([10, 0, 0]);
});
