import type { CompareOperator, Expression, MatchFlavour, SqlText } from "@seedloom/core";
import { createRequire } from "node:module";
import type { BinaryExpr, FuncCall, Node, parse as Parse } from "sql-parser-cst";
import type { PeggySyntaxError as SyntaxProblem } from "sql-parser-cst/lib/parser.js";
import {
  call,
  cast,
  castType,
  interval,
  keyword,
  numberLiteral,
  TIMESTAMP,
  Unsupported,
  unsupported,
} from "./expression-parts.ts";
import { alike, both, flavourOf, number, truth, written } from "./expression-types.ts";
import type { ExpressionScope } from "./expression-types.ts";
import { containsPath, sharedComparison, sharedList, withBackslashes } from "./idioms.ts";
import { parseableText } from "./parseable-text.ts";

interface Grammar {
  readonly parse: typeof Parse;
  readonly PeggySyntaxError: typeof SyntaxProblem;
}

// The grammar alone: what its package loads beside it, to print trees and to walk them, takes longer than to read a small schema.
const { parse, PeggySyntaxError } = createRequire(import.meta.url)("sql-parser-cst/lib/parser") as Grammar;

/**
 * A server's expression with what it parses to; `expression` is null where the parser or `Expression` gives up.
 * @example
 * sqlText("`age` >= 18", scope).expression;
 * // { kind: "compare", operator: ">=", left: { kind: "column", name: "age" }, right: { kind: "literal", value: 18 } }
 */
export function sqlText(text: string, scope: ExpressionScope): SqlText {
  try {
    const [statement] = parse(`SELECT ${parseableText(text)}`, { dialect: scope.flavour }).statements;
    if (statement?.type !== "select_stmt") return { text, expression: null };
    const [clause] = statement.clauses;
    if (clause?.type !== "select_clause" || clause.columns?.items.length !== 1) return { text, expression: null };
    const [item] = clause.columns.items;
    return { text, expression: item === undefined ? null : convert(item, scope) };
  } catch (error) {
    if (error instanceof Unsupported || error instanceof PeggySyntaxError) {
      return { text, expression: null };
    }
    throw error;
  }
}

function convert(node: Node, scope: ExpressionScope): Expression {
  const go = (child: Node) => convert(child, scope);
  switch (node.type) {
    case "identifier":
      return { kind: "column", name: node.name };
    case "member_expr":
      // `database`.`table`.`column`
      return node.property.type === "identifier" ? { kind: "column", name: node.property.name } : unsupported(node);
    case "paren_expr":
      return go(node.expr);
    case "list_expr":
      return { kind: "row", elements: node.items.map(go) };
    case "row_constructor":
      return { kind: "row", elements: node.row.expr.items.map(go) };
    case "null_literal":
      return { kind: "literal", value: null };
    case "boolean_literal":
    case "string_literal":
      return { kind: "literal", value: node.value };
    case "string_with_charset":
      return node.string.type === "string_literal" ? go(node.string) : unsupported(node);
    case "number_literal":
      return numberLiteral(node.text, node.value);
    case "date_literal":
      return cast(go(node.string), { kind: "date" });
    case "time_literal":
      return cast(go(node.string), { kind: "time", precision: 6, timeZone: false });
    case "timestamp_literal":
      return cast(go(node.string), TIMESTAMP);
    case "interval_literal":
      return interval(go(node.value), node.unit);
    case "prefix_op_expr": {
      const operator = typeof node.operator === "string" ? node.operator : keyword(node.operator);
      const operand = go(node.expr);
      if (operator === "NOT" || operator === "!") return { kind: "not", operand: truth(operand, scope) };
      if (operator === "-" && operand.kind === "literal" && typeof operand.value === "number") {
        return { kind: "literal", value: -operand.value };
      }
      if (operator === "-" || operator === "+" || operator === "~") return { kind: "unary", operator, operand };
      return operator === "BINARY" ? { kind: "collate", operand, collation: "binary" } : unsupported(node);
    }
    case "postfix_op_expr": {
      const operator = keyword(node.operator);
      if (operator === "IS UNKNOWN" || operator === "IS NOT UNKNOWN") {
        return { kind: "isBoolean", negated: operator === "IS NOT UNKNOWN", value: null, operand: go(node.expr) };
      }
      return unsupported(node);
    }
    case "between_expr": {
      const operand = go(node.left);
      const [low, high] = [alike(go(node.begin), operand, scope), alike(go(node.end), operand, scope)];
      const negated = keyword(node.betweenKw).startsWith("NOT");
      const compared = written(operand, [low, high], scope);
      return { kind: "between", negated, symmetric: false, operand: compared, low, high };
    }
    case "case_expr": {
      const operand = node.expr === undefined ? null : go(node.expr);
      const branches = [];
      let otherwise: Expression | null = null;
      for (const clause of node.clauses) {
        if (clause.type === "case_else") otherwise = go(clause.result);
        else {
          const when = go(clause.condition);
          branches.push({
            when: operand === null ? truth(when, scope) : alike(when, operand, scope),
            then: go(clause.result),
          });
        }
      }
      return { kind: "case", operand, branches, otherwise };
    }
    case "cast_expr": {
      const operand = go(node.args.expr.expr);
      const { dataType } = node.args.expr;
      // `BINARY name`, as the catalogs keep it: compared byte by byte.
      if (dataType.type === "data_type_name" && keyword(dataType.name) === "BINARY") {
        return { kind: "collate", operand, collation: "binary" };
      }
      return cast(operand, castType(dataType));
    }
    case "extract_expr": {
      const { unit, expr } = node.args.expr;
      if (unit.type !== "interval_unit") return unsupported(node);
      return call("extract", { kind: "literal", value: unit.unitKw.name.toLowerCase() }, go(expr));
    }
    case "func_call":
      return functionCall(node, scope);
    case "binary_expr":
      return binary(node as BinaryExpr, scope);
    default:
      return unsupported(node);
  }
}

