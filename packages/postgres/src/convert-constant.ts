import type { Expression } from "@seedloom/core";
import type { A_Const } from "libpg-query";
import { literal } from "./expression-parts.ts";

/** A constant of the grammar. */
export function constant(constant: A_Const): Expression {
  if (constant.isnull) return literal(null);
  // Protobuf's JSON leaves out zeros, empty strings and false.
  if (constant.boolval !== undefined) return literal(constant.boolval.boolval ?? false);
  if (constant.ival !== undefined) return literal(constant.ival.ival ?? 0);
  if (constant.sval !== undefined) return literal(constant.sval.sval ?? "");
  if (constant.fval !== undefined) {
    const text = constant.fval.fval ?? "0";
    return Number.isFinite(Number(text)) && text.replace(/e.*/i, "").replace(/\D/g, "").length <= 15
      ? literal(Number(text))
      : { kind: "cast", operand: literal(text), type: { kind: "decimal", precision: null, scale: null } };
  }
  const bits = constant.bsval?.bsval ?? "b";
  const digits = bits.startsWith("x")
    ? Array.from(bits.slice(1), (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, "0")).join("")
    : bits.slice(1);
  return { kind: "cast", operand: literal(digits), type: { kind: "bit", length: digits.length, varying: false } };
}
