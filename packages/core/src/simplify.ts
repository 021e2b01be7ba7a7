import type { EvaluationScope } from "./evaluate/node.ts";
import { compileExpression } from "./evaluate/compile.ts";
import { columnsOf, type Expression, operandsOf } from "./expression.ts";
import { negation } from "./negation.ts";

/** What a condition is simplified by. */
export interface SimplifyScope extends EvaluationScope {
  /** Whether a column is never NULL. */
  readonly isRequired: (column: string) => boolean;
}

/**
 * A condition that is true, false and NULL in the same rows, without what is the same in every row (`'INSERT' = 'INSERT'`), with NOT
 * and IS TRUE only where nothing shorter says it.
 */
export function simplify(expression: Expression, scope: SimplifyScope): Expression {
  switch (expression.kind) {
    case "and":
    case "or": {
      const neutral = expression.kind === "and";
      const operands = expression.operands
        .map((operand) => simplify(operand, scope))
        .flatMap((operand) => (operand.kind === expression.kind ? operand.operands : [operand]))
        .filter((operand) => operand.kind !== "literal" || operand.value !== neutral);
      const decided = operands.find((operand) => operand.kind === "literal" && operand.value === !neutral);
      const [first, ...more] = operands;
      return (
        decided ?? (first === undefined ? literal(neutral) : more.length === 0 ? first : { ...expression, operands })
      );
    }
    case "not": {
      const negated = negation(expression.operand);
      return negated.kind === "not"
        ? closed({ ...negated, operand: simplify(negated.operand, scope) }, scope)
        : simplify(negated, scope);
    }
    case "isBoolean": {
      const operand = simplify(expression.operand, scope);
      if (expression.value === null || !neverNull(operand, scope)) return closed({ ...expression, operand }, scope);
      return expression.value === expression.negated ? simplify(negation(operand), scope) : operand;
    }
    default:
      return closed(expression, scope);
  }
}

/** What names no column and calls no function, as what it comes to. */
function closed(expression: Expression, scope: SimplifyScope): Expression {
  if (expression.kind === "literal" || columnsOf(expression).length > 0 || calls(expression)) return expression;
  const compiled = compileExpression(expression, scope);
  if ("unsupported" in compiled) return expression;
  const value = compiled.evaluate([]);
  return value === null || typeof value === "boolean" ? literal(value) : expression;
}

/** Conditions that are NULL only where one of their operands is. */
const STRICT: ReadonlySet<Expression["kind"]> = new Set([
  "compare",
  "between",
  "in",
  "match",
  "and",
  "or",
  "not",
  "cast",
]);

function neverNull(expression: Expression, { isRequired }: SimplifyScope): boolean {
  const never = (one: Expression): boolean => {
    if (one.kind === "literal") return one.value !== null;
    if (one.kind === "column") return isRequired(one.name);
    if (one.kind === "isNull" || one.kind === "distinct" || one.kind === "isBoolean") return true;
    return STRICT.has(one.kind) && operandsOf(one).every(never);
  };
  return never(expression);
}

const literal = (value: boolean | null): Expression => ({ kind: "literal", value });

function calls(expression: Expression): boolean {
  return expression.kind === "call" || operandsOf(expression).some(calls);
}
