import type { Expression } from "@seedloom/core";
import { expect, test } from "vitest";
import { databaseWith } from "./support.ts";

const literal = (value: null | boolean | number | string): Expression => ({ kind: "literal", value });
const column = (name: string): Expression => ({ kind: "column", name });

async function settled(check: string): Promise<Expression | null | undefined> {
  const { catalog } = await databaseWith(
    `CREATE TABLE t (yes BOOLEAN, day DATE, at DATETIME(3), clock TIME, n INTEGER, s TEXT, CHECK (${check}))`,
  );
  return catalog.tables[0]?.checks[0]?.sql.expression;
}

test.each<[string, object]>([
  ["yes = 1", { right: literal(true) }],
  ["yes IN (0, 1)", { list: [literal(false), literal(true)] }],
  ["0 <> yes", { left: literal(false) }],
  ["n = '7'", { right: literal(7) }],
  ["s = 7", { right: literal("7") }],
  ["day >= '2020-01-01'", { right: { kind: "cast", operand: literal("2020-01-01"), type: { kind: "date" } } }],
  [
    "day BETWEEN '2020-01-01' AND '2020-12-31'",
    { operand: column("day"), low: { kind: "cast" }, high: { kind: "cast", type: { kind: "date" } } },
  ],
  ["at < '2020-01-01 10:00:00.5'", { right: { kind: "cast", type: { kind: "timestamp", precision: 6 } } }],
  ["clock >= '09:00'", { right: { kind: "cast", operand: literal("09:00"), type: { kind: "time" } } }],
  // Not a whole date: compared as text.
  ["day <> ''", { left: { kind: "cast", operand: column("day"), type: { kind: "text" } }, right: literal("") }],
  ["length(day) = 10", { left: { kind: "call", name: "length", arguments: [column("day")] } }],
  ["CASE WHEN yes = 0 THEN n > 0 END", { branches: [{ when: { right: literal(false) } }] }],
])("%s", async (check, expected) => expect(await settled(check)).toMatchObject(expected));
