import { columnsOf, type CompareOperator, type Expression, type MatchFlavour } from "../expression.ts";
import { baseType, type ColumnType, textType } from "../type.ts";
import { isComposite, type Value } from "../value.ts";
import { intervalMs } from "../temporal/interval.ts";
import { paddingOf } from "./blanks.ts";
import { intervalOf } from "./compare.ts";
import {
  compareNode,
  comparisonType,
  convertNode,
  distinctNode,
  elementType,
  inNode,
  quantifiedNode,
  quantifiedTest,
} from "./comparison.ts";
import { EvaluationFailure, UnsupportedExpression } from "./failure.ts";
import { functions } from "./functions/index.ts";
import { andNode, conditionNode, notNode, orNode } from "./logic.ts";
import { constantNode, derivedNode, type EvaluationScope, isConstant, mapNode, type Node, type Row } from "./node.ts";
import { binaryOperators, prefixOperators } from "./operators.ts";
import { matcherOf, type MatcherOptions } from "./pattern/matcher.ts";
import { callNode } from "./signature.ts";
import {
  BIGINT,
  BOOLEAN,
  categoryOf,
  commonType,
  DECIMAL,
  INTEGER,
  isNumeric,
  JSON_TYPE,
  type SqlType,
  TEXT,
  typeName,
  UNKNOWN,
} from "./sql-type.ts";
import { jsonMember, jsonText, parseJson } from "./values/json.ts";

/** An expression made ready for rows. */
export interface CompiledExpression {
  /** Names of the columns it reads, each once. */
  readonly columns: readonly string[];
  /** Their positions in `EvaluationScope.columns`, aligned with `columns`. */
  readonly positions: readonly number[];
  /**
   * The value for a row given in the order of `EvaluationScope.columns`; null is SQL's NULL and unknown. What would be an
   * error in the database (division by zero, an invalid cast, a bad pattern) is false, so that a check fails; it never throws.
   * Conditions give booleans in every dialect.
   */
  evaluate(row: readonly Value[]): Value;
}

/** An expression that cannot be evaluated here; the database can be asked instead. */
export interface Unsupported {
  /** The function, operator, type or column that is not known, e.g. `function st_isvalid`. */
  readonly unsupported: string;
}

/**
 * Compiles an expression to closures, with the static types of PostgreSQL: untyped string literals take the type of
 * what they are used with. A CHECK passes unless `evaluate` gives false.
 * @example
 * const scope = { columns: [{ name: "price", type: { kind: "integer", bits: 32, unsigned: false } }], now: 0 };
 * const zero = { kind: "literal", value: 0 };
 * const compiled = compileExpression(
 *   { kind: "compare", operator: ">", left: { kind: "column", name: "price" }, right: zero }, scope);
 * compiled.evaluate([12]); // => true
 */
export function compileExpression(expression: Expression, scope: EvaluationScope): CompiledExpression | Unsupported {
  return finish(expression, scope, (node) => node);
}

/**
 * As `compileExpression`, for an expression that stands where a condition is wanted (CHECK, WHERE): `evaluate` gives true, false
 * or null, also where the dialect's conditions are numbers.
 */
export function compileCondition(expression: Expression, scope: EvaluationScope): CompiledExpression | Unsupported {
  return finish(expression, scope, (node) => conditionNode(node, scope));
}

function finish(
  expression: Expression,
  scope: EvaluationScope,
  wrap: (node: Node) => Node,
): CompiledExpression | Unsupported {
  let node: Node;
  try {
    node = wrap(compile(expression, scope));
  } catch (error) {
    if (error instanceof UnsupportedExpression) return { unsupported: error.message };
    if (error instanceof EvaluationFailure) return { unsupported: error.message };
    throw error;
  }
  const columns = columnsOf(expression);
  const { evaluate } = node;
  const result = node.type.kind === "interval" ? (row: Row) => flatInterval(evaluate(row)) : evaluate;
  return {
    columns,
    positions: columns.map((column) => positionOf(column, scope)),
    evaluate: (row) => {
      try {
        return result(row);
      } catch (error) {
        // BigInt and String throw RangeErrors for what no database would store either.
        if (error instanceof EvaluationFailure || error instanceof RangeError) return false;
        throw error;
      }
    },
  };
}

function flatInterval(value: Value): Value {
  return value === null || value === false ? value : intervalMs(intervalOf(value));
}

function positionOf(name: string, scope: EvaluationScope): number {
  const exact = scope.columns.findIndex((column) => column.name === name);
  if (exact >= 0) return exact;
  const folded = name.toLowerCase();
  const position = scope.columns.findIndex((column) => column.name.toLowerCase() === folded);
  if (position < 0) throw new UnsupportedExpression(`column ${name}`);
  return position;
}

