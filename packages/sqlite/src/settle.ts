import { parseTemporal, textType, type ColumnType, type CompareOperator, type Expression } from "@seedloom/core";
import { isTemporal } from "./types.ts";

/**
 * An expression in terms of core's values instead of SQLite's storage: 0 and 1 beside a boolean column become false and true, ISO texts
 * beside a date become casts to its type; beside other texts (`day > '2024'`) the column becomes text, as which SQLite compares it.
 */
export function settle(expression: Expression, typeOf: (column: string) => ColumnType | null): Expression {
  /** Whether an instant is compared with a text of a day alone, which comes before every text of an instant of that day. */
  const isDayBeside = (instant: Expression, day: Expression): boolean =>
    columnType(instant, typeOf)?.kind === "timestamp" &&
    day.kind === "literal" &&
    typeof day.value === "string" &&
    /^\d{4}-\d\d-\d\d$/.test(day.value);
  const visit = (node: Expression): Expression => {
    switch (node.kind) {
      case "literal":
      case "column":
        return node;
      case "compare":
      case "distinct": {
        const [left, right] = beside([visit(node.left), visit(node.right)], typeOf);
        if (!left || !right) return node;
        if (node.kind === "distinct") return { ...node, left, right };
        const operator = isDayBeside(node.left, node.right)
          ? PAST_DAY[node.operator]
          : isDayBeside(node.right, node.left)
            ? BEFORE_DAY[node.operator]
            : undefined;
        return { ...node, operator: operator ?? node.operator, left, right };
      }
      case "in": {
        const [operand, ...list] = beside([node.operand, ...node.list].map(visit), typeOf);
        return operand ? { ...node, operand, list } : node;
      }
      case "between": {
        const [operand, low, high] = beside([node.operand, node.low, node.high].map(visit), typeOf);
        if (!operand || !low || !high) return node;
        if (!isDayBeside(node.operand, node.high)) return { ...node, operand, low, high };
        const within: Expression = {
          kind: "and",
          operands: [
            { kind: "compare", operator: ">=", left: operand, right: low },
            { kind: "compare", operator: "<", left: operand, right: high },
          ],
        };
        return node.negated ? { kind: "not", operand: within } : within;
      }
      case "call":
        return { ...node, arguments: node.arguments.map(visit) };
      case "not":
      case "isNull":
      case "isBoolean":
      case "unary":
      case "cast":
      case "field":
      case "collate":
        return { ...node, operand: visit(node.operand) };
      case "and":
      case "or":
        return { ...node, operands: node.operands.map(visit) };
      case "operator":
        return { ...node, left: visit(node.left), right: visit(node.right) };
      case "quantified":
        return { ...node, left: visit(node.left), array: visit(node.array) };
      case "match":
        return { ...node, operand: visit(node.operand), pattern: visit(node.pattern) };
      case "case":
        return {
          ...node,
          operand: node.operand && visit(node.operand),
          branches: node.branches.map(({ when, then }) => ({ when: visit(when), then: visit(then) })),
          otherwise: node.otherwise && visit(node.otherwise),
        };
      case "array":
      case "row":
        return { ...node, elements: node.elements.map(visit) };
      case "subscript":
        return { ...node, operand: visit(node.operand), index: visit(node.index) };
    }
  };
  return visit(expression);
}

/** What `instant OP day` asks of an instant, midnight of that day included; and `day OP instant`. */
const PAST_DAY: Partial<Record<CompareOperator, CompareOperator>> = { "<=": "<", ">": ">=" };
const BEFORE_DAY: Partial<Record<CompareOperator, CompareOperator>> = { ">=": ">", "<": "<=" };

/** Operands that are compared with one another: literals take the type of the column among them. */
function beside(operands: readonly Expression[], typeOf: (column: string) => ColumnType | null): readonly Expression[] {
  const type = operands.map((operand) => columnType(operand, typeOf)).find((type) => type !== null) ?? null;
  if (type === null) return operands;
  const settled = operands.map((operand) => literalFor(type, operand));
  const isText = (operand: Expression) => operand.kind === "literal" && typeof operand.value === "string";
  if (!isTemporal(type) || !settled.some(isText)) return settled;
  return operands.map((operand) => (operand.kind === "column" ? { kind: "cast", operand, type: textType() } : operand));
}

/**
 * A literal as a value of that type: what SQLite's affinity or the convention makes of it.
 * @example
 * literalFor({ kind: "boolean" }, { kind: "literal", value: 0 }); // => { kind: "literal", value: false }
 */
export function literalFor(type: ColumnType | null, node: Expression): Expression {
  if (type === null || node.kind !== "literal" || node.value === null) return node;
  const { value } = node;
  switch (type.kind) {
    case "boolean":
      if (value === 0 || value === "0") return { kind: "literal", value: false };
      return value === 1 || value === "1" ? { kind: "literal", value: true } : node;
    case "integer":
    case "decimal":
    case "money":
    case "float":
    case "year":
      if (typeof value === "boolean") return { kind: "literal", value: Number(value) };
      return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))
        ? { kind: "literal", value: Number(value) }
        : node;
    case "text":
      return typeof value === "number" ? { kind: "literal", value: String(value) } : node;
    case "date":
      return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value)
        ? { kind: "cast", operand: node, type }
        : node;
    case "timestamp":
    case "time":
      // All digits of the literal count, whatever the column's precision.
      return typeof value === "string" && parseTemporal(value, type) !== null
        ? { kind: "cast", operand: node, type: { ...type, precision: 6 } }
        : node;
    default:
      return node;
  }
}

function columnType(node: Expression, typeOf: (column: string) => ColumnType | null): ColumnType | null {
  if (node.kind === "collate") return columnType(node.operand, typeOf);
  return node.kind === "column" ? typeOf(node.name) : null;
}
