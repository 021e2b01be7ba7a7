import type { Expression } from "@seedloom/core";
import { parseArray } from "./literals.ts";
import { literal } from "./expression-parts.ts";

/** The elements of an array constructor or array literal, each with the array's cast; null for other expressions. */
export function elementsOf(array: Expression): readonly Expression[] | null {
  if (array.kind === "array") return array.elements;
  if (array.kind !== "cast" || array.type.kind !== "array" || array.type.dimensions !== 1) return null;
  const { element } = array.type;
  const cast = (operand: Expression): Expression => ({ kind: "cast", operand, type: element });
  if (array.operand.kind === "literal" && typeof array.operand.value === "string") {
    const parsed = parseArray(array.operand.value, ",");
    const flat = parsed.every((item) => !Array.isArray(item));
    return flat ? parsed.map((item) => cast(literal(typeof item === "string" ? item : null))) : null;
  }
  const inner = elementsOf(array.operand);
  return inner === null ? null : inner.map(cast);
}
