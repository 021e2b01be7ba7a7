import { expect, test } from "vitest";
import { streamKey } from "@seedloom/core";
import type { Column, ColumnType } from "@seedloom/core";
import { infer } from "@seedloom/infer";
import { compileGenerator } from "@seedloom/generators";
import { makeCatalog, makeColumn, makeTable } from "./helpers/parse-table.ts";

const int: ColumnType = { kind: "integer", bits: 32, unsigned: false };
const wide: ColumnType = { kind: "integer", bits: 64, unsigned: false };
const cents: ColumnType = { kind: "decimal", precision: 10, scale: 2 };
const float: ColumnType = { kind: "float", bits: 64 };

const asOf = Date.UTC(2026, 0, 1);

/** A column, with a default where one is given. */
function column(name: string, type: ColumnType, given?: number): Column {
  const made = makeColumn(name, type, type.kind, false);
  if (given === undefined) return made;
  const sql = { text: String(given), expression: { kind: "literal", value: given } } as const;
  return { ...made, default: { sql, volatile: false } };
}

/** Forty numbers of the first of a table's columns. */
function numbersOf(table: string, ...columns: readonly [Column, ...Column[]]): readonly number[] {
  const [{ name, type }] = columns;
  const recipe = infer(makeCatalog([makeTable(table, [column("row_no", wide), ...columns], "row_no")]), { asOf });
  const spec = recipe.tables[table]?.columns[name]?.spec ?? { generator: "none" };
  const made = compileGenerator(spec, { type, maxLength: null, locale: [["en", 1]], asOf });
  return Array.from({ length: 40 }, (_, row) => Number(made?.draw(streamKey("magnitudes", name), row, [])));
}

const least = (numbers: readonly number[]) => Math.min(...numbers);
const most = (numbers: readonly number[]) => Math.max(...numbers);

test("what people set is tidy: limits, budgets, minimums, percentages of discounts", () => {
  for (const [table, name, type] of [
    ["accounts", "user_limit", int],
    ["budgets", "amount", cents],
    ["coupons", "min_order_amount", cents],
  ] as const)
    for (const number of numbersOf(table, column(name, type))) expect(Number(number.toPrecision(2))).toBe(number);
  for (const [table, name] of [
    ["discounts", "percentage"],
    ["releases", "rollout_percentage"],
    ["orders", "prepayment_percent"],
  ] as const)
    expect(new Set(numbersOf(table, column(name, cents))).size).toBeLessThan(9);
});

test("what came about of it is as it came", () => {
  const spent = numbersOf("budgets", column("spent_amount", cents));
  expect(spent.some((number) => Number(number.toPrecision(2)) !== number)).toBe(true);
});

test("what is offered takes quarters of hours", () => {
  for (const number of numbersOf("treatments", column("duration_minutes", int))) expect(number % 5).toBe(0);
});

test("totals of what is no money are counted", () => {
  expect(most(numbersOf("audits", column("total_nc", int)))).toBeLessThanOrEqual(40);
  expect(most(numbersOf("threads", column("numratings", int)))).toBeGreaterThan(5);
});

test("limits of files are in bytes, places for hundreds hold them", () => {
  expect(least(numbersOf("buckets", column("file_size_limit", wide)))).toBeGreaterThan(1_000_000);
  expect(least(numbersOf("relief_camps", column("capacity", int)))).toBeGreaterThanOrEqual(50);
});

test("what begins with the word for a key is one: no stock, no kind", () => {
  const numbers = numbersOf("deliveries", column("fk_availability", int));
  expect(least(numbers)).toBeGreaterThanOrEqual(1);
  expect(new Set(numbers).size).toBeGreaterThan(4);
  // Kinds stay kinds, and papers have numbers of their own.
  expect(most(numbersOf("deliveries", column("fk_status", int)))).toBeLessThan(10);
});

test("opinions are stars, people who work are grown up", () => {
  const stars = numbersOf("company_reviews", column("culture", int), column("rating", int));
  expect([least(stars), most(stars)]).toEqual([1, 5]);
  expect(most(numbersOf("company_reviews", column("work_life_balance", int)))).toBe(5);
  const ages = numbersOf("employees", column("age", int));
  expect(least(ages)).toBeGreaterThan(18);
  expect(most(ages)).toBeLessThan(66);
});

