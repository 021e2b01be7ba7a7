import { textType, type ColumnType, type Expression } from "@seedloom/core";

/** What core's expressions cannot say: blob literals, RAISE, subqueries, MATCH … */
export class Inexpressible extends Error {}

// What core calls by another name; `current_time` and `current_date` keep theirs.
const functionNames: Readonly<Record<string, string>> = { current_timestamp: "now", ifnull: "coalesce" };

/** A number as SQLite writes it; integers beyond 2^53 are casts of strings, so that no digit is lost. */
export function numberOf(text: string): Expression {
  const digits = text.replaceAll("_", "");
  const hexadecimal = /^0x/i.test(digits);
  if (!hexadecimal && !/^\d+$/.test(digits)) {
    if (Number.isNaN(Number(digits))) throw new Inexpressible();
    return { kind: "literal", value: Number(digits) };
  }
  // Hexadecimal integers are 64 bits in two's complement: https://sqlite.org/lang_expr.html#hexint
  const exact = hexadecimal ? BigInt.asIntN(64, BigInt(digits)) : BigInt(digits);
  if (Number.isSafeInteger(Number(exact))) return { kind: "literal", value: Number(exact) };
  return {
    kind: "cast",
    operand: { kind: "literal", value: String(exact) },
    type: { kind: "integer", bits: 64, unsigned: false },
  };
}

/** A call; iif(X, Y, Z) is CASE: https://sqlite.org/lang_corefunc.html#iif */
export function callOf(name: string, given: readonly Expression[]): Expression {
  const own = name.toLowerCase();
  const [first, second, third] = given;
  if ((own === "iif" || own === "if") && first && second && given.length <= 3)
    return { kind: "case", operand: null, branches: [{ when: first, then: second }], otherwise: third ?? null };
  return { kind: "call", name: functionNames[own] ?? own, arguments: given };
}

/** `->>` gives a number where JSON has one, as json_extract does: https://sqlite.org/json1.html#jptr */
export function memberOf(json: Expression, key: Expression): Expression {
  if (key.kind !== "literal") return { kind: "operator", operator: "->>", left: json, right: key };
  const path =
    typeof key.value === "number"
      ? `$[${key.value < 0 ? `#${key.value}` : key.value}]`
      : typeof key.value === "string" && !key.value.startsWith("$")
        ? `$."${key.value}"`
        : key.value;
  return { kind: "call", name: "json_extract", arguments: [json, { kind: "literal", value: path }] };
}

/** SQLite's IS compares anything, NULL included: https://sqlite.org/lang_expr.html#isisnot */
export function isOf(negated: boolean, left: Expression, right: Expression): Expression {
  if (right.kind !== "literal") return { kind: "distinct", negated: !negated, left, right };
  if (right.value === null) return { kind: "isNull", negated, operand: left };
  if (typeof right.value === "boolean") return { kind: "isBoolean", negated, value: right.value, operand: left };
  return { kind: "distinct", negated: !negated, left, right };
}

/** AND or OR of two; those of the same kind within them are taken apart. */
export function joined(kind: "and" | "or", left: Expression, right: Expression): Expression {
  return { kind, operands: [left, right].flatMap((operand) => (operand.kind === kind ? operand.operands : [operand])) };
}

/** The type that CAST converts to: affinity is all that counts (https://sqlite.org/lang_expr.html#castexpr). */
export function castType(declared: string): ColumnType {
  if (/INT/.test(declared)) return { kind: "integer", bits: 64, unsigned: false };
  if (/CHAR|CLOB|TEXT/.test(declared)) return textType();
  if (/BLOB/.test(declared)) return { kind: "bytes", maxLength: null, fixed: false };
  if (/REAL|FLOA|DOUB/.test(declared)) return { kind: "float", bits: 64 };
  return { kind: "decimal", precision: null, scale: null };
}
