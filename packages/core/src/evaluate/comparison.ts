import type { CompareOperator } from "../expression.ts";
import type { ColumnType } from "../type.ts";
import type { Value } from "../value.ts";
import { conversionOf } from "./cast.ts";
import { type Comparator, comparatorOf } from "./compare.ts";
import { UnsupportedExpression } from "./failure.ts";
import { andNode, notNode, orNode } from "./logic.ts";
import { constantNode, derivedNode, type EvaluationScope, isConstant, type Node, type Row } from "./node.ts";
import { BOOLEAN, categoryOf, commonType, type SqlType, TEXT, typeName } from "./sql-type.ts";

/** What an operator asks of the order of its operands. */
const ORDER_TESTS: Readonly<Record<CompareOperator, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

type Test = (left: Value & {}, right: Value & {}) => boolean;

/** Numbers and instants are mostly JavaScript numbers: no call for those. */
const NUMBER_TESTS: Readonly<Record<CompareOperator, (slow: Comparator) => Test>> = {
  "=": (slow) => (a, b) => (typeof a === "number" && typeof b === "number" && a === a ? a === b : slow(a, b) === 0),
  "<>": (slow) => (a, b) => (typeof a === "number" && typeof b === "number" && a === a ? a !== b : slow(a, b) !== 0),
  "<": (slow) => (a, b) => (typeof a === "number" && typeof b === "number" && b === b ? a < b : slow(a, b) < 0),
  "<=": (slow) => (a, b) => (typeof a === "number" && typeof b === "number" && b === b ? a <= b : slow(a, b) <= 0),
  ">": (slow) => (a, b) => (typeof a === "number" && typeof b === "number" && a === a ? a > b : slow(a, b) > 0),
  ">=": (slow) => (a, b) => (typeof a === "number" && typeof b === "number" && a === a ? a >= b : slow(a, b) >= 0),
};

/**
 * The test of an operator on two values of one type that are not NULL.
 * @throws UnsupportedExpression where the type has no order here.
 */
export function testOf(operator: CompareOperator, type: SqlType): Test {
  const comparator = comparatorOf(type);
  switch (categoryOf(type)) {
    case "integer":
    case "decimal":
    case "float":
    case "date":
    case "time":
    case "timestamp":
      return NUMBER_TESTS[operator](comparator);
    case "text":
      if (type.kind === "text" && !type.caseInsensitive && !type.fixed && !type.folding) {
        if (operator === "=") return (left, right) => left === right;
        if (operator === "<>") return (left, right) => left !== right;
      }
      break;
    default:
      break;
  }
  const test = ORDER_TESTS[operator];
  return (left, right) => test(comparator(left, right));
}

function isLenient(scope: EvaluationScope): boolean {
  return scope.numericBooleans ?? false;
}

/**
 * The type that operands are compared in.
 * @throws UnsupportedExpression where there is none.
 */
export function comparisonType(types: readonly SqlType[], scope: EvaluationScope): SqlType {
  const common = commonType(types, isLenient(scope));
  if (common === null) throw new UnsupportedExpression(`comparison of ${types.map(typeName).join(" and ")}`);
  return common.kind === "unknown" ? TEXT : common;
}

/** A node as another type; the same node where values stay as they are. */
export function convertNode(node: Node, type: SqlType, scope: EvaluationScope): Node {
  if (isConstant(node) && node.constant === null) return constantNode(type, null);
  const convert = conversionOf(node.type, type, { lenient: isLenient(scope) });
  const { evaluate, elements } = node;
  const kept = elements ? { elements } : {};
  if (!convert) return { ...node, type };
  const derived = derivedNode(type, [node], (row) => {
    const value = evaluate(row);
    return value === null ? null : convert(value);
  });
  return { ...derived, ...kept };
}

/** `left OPERATOR right`, with rows compared place by place. */
export function compareNode(operator: CompareOperator, left: Node, right: Node, scope: EvaluationScope): Node {
  if (left.elements && right.elements && left.elements.length === right.elements.length) {
    return compareRows(operator, left.elements, right.elements, scope);
  }
  const type = comparisonType([left.type, right.type], scope);
  const test = testOf(operator, type);
  const [a, b] = [convertNode(left, type, scope), convertNode(right, type, scope)];
  return derivedNode(BOOLEAN, [a, b], comparisonClosure(test, a, b));
}

function comparisonClosure(test: Test, left: Node, right: Node): (row: Row) => Value {
  const { evaluate: first } = left;
  if (isConstant(right)) {
    const fixed = right.constant;
    if (fixed === null) return () => null;
    return (row) => {
      const a = first(row);
      return a === null ? null : test(a, fixed);
    };
  }
  const { evaluate: second } = right;
  return (row) => {
    const a = first(row);
    if (a === null) return null;
    const b = second(row);
    return b === null ? null : test(a, b);
  };
}