const COMPARISONS: Readonly<Record<string, CompareOperator>> = {
  "=": "=",
  "<>": "<>",
  "!=": "<>",
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
};

function binary(node: BinaryExpr, scope: ExpressionScope): Expression {
  const operator = keyword(node.operator);
  const negated = operator.includes("NOT");
  if (/^(NOT )?(LIKE|RLIKE|REGEXP)$/.test(operator)) {
    return match(operator.endsWith("LIKE") && !operator.endsWith("RLIKE") ? "like" : "regex", negated, node, scope);
  }
  const left = convert(node.left, scope);
  if (/^(NOT )?IN$/.test(operator)) {
    const list = node.right.type === "paren_expr" ? node.right.expr : unsupported(node.right);
    const items = list.type === "list_expr" ? list.items : [list];
    const [operand, values] = sharedList(
      left,
      items.map((item) => alike(convert(item, scope), left, scope)),
    );
    return { kind: "in", negated, operand: written(operand, values, scope), list: values };
  }
  const right = convert(node.right, scope);
  switch (operator) {
    case "AND":
    case "&&":
    case "OR":
    case "||": {
      const kind = operator === "AND" || operator === "&&" ? "and" : "or";
      const operands = [left, right].flatMap((side) => (side.kind === kind ? side.operands : [truth(side, scope)]));
      return { kind, operands };
    }
    case "XOR": {
      const not = (operand: Expression): Expression => ({ kind: "not", operand: truth(operand, scope) });
      return { kind: "compare", operator: "<>", left: not(left), right: not(right) };
    }
    case "IS":
    case "IS NOT":
      if (right.kind !== "literal" || (right.value !== null && typeof right.value !== "boolean")) {
        return unsupported(node);
      }
      return right.value === null
        ? { kind: "isNull", negated, operand: left }
        : { kind: "isBoolean", negated, value: right.value, operand: truth(left, scope) };
    case "<=>":
      return { kind: "distinct", negated: true, ...both(left, right, scope) };
    case "COLLATE":
      return { kind: "collate", operand: left, collation: right.kind === "column" ? right.name : "binary" };
    case "+":
    case "-":
    case "*":
    case "%":
    case "&":
    case "|":
    case "<<":
    case ">>":
      return { kind: "operator", operator, left: number(left, scope), right: number(right, scope) };
    case "^":
      return { kind: "operator", operator: "#", left, right };
    case "MOD":
      return { kind: "operator", operator: "%", left, right };
    case "/":
      // MySQL's `/` never divides integers as integers.
      return { kind: "operator", operator, left: cast(left, { kind: "decimal", precision: null, scale: null }), right };
    case "DIV":
      return call("div", left, right);
    case "":
      // Adjacent literals are one.
      if (left.kind === "literal" && right.kind === "literal") {
        return { kind: "literal", value: `${left.value}${right.value}` };
      }
      return unsupported(node);
    default: {
      const comparison = COMPARISONS[operator];
      if (comparison === undefined) return unsupported(node);
      return sharedComparison({ kind: "compare", operator: comparison, ...both(left, right, scope) });
    }
  }
}

