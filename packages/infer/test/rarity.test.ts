import type { Column, ColumnType } from "@seedloom/core";
import { textType } from "@seedloom/core";
import { infer } from "@seedloom/infer";
import { expect, test } from "vitest";
import { makeCatalog, makeColumn, makeTable } from "./helpers/parse-table.ts";

const int: ColumnType = { kind: "integer", bits: 32, unsigned: false };
const enumOf = (...labels: string[]): ColumnType => ({ kind: "enum", name: "kinds", labels });

type Shares = Readonly<Record<string, number>>;

/** In which share of rows each value of a column stands. */
function sharesOf(name: string, type: ColumnType, more: Partial<Column> = {}, table = "things"): Shares {
  const column = { ...makeColumn(name, type, "text", false), ...more };
  const recipe = infer(makeCatalog([makeTable(table, [makeColumn("id", int, "int", false), column], "id")]), {
    asOf: Date.UTC(2026, 0, 1),
  }).tables[table]?.columns[name];
  const values = (recipe?.spec.options?.["values"] ?? []) as readonly (readonly [unknown, number])[];
  const sum = values.reduce((all, [, weight]) => all + weight, 0);
  return Object.fromEntries(values.map(([value, weight]) => [String(value), weight / sum]));
}

test("who may do everything is rare, wherever the list names them", () => {
  const roles = sharesOf("role", enumOf("admin", "member", "trainer"));
  expect(roles["admin"]).toBeLessThan(0.05);
  expect(roles["member"]).toBeGreaterThan(0.5);
  expect(sharesOf("rol", enumOf("Administrador", "Usuario"))["Administrador"]).toBeLessThan(0.05);
  expect(sharesOf("kind", enumOf("refund", "payment", "chargeback"))["payment"]).toBeGreaterThan(0.8);
  expect(sharesOf("result", enumOf("SendingError", "SendingOK"))["SendingError"]).toBeLessThan(0.25);
});

test("what a table is about is not rare in it", () => {
  const errors = sharesOf("level", enumOf("notice", "error"), {}, "error_logs");
  expect(errors["error"]).toBeGreaterThan(0.3);
  const owners = sharesOf("type", enumOf("owner", "tenant"));
  expect(owners["owner"]).toBeGreaterThan(0.4);
  const reasons = sharesOf("reason", enumOf("spam", "harassment"));
  expect(reasons["spam"]).toBeGreaterThan(0.4);
});

test("yes and no of an enum are as often as the name says", () => {
  expect(sharesOf("spam", enumOf("YES", "NO"))["YES"]).toBeLessThan(0.1);
  expect(sharesOf("checks_enabled", enumOf("n", "y"))["y"]).toBeGreaterThan(0.7);
  expect(sharesOf("email_valid", enumOf("YES", ""))["YES"]).toBeGreaterThan(0.7);
  expect(sharesOf("banned", enumOf("no", "yes", "unknown"))["no"]).toBeGreaterThan(0.8);
});

const noted = (comment: string): Partial<Column> => ({ comment });
const text = (maxLength: number | null): ColumnType => ({ ...textType(), maxLength });

test.each([
  ["0) pending 1) paid", ["0", "1"]],
  ["[0] draft [1] sent", ["0", "1"]],
  ["pending(0), paid(1)", ["0", "1"]],
  ["draft = 0, sent = 1", ["0", "1"]],
  ["0 => draft, 1 => sent", ["0", "1"]],
  ["状态：０：未支付；１：已支付", ["0", "1"]],
  ["1, 2 or 3", ["1", "2", "3"]],
])("numbers are those that %s tells", (comment, values) => {
  expect(Object.keys(sharesOf("zz_state", int, noted(comment))).toSorted()).toEqual(values);
});

test.each([
  ["status", "Status: pending, approved or rejected", ["approved", "pending", "rejected"]],
  ["status", "状态：pending，approved，rejected", ["approved", "pending", "rejected"]],
  ["zz_type", "Type of the paper (book, journal article, thesis)", ["book", "journal article", "thesis"]],
  ["zz_type", "@see Kind: BOOK, ARTICLE", ["ARTICLE", "BOOK"]],
  ["zz_type", "“book”, “article”", ["article", "book"]],
  ["zz", "mögliche Werte: hoch, niedrig", ["hoch", "niedrig"]],
  ["zz", "valeurs possibles : bas, haut", ["bas", "haut"]],
  ["zz", "low = cheap, high = dear", ["high", "low"]],
  ["zz", "image图片,video视频", ["image", "video"]],
  ["zz", "A: Active | I: Inactive", ["A", "I"]],
  ["zz", "NEW - new order, SHP - shipped", ["NEW", "SHP"]],
])("texts of %s are those that %s tells", (name, comment, values) => {
  expect(Object.keys(sharesOf(name, text(30), noted(comment))).toSorted()).toEqual(values);
});

test("what is said of a column is no list", () => {
  const kept = [
    "Order status/state",
    "Kind, required",
    "Type of document, see the manual",
    "Allowed source URL/domain",
  ];
  for (const comment of kept)
    expect(Object.keys(sharesOf("zz_type", text(30), noted(comment))).join(" ")).not.toMatch(/state|required|URL/);
});

test("codes of a comment are as often as what they stand for", () => {
  expect(sharesOf("banned", int, noted("0=no, 1=yes"))["1"]).toBeLessThan(0.1);
  expect(sharesOf("zz_state", int, noted("0: Draft\n1: Sent\n2: Deleted"))["2"]).toBeLessThan(0.1);
  expect(sharesOf("zz", int, noted("0正常 1封禁"))["1"]).toBeLessThan(0.2);
});
