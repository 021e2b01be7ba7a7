import { type Check, type Expression, type Recipe, SeedError, type Table, type Value } from "@seedloom/core";
import { fallbackSpec } from "@seedloom/generators";
import { expect, test } from "vitest";
import { compilePlan, createPlan } from "../src/index.ts";
import { catalog, column, foreignKey, id, table, text } from "./fixtures.ts";

const NOTHING = { tables: {} };

/** A recipe of fallbacks only. */
function plain(tables: readonly Table[]): Recipe {
  return {
    tables: Object.fromEntries(
      tables.map((one) => [
        one.id,
        {
          table: one.id,
          rows: null,
          subject: null,
          relationships: [],
          columns: Object.fromEntries(
            one.columns.map(({ name, type, nullable }) => [
              name,
              {
                column: name,
                spec: fallbackSpec(type, type.kind === "text" ? type.maxLength : null)!,
                rule: "typeFallback",
                evidence: "its type",
                confidence: 0.2,
                entity: null,
                nullRate: nullable ? 0.2 : 0,
                considered: [],
              },
            ]),
          ),
        },
      ]),
    ),
  };
}

function rowsOf(
  tables: readonly Table[],
  rows: number,
): { counts: Record<string, number>; rows: Record<string, Value[][]>; notices: string[] } {
  const input = { catalog: catalog(...tables), existing: NOTHING };
  const plan = createPlan({
    ...input,
    recipe: plain(tables),
    rows,
    seed: "s",
    asOf: "2026-01-01T00:00:00Z",
    locale: [["en", 1]],
  });
  const compiled = compilePlan({ ...input, plan });
  const made: Record<string, Value[][]> = {};
  for (const { table: name, firstRow, rows: count } of plan.tables) {
    made[name] = Array.from({ length: count }, (_, row) => [...compiled.row(name, firstRow + row)]);
  }
  return {
    counts: Object.fromEntries(plan.tables.map((one) => [one.table, one.rows])),
    rows: made,
    notices: plan.notices.map((notice) => notice.message),
  };
}

const ref = (name: string): Expression => ({ kind: "column", name });
const compare = (left: Expression, operator: "<" | "<>" | "=" | ">", right: Expression): Expression => ({
  kind: "compare",
  operator,
  left,
  right,
});
const literal = (value: number | string): Expression => ({ kind: "literal", value });
const check = (expression: Expression, source: string): Check => ({
  name: "rule",
  sql: { text: source, expression },
  validated: true,
  enforced: true,
});
const unique = (...columns: string[]) => ({
  name: `u_${columns.join("_")}`,
  parts: columns.map((name) => ({ kind: "column" as const, column: name, caseInsensitive: false, prefix: null })),
  predicate: null,
  nullsNotDistinct: false,
  constraint: true,
});

test("a junction of ten by ten parents holds exactly a hundred pairs, and says so", () => {
  const left = table("lefts", [id()]);
  const right = table("rights", [id()]);
  const pairs = table("pairs", [column("left_id"), column("right_id")], {
    primaryKey: { name: "pk", columns: ["left_id", "right_id"] },
    foreignKeys: [foreignKey(["left_id"], "lefts"), foreignKey(["right_id"], "rights")],
  });
  const { rows } = rowsOf([left, right, pairs], 10);
  expect(new Set(rows["pairs"]!.map(String)).size).toBe(10);
  const few = table("pairs", pairs.columns, { ...pairs, uniques: [unique("left_id")] });
  expect(rowsOf([left, right, few], 10).counts["pairs"]).toBe(10);
});

test("a unique boolean gives two rows and a notice that names the key", () => {
  const flags = table("flags", [id(), column("is_default", { type: { kind: "boolean" } })], {
    uniques: [unique("is_default")],
  });
  const { counts, notices } = rowsOf([flags], 10);
  expect(counts).toEqual({ flags: 2 });
  expect(notices).toEqual(["flags: gets 2 of 10 rows, because UNIQUE (is_default) allows no more."]);
});

test("a child of a table that holds fewer rows gets parents that are there", () => {
  const flags = table("flags", [id(), column("on_off", { type: { kind: "boolean" } })], {
    uniques: [unique("on_off")],
  });
  const uses = table("uses", [id(), column("flag_id")], { foreignKeys: [foreignKey(["flag_id"], "flags")] });
  const { rows } = rowsOf([uses, flags], 30);
  const ids = new Set(rows["flags"]!.map((row) => row[0]));
  expect(rows["uses"]).toHaveLength(30);
  for (const row of rows["uses"]!) expect(ids.has(row[1])).toBe(true);
});

test("rules across columns hold in every row", () => {
  const spans = table("spans", [id(), column("low"), column("high"), column("other", { nullable: true })], {
    checks: [
      check(compare(ref("low"), "<", ref("high")), "low < high"),
      check(compare(ref("other"), "<>", ref("low")), "other <> low"),
    ],
  });
  const { rows } = rowsOf([spans], 500);
  for (const [, low, high, other] of rows["spans"]!) {
    expect(Number(low)).toBeLessThan(Number(high));
    if (other !== null) expect(other).not.toBe(low);
  }
});

