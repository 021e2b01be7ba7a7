import { expect, test } from "vitest";
import { SHOP, project } from "./project.ts";

const URL = ["--url", "sqlite:shop.db"];
const ORPHAN = `${SHOP} PRAGMA foreign_keys = OFF; INSERT INTO orders VALUES (1, 7, '2026-01-31', 3.5);`;

test("validate passes what seed made", async () => {
  const shop = project();
  await shop.run("seed", ...URL, "--rows", "30");
  const { status, stdout } = await shop.run("validate", ...URL);
  expect(stdout).toContain("✓ every constraint and relationship holds (integrity 100%)");
  expect(status).toBe(0);
  expect(await shop.json("validate", ...URL, "--json")).toMatchObject({ ok: true, scores: { integrity: 1 } });
});

test("validate finds an orphan and exits with 1", async () => {
  const shop = project({ schema: ORPHAN });
  const { status, stdout } = await shop.run("validate", ...URL);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^error .*orders/m);
  expect(stdout).toMatch(/✗ 1 violation/);
  const output = await shop.json("validate", ...URL, "--json");
  expect(output).toMatchObject({ ok: false });
  expect(output["findings"]).toContainEqual(
    expect.objectContaining({ severity: "error", table: "orders", columns: ["user_id"], count: 1 }),
  );
  expect(Object.keys(output).sort()).toEqual(["findings", "ok", "scores"]);
});

test("validate looks at the chosen tables only", async () => {
  const shop = project({ schema: ORPHAN });
  expect((await shop.run("validate", ...URL, "--tables", "users")).status).toBe(0);
});

test("validate does not pass a database in which there is nothing to check", async () => {
  const { status, stderr } = await project({ schema: "PRAGMA user_version = 1;" }).run("validate", ...URL);
  expect(status).toBe(2);
  expect(stderr).toContain("shop.db has no table to check: run the migrations first, or correct the URL.");
});
