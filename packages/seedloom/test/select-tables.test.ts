import { describe, expect, test } from "vitest";
import { selectTables } from "../src/settings/select-tables.ts";
import { catalogOf } from "./catalog-of.ts";

const catalog = await catalogOf(
  ["users", "orders", "order_items", "odd [name]*", "seedloom_runs"]
    .map((name) => `CREATE TABLE "${name}" (id INTEGER PRIMARY KEY);`)
    .join(""),
);

describe("selectTables", () => {
  test("takes all, but not Seedloom's own", () => {
    expect(selectTables(catalog, {})).toEqual(["odd [name]*", "order_items", "orders", "users"]);
  });

  test("takes names and globs, and leaves out what is excluded", () => {
    expect(selectTables(catalog, { tables: ["order*"] })).toEqual(["order_items", "orders"]);
    expect(selectTables(catalog, { tables: ["order*", "users"], exclude: ["*_items"] })).toEqual(["orders", "users"]);
  });

  test("takes a table by its exact name, even where that reads like a glob", () => {
    expect(selectTables(catalog, { tables: ["odd [name]*"] })).toEqual(["odd [name]*"]);
  });

  test("names the nearest table for one that is not there", () => {
    expect(() => selectTables(catalog, { tables: ["ordes"] })).toThrow(
      /"ordes" matches none of the 4 tables. Did you mean "orders"\?/,
    );
    expect(() => selectTables(catalog, { exclude: ["user"] })).toThrow(/Did you mean "users"\?/);
  });

  test("names a dozen of many tables where none is near", async () => {
    const many = await catalogOf(
      Array.from({ length: 15 }, (_, at) => `CREATE TABLE t${at + 10} (id INTEGER PRIMARY KEY);`).join(""),
    );
    expect(() => selectTables(many, { tables: ["customers"] })).toThrow(/There are t10, t11, .*, t21 and 3 more\.$/);
  });

  test("takes a glob to exclude for a precaution, which may match nothing", () => {
    expect(selectTables(catalog, { tables: ["users"], exclude: ["knex_migrations*"] })).toEqual(["users"]);
  });
});
