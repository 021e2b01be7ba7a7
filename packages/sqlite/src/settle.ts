import { operandsOf, type ColumnType, type Expression } from "@seedloom/core";

/**
 * An expression in terms of core's values instead of SQLite's storage: 0 and 1 beside a boolean column become false and true,
 * ISO texts beside a date become casts to its type, `typeof(column)` becomes what that column stores. Null where it treats a date as
 * text (`length(day) = 10`), which core's milliseconds cannot answer.
 */
export function settle(expression: Expression, typeOf: (column: string) => ColumnType | null): Expression | null {
  if (usesDateAsText(expression, typeOf)) return null;
  const visit = (node: Expression): Expression => {
    switch (node.kind) {
      case "literal":
      case "column":
        return node;
      case "compare":
      case "distinct": {
        const left = columnType(node.left, typeOf);
        const right = columnType(node.right, typeOf);
        return { ...node, left: literalFor(right, visit(node.left)), right: literalFor(left, visit(node.right)) };
      }
      case "in": {
        const type = columnType(node.operand, typeOf);
        return { ...node, operand: visit(node.operand), list: node.list.map((item) => literalFor(type, visit(item))) };
      }
      case "between": {
        const type = columnType(node.operand, typeOf);
        return {
          ...node,
          operand: visit(node.operand),
          low: literalFor(type, visit(node.low)),
          high: literalFor(type, visit(node.high)),
        };
      }
      case "call":
        return node.name === "typeof" ? typeofColumn(node, typeOf) : { ...node, arguments: node.arguments.map(visit) };
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
    case "timestamp":
      return typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value) ? { kind: "cast", operand: node, type } : node;
    case "time":
      return typeof value === "string" && /^\d\d:\d\d/.test(value) ? { kind: "cast", operand: node, type } : node;
    default:
      return node;
  }
}

function columnType(node: Expression, typeOf: (column: string) => ColumnType | null): ColumnType | null {
  if (node.kind === "collate") return columnType(node.operand, typeOf);
  return node.kind === "column" ? typeOf(node.name) : null;
}

/** Decimals keep their call: 3.0 in a NUMERIC column is stored as an integer. */
function typeofColumn(node: Expression & { kind: "call" }, typeOf: (column: string) => ColumnType | null): Expression {
  const operand = node.arguments[0];
  const stored = operand && storageClass(columnType(operand, typeOf));
  if (!operand || !stored) return node;
  return {
    kind: "case",
    operand: null,
    branches: [{ when: { kind: "isNull", negated: false, operand }, then: { kind: "literal", value: "null" } }],
    otherwise: { kind: "literal", value: stored },
  };
}

/** What `typeof` says of the values that Seedloom stores in a column of that type; null where it depends on the value. */
function storageClass(type: ColumnType | null): string | null {
  switch (type?.kind) {
    case "boolean":
    case "integer":
    case "year":
      return "integer";
    case "float":
      return "real";
    case "bytes":
      return "blob";
    case "text":
    case "date":
    case "time":
    case "timestamp":
    case "uuid":
    case "json":
    case "xml":
      return "text";
    default:
      return null;
  }
}

const textFunctions = new Set([
  "length",
  "substr",
  "substring",
  "lower",
  "upper",
  "trim",
  "ltrim",
  "rtrim",
  "replace",
  "instr",
  "hex",
  "like",
  "glob",
]);

function usesDateAsText(node: Expression, typeOf: (column: string) => ColumnType | null): boolean {
  const isDate = (operand: Expression) => {
    const kind = columnType(operand, typeOf)?.kind;
    return kind === "date" || kind === "time" || kind === "timestamp";
  };
  const operands = operandsOf(node);
  if (node.kind === "match" || node.kind === "operator" || (node.kind === "call" && textFunctions.has(node.name))) {
    if (operands.some(isDate)) return true;
  }
  // `day = date(day)` compares texts, whatever the function makes of core's milliseconds.
  if ((node.kind === "compare" || node.kind === "distinct") && operands.some(isDate)) {
    if (operands.some((operand) => operand.kind === "call")) return true;
  }
  if (node.kind === "cast" && isDate(node.operand)) return true;
  return operands.some((operand) => usesDateAsText(operand, typeOf));
}
