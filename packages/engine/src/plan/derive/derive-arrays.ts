import {
  type ColumnType,
  compileExpression,
  type EvaluationScope,
  type Expression,
  type GeneratorSpec,
  type Value,
} from "@seedloom/core";

const LENGTHS = new Set(["cardinality", "array_length"]);

/** Generators of arrays as conditions ask for them: so many elements, out of a list, some that have to be there. */
export function deriveArrays(
  conditions: readonly Expression[],
  column: string,
  type: ColumnType & { kind: "array" },
  scope: EvaluationScope,
): GeneratorSpec[] {
  const wanted = { least: 0, most: Infinity, allowed: null as readonly Value[] | null, required: [] as Value[] };
  const constant = (node: Expression, as: ColumnType): Value => {
    const compiled = compileExpression({ kind: "cast", operand: node, type: as }, scope);
    return "unsupported" in compiled || compiled.positions.length > 0 ? null : compiled.evaluate([]);
  };
  const list = (node: Expression): readonly Value[] => {
    const value = constant(node, type);
    return Array.isArray(value) ? (value as readonly Value[]) : [];
  };
  const isColumn = (node: Expression): boolean =>
    node.kind === "column" ? node.name === column : node.kind === "cast" && isColumn(node.operand);
  const measure = (operator: string, count: Value): void => {
    if (typeof count !== "number") return;
    if (operator === "=" || operator === ">=" || operator === ">")
      wanted.least = Math.max(wanted.least, operator === ">" ? count + 1 : count);
    if (operator === "=" || operator === "<=" || operator === "<")
      wanted.most = Math.min(wanted.most, operator === "<" ? count - 1 : count);
  };
  const isLength = (node: Expression) => node.kind === "call" && LENGTHS.has(node.name) && isColumn(node.arguments[0]!);
  const number: ColumnType = { kind: "integer", bits: 32, unsigned: false };
  const visit = (node: Expression): void => {
    switch (node.kind) {
      case "and":
        return node.operands.forEach(visit);
      // The first way out is as good as any: what it gives is judged by the whole condition.
      case "or":
        return visit(node.operands[0]!);
      case "compare":
        if (isLength(node.left)) measure(node.operator, constant(node.right, number));
        return;
      case "between":
        if (!isLength(node.operand) || node.negated) return;
        measure(">=", constant(node.low, number));
        return measure("<=", constant(node.high, number));
      case "operator":
        if (node.operator === "<@" && isColumn(node.left)) wanted.allowed = list(node.right);
        if (node.operator === "@>" && isColumn(node.left)) wanted.required.push(...list(node.right));
        if (node.operator === "&&") {
          const other = isColumn(node.left) ? node.right : isColumn(node.right) ? node.left : null;
          if (other) wanted.required.push(...list(other).slice(0, 1));
        }
        return;
      case "quantified":
        if (node.quantifier === "any" && node.operator === "=" && isColumn(node.array)) {
          const value = constant(node.left, type.element);
          if (value !== null) wanted.required.push(value);
        }
        return;
      default:
        return;
    }
  };
  conditions.forEach(visit);
  const { least, most, allowed, required } = wanted;
  const specs: GeneratorSpec[] = [];
  if (required.length > 0) {
    const others = (allowed ?? []).filter((value) => !required.includes(value));
    const longest = [...required, ...others.slice(0, Math.max(0, Math.min(most, 6) - required.length))];
    const padded = (values: readonly Value[]) => [
      ...values,
      ...Array.from({ length: Math.max(0, least - values.length) }, () => required[0]!),
    ];
    const values = longest
      .slice(required.length - 1)
      .map((_, extra) => padded(longest.slice(0, required.length + extra)));
    specs.push({ generator: "choice", options: { values } });
  }
  const element =
    allowed && allowed.length > 0 ? { element: { generator: "choice", options: { values: allowed } } } : {};
  if (least > 0 || most < Infinity || allowed) {
    const low = Math.max(least, Math.min(1, most));
    specs.push({ generator: "array", options: { ...element, min: low, max: Math.max(low, Math.min(most, low + 3)) } });
  }
  return specs;
}
