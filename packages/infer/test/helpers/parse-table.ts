import type { Catalog, Column, ColumnType, Table } from "@seedloom/core";
import { textType } from "@seedloom/core";

/** What a case expects: generator names, `list:value` for a weighted list that holds the value, `integer:1-5` for bounds,
 * `~regex` for what its values look like. */
export interface Case {
  readonly table: string;
  readonly column: string;
  readonly type: ColumnType;
  readonly expected: readonly string[];
}

export interface ParsedTable {
  readonly table: Table;
  readonly cases: readonly Case[];
}

/** Reads `name type [pk|unique|null]… expectation` lines. */
export function parseTable(name: string, text: string): ParsedTable {
  const columns: Column[] = [];
  const cases: Case[] = [];
  const unique: string[] = [];
  let primary: string | null = null;
  for (const line of text.split("\n").filter((each) => each.trim() !== "")) {
    // The expectation begins behind the type and its marks; it may hold blanks.
    const match = /^\s*(\S+)\s+(\S+)((?:\s+(?:pk|unique|null)\b)*)\s+(.+)$/.exec(line);
    if (match === null) throw new Error(`cannot read "${line}"`);
    const [, column = "", typeText = "", marks = "", expected = ""] = match;
    const words = marks.trim().split(/\s+/);
    if (words.includes("pk")) primary = column;
    if (words.includes("unique")) unique.push(column);
    columns.push(makeColumn(column, parseType(typeText), typeText, words.includes("null")));
    if (expected !== "*")
      cases.push({ table: name, column, type: parseType(typeText), expected: expected.split(/\|(?![^(]*\))/) });
  }
  return { table: makeTable(name, columns, primary, unique), cases };
}

export function makeColumn(name: string, type: ColumnType, typeText: string, nullable: boolean): Column {
  return { name, type, typeText, nullable, default: null, generated: { kind: "no" }, comment: null, collation: null };
}

export function makeTable(
  name: string,
  columns: readonly Column[],
  primary: string | null = null,
  unique: readonly string[] = [],
): Table {
  return {
    id: name,
    schema: null,
    name,
    comment: null,
    columns,
    primaryKey: primary === null ? null : { name: null, columns: [primary] },
    uniques: unique.map((column) => ({
      name: null,
      parts: [{ kind: "column", column, caseInsensitive: false, prefix: null }],
      predicate: null,
      nullsNotDistinct: false,
      constraint: true,
    })),
    foreignKeys: [],
    checks: [],
    exclusions: [],
    triggers: [],
    partitioning: null,
    inherits: [],
    estimatedRows: null,
    transactional: true,
    rowSecurity: false,
    owned: true,
  };
}

export function makeCatalog(tables: readonly Table[], domains: Catalog["domains"] = {}): Catalog {
  return {
    dialect: "test",
    serverVersion: "1",
    numericBooleans: false,
    floatingDecimals: false,
    defaultSchema: null,
    tables,
    domains,
    omitted: [],
  };
}

function parseType(text: string): ColumnType {
  if (text.endsWith("[]")) return { kind: "array", element: parseType(text.slice(0, -2)), dimensions: 1 };
  const [, name = "", first, second] = /^(\w+)(?:\((\d+)(?:,(\d+))?\))?$/.exec(text) ?? [];
  const integer = (bits: 8 | 16 | 32 | 64): ColumnType => ({ kind: "integer", bits, unsigned: false });
  switch (name) {
    case "int":
      return integer(32);
    case "bigint":
    // SQLite's, which has no other.
    case "INTEGER":
      return integer(64);
    case "smallint":
      return integer(16);
    case "tinyint":
      return integer(8);
    case "text":
      return textType();
    case "varchar":
    case "char":
      return textType({ maxLength: Number(first), fixed: name === "char" });
    case "decimal":
      return { kind: "decimal", precision: Number(first), scale: Number(second) };
    case "float":
      return { kind: "float", bits: 64 };
    case "boolean":
    case "date":
    case "uuid":
    case "interval":
      return { kind: name };
    case "timestamp":
      return { kind: "timestamp", precision: 6, timeZone: false };
    case "time":
      return { kind: "time", precision: 0, timeZone: false };
    case "json":
      return { kind: "json", binary: true };
    case "bytes":
      return { kind: "bytes", maxLength: null, fixed: false };
    case "inet":
      return { kind: "network", of: "inet" };
    default:
      throw new Error(`no type ${text}`);
  }
}
