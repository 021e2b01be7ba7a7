import {
  baseType,
  type Catalog,
  type ColumnType,
  compileExpression,
  type EvaluationScope,
  type Expression,
  type GeneratorSpec,
  isRange,
} from "@seedloom/core";
import { fallbackSpec } from "@seedloom/generators";
import { isColumnNamed } from "../../generate/repair/bare.ts";
import { mapExpression } from "../../generate/rules/map-expression.ts";
import { domainNames } from "../../generate/rules/nested-domains.ts";
import { domainOf } from "./column-domain.ts";
import { ANYTHING, type ColumnDomain, intersect } from "./domain-algebra.ts";
import { deriveSpecs } from "./derive-specs.ts";

/** What derived generators of nested values are made from. */
export interface NestedTask {
  readonly domains: Catalog["domains"];
  readonly scope: EvaluationScope;
  /** Milliseconds since 1970. */
  readonly asOf: number;
}

/**
 * Generators for an array or composite column whose elements or fields are spoken of: by their domains' checks, or by expressions that go
 * field by field (`(price).amount >= 0`). None where nothing is said about what is inside.
 */
export function deriveNested(
  expressions: readonly Expression[],
  column: string,
  type: ColumnType,
  task: NestedTask,
): GeneratorSpec[] {
  const spec = inside(expressions, column, type, task);
  return spec ? [spec] : [];
}

/** Null where nothing is said that the type alone does not say. */
function inside(
  expressions: readonly Expression[],
  column: string,
  type: ColumnType,
  task: NestedTask,
): GeneratorSpec | null {
  switch (type.kind) {
    case "array": {
      const element = valueOf([], column, type.element, task);
      return element && { generator: "array", options: { element } };
    }
    case "composite": {
      const fields = type.fields.map((field): GeneratorSpec | null => {
        const name = `${column}.${field.name}`;
        const asColumn = (node: Expression): Expression | null =>
          node.kind === "field" && node.name === field.name && isColumnNamed(node.operand, column)
            ? { kind: "column", name }
            : null;
        return valueOf(
          expressions.map((expression) => mapExpression(expression, asColumn)),
          name,
          field.type,
          task,
        );
      });
      if (fields.every((spec) => spec === null)) return null;
      const specs = fields.map((spec, place) => spec ?? plain(type.fields[place]!.type));
      return specs.includes(null) ? null : { generator: "composite", options: { fields: specs } };
    }
    case "range":
      return span(expressions, column, type, task);
    default:
      return null;
  }
}

/** Parts of the room between the least lower and the greatest upper end that a range is at most long: two of a multirange fit in. */
const PARTS = 8;
const AHEAD = 1_000;
const DAY = 86_400_000;
const YEARS = 2 * 365 * 86_400_000;

/** Ranges within ends that are spoken of: `lower(ages) >= 0 and upper(ages) <= 121`. */
function span(
  expressions: readonly Expression[],
  column: string,
  type: ColumnType & { kind: "range" },
  task: NestedTask,
): GeneratorSpec | null {
  const element = baseType(type.element);
  const [{ min: lower }, { max: upper }] = ["lower", "upper"].map((end) => {
    const name = `${column}.${end}`;
    const asColumn = (node: Expression): Expression | null =>
      node.kind === "call" && node.name === end && node.arguments[0] && isColumnNamed(node.arguments[0], column)
        ? { kind: "column", name }
        : null;
    return expressions
      .map((expression) => domainOf(mapExpression(expression, asColumn), name, element, task.scope))
      .reduce(intersect, ANYTHING);
  }) as [ColumnDomain, ColumnDomain];
  const within = expressions.map((expression) => containerOf(expression, column, type, task.scope));
  const { min, max } = [{ min: lower, max: upper }, ...within].reduce((a, b) => ({
    min: a.min === null || b.min === null ? (a.min ?? b.min) : Math.max(a.min, b.min),
    max: a.max === null || b.max === null ? (a.max ?? b.max) : Math.min(a.max, b.max),
  }));
  const { min: shortest, max: longest } = lengthOf(expressions, column, element, task);
  const least = shortest === null ? {} : { least: shortest };
  const most = longest ?? (shortest === null ? null : shortest * 2);
  if (max === null) return most === null ? null : { generator: "range", options: { span: most, ...least } };
  const moments = element.kind === "date" || element.kind === "timestamp";
  const first = min ?? (moments ? max - YEARS : max > 0 ? 0 : max - AHEAD);
  const length = most ?? (max - first) / PARTS;
  const last = max - (most ?? length * (PARTS / 2));
  const [start] = deriveSpecs({ ...ANYTHING, min: first, max: last }, element, task.asOf);
  const options = { element: start, span: Math.max(1, length), ...least };
  return start === undefined ? null : { generator: "range", options };
}

