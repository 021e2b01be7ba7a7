import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ColumnType, compileExpression, type Expression, textType, type Value } from "@seedloom/core";
import { describe, expect, test } from "vitest";

/**
 * What real servers answered. The first line of a file is a table's columns and its one row; every other line an expression with the
 * server's answer: `value` as it is, or `text` after a cast to text. They were asked of PostgreSQL 15, SQLite 3.54 and MariaDB 10.11; the
 * expressions are what our dialects read.
 */
interface Table {
  readonly server: string;
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
  readonly row: readonly unknown[];
}

interface Case {
  readonly sql: string;
  readonly expression: Expression;
  readonly value?: boolean | null;
  readonly text?: string | null;
}

function read(file: string): { readonly table: Table; readonly cases: readonly Case[] } {
  const lines = readFileSync(join(import.meta.dirname, "cases", file), "utf8")
    .trim()
    .split("\n");
  const [table, ...cases] = lines.map((line) => JSON.parse(line) as unknown);
  return { table: table as Table, cases: cases as readonly Case[] };
}

/** Bytes and bigints, which JSON has not. */
function revive(value: unknown): Value {
  if (typeof value === "object" && value !== null && "bytes" in value) return Buffer.from(String(value.bytes), "hex");
  if (typeof value === "object" && value !== null && "bigint" in value) return BigInt(String(value.bigint));
  return value as Value;
}

describe.each([
  ["postgres.jsonl", false],
  ["postgres-idioms.jsonl", false],
  ["sqlite.jsonl", true],
  ["mariadb.jsonl", true],
])("%s", (file, numericBooleans) => {
  const { table, cases } = read(file);
  const row = table.row.map(revive);
  const scope = { columns: table.columns, now: Date.UTC(2026, 0, 1), numericBooleans };

  test("has cases", () => expect(cases.length).toBeGreaterThan(100));

  test.each(cases)("$sql", ({ expression, value, text }) => {
    const asked: Expression = text === undefined ? expression : { kind: "cast", operand: expression, type: textType() };
    const compiled = compileExpression(asked, scope);
    if ("unsupported" in compiled) throw new Error(compiled.unsupported);
    expect(compiled.evaluate(row)).toBe(text === undefined ? value : text);
  });
});
