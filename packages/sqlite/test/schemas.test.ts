import { sqlite } from "@seedloom/sqlite";
import Sqlite from "better-sqlite3";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

// Real schemas that lie beside the checkout where the project is developed; they are not part of the repository.
const folder = join(import.meta.dirname, "../../../../shared/schemas");

describe.runIf(existsSync(folder))("real schemas", () => {
  const rows = existsSync(folder)
    ? readFileSync(join(folder, "schemas.tsv"), "utf8")
        .trim()
        .split("\n")
        .map((line) => line.split("\t"))
    : [];
  const header = rows[0] ?? [];
  const schemas = rows
    .filter(([dialect]) => dialect === "sqlite")
    .map((row) => Object.fromEntries(row.map((cell, at) => [header[at], cell])));

  test.each(schemas)("$name", async (counted) => {
    const db = new Sqlite(":memory:");
    db.exec(readFileSync(join(folder, "sqlite", `${counted["name"]}.sql`), "utf8"));
    const catalog = await (await sqlite.open(db))!.introspect();
    const count = (of: "columns" | "foreignKeys" | "uniques" | "checks") =>
      catalog.tables.reduce((total, table) => total + table[of].length, 0);
    expect({
      tables: catalog.tables.length,
      columns: count("columns"),
      foreign_keys: count("foreignKeys"),
      uniques: count("uniques"),
      checks: count("checks"),
    }).toEqual({
      tables: Number(counted["tables"]),
      columns: Number(counted["columns"]),
      foreign_keys: Number(counted["foreign_keys"]),
      uniques: Number(counted["uniques"]),
      checks: Number(counted["checks"]),
    });
    expect(catalog.omitted).toEqual([]);
    const unparsed = catalog.tables.flatMap((table) => table.checks.filter(({ sql }) => sql.expression === null));
    expect(unparsed).toEqual([]);
  });
});
