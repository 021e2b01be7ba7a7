import { textType } from "@seedloom/core";
import type { ColumnType, Expression, MatchFlavour } from "@seedloom/core";
import { cast, numberLiteral } from "./parts.ts";

/** What the grammar leaves to the columns: whether LIKE ignores case, what a string compared with a date is. */
export interface ExpressionScope {
  /** The type of a column; null for names that are none. */
  typeOf(column: string): ColumnType | null;
  readonly flavour: "mysql" | "mariadb";
}

/** Whether the collation of what is looked at takes upper and lower case for the same. */
export function ignoresCase(operand: Expression, scope: ExpressionScope): boolean {
  if (operand.kind === "collate") return operand.collation.endsWith("_ci");
  if (operand.kind === "call") return operand.arguments.some((argument) => ignoresCase(argument, scope));
  if (operand.kind !== "column") return false;
  const type = scope.typeOf(operand.name);
  return type?.kind === "text" && type.caseInsensitive;
}

/** LIKE and REGEXP by the collation of what they look at. */
export function flavourOf(base: "like" | "regex", operand: Expression, scope: ExpressionScope): MatchFlavour {
  if (!ignoresCase(operand, scope)) return base;
  return base === "like" ? "ilike" : "iregex";
}

/** Both sides of a comparison, a literal on either side read as the other side's type. */
export function both(left: Expression, right: Expression, scope: ExpressionScope) {
  const binary = (side: Expression): boolean => side.kind === "collate" && side.collation === "binary";
  // What one side compares byte by byte, both do.
  const as = (side: Expression, other: Expression): Expression =>
    binary(other) && !binary(side)
      ? { kind: "collate", operand: side, collation: "binary" }
      : alike(side, other, scope);
  return { left: written(as(left, right), [right], scope), right: written(as(right, left), [left], scope) };
}

/**
 * A computed TIME beside a string: MySQL compares it as it is written, so that 17:00:00 is after '17:00' (MariaDB and TIME columns compare
 * times). Anything else as it is.
 */
export function written(side: Expression, others: readonly Expression[], { flavour }: ExpressionScope): Expression {
  const isString = (other: Expression) => other.kind === "literal" && typeof other.value === "string";
  const computed =
    flavour === "mysql" && side.kind === "cast" && side.type.kind === "time" && side.operand.kind !== "literal";
  return computed && others.some(isString) ? cast(side, textType()) : side;
}

/**
 * A TIME is a length of time too, from -838 hours to 838 (https://dev.mysql.com/doc/refman/9.7/en/time.html); times of day are what is
 * generated, to which the end of the day is as far as anything beyond it.
 */
function withinDay(text: string): string {
  if (/^\s*-\d/.test(text)) return "00:00:00";
  return Number(/^\s*(\d+):\d/.exec(text)?.[1] ?? 0) >= 24 ? "24:00:00" : text;
}

/** A literal as the type of what it is compared with: `'2020-01-01'` beside a date is one, 1 beside a boolean is true. */
export function alike(side: Expression, other: Expression, scope: ExpressionScope): Expression {
  if (side.kind === "literal" && typeof side.value === "number" && isBoolean(other, scope)) {
    return side.value === 0 || side.value === 1 ? { kind: "literal", value: side.value === 1 } : side;
  }
  if (side.kind !== "literal" || typeof side.value !== "string" || other.kind !== "column") return side;
  const type = scope.typeOf(other.name);
  switch (type?.kind) {
    case "time":
      return cast({ kind: "literal", value: withinDay(side.value) }, type);
    case "date":
    case "timestamp":
      return cast(side, type);
    case "integer":
    case "decimal":
    case "float":
    case "year":
      return side.value.trim() !== "" && Number.isFinite(Number(side.value))
        ? numberLiteral(side.value, Number(side.value))
        : side;
    default:
      return side;
  }
}

/** Whether an expression is true or false rather than a number. */
export function isBoolean(expression: Expression, scope: ExpressionScope): boolean {
  switch (expression.kind) {
    case "not":
    case "and":
    case "or":
    case "compare":
    case "distinct":
    case "isNull":
    case "isBoolean":
    case "between":
    case "in":
    case "match":
      return true;
    case "literal":
      return typeof expression.value === "boolean";
    case "column":
      return scope.typeOf(expression.name)?.kind === "boolean";
    default:
      return false;
  }
}

/** An operand of AND, OR, NOT: numbers are true where they are not 0. */
export function truth(operand: Expression, scope: ExpressionScope): Expression {
  if (operand.kind === "literal" && typeof operand.value === "number") {
    return { kind: "literal", value: operand.value !== 0 };
  }
  const type = operand.kind === "column" ? scope.typeOf(operand.name) : null;
  const numeric =
    operand.kind === "operator" || type?.kind === "integer" || type?.kind === "decimal" || type?.kind === "float";
  return numeric ? { kind: "compare", operator: "<>", left: operand, right: { kind: "literal", value: 0 } } : operand;
}

/** An operand of arithmetic: true counts as 1 (`(a IS NULL) + (b IS NULL) = 1`). */
export function number(operand: Expression, scope: ExpressionScope): Expression {
  return isBoolean(operand, scope) ? cast(operand, { kind: "integer", bits: 32, unsigned: false }) : operand;
}
