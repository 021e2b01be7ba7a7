import type { ColumnType, Expression } from "@seedloom/core";
import { textType } from "@seedloom/core";
import type { DataType, Keyword, Node } from "sql-parser-cst";

/** Says which construct has no counterpart in `Expression`; caught by `sqlText`. */
export class Unsupported extends Error {}

/** Gives up on a node. */
export function unsupported(node: { readonly type: string }): never {
  throw new Unsupported(node.type);
}

/** An operator as text, of several words too; gives up on one that is an expression. */
export function keyword(operator: string | Keyword | readonly (string | Keyword | Node)[] | Node): string {
  if (typeof operator === "string") return operator;
  if (isList(operator)) return operator.map((part) => keyword(part)).join(" ");
  return operator.type === "keyword" ? operator.name : unsupported(operator);
}

function isList(value: object): value is readonly (string | Keyword | Node)[] {
  return Array.isArray(value);
}

/** What TIMESTAMP literals and casts are read as. */
export const TIMESTAMP: ColumnType = { kind: "timestamp", precision: 6, timeZone: false };

/** A call by name. */
export function call(name: string, ...args: readonly Expression[]): Expression {
  return { kind: "call", name, arguments: args };
}

/** A cast to a type. */
export function cast(operand: Expression, type: ColumnType): Expression {
  return { kind: "cast", operand, type };
}

/** A number; one beyond 2^53 keeps its digits as a decimal. */
export function numberLiteral(text: string, value: number): Expression {
  if (Number.isSafeInteger(value) || /[.e]/i.test(text)) return { kind: "literal", value };
  return cast({ kind: "literal", value: text }, { kind: "decimal", precision: null, scale: null });
}

/** `INTERVAL n unit` with a constant n, as PostgreSQL writes it: `'n unit'::interval`. */
export function interval(value: Expression, unit: { readonly type: string } | undefined): Expression {
  const name = unit !== undefined && "unitKw" in unit ? keyword(unit.unitKw as Keyword).toLowerCase() : "";
  if (value.kind !== "literal" || !/^(microsecond|second|minute|hour|day|week|month|year)$/.test(name)) {
    throw new Unsupported("interval");
  }
  return cast({ kind: "literal", value: `${value.value} ${name}` }, { kind: "interval" });
}

/** The type of CAST(… AS type); gives up on one that has no counterpart. */
export function castType(node: DataType): ColumnType {
  const [base, modifiers] =
    node.type === "modified_data_type"
      ? [node.dataType, node.modifiers?.type === "paren_expr" ? node.modifiers.expr.items : []]
      : [node, []];
  const numbers = modifiers.map((item) => (item.type === "number_literal" ? item.value : Number.NaN));
  const name =
    base.type === "data_type_name" ? keyword(base.name) : base.type === "time_data_type" ? base.timeKw.name : "";
  switch (name) {
    case "BIGINT":
    case "INT":
    case "INTEGER":
      return { kind: "integer", bits: 64, unsigned: false };
    case "CHAR":
    case "VARCHAR":
    case "NCHAR":
      return textType({ maxLength: numbers[0] ?? null });
    case "DATE":
      return { kind: "date" };
    case "DATETIME":
    case "TIMESTAMP":
      return { kind: "timestamp", precision: numbers[0] ?? 0, timeZone: false };
    case "TIME":
      return { kind: "time", precision: numbers[0] ?? 0, timeZone: false };
    case "DECIMAL":
    case "DEC":
    case "NUMERIC":
      return { kind: "decimal", precision: numbers[0] ?? 10, scale: numbers[1] ?? 0 };
    case "DOUBLE":
    case "FLOAT":
    case "REAL":
      return { kind: "float", bits: 64 };
    case "JSON":
      return { kind: "json", binary: true };
    default:
      return unsupported(base);
  }
}
