import type { Recipe } from "@seedloom/core";
import { describe, expect, test } from "vitest";
import { applySettings } from "../src/settings/apply-settings.ts";
import type { ColumnOverride, Settings } from "../src/settings/settings.ts";
import { catalogOf } from "./catalog-of.ts";

const catalog = await catalogOf(`
  CREATE TABLE users (id INTEGER PRIMARY KEY, email VARCHAR(120) NOT NULL, age INTEGER, born DATE, active BOOLEAN);
  CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), referrer_id INTEGER REFERENCES users (id), double_id INTEGER GENERATED ALWAYS AS (id * 2));
`);

/** As `infer` would make it, with little in it. */
const recipe: Recipe = {
  tables: Object.fromEntries(
    catalog.tables.map((table) => [
      table.id,
      {
        table: table.id,
        rows: null,
        subject: null,
        columns: Object.fromEntries(
          table.columns
            .filter(({ name, generated }) => !name.endsWith("_id") && generated.kind !== "computed")
            .map(({ name, nullable }) => [
              name,
              {
                column: name,
                spec: { generator: name === "email" ? "email" : "constant", options: {} },
                rule: "test",
                evidence: "test",
                confidence: 0.5,
                entity: name === "email" ? "billing person" : null,
                nullRate: nullable ? 0.1 : 0,
                considered: [],
              },
            ]),
        ),
        relationships: table.foreignKeys.map((key) => ({
          foreignKey: key.columns.join(","),
          spread: { kind: "popular" as const, skew: 0.5 },
          nullRate: 0,
          evidence: "test",
        })),
      },
    ]),
  ),
};

const apply = (settings: Settings) => applySettings(recipe, catalog, settings, { locale: [["en", 1]], asOf: 0 });
const override = (column: string, given: ColumnOverride) => {
  const applied = apply({ overrides: { users: { [column]: given } } });
  return { ...applied.recipe.tables["users"]?.columns[column], functions: applied.functions };
};

describe("applySettings", () => {
  test("leaves the recipe given as it is", () => {
    const before = JSON.stringify(recipe);
    apply({
      counts: { users: 3 },
      overrides: { users: { age: 3 } },
      children: { orders: { user_id: { kind: "runs", tail: 1 } } },
    });
    expect(JSON.stringify(recipe)).toBe(before);
    expect(apply({}).recipe).toEqual(recipe);
  });

  test("counts", () => {
    const { tables } = apply({ counts: { users: 3, orders: { perParent: "users", mean: 2.5, tail: 0.7 } } }).recipe;
    expect(tables["users"]?.rows).toEqual({ kind: "exactly", rows: 3 });
    expect(tables["orders"]?.rows).toEqual({ kind: "perParent", parent: "users", mean: 2.5 });
    expect(tables["orders"]?.relationships[0]?.spread).toEqual({ kind: "runs", mean: 2.5, tail: 0.7 });
    expect(
      apply({ counts: { orders: { perParent: "users", mean: 2 } } }).recipe.tables["orders"]?.relationships[0]?.spread,
    ).toEqual({
      kind: "popular",
      skew: 0.5,
    });
  });

  test("children", () => {
    const { tables } = apply({ children: { orders: { user_id: { kind: "runs", tail: 0 } } } }).recipe;
    expect(tables["orders"]?.relationships[0]).toMatchObject({
      spread: { kind: "runs", tail: 0 },
      evidence: "said by the configuration",
    });
  });
});