/** The node of an expression: one case for each kind. */
function compile(expression: Expression, scope: EvaluationScope): Node {
  const inner = (operand: Expression) => compile(operand, scope);
  const condition = (operand: Expression) => conditionNode(inner(operand), scope);
  switch (expression.kind) {
    case "literal":
      return literalNode(expression.value);
    case "column":
      return columnNode(expression.name, scope);
    case "not":
      return notNode(condition(expression.operand));
    case "and":
      return andNode(expression.operands.map(condition));
    case "or":
      return orNode(expression.operands.map(condition));
    case "compare":
      return compareNode(expression.operator, inner(expression.left), inner(expression.right), scope);
    case "distinct":
      return distinctNode(expression.negated, inner(expression.left), inner(expression.right), scope);
    case "isNull":
      return isNullNode(expression.negated, inner(expression.operand));
    case "isBoolean":
      return isBooleanNode(expression.negated, expression.value, condition(expression.operand));
    case "between":
      return betweenNode(expression, inner, scope);
    case "in":
      return inNode(expression.negated, inner(expression.operand), expression.list.map(inner), scope);
    case "quantified":
      return compileQuantified(expression, inner, scope);
    case "match": {
      const escape = expression.escape && inner(expression.escape);
      const found = matchNode(expression.flavour, inner(expression.operand), inner(expression.pattern), escape, scope);
      return expression.negated ? notNode(found) : found;
    }
    case "operator":
      return operatorNode(expression.operator, inner(expression.left), inner(expression.right), scope);
    case "unary": {
      const candidates = prefixOperators[expression.operator];
      if (!candidates) throw new UnsupportedExpression(`operator ${expression.operator}`);
      return callNode(`operator ${expression.operator}`, candidates, [inner(expression.operand)], scope);
    }
    case "case":
      return caseNode(expression, inner, scope);
    case "call":
      return functionNode(expression.name, expression.arguments.map(inner), scope);
    case "cast":
      return castNode(inner(expression.operand), expression.type, scope);
    case "array":
      return arrayNode(expression.elements.map(inner), scope);
    case "row":
      return rowNode(expression.elements.map(inner));
    case "subscript":
      return subscriptNode(inner(expression.operand), inner(expression.index), scope);
    case "field":
      return fieldNode(inner(expression.operand), expression.name);
    case "collate":
      return collateNode(inner(expression.operand), expression.collation, scope);
  }
}

function literalNode(value: null | boolean | number | string): Node {
  if (typeof value === "boolean") return constantNode(BOOLEAN, value);
  if (typeof value !== "number") return constantNode(UNKNOWN, value);
  if (!Number.isInteger(value)) return constantNode(DECIMAL, value);
  return constantNode(Math.abs(value) < 2 ** 31 ? INTEGER : BIGINT, value);
}

/** PostgreSQL writes untyped arguments of variadic functions as `'a'::unknown`. */
function castNode(operand: Node, type: ColumnType, scope: EvaluationScope): Node {
  const untyped = type.kind === "other" && type.name === "unknown";
  return untyped ? { ...operand, type: UNKNOWN } : convertNode(operand, type, scope);
}

function columnNode(name: string, scope: EvaluationScope): Node {
  const position = positionOf(name, scope);
  const type = baseType(scope.columns[position]!.type);
  return { type, evaluate: (row) => row[position] ?? null };
}

/** A composite IS NULL if all its fields are, and IS NOT NULL if none is. */
function isNullNode(negated: boolean, operand: Node): Node {
  const { evaluate, elements } = operand;
  if (elements) {
    return derivedNode(BOOLEAN, elements, (row) =>
      elements.every((element) => (element.evaluate(row) === null) !== negated),
    );
  }
  if (operand.type.kind === "composite") {
    return derivedNode(BOOLEAN, [operand], (row) => {
      const value = evaluate(row);
      if (value === null || !isComposite(value)) return !negated;
      return value.fields.every((field) => (field === null) !== negated);
    });
  }
  return derivedNode(BOOLEAN, [operand], (row) => (evaluate(row) === null) !== negated);
}

function isBooleanNode(negated: boolean, wanted: boolean | null, operand: Node): Node {
  const { evaluate } = operand;
  return derivedNode(BOOLEAN, [operand], (row) => (evaluate(row) === wanted) !== negated);
}

type Compile = (expression: Expression) => Node;