test("overlapping foreign keys agree on the column they share", () => {
  const tenants = table("tenants", [id()]);
  const scoped = (name: string) =>
    table(name, [column("tenant_id"), id()], {
      primaryKey: { name: "pk", columns: ["tenant_id", "id"] },
      foreignKeys: [foreignKey(["tenant_id"], "tenants")],
    });
  const orders = table("orders", [id(), column("tenant_id"), column("user_id"), column("shop_id")], {
    foreignKeys: [
      foreignKey(["tenant_id", "user_id"], "users", ["tenant_id", "id"]),
      foreignKey(["tenant_id", "shop_id"], "shops", ["tenant_id", "id"]),
    ],
  });
  const { rows } = rowsOf([tenants, scoped("users"), scoped("shops"), orders], 60);
  const keys = (name: string) => new Set(rows[name]!.map((row) => row.join("/")));
  const [users, shops] = [keys("users"), keys("shops")];
  for (const [, tenant, user, shop] of rows["orders"]!) {
    expect(users.has(`${String(tenant)}/${String(user)}`)).toBe(true);
    expect(shops.has(`${String(tenant)}/${String(shop)}`)).toBe(true);
  }
});

test("contradicting rules are an error that names table, rule and remedy", () => {
  const odd = table("odd", [id(), column("n")], {
    checks: [check(compare(ref("n"), ">", literal(5)), "n > 5"), check(compare(ref("n"), "<", literal(3)), "n < 3")],
  });
  const error = (() => {
    try {
      rowsOf([odd], 5);
      return null;
    } catch (caught) {
      return caught;
    }
  })();
  expect(error).toBeInstanceOf(SeedError);
  expect((error as SeedError).code).toBe("UNSATISFIABLE");
  expect((error as SeedError).details).toMatchObject({ table: "odd", constraint: "rule" });
  expect((error as SeedError).message).toMatch(
    /^odd: there is no value for n: .* contradict each other; change one of them/,
  );
});

test("a mandatory parent that has no rows and gets none is an error", () => {
  const parents = table("parents", [id()]);
  const children = table("children", [id(), column("parent_id"), text("name", 20)], {
    foreignKeys: [foreignKey(["parent_id"], "parents")],
  });
  const input = { catalog: catalog(parents, children), existing: NOTHING, recipe: plain([parents, children]) };
  expect(() =>
    createPlan({
      ...input,
      selected: ["children"],
      rows: 5,
      seed: "s",
      asOf: "2026-01-01T00:00:00Z",
      locale: [["en", 1]],
    }),
  ).toThrow(/children\.parent_id: refers to parents, which has no rows and gets none/);
});

/** The rows of one table whose columns are made so, listing what one of them has. */
function listing(one: Table, specs: Readonly<Record<string, string>>, lists: string, rows: number): Value[][] {
  const own = plain([one]).tables[one.id]!;
  const columns = Object.fromEntries(
    Object.entries(own.columns).map(([name, recipe]) => {
      const generator = specs[name];
      return [name, generator === undefined ? recipe : { ...recipe, spec: { generator }, nullRate: 0 }];
    }),
  );
  const input = { catalog: catalog(one), existing: NOTHING };
  const recipe = { tables: { [one.id]: { ...own, columns, lists } } };
  const settings = { seed: "s", asOf: "2026-01-01T00:00:00Z", locale: [["en", 1]] as const };
  const compiled = compilePlan({ ...input, plan: createPlan({ ...input, recipe, rows, ...settings }) });
  return Array.from({ length: rows }, (_, row) => [...compiled.row(one.id, row)]);
}

test("a list of countries has each once though the name of its key begins like its own", () => {
  const countries = table("countries", [id("country_id"), text("country", 60)], {
    primaryKey: { name: "pk", columns: ["country_id"] },
  });
  const names = listing(countries, { country: "isoCountry" }, "country", 60).map(([, name]) => name);
  expect(new Set(names).size).toBe(60);
  expect(names.slice(0, 2)).toEqual(["United States", "United Kingdom"]);
});

test("a moment outside of all partitions is looked for in the years before", () => {
  const moment = (name: string) => column(name, { type: { kind: "timestamp", timeZone: false, precision: 0 } });
  const paid = moment("paid_at");
  const before = check(compare(ref("paid_at"), "<", literal("2020-01-01")), "paid_at < '2020-01-01'");
  const { rows } = rowsOf([table("payments", [id(), paid], { checks: [before] })], 50);
  const hours = new Set(rows["payments"]!.map(([, value]) => Number(value) % 86_400_000));
  for (const [, value] of rows["payments"]!) expect(Number(value)).toBeLessThan(Date.UTC(2020, 0, 1));
  expect(hours.size).toBeGreaterThan(20);
});
