import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Plan } from "@seedloom/core";
import { beforeEach, describe, expect, test } from "vitest";
import { addRun, checkManifest, forgetTables, manifestRun, readManifest, simulatedRows } from "../src/runs/manifest.ts";

const table = { existing: 0, columns: [], references: [], slots: [], settled: [], attempts: [] };
const plan: Plan = {
  outputVersion: 1,
  dialect: "sqlite",
  seed: "s",
  asOf: "2026-06-30T00:00:00.000Z",
  locale: [["en", 1]],
  tables: [
    { ...table, table: "users", rows: 10, firstRow: 5 },
    { ...table, table: "orders", rows: 20, firstRow: 0 },
    { ...table, table: "empty", rows: 0, firstRow: 0 },
  ],
  constraints: [],
  unchecked: [],
  notices: [],
};
const run = (database: string) =>
  manifestRun(plan, "0123456789abcdef", database, [{ table: "orders", rows: 18, ms: 1 }]);

let path: string;
beforeEach(async () => {
  path = join(await mkdtemp(join(tmpdir(), "seedloom-")), "manifest.json");
});

describe("manifest", () => {
  test("says that the rows are simulated, which ones, and how to make them again", async () => {
    await addRun(path, run("shop.db"));
    const written = JSON.parse(await readFile(path, "utf8")) as Record<string, unknown>;
    expect(written["simulated"]).toBe(true);
    expect(written["notice"]).toMatch(/simulated/);
    expect(written["runs"]).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        tool: expect.stringMatching(/^seedloom \d/),
        database: "shop.db",
        seed: "s",
        planHash: "0123456789abcdef",
        outputVersion: 1,
        asOf: "2026-06-30T00:00:00.000Z",
        locale: [["en", 1]],
        tables: [
          { name: "users", firstRow: 5, rows: 10 },
          { name: "orders", firstRow: 0, rows: 18 },
        ],
      },
    ]);
  });

  test("keeps runs, and forgets tables that were emptied", async () => {
    await addRun(path, run("shop.db"));
    await addRun(path, run("other.db"));
    expect(simulatedRows((await readManifest(path)).runs, "shop.db")).toBe(28);
    // The same file, named from the root.
    expect(simulatedRows((await readManifest(path)).runs, resolve("shop.db"))).toBe(28);
    await forgetTables(path, "shop.db", ["users"]);
    expect(simulatedRows((await readManifest(path)).runs, "shop.db")).toBe(18);
    await forgetTables(path, "shop.db", ["orders"]);
    expect((await readManifest(path)).runs.map(({ database }) => database)).toEqual(["other.db"]);
  });

  test("does not overwrite a file that is something else", async () => {
    await writeFile(path, '{ "name": "app" }');
    await expect(checkManifest(path)).rejects.toMatchObject({ code: "CONFIG" });
    await writeFile(path, "no JSON");
    await expect(checkManifest(path)).rejects.toThrow(/Move it away/);
  });
});