describe("overrides", () => {
  test("a literal is constant, never NULL unless said, and of the column's type", () => {
    expect(override("age", 42)).toMatchObject({
      spec: { generator: "constant", options: { value: 42 } },
      nullRate: 0,
      rule: "override",
      confidence: 1,
      considered: [],
    });
    expect(override("age", null)).toMatchObject({ spec: { options: { value: null } } });
    expect(override("born", "2000-02-29")).toMatchObject({ spec: { options: { value: Date.UTC(2000, 1, 29) } } });
    expect(override("born", new Date(Date.UTC(2000, 1, 29, 5)))).toMatchObject({
      spec: { options: { value: Date.UTC(2000, 1, 29) } },
    });
    expect(override("age", { value: 42, nullRate: 0.3 })).toMatchObject({
      spec: { options: { value: 42 } },
      nullRate: 0.3,
    });
  });

  test("a weighted list: keys become numbers and truth values where the column holds such", () => {
    expect(override("age", { weighted: { 18: 2, 65: 1 } })).toMatchObject({
      spec: {
        generator: "weighted",
        options: {
          values: [
            [18, 2],
            [65, 1],
          ],
        },
      },
    });
    expect(override("active", { weighted: { true: 9, false: 1 } })).toMatchObject({
      spec: {
        options: {
          values: [
            [true, 9],
            [false, 1],
          ],
        },
      },
    });
    expect(
      override("email", {
        weighted: [
          ["a", 1],
          ["b", 2.5],
        ],
      }),
    ).toMatchObject({
      spec: {
        options: {
          values: [
            ["a", 1],
            ["b", 2.5],
          ],
        },
      },
    });
    expect(() => override("age", { weighted: {} })).toThrow(/weighted needs values/);
    expect(() => override("age", { weighted: { 1: 0 } })).toThrow(/weighted needs values/);
    expect(() => override("age", { weighted: { 1: -1, 2: 2 } })).toThrow(/weighted needs values/);
  });

  test("a foreign key's column can be given, and then is the user's own affair", () => {
    const { tables } = apply({ overrides: { orders: { user_id: 7 } } }).recipe;
    expect(tables["orders"]?.columns["user_id"]).toMatchObject({
      spec: { generator: "constant", options: { value: 7 } },
      rule: "override",
    });
  });

  test("a share of NULLs of a foreign key is its relationship's", () => {
    const { tables } = apply({ overrides: { orders: { referrer_id: { nullRate: 0.7 } } } }).recipe;
    expect(tables["orders"]?.columns["referrer_id"]).toBeUndefined();
    expect(tables["orders"]?.relationships.map(({ foreignKey, nullRate }) => [foreignKey, nullRate])).toEqual(
      expect.arrayContaining([
        ["user_id", 0],
        ["referrer_id", 0.7],
      ]),
    );
  });

  test("a share of NULLs alone keeps the generator", () => {
    expect(override("age", { nullRate: 0.9 })).toMatchObject({
      spec: { generator: "constant" },
      nullRate: 0.9,
      rule: "test",
    });
    expect(() => override("email", { nullRate: 0.1 })).toThrow(/users.email: the column is NOT NULL/);
    expect(() => override("age", { nullRate: 2 })).toThrow(/a share from 0 to 1/);
  });

  test("a function is named in the recipe, and converts what it returns", () => {
    const { computed, functions } = override("born", () => "2000-02-29");
    expect(computed).toBe("users.born");
    const context = { index: 0, parent: () => null, random: () => 0.5 };
    expect(functions["users.born"]?.({}, context)).toBe(Date.UTC(2000, 1, 29));
  });

  test("a function's failures name the column and the row", () => {
    const context = { index: 7, parent: () => null, random: () => 0.5 };
    const throws = override("age", () => {
      throw new Error("oh no");
    });
    expect(() => throws.functions["users.age"]?.({}, context)).toThrow(
      /users.age: the function for row 7 threw: oh no/,
    );
    const forgets = override("age", (() => {}) as unknown as ColumnOverride);
    expect(() => forgets.functions["users.age"]?.({}, context)).toThrow(/returned undefined for row 7/);
  });

  test("a generator, with options and inputs", () => {
    const given = { generator: "integer", options: { min: 1, max: 6 }, nullRate: 0.2 };
    expect(override("age", given)).toMatchObject({
      spec: { generator: "integer", options: { min: 1, max: 6 } },
      nullRate: 0.2,
      entity: null,
    });
  });

  test.each<[Settings, RegExp]>([
    [{ overrides: { usrs: {} } }, /there is no table "usrs". Did you mean "users"\?/],
    [{ overrides: { users: { agee: 1 } } }, /users has no column "agee". Did you mean "age"\?/],
    [{ overrides: { orders: { double_id: 1 } } }, /orders.double_id is computed by the database/],
    [
      { overrides: { users: { age: { generator: "integr" } } } },
      /there is no generator "integr". Did you mean "integer"\?/,
    ],
    [{ overrides: { users: { age: { generator: "integer", options: { mim: 1 } } } } }, /users.age: .*mim/],
    [{ overrides: { users: { age: {} as ColumnOverride } } }, /the override gives nothing/],
    [
      { overrides: { users: { age: { value: 1, generator: "integer" } as ColumnOverride } } },
      /the override gives value and generator/,
    ],
    [
      { overrides: { users: { age: { valeu: 1 } as unknown as ColumnOverride } } },
      /unknown key "valeu".* Did you mean "value"\?/,
    ],
    [{ counts: { order: 3 } }, /counts: there is no table "order". Did you mean "orders"\?/],
    [{ counts: { orders: { perParent: "user", mean: 1 } } }, /counts.orders.perParent: there is no table "user"/],
    [{ counts: { users: { perParent: "orders", mean: 1 } } }, /no foreign key of users refers to orders/],
    [
      { children: { orders: { userid: { kind: "popular", skew: 1 } } } },
      /"userid" is no foreign key of it. Did you mean "user_id"\?/,
    ],
  ])("refuses %j", (settings, message) => {
    expect(() => apply(settings)).toThrow(
      expect.objectContaining({ code: "CONFIG", message: expect.stringMatching(message) }),
    );
  });
});