function compareRows(
  operator: CompareOperator,
  left: readonly Node[],
  right: readonly Node[],
  scope: EvaluationScope,
): Node {
  const each = (test: CompareOperator, place: number) => compareNode(test, left[place]!, right[place]!, scope);
  if (operator === "=") return andNode(left.map((_, place) => each("=", place)));
  if (operator === "<>") return notNode(compareRows("=", left, right, scope));
  // Lexicographic: the first pair that differs decides.
  const strict: CompareOperator = operator.startsWith("<") ? "<" : ">";
  const last = left.length - 1;
  return left.reduceRight<Node | null>((rest, _, place) => {
    if (place === last) return each(operator, place);
    return orNode([each(strict, place), andNode([each("=", place), rest!])]);
  }, null)!;
}

/** `IS [NOT] DISTINCT FROM`: never unknown. */
export function distinctNode(negated: boolean, left: Node, right: Node, scope: EvaluationScope): Node {
  if (left.elements && right.elements) {
    const differ = left.elements.map((element, place) => distinctNode(false, element, right.elements![place]!, scope));
    return negated ? notNode(orNode(differ)) : orNode(differ);
  }
  const type = comparisonType([left.type, right.type], scope);
  const equal = testOf("=", type);
  const [a, b] = [convertNode(left, type, scope), convertNode(right, type, scope)];
  return derivedNode(BOOLEAN, [a, b], (row) => {
    const [x, y] = [a.evaluate(row), b.evaluate(row)];
    const same = x === null || y === null ? x === y : equal(x, y);
    return same === negated;
  });
}

/** `operand [NOT] IN (list)`. */
export function inNode(negated: boolean, operand: Node, list: readonly Node[], scope: EvaluationScope): Node {
  const found = operand.elements
    ? orNode(list.map((member) => compareNode("=", operand, member, scope)))
    : membershipNode(operand, list, scope);
  return negated ? notNode(found) : found;
}

function membershipNode(operand: Node, list: readonly Node[], scope: EvaluationScope): Node {
  if (list.length === 0) return constantNode(BOOLEAN, false);
  const type = comparisonType([operand.type, ...list.map((member) => member.type)], scope);
  const given = convertNode(operand, type, scope);
  const members = list.map((member) => convertNode(member, type, scope));
  const equal = testOf("=", type);
  const quick = members.every(isConstant)
    ? quickLookup(
        members.map((member) => member.constant),
        type,
      )
    : null;
  const { evaluate } = given;
  return derivedNode(BOOLEAN, [given, ...members], (row) => {
    const value = evaluate(row);
    if (value === null) return null;
    if (quick?.has(value)) return true;
    let unknown = false;
    for (const member of members) {
      const other = member.evaluate(row);
      if (other === null) unknown = true;
      else if (equal(value, other)) return true;
    }
    return unknown ? null : false;
  });
}

/** Constants that are equal exactly when they are identical; what is not among them is still compared one by one. */
function quickLookup(values: readonly Value[], type: SqlType): ReadonlySet<Value> | null {
  const category = categoryOf(type);
  if (values.length < 4 || !["text", "integer", "decimal", "date", "timestamp"].includes(category)) return null;
  return new Set(values.filter((value) => value !== null && value === value));
}

/** `left OPERATOR ANY|ALL (array)` over comparison operators. */
export function quantifiedNode(
  quantifier: "any" | "all",
  operator: CompareOperator,
  left: Node,
  array: Node,
  scope: EvaluationScope,
): Node {
  const element = elementType(array.type);
  const type = comparisonType(element ? [left.type, element] : [left.type], scope);
  if (categoryOf(type) === "unknown") throw new UnsupportedExpression("ANY over a list without a type");
  const test = testOf(operator, type);
  const given = convertNode(left, type, scope);
  const members = convertNode(array, { kind: "array", element: type as ColumnType, dimensions: 1 }, scope);
  return quantifiedTest(quantifier, given, members, test);
}

/** `test(left, element)` for any or all elements of an array, in three-valued logic. */
export function quantifiedTest(quantifier: "any" | "all", left: Node, array: Node, test: Test): Node {
  const decisive = quantifier === "any";
  const visit = (value: Value & {}, elements: readonly Value[]): boolean | null => {
    let outcome: boolean | null = !decisive;
    for (const element of elements) {
      if (element === null) outcome = null;
      else if (Array.isArray(element)) {
        const nested = visit(value, element as readonly Value[]);
        if (nested === decisive) return decisive;
        if (nested === null) outcome = null;
      } else if (test(value, element) === decisive) return decisive;
    }
    return outcome;
  };
  return derivedNode(BOOLEAN, [left, array], (row) => {
    const elements = array.evaluate(row);
    if (elements === null) return null;
    if ((elements as readonly Value[]).length === 0) return !decisive;
    const value = left.evaluate(row);
    return value === null ? null : visit(value, elements as readonly Value[]);
  });
}

/** The type of an array's elements; null for what is no array. */
export function elementType(type: SqlType): ColumnType | null {
  return type.kind === "array" ? type.element : type.kind === "domain" ? elementType(type.base) : null;
}
