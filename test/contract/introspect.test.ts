import type { Catalog, Column, Expression, Table } from "@seedloom/core";
import { describe, expect, test } from "vitest";
import { startMariadb } from "../servers/mariadb.ts";
import { startMysql } from "../servers/mysql.ts";
import { startPostgres } from "../servers/postgres.ts";
import { contenders, type Name } from "./contenders.ts";
import { SHOP } from "./shop.ts";

/** What of a catalog all dialects say alike: without names that databases make up, their own texts and their guesses. */
function neutral({ tables, omitted, domains }: Catalog) {
  return { tables: Object.fromEntries(tables.map((table) => [table.id, neutralTable(table)])), omitted, domains };
}

function neutralTable(table: Table) {
  const { columns, primaryKey, uniques, foreignKeys, checks, exclusions, triggers, partitioning, inherits } = table;
  return {
    columns: Object.fromEntries(columns.map((column) => [column.name, neutralColumn(column)])),
    primaryKey: primaryKey?.columns ?? null,
    uniques: uniques.map(({ parts, predicate, nullsNotDistinct, constraint }) => ({
      parts: parts.map((part) => (part.kind === "column" ? part : said(part.sql.expression))),
      predicate,
      nullsNotDistinct,
      constraint,
    })),
    foreignKeys: foreignKeys.map((key) => ({ ...key, name: undefined })),
    checks: Object.fromEntries(checks.map(({ name, sql }) => [name, said(sql.expression)])),
    rest: [exclusions, triggers, partitioning, inherits, table.transactional, table.rowSecurity, table.owned],
  };
}

function neutralColumn({ type, nullable, default: value, generated }: Column) {
  return {
    // What a collation takes for one is what its server says.
    type: { ...type, folding: undefined },
    nullable,
    default:
      value === null
        ? null
        : [Number(said(value.sql.expression)) === 0 ? "0" : said(value.sql.expression), value.volatile],
    generated:
      generated.kind === "computed"
        ? [said(generated.expression.expression), generated.stored ? "stored" : "virtual"]
        : generated.kind === "identity"
          ? [generated.kind, generated.start, generated.increment]
          : generated.kind,
  };
}

/** An expression as text without casts, which PostgreSQL adds, and with BETWEEN as the comparisons it stands for. */
function said(expression: Expression | null): string {
  if (expression === null) return "not understood";
  switch (expression.kind) {
    case "literal":
      return JSON.stringify(expression.value);
    case "column":
      return expression.name;
    case "cast":
      return said(expression.operand);
    case "and":
    case "or":
      return `(${expression.operands.map(said).join(` ${expression.kind} `)})`;
    case "compare":
    case "operator":
      return `${said(expression.left)} ${expression.operator} ${said(expression.right)}`;
    case "isNull":
      return `${said(expression.operand)} is ${expression.negated ? "not " : ""}null`;
    case "in":
      return `${said(expression.operand)} in (${expression.list.map(said).join(", ")})`;
    case "between": {
      const operand = said(expression.operand);
      return `(${operand} >= ${said(expression.low)} and ${operand} <= ${said(expression.high)})`;
    }
    default:
      return expression.kind;
  }
}

const integer = { kind: "integer", bits: 32, unsigned: false };
const text = {
  kind: "text",
  maxLength: null,
  lengthUnit: "characters",
  fixed: false,
  caseInsensitive: false,
  repertoire: "unicode",
};
const timestamp = { kind: "timestamp", precision: 3, timeZone: false };
const json = { kind: "json", binary: false };
const bytes = { kind: "bytes", maxLength: null, fixed: false };

function column(type: object, given: object = {}) {
  return { type, nullable: true, default: null, generated: "no", ...given };
}
const required = { nullable: false };
const counted = column(integer, { nullable: false, generated: ["identity", 1, 1] });

function unique(...columns: readonly string[]) {
  const parts = columns.map((name) => ({ kind: "column", column: name, caseInsensitive: false, prefix: null }));
  return { parts, predicate: null, nullsNotDistinct: false, constraint: true };
}

function foreignKey(columns: readonly string[], table: string, to: readonly string[], given: object = {}) {
  const actions = { onDelete: "no action", onUpdate: "no action" };
  const kept = { match: "simple", deferrable: false, initiallyDeferred: false, validated: true, enforced: true };
  return { columns, references: { table, columns: to }, ...kept, ...actions, ...given };
}

const rest = [[], [], null, [], true, false, true];