/** LIKE and REGEXP compare by the collation of what they look at. */
function match(base: "like" | "regex", negated: boolean, node: BinaryExpr, scope: ExpressionScope): Expression {
  const operand = convert(node.left, scope);
  const escaped = node.right.type === "binary_expr" && keyword(node.right.operator) === "ESCAPE" ? node.right : null;
  const pattern = convert(escaped?.left ?? node.right, scope);
  const escape = escaped === null ? null : convert(escaped.right, scope);
  const known = isText(pattern) ? wellKnownPattern(base, pattern.value, escape) : null;
  if (known !== null) {
    const flavour = known.flavour ?? flavourOf(base, operand, scope);
    return { kind: "match", flavour, negated, operand, pattern: { kind: "literal", value: known.value }, escape: null };
  }
  return { kind: "match", flavour: flavourOf(base, operand, scope), negated, operand, pattern, escape };
}

/** A constant pattern in the words that all dialects share: LIKE with backslashes, a regular expression without `(?i)` before it. */
function wellKnownPattern(
  base: "like" | "regex",
  pattern: string,
  escape: Expression | null,
): { readonly value: string; readonly flavour: MatchFlavour | null } | null {
  if (base === "regex") {
    const [flag, sign] = /^\(\?(-?)i\)/.exec(pattern) ?? [];
    return flag === undefined ? null : { value: pattern.slice(flag.length), flavour: sign === "" ? "iregex" : "regex" };
  }
  if (escape === null || !isText(escape) || escape.value.length !== 1) return null;
  return { value: withBackslashes(pattern, escape.value), flavour: null };
}

function isText(expression: Expression): expression is { readonly kind: "literal"; readonly value: string } {
  return expression.kind === "literal" && typeof expression.value === "string";
}

/** Functions that PostgreSQL calls by another name. */
const RENAMED: Readonly<Record<string, string>> = {
  length: "octet_length",
  character_length: "char_length",
  lcase: "lower",
  ucase: "upper",
  mid: "substr",
  substring: "substr",
  ifnull: "coalesce",
  nvl: "coalesce",
  ceiling: "ceil",
  pow: "power",
  current_timestamp: "now",
  localtimestamp: "now",
  localtime: "now",
  char: "chr",
};

/** Functions that take a field of a date. */
const FIELDS: Readonly<Record<string, string>> = {
  year: "year",
  quarter: "quarter",
  month: "month",
  day: "day",
  dayofmonth: "day",
  hour: "hour",
  minute: "minute",
  second: "second",
  dayofyear: "doy",
};

function functionCall(node: FuncCall, scope: ExpressionScope): Expression {
  if (node.name.type !== "identifier" || node.over !== undefined) return unsupported(node);
  const name = node.name.name.toLowerCase();
  const args = (node.args?.expr.args.items ?? []).map((item) => convert(item, scope));
  const [first, second, third] = args;
  const field = FIELDS[name];
  if (field !== undefined && first !== undefined) return call("extract", { kind: "literal", value: field }, first);
  switch (name) {
    case "if":
      if (first === undefined || second === undefined || third === undefined) return unsupported(node);
      return { kind: "case", operand: null, branches: [{ when: truth(first, scope), then: second }], otherwise: third };
    case "isnull":
      return first === undefined ? unsupported(node) : { kind: "isNull", negated: false, operand: first };
    case "mod":
      if (first === undefined || second === undefined) return unsupported(node);
      return { kind: "operator", operator: "%", left: first, right: second };
    case "convert":
      return first !== undefined && args.length === 1 ? first : unsupported(node);
    case "regexp_like": {
      if (first === undefined || second === undefined || third !== undefined) return unsupported(node);
      const flavour = flavourOf("regex", first, scope);
      return { kind: "match", flavour, negated: false, operand: first, pattern: second, escape: null };
    }
    case "locate":
    case "instr":
      if (first === undefined || second === undefined || third !== undefined) return unsupported(node);
      return name === "instr" ? call("strpos", first, second) : call("strpos", second, first);
    case "curdate":
    case "current_date":
      return cast(call("now"), { kind: "date" });
    case "curtime":
    case "current_time":
      return cast(call("now"), { kind: "time", precision: 0, timeZone: false });
    case "date":
      return first === undefined ? unsupported(node) : cast(first, { kind: "date" });
    case "now":
    case "current_timestamp":
    case "localtime":
    case "localtimestamp":
      return call("now");
    case "json_type":
      return call("mysql_json_type", ...args);
    case "json_exists":
      // MariaDB's name for one path.
      if (args.length !== 2) return unsupported(node);
      return { kind: "isNull", negated: true, operand: call("json_extract", ...args) };
    case "json_contains_path": {
      const path: Expression = { kind: "call", name, arguments: args };
      return containsPath(path) ?? path;
    }
    case "trim":
      return args.length === 1 ? call("btrim", ...args) : unsupported(node);
    default:
      return call(RENAMED[name] ?? name, ...args);
  }
}