/** The ends of what a range has to lie within: `ages <@ int4range(0, 121)`. */
function containerOf(
  expression: Expression,
  column: string,
  type: ColumnType,
  scope: EvaluationScope,
): Pick<ColumnDomain, "min" | "max"> {
  const ends = { min: null as number | null, max: null as number | null };
  const visit = (node: Expression): void => {
    if (node.kind === "and") node.operands.forEach(visit);
    if (node.kind !== "operator" || (node.operator !== "<@" && node.operator !== "@>")) return;
    const [part, whole] = node.operator === "<@" ? [node.left, node.right] : [node.right, node.left];
    if (!isColumnNamed(part, column)) return;
    const compiled = compileExpression({ kind: "cast", operand: whole, type }, scope);
    if ("unsupported" in compiled || compiled.positions.length > 0) return;
    const range = compiled.evaluate([]);
    if (!isRange(range)) return;
    if (typeof range.lower === "number") ends.min = range.lower;
    if (typeof range.upper === "number") ends.max = range.upper;
  };
  visit(expression);
  return ends;
}

/** What is said of how long a range is: `upper(stay) - lower(stay) <= 14`. */
function lengthOf(
  expressions: readonly Expression[],
  column: string,
  element: ColumnType,
  { scope }: NestedTask,
): Pick<ColumnDomain, "min" | "max"> {
  const name = `${column}.length`;
  const isEnd = (node: Expression, end: string) =>
    node.kind === "call" && node.name === end && node.arguments[0] && isColumnNamed(node.arguments[0], column);
  const asColumn = (node: Expression): Expression | null =>
    node.kind === "operator" && node.operator === "-" && isEnd(node.left, "upper") && isEnd(node.right, "lower")
      ? { kind: "column", name }
      : null;
  const days = element.kind === "date";
  const type: ColumnType = days
    ? { kind: "integer", bits: 32, unsigned: false }
    : element.kind === "timestamp"
      ? { kind: "interval" }
      : element;
  const domain = expressions
    .map((expression) => domainOf(mapExpression(expression, asColumn), name, type, scope))
    .reduce(intersect, ANYTHING);
  const listed = domain.values?.filter((value) => typeof value === "number") ?? [];
  const { min, max } = listed.length > 0 ? { min: Math.min(...listed), max: Math.max(...listed) } : domain;
  const inside = (length: number | null) => (length === null ? null : length * (days ? DAY : 1));
  return { min: inside(min), max: inside(max) };
}

/** A generator for what the expressions and the domains of the type leave of it; null where they say nothing. */
function valueOf(
  expressions: readonly Expression[],
  column: string,
  type: ColumnType,
  task: NestedTask,
): GeneratorSpec | null {
  const base = baseType(type);
  const own = domainNames(type).flatMap((name) =>
    (task.domains[name]?.checks ?? []).flatMap(({ sql }): Expression[] => (sql.expression ? [sql.expression] : [])),
  );
  const domain = [
    ...expressions.map((expression) => domainOf(expression, column, base, task.scope)),
    ...own.map((expression) => domainOf(expression, "VALUE", base, task.scope)),
  ].reduce(intersect, ANYTHING);
  const [spec = inside(expressions, column, base, task)] = deriveSpecs(domain, base, task.asOf);
  return spec;
}

function plain(type: ColumnType): GeneratorSpec | null {
  const base = baseType(type);
  return fallbackSpec(base, base.kind === "text" ? base.maxLength : null);
}