/** SHOP as every dialect has to see it. */
const EXPECTED = {
  tables: {
    categories: {
      columns: { id: counted, parent_id: column(integer), name: column({ ...text, maxLength: 40 }, required) },
      primaryKey: ["id"],
      uniques: [unique("parent_id", "name")],
      foreignKeys: [foreignKey(["parent_id"], "categories", ["id"], { onDelete: "set null" })],
      checks: {},
      rest,
    },
    customers: {
      columns: {
        id: counted,
        email: column({ ...text, maxLength: 40 }, required),
        country: column({ ...text, maxLength: 3, fixed: true }, { default: ['"ISL"', false] }),
        notes: column(text),
        balance: column({ kind: "decimal", precision: 10, scale: 2 }, { nullable: false, default: ["0", false] }),
        is_active: column({ kind: "boolean" }, required),
        rating: column({ kind: "float", bits: 64 }),
        born_on: column({ kind: "date" }),
        wakes_at: column({ kind: "time", precision: 0, timeZone: false }),
        created_at: column(timestamp, required),
        updated_at: column(timestamp),
        settings: column(json),
        picture: column(bytes),
      },
      primaryKey: ["id"],
      uniques: [unique("email")],
      foreignKeys: [],
      checks: {
        balance_is_positive: "balance >= 0",
        updated_after: "(updated_at is null or updated_at >= created_at)",
      },
      rest,
    },
    lines: {
      columns: {
        order_id: column(integer, required),
        line: column({ ...integer, bits: 16 }, required),
        quantity: column(integer, required),
        price: column(integer, required),
        total: column(integer, { generated: ["quantity * price", "stored"] }),
      },
      primaryKey: ["order_id", "line"],
      uniques: [],
      foreignKeys: [foreignKey(["order_id"], "orders", ["id"])],
      checks: { sane_quantity: "(quantity >= 1 and quantity <= 20)", sane_price: "(price > 0 and price <= 5000)" },
      rest,
    },
    orders: {
      columns: {
        id: counted,
        customer_id: column(integer, required),
        region: column({ ...integer, bits: 16 }),
        warehouse: column({ ...integer, bits: 64 }),
        status: column({ ...text, maxLength: 40 }, required),
      },
      primaryKey: ["id"],
      uniques: [],
      foreignKeys: [
        foreignKey(["customer_id"], "customers", ["id"], { onDelete: "cascade" }),
        foreignKey(["region", "warehouse"], "warehouses", ["region", "number"]),
      ],
      checks: { known_status: 'status in ("new", "paid", "shipped")' },
      rest,
    },
    warehouses: {
      columns: {
        region: column({ ...integer, bits: 16 }, required),
        number: column({ ...integer, bits: 64 }, required),
      },
      primaryKey: ["region", "number"],
      uniques: [],
      foreignKeys: [],
      checks: {},
      rest,
    },
  },
  omitted: [],
  domains: {},
};

/** A rewriting of every object in EXPECTED that looks like `from`: what one dialect sees otherwise, and why. */
interface Difference {
  readonly from: object;
  readonly to: object;
  readonly why: string;
}

const limitedTo64KiB = "TEXT and BLOB hold 65,535 bytes";
const DIFFERENCES: Readonly<Record<Name, readonly Difference[]>> = {
  sqlite: [
    {
      from: { bits: 32, unsigned: false },
      to: { bits: 64 },
      why: "integers are 64 bits wide; smallint names a promise",
    },
    { from: { fixed: true }, to: { fixed: false }, why: "char(n) is not padded" },
    { from: { kind: "timestamp" }, to: { precision: 0 }, why: "instants are text, written to the second" },
  ],
  postgres: [],
  mariadb: [
    { from: { kind: "text", maxLength: null }, to: { maxLength: 65_535, lengthUnit: "bytes" }, why: limitedTo64KiB },
    { from: { kind: "bytes" }, to: { maxLength: 65_535 }, why: limitedTo64KiB },
    { from: { onDelete: "no action" }, to: { onDelete: "restrict" }, why: "InnoDB has one of both, and calls it so" },
    { from: { onUpdate: "no action" }, to: { onUpdate: "restrict" }, why: "InnoDB has one of both, and calls it so" },
  ],
  mysql: [
    { from: { kind: "text", maxLength: null }, to: { maxLength: 65_535, lengthUnit: "bytes" }, why: limitedTo64KiB },
    { from: { kind: "bytes" }, to: { maxLength: 65_535 }, why: limitedTo64KiB },
    { from: { kind: "json" }, to: { binary: true }, why: "JSON is kept parsed, keys in its own order" },
  ],
};

function rewritten(node: unknown, differences: readonly Difference[], used: Set<Difference>): unknown {
  if (Array.isArray(node)) return node.map((element) => rewritten(element, differences, used));
  if (typeof node !== "object" || node === null) return node;
  const entries: Record<string, unknown> = { ...node };
  const original: Readonly<Record<string, unknown>> = { ...entries };
  for (const difference of differences) {
    if (!Object.entries(difference.from).every(([key, value]) => original[key] === value)) continue;
    used.add(difference);
    Object.assign(entries, difference.to);
  }
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, rewritten(value, differences, used)]));
}

describe.each(await contenders({ sqlite: true, startPostgres, startMariadb, startMysql }))(
  "$name",
  ({ name, inDatabase }) => {
    test("one schema, one catalog, but for the differences that are spelled out", () =>
      inDatabase(SHOP, async ({ database }) => {
        const used = new Set<Difference>();
        const expected = rewritten(EXPECTED, DIFFERENCES[name], used);
        expect(DIFFERENCES[name].filter((difference) => !used.has(difference))).toEqual([]);
        const catalog = await database.introspect();
        expect(neutral(catalog)).toEqual(expected);
        expect(JSON.parse(JSON.stringify(catalog))).toEqual(catalog);
        expect(catalog.dialect).toBe(database.dialect);
        expect(catalog.tables.map(({ id }) => id)).toEqual(Object.keys(EXPECTED.tables));
      }));
  },
);
