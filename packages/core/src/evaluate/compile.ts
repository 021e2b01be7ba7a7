import { columnsOf, type Expression } from "../expression.ts";
import { baseType, type ColumnType, type TextType, textType } from "../type.ts";
import { isComposite, type Value } from "../value.ts";
import { intervalMs } from "../temporal/interval.ts";
import { intervalOf } from "./compare.ts";
import { compareNode, convertNode, distinctNode, inNode } from "./comparison.ts";
import { EvaluationFailure, UnsupportedExpression } from "./failure.ts";
import { functions } from "./functions/index.ts";
import { andNode, conditionNode, notNode, orNode } from "./logic.ts";
import { matchNode } from "./match-nodes.ts";
import { arrayNode, fieldNode, rowNode, subscriptNode } from "./nested-nodes.ts";
import { constantNode, derivedNode, type EvaluationScope, type Node, type Row } from "./node.ts";
import { binaryOperators, prefixOperators } from "./operators.ts";
import { quantifiedNodeOf } from "./quantified-nodes.ts";
import { callNode } from "./signature.ts";
import {
  BIGINT,
  BOOLEAN,
  categoryOf,
  commonType,
  DECIMAL,
  INTEGER,
  type SqlType,
  TEXT,
  typeName,
  UNKNOWN,
} from "./sql-type.ts";

/** An expression made ready for rows. */
export interface CompiledExpression {
  /** Names of the columns it reads, each once. */
  readonly columns: readonly string[];
  /** Their positions in `EvaluationScope.columns`, aligned with `columns`. */
  readonly positions: readonly number[];
  /** How texts that it gives compare. */
  readonly textType: TextType;
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
    textType: node.type.kind === "text" ? node.type : textType(),
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
      return quantifiedNodeOf(expression, inner, scope);
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

/** What a collation says about case: SQLite's NOCASE and MySQL's `_ci` ignore it; SQLite's RTRIM ignores trailing blanks. */
function collateNode(operand: Node, collation: string, scope: EvaluationScope): Node {
  const node = categoryOf(operand.type) === "unknown" ? convertNode(operand, TEXT, scope) : operand;
  if (node.type.kind !== "text") return node;
  const name = collation.toLowerCase();
  // What the column's own collation takes for one says nothing of another.
  const { folding: _own, ...type } = node.type;
  if (name === "nocase" || name.endsWith("_ci")) return { ...node, type: { ...type, caseInsensitive: true } };
  if (name === "rtrim") return { ...node, type: { ...type, fixed: true } };
  if (name === "binary" || name === "c" || name === "posix" || /_(?:bin|cs)$/.test(name)) {
    return { ...node, type: { ...type, caseInsensitive: false } };
  }
  return node;
}