/** `BETWEEN` is the two comparisons that it stands for; SYMMETRIC takes either order of the bounds. */
function betweenNode(expression: Expression & { kind: "between" }, inner: Compile, scope: EvaluationScope): Node {
  const [operand, low, high] = [expression.operand, expression.low, expression.high].map(inner) as [Node, Node, Node];
  const inside = (from: Node, to: Node) =>
    andNode([compareNode(">=", operand, from, scope), compareNode("<=", operand, to, scope)]);
  const found = expression.symmetric ? orNode([inside(low, high), inside(high, low)]) : inside(low, high);
  return expression.negated ? notNode(found) : found;
}

const COMPARE_OPERATORS: readonly string[] = ["=", "<>", "<", "<=", ">", ">="] satisfies CompareOperator[];

function isCompare(operator: CompareOperator | MatchFlavour): operator is CompareOperator {
  return COMPARE_OPERATORS.includes(operator);
}

function compileQuantified(
  expression: Expression & { kind: "quantified" },
  inner: Compile,
  scope: EvaluationScope,
): Node {
  const { quantifier, operator, array } = expression;
  const left = inner(expression.left);
  if (isCompare(operator)) {
    // A list that is written out is IN, which looks constants up.
    const list = array.kind === "array" ? array.elements.map(inner) : null;
    if (list && !left.elements && list.every((member) => member.type.kind !== "array")) {
      if (quantifier === "any" && operator === "=") return inNode(false, left, list, scope);
      if (quantifier === "all" && operator === "<>") return inNode(true, left, list, scope);
    }
    return quantifiedNode(quantifier, operator, left, inner(array), scope);
  }
  const patterns = convertNode(inner(array), { kind: "array", element: textType(), dimensions: 1 }, scope);
  const text = convertNode(left, TEXT, scope);
  const options = matcherOptions(left, "\\", scope);
  const matchers = new Map<string, (text: string) => boolean>();
  return quantifiedTest(quantifier, text, patterns, (value, pattern) => {
    let matcher = matchers.get(pattern as string);
    if (!matcher) matchers.set(pattern as string, (matcher = matcherOf(operator, pattern as string, options)));
    return matcher(value as string);
  });
}

function matcherOptions(operand: Node, escape: string, scope: EvaluationScope): MatcherOptions {
  const ignoreCase = operand.type.kind === "text" && operand.type.caseInsensitive;
  return { escape, ignoreCase, wordEdges: scope.numericBooleans ?? false };
}

/** `escape` null: a backslash, as in PostgreSQL and MySQL; an empty text for none. */
function matchNode(
  flavour: MatchFlavour,
  operand: Node,
  pattern: Node,
  escape: Node | null,
  scope: EvaluationScope,
): Node {
  const padding = paddingOf(operand.type, scope);
  const text = padding
    ? mapNode(operand, TEXT, (value) => padding(value as string))
    : convertNode(operand, TEXT, scope);
  const patternText = convertNode(pattern, TEXT, scope);
  if (escape && !isConstant(escape)) throw new UnsupportedExpression("ESCAPE that is not constant");
  const options = matcherOptions(operand, escape ? String(escape.constant ?? "") : "\\", scope);
  if (isConstant(patternText) && patternText.constant !== null) {
    const matcher = constantMatcher(flavour, patternText.constant as string, options);
    const { evaluate } = text;
    return derivedNode(BOOLEAN, [text], (row) => {
      const value = evaluate(row);
      return value === null ? null : matcher(value as string);
    });
  }
  let known: { pattern: string; matcher: (text: string) => boolean } | null = null;
  return derivedNode(BOOLEAN, [text, patternText], (row) => {
    const [value, wanted] = [text.evaluate(row), patternText.evaluate(row)];
    if (value === null || wanted === null) return null;
    if (known?.pattern !== wanted)
      known = { pattern: wanted as string, matcher: matcherOf(flavour, wanted as string, options) };
    return known.matcher(value as string);
  });
}

