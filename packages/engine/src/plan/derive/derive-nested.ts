import {
  baseType,
  type Catalog,
  type ColumnType,
  type EvaluationScope,
  type Expression,
  type GeneratorSpec,
} from "@seedloom/core";
import { fallbackSpec } from "@seedloom/generators";
import { mapExpression } from "../../generate/map-expression.ts";
import { domainNames } from "../../generate/nested-domains.ts";
import { ANYTHING, domainOf, intersect } from "./column-domain.ts";
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
          node.kind === "field" && node.name === field.name && isColumn(node.operand, column)
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
    default:
      return null;
  }
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

function isColumn(node: Expression, name: string): boolean {
  return node.kind === "column" ? node.name === name : node.kind === "cast" && isColumn(node.operand, name);
}