test("fractions lie about their default, and whole numbers about theirs are tidy too", () => {
  expect(most(numbersOf("bots", column("temperature", float, 0.7)))).toBeLessThan(2);
  expect(
    most(numbersOf("models", column("unit_price", { kind: "decimal", precision: 10, scale: 7 }, 0.001))),
  ).toBeLessThan(0.01);
  for (const number of numbersOf("policies", column("retention_days", int, 90))) expect(number % 5).toBe(0);
});

test("levels that begin at none are few", () => {
  expect(most(numbersOf("groups", column("root_level", int, 0)))).toBeLessThanOrEqual(5);
});

test("numbers of which nothing is known are small mostly", () => {
  const numbers = numbersOf("gizmos", column("frobs_quux", int)).toSorted((a, b) => a - b);
  expect(numbers[20]).toBeLessThan(8);
});

test("parts of periods have no more than there is room for", () => {
  expect(most(numbersOf("dates", column("daynuminmonth", int)))).toBeLessThan(29);
  expect(most(numbersOf("dates", column("weeknuminyear", int)))).toBeLessThan(53);
  expect(least(numbersOf("dates", column("days_in_cal_quarter", cents)))).toBeGreaterThan(89);
});

test("what is allowed of several is set, and no yes or no", () => {
  const allowed = numbersOf("groups", column("max_recipients", int));
  expect(least(allowed)).toBeGreaterThan(0);
  expect(most(allowed)).toBeLessThanOrEqual(200);
  const small: ColumnType = { kind: "integer", bits: 8, unsigned: true };
  expect(new Set(numbersOf("schedules", column("max_resources_per_reservation", small, 0)))).not.toEqual(
    new Set([0, 1]),
  );
});

test("the table tells how much a thing weighs, lasts and costs", () => {
  expect(least(numbersOf("trips", column("cargo_weight", cents)))).toBeGreaterThan(50);
  expect(least(numbersOf("bike_trips", column("duration", int)))).toBeGreaterThanOrEqual(120);
  expect(
    most(numbersOf("subscriptions", column("monthly_cost", { kind: "decimal", precision: 6, scale: 2 }))),
  ).toBeLessThan(30);
  expect(most(numbersOf("positions", column("accuracy", float), column("latitude", float)))).toBeLessThanOrEqual(80);
});

test("steps go up, and intervals lie about their default", () => {
  expect(least(numbersOf("sequences", column("increment", int)))).toBeGreaterThan(0);
  expect(most(numbersOf("programs", column("health_check_interval", int, 5)))).toBeLessThanOrEqual(10);
});

test("days in eight digits are days, and what ends does so after it began", () => {
  const digits: ColumnType = { kind: "decimal", precision: 8, scale: 0 };
  const starts = numbersOf("service_runs", column("start_date", digits));
  const ends = numbersOf("service_runs", column("end_date", digits));
  for (const day of [...starts, ...ends]) expect(String(day)).toMatch(/^20\d\d(?:0[1-9]|1[0-2])[0-3]\d$/);
  expect(least(ends)).toBeGreaterThan(most(starts));
});

test("counts are as large as what is counted", () => {
  expect(most(numbersOf("comments", column("likes", int)))).toBeLessThanOrEqual(60);
  expect(most(numbersOf("users", column("fail_login_count", int)))).toBeLessThanOrEqual(5);
  expect(most(numbersOf("attachments", column("download_count", int)))).toBeLessThanOrEqual(600);
});

test("numbers of lists that only the application has are few", () => {
  expect(most(numbersOf("quotes", column("status_id", int)))).toBeLessThanOrEqual(5);
  expect(new Set(numbersOf("trips", column("direction_id", int)))).toEqual(new Set([0, 1]));
});

test("what stands beside a number says how large it is", () => {
  expect(least(numbersOf("sales", column("price", cents), column("vehicle_id", int)))).toBeGreaterThanOrEqual(4500);
  expect(most(numbersOf("messages", column("unit_price", cents), column("token_count", int)))).toBeLessThan(1);
  expect(least(numbersOf("episode_files", column("size", wide)))).toBeGreaterThan(100_000_000);
  expect(least(numbersOf("payments", column("amount", int), column("currency", int)))).toBeGreaterThanOrEqual(490);
  expect(least(numbersOf("memberships", column("duration_days", int)))).toBeGreaterThanOrEqual(7);
});

test("what is said yes or no to in a wide number is yes or no", () => {
  for (const name of ["have_coords", "no_own_stock", "follow_up_needed", "cumulate_min_stock_amount_of_sub_products"])
    expect(new Set(numbersOf("things", column(name, int))), name).toEqual(new Set([0, 1]));
});
