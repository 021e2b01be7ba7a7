import fc from "fast-check";
import { existingRequest } from "@seedloom/engine";
import { describe, expect, test } from "vitest";
import { contenders } from "../contract/contenders.ts";
import { startMariadb } from "../servers/mariadb.ts";
import { startMysql } from "../servers/mysql.ts";
import { startPostgres } from "../servers/postgres.ts";
import { planRows, planSqlite, rowsOf } from "./rows.ts";
import { schema } from "./schema.ts";

/** Columns of orders that are a matter of how many there are. */
const TIMELY = new Set(["customer_id", "ordered_on", "shipped_on"]);

const TABLES = ["customers", "products", "orders", "order_items", "favourites"];

describe("a value is a function of seed, table, column and row", () => {
  test("the same plan gives the same rows, whatever the batch size, the order of tables, or the range asked for", async () => {
    const whole = await planSqlite(schema("sqlite"), 200);
    const expected = new Map(TABLES.map((table) => [table, rowsOf(whole, table)]));
    const other = await planSqlite(schema("sqlite"), 200);
    for (const table of TABLES.toReversed()) expect(rowsOf(other, table, 7)).toEqual(expected.get(table));
    fc.assert(
      fc.property(
        fc.constantFrom(...TABLES),
        fc.nat(199),
        fc.nat(199),
        fc.integer({ min: 1, max: 50 }),
        (table, a, b, size) => {
          const [from, to] = [Math.min(a, b), Math.max(a, b)];
          expect(rowsOf(other, table, size, from, to)).toEqual(expected.get(table)!.slice(from, to));
        },
      ),
    );
  });

  test("a column added leaves every other value alone", async () => {
    const before = await planSqlite(schema("sqlite"), 100);
    const after = await planSqlite(schema("sqlite", "loyalty_level integer not null,"), 100);
    for (const table of TABLES) {
      const stripped = rowsOf(after, table).map((row) =>
        Object.fromEntries(Object.entries(row).filter(([name]) => name !== "loyalty_level")),
      );
      expect(stripped).toEqual(rowsOf(before, table));
    }
  });

  test("a table's count raised leaves its first rows and other tables alone, references into it excepted", async () => {
    const before = await planSqlite(schema("sqlite"), 100);
    const after = await planSqlite(schema("sqlite"), 100, { orders: 160, order_items: 250 });
    for (const table of ["customers", "products", "favourites"])
      expect(rowsOf(after, table)).toEqual(rowsOf(before, table));
    // When its rows came about is a matter of how many there are, and so is what was there by then.
    const timeless = (rows: Record<string, unknown>[]) =>
      rows.slice(0, 100).map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !TIMELY.has(name))));
    expect(timeless(rowsOf(after, "orders"))).toEqual(timeless(rowsOf(before, "orders")));
    // order_items refer to orders, whose number changed; its other columns stay.
    const own = (rows: Record<string, unknown>[]) => rows.map(({ product_id, quantity }) => ({ product_id, quantity }));
    expect(own(rowsOf(after, "order_items")).slice(0, 100)).toEqual(own(rowsOf(before, "order_items")));
  });

  test("children alone raised keep the parents of their first rows", async () => {
    const before = await planSqlite(schema("sqlite"), 100);
    const after = await planSqlite(schema("sqlite"), 100, { order_items: 400 });
    expect(rowsOf(after, "order_items").slice(0, 100)).toEqual(rowsOf(before, "order_items"));
  });

  test("the output is what it was: raise OUTPUT_VERSION where it has to change", async () => {
    const planned = await planSqlite(schema("sqlite"), 4);
    const golden = Object.fromEntries(TABLES.map((table) => [table, rowsOf(planned, table)]));
    expect({ version: planned.compiled.plan.outputVersion, ...golden }).toMatchSnapshot();
  });
});

describe.each(await contenders({ sqlite: true, startPostgres, startMariadb, startMysql }))(
  "$name",
  ({ name, inDatabase }) => {
    test("the same values for the same types", () =>
      inDatabase([], async ({ database, execute }) => {
        await execute(...schema(name));
        const catalog = await database.introspect();
        const tables = catalog.tables.map((table) => table.id);
        const there = planRows(catalog, await database.existing(catalog, existingRequest(catalog, tables)), 150);
        const here = await planSqlite(schema("sqlite"), 150);
        for (const table of TABLES) expect(rowsOf(there, table)).toEqual(rowsOf(here, table));
      }));
  },
);