/** A pattern that is wrong is the row's failure, as in the database, which compiles patterns when it meets them. */
function constantMatcher(flavour: MatchFlavour, pattern: string, options: MatcherOptions): (text: string) => boolean {
  try {
    return matcherOf(flavour, pattern, options);
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

/** An untyped literal takes the type of the other side first, as PostgreSQL resolves operators. */
function operatorNode(operator: string, left: Node, right: Node, scope: EvaluationScope): Node {
  const candidates = binaryOperators[operator];
  if (!candidates) throw new UnsupportedExpression(`operator ${operator}`);
  return callNode(`operator ${operator}`, candidates, [left, right], scope);
}

function functionNode(name: string, operands: readonly Node[], scope: EvaluationScope): Node {
  const known = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (!known) throw new UnsupportedExpression(`function ${name}`);
  return typeof known === "function" ? known(operands, scope) : callNode(name, known, operands, scope);
}

function caseNode(expression: Expression & { kind: "case" }, inner: Compile, scope: EvaluationScope): Node {
  const operand = expression.operand && inner(expression.operand);
  const whens = expression.branches.map(({ when }) =>
    operand ? compareNode("=", operand, inner(when), scope) : conditionNode(inner(when), scope),
  );
  const thens = expression.branches.map(({ then }) => inner(then));
  const otherwise = expression.otherwise ? inner(expression.otherwise) : constantNode(UNKNOWN, null);
  const type = branchType([...thens, otherwise], scope);
  const results = thens.map((then) => convertNode(then, type, scope));
  const last = convertNode(otherwise, type, scope);
  return derivedNode(type, [...whens, ...results, last], (row) => {
    for (let branch = 0; branch < whens.length; branch++) {
      if (whens[branch]!.evaluate(row) === true) return results[branch]!.evaluate(row);
    }
    return last.evaluate(row);
  });
}

function branchType(nodes: readonly Node[], scope: EvaluationScope): SqlType {
  const type = commonType(
    nodes.map((node) => node.type),
    scope.numericBooleans ?? false,
  );
  if (type === null)
    throw new UnsupportedExpression(`CASE over ${nodes.map((node) => typeName(node.type)).join(" and ")}`);
  return type;
}

function arrayNode(elements: readonly Node[], scope: EvaluationScope): Node {
  const type = comparisonType(
    elements.map((element) => element.type),
    scope,
  );
  const members = elements.map((element) => convertNode(element, type, scope));
  const nested = type.kind === "array";
  const arrayType: SqlType = nested
    ? { ...type, dimensions: type.dimensions + 1 }
    : { kind: "array", element: type as ColumnType, dimensions: 1 };
  return derivedNode(arrayType, members, (row) => members.map((member) => member.evaluate(row)));
}

function rowNode(elements: readonly Node[]): Node {
  const fields = elements.map((element, place) => ({
    name: `f${place + 1}`,
    type: element.type.kind === "unknown" ? textType() : element.type,
  }));
  const type: SqlType = { kind: "composite", name: "record", fields };
  const node = derivedNode(type, elements, (row) => ({
    kind: "composite",
    fields: elements.map((element) => element.evaluate(row)),
  }));
  return { ...node, elements };
}

function subscriptNode(operand: Node, index: Node, scope: EvaluationScope): Node {
  const { type, evaluate } = operand;
  if (type.kind === "json") {
    const key = isNumeric(index.type) ? index : convertNode(index, TEXT, scope);
    return derivedNode(JSON_TYPE, [operand, key], (row) => {
      const [document, place] = [evaluate(row), key.evaluate(row)];
      if (document === null || place === null) return null;
      const member = jsonMember(parseJson(document as string), place as string | number);
      return member === undefined ? null : jsonText(member);
    });
  }
  const element = elementType(type);
  if (!element || type.kind !== "array") throw new UnsupportedExpression(`subscript of ${typeName(type)}`);
  const place = convertNode(index, INTEGER, scope);
  const result: SqlType = type.dimensions > 1 ? { ...type, dimensions: type.dimensions - 1 } : element;
  return derivedNode(result, [operand, place], (row) => {
    const [array, at] = [evaluate(row), place.evaluate(row)];
    return array === null || at === null ? null : ((array as readonly Value[])[Number(at) - 1] ?? null);
  });
}

function fieldNode(operand: Node, name: string): Node {
  const { type, evaluate } = operand;
  if (type.kind !== "composite") throw new UnsupportedExpression(`field ${name} of ${typeName(type)}`);
  const place = type.fields.findIndex((field) => field.name === name);
  const field = type.fields[place];
  if (!field) throw new UnsupportedExpression(`field ${name} of ${type.name}`);
  return derivedNode(baseType(field.type), [operand], (row) => {
    const value = evaluate(row);
    return value !== null && isComposite(value) ? (value.fields[place] ?? null) : null;
  });
}

/** What a collation says about case: SQLite's NOCASE and MySQL's `_ci` ignore it; SQLite's RTRIM ignores trailing blanks. */
function collateNode(operand: Node, collation: string, scope: EvaluationScope): Node {
  const node = categoryOf(operand.type) === "unknown" ? convertNode(operand, TEXT, scope) : operand;
  if (node.type.kind !== "text") return node;
  const name = collation.toLowerCase();
  if (name === "nocase" || name.endsWith("_ci")) return { ...node, type: { ...node.type, caseInsensitive: true } };
  if (name === "rtrim") return { ...node, type: { ...node.type, fixed: true } };
  if (name === "binary" || name === "c" || name === "posix" || /_(?:bin|cs)$/.test(name)) {
    return { ...node, type: { ...node.type, caseInsensitive: false } };
  }
  return node;
}
