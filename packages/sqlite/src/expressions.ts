import { textType, type ColumnType, type CompareOperator, type Expression, type MatchFlavour } from "@seedloom/core";
import type { Expr } from "sql-parser-cst";

/** What names mean inside an expression. */
export interface Scope {
  /** The column's name as the table spells it, or null where the table has no such column. */
  column(name: string): string | null;
}

/** A scope without columns: defaults, where SQLite reads a bare word as a string. */
export const noColumns: Scope = { column: () => null };

/**
 * The parser's tree as core's expression; null where the expression type cannot say it (blob literals, RAISE, subqueries, MATCH …).
 * LIKE ignores the case of ASCII letters, so it becomes `ilike`; a name in double quotes that is no column is a string
 * (https://sqlite.org/quirks.html#double_quoted_string_literals_are_accepted).
 */
export function toExpression(node: Expr, scope: Scope): Expression | null {
  try {
    return convert(node, scope);
  } catch (error) {
    if (error instanceof Inexpressible) return null;
    throw error;
  }
}

class Inexpressible extends Error {}

const compareOperators: Readonly<Record<string, CompareOperator>> = {
  "=": "=",
  "==": "=",
  "<>": "<>",
  "!=": "<>",
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
};

const matchFlavours: Readonly<Record<string, MatchFlavour>> = { LIKE: "ilike", GLOB: "glob", REGEXP: "regex" };

const plainOperators = new Set(["+", "-", "*", "%", "||", "&", "|", "<<", ">>", "->"]);

// What core calls by another name; `current_time` and `current_date` keep theirs.
const functionNames: Readonly<Record<string, string>> = { current_timestamp: "now", ifnull: "coalesce" };

function convert(node: Expr, scope: Scope): Expression {
  const inner = (operand: Expr) => convert(operand, scope);
  switch (node.type) {
    case "paren_expr":
      if (node.expr.type === "list_expr") return { kind: "row", elements: (node.expr.items as Expr[]).map(inner) };
      return inner(node.expr as Expr);
    case "null_literal":
      return { kind: "literal", value: null };
    case "boolean_literal":
    case "string_literal":
      return { kind: "literal", value: node.value };
    case "number_literal":
      return number(node.text, node.value);
    case "identifier":
      return name(node.name, /^["'`]/.test(node.text) && !node.text.startsWith("`"), scope);
    case "member_expr": {
      // table.column: a constraint sees its own table only.
      if (node.property.type !== "identifier") throw new Inexpressible();
      const column = scope.column(node.property.name);
      if (column === null) throw new Inexpressible();
      return { kind: "column", name: column };
    }
    case "prefix_op_expr": {
      const operator =
        typeof node.operator === "string" ? node.operator : "name" in node.operator ? node.operator.name : "";
      if (operator === "NOT") return { kind: "not", operand: inner(node.expr) };
      if (operator !== "-" && operator !== "+" && operator !== "~") throw new Inexpressible();
      const operand = inner(node.expr);
      if (operator === "-" && operand.kind === "literal" && typeof operand.value === "number")
        return { kind: "literal", value: -operand.value };
      return { kind: "unary", operator, operand };
    }
    case "postfix_op_expr": {
      const operator = words(node.operator);
      if (operator !== "ISNULL" && operator !== "NOTNULL" && operator !== "NOT NULL") throw new Inexpressible();
      return { kind: "isNull", negated: operator !== "ISNULL", operand: inner(node.expr) };
    }
    case "between_expr":
      return {
        kind: "between",
        negated: words(node.betweenKw).startsWith("NOT"),
        symmetric: false,
        operand: inner(node.left),
        low: inner(node.begin),
        high: inner(node.end),
      };
    case "case_expr":
      return caseOf(node, inner);
    case "cast_expr":
      return { kind: "cast", operand: inner(node.args.expr.expr), type: castType(typeWords(node.args.expr.dataType)) };
    case "func_call":
      return call(node, inner);
    case "binary_expr":
      return binary(node.left as Expr, words(node.operator), node.right as Expr, inner);
    default:
      throw new Inexpressible();
  }
}

function name(text: string, doubleQuoted: boolean, scope: Scope): Expression {
  const column = scope.column(text);
  if (column !== null) return { kind: "column", name: column };
  if (doubleQuoted || scope === noColumns) return { kind: "literal", value: text };
  throw new Inexpressible();
}

/** Integers beyond 2^53 are casts of strings, so that no digit is lost. */
function number(text: string, value: number): Expression {
  const digits = text.replaceAll("_", "");
  if (!/^(\d+|0[xX][0-9a-fA-F]+)$/.test(digits)) return { kind: "literal", value };
  // Hexadecimal integers are 64 bits in two's complement: https://sqlite.org/lang_expr.html#hexint
  const exact = /^0x/i.test(digits) ? BigInt.asIntN(64, BigInt(digits)) : BigInt(digits);
  if (BigInt(Number(exact)) === exact && Number.isSafeInteger(Number(exact)))
    return { kind: "literal", value: Number(exact) };
  return {
    kind: "cast",
    operand: { kind: "literal", value: String(exact) },
    type: { kind: "integer", bits: 64, unsigned: false },
  };
}

function binary(left: Expr, operator: string, right: Expr, inner: (node: Expr) => Expression): Expression {
  if (operator === "AND" || operator === "OR") {
    const kind = operator === "AND" ? "and" : "or";
    const operands = [inner(left), inner(right)];
    return { kind, operands: operands.flatMap((operand) => (operand.kind === kind ? operand.operands : [operand])) };
  }
  const comparison = compareOperators[operator];
  if (comparison !== undefined)
    return { kind: "compare", operator: comparison, left: inner(left), right: inner(right) };
  if (operator === "/") return { kind: "operator", operator, left: operand(left, inner), right: operand(right, inner) };
  if (operator === "->>") return member(inner(left), inner(right));
  if (plainOperators.has(operator)) return { kind: "operator", operator, left: inner(left), right: inner(right) };
  const negated = operator.startsWith("NOT ");
  const flavour = matchFlavours[negated ? operator.slice(4) : operator];
  if (flavour !== undefined) return match(flavour, negated, left, right, inner);
  switch (operator) {
    case "IS":
    case "IS NOT DISTINCT FROM":
      return is(false, left, right, inner);
    case "IS NOT":
    case "IS DISTINCT FROM":
      return is(true, left, right, inner);
    case "IN":
    case "NOT IN":
      return { kind: "in", negated, operand: inner(left), list: listOf(right).map(inner) };
    case "COLLATE":
      if (right.type !== "identifier") throw new Inexpressible();
      return { kind: "collate", operand: inner(left), collation: right.name };
    default:
      throw new Inexpressible();
  }
}

/** `2.0` divides as a real, `2` as an integer, and core's literal cannot tell them apart. */
function operand(node: Expr, inner: (node: Expr) => Expression): Expression {
  const expression = inner(node);
  const real = node.type === "number_literal" && /^[\d_]*(\.|\d[eE])/.test(node.text);
  return real ? { kind: "cast", operand: expression, type: { kind: "float", bits: 64 } } : expression;
}

/** `->>` gives a number where JSON has one, as json_extract does: https://sqlite.org/json1.html#jptr */
function member(json: Expression, key: Expression): Expression {
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
function is(negated: boolean, left: Expr, right: Expr, inner: (node: Expr) => Expression): Expression {
  if (right.type === "null_literal") return { kind: "isNull", negated, operand: inner(left) };
  if (right.type === "boolean_literal") return { kind: "isBoolean", negated, value: right.value, operand: inner(left) };
  return { kind: "distinct", negated: !negated, left: inner(left), right: inner(right) };
}

function match(
  flavour: MatchFlavour,
  negated: boolean,
  left: Expr,
  right: Expr,
  inner: (node: Expr) => Expression,
): Expression {
  const escaped = right.type === "binary_expr" && words(right.operator) === "ESCAPE" ? right : null;
  return {
    kind: "match",
    flavour,
    negated,
    operand: inner(left),
    pattern: inner(escaped ? (escaped.left as Expr) : right),
    escape: escaped ? inner(escaped.right as Expr) : null,
  };
}

function listOf(node: Expr): readonly Expr[] {
  if (node.type !== "paren_expr" || node.expr.type !== "list_expr") throw new Inexpressible();
  return node.expr.items as Expr[];
}

function caseOf(node: Extract<Expr, { type: "case_expr" }>, inner: (node: Expr) => Expression): Expression {
  const branches: { when: Expression; then: Expression }[] = [];
  let otherwise: Expression | null = null;
  for (const clause of node.clauses) {
    if (clause.type === "case_else") otherwise = inner(clause.result);
    else branches.push({ when: inner(clause.condition), then: inner(clause.result) });
  }
  return { kind: "case", operand: node.expr ? inner(node.expr) : null, branches, otherwise };
}

function call(node: Extract<Expr, { type: "func_call" }>, inner: (node: Expr) => Expression): Expression {
  if (node.name.type !== "identifier" || node.filter || node.over || node.args?.expr.distinctKw)
    throw new Inexpressible();
  const own = node.name.name.toLowerCase();
  const given = (node.args?.expr.args.items ?? []).map((argument) => inner(argument as Expr));
  const [first, second, third] = given;
  // iif(X, Y, Z) is CASE: https://sqlite.org/lang_corefunc.html#iif
  if ((own === "iif" || own === "if") && first && second && given.length <= 3)
    return { kind: "case", operand: null, branches: [{ when: first, then: second }], otherwise: third ?? null };
  return { kind: "call", name: functionNames[own] ?? own, arguments: given };
}

/** The type that CAST converts to: affinity is all that counts (https://sqlite.org/lang_expr.html#castexpr). */
function castType(declared: string): ColumnType {
  if (/INT/.test(declared)) return { kind: "integer", bits: 64, unsigned: false };
  if (/CHAR|CLOB|TEXT/.test(declared)) return textType();
  if (/BLOB/.test(declared)) return { kind: "bytes", maxLength: null, fixed: false };
  if (/REAL|FLOA|DOUB/.test(declared)) return { kind: "float", bits: 64 };
  return { kind: "decimal", precision: null, scale: null };
}

/** The words of a data type, upper case. */
function typeWords(node: unknown): string {
  const found: string[] = [];
  const visit = (part: unknown) => {
    if (Array.isArray(part)) part.forEach(visit);
    else if (typeof part === "object" && part !== null) {
      if ("name" in part && typeof part.name === "string") found.push(part.name.toUpperCase());
      else Object.values(part).forEach(visit);
    }
  };
  visit(node);
  return found.join(" ");
}

/** An operator as text: symbols as they are, keywords in upper case joined by blanks. */
function words(operator: unknown): string {
  if (typeof operator === "string") return operator;
  if (Array.isArray(operator)) return operator.map(words).join(" ");
  return typeof operator === "object" && operator !== null && "name" in operator ? String(operator.name) : "";
}
