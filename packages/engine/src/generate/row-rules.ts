import {
  type Catalog,
  columnsOf,
  compileExpression,
  type EvaluationScope,
  type Expression,
  type SqlText,
  type Table,
  type Value,
} from "@seedloom/core";
import { partitionRules } from "./partition-rules.ts";

/** Something that must not be false of a row: a CHECK, a domain's check, a partition's bound. */
export interface RowRule {
  readonly name: string;
  readonly sql: SqlText;
  /** Over the table's columns; null where it cannot be evaluated here. */
  readonly expression: Expression | null;
  /** Positions of the columns it mentions. */
  readonly positions: readonly number[];
  /** False where the rule is broken; null where it cannot be evaluated here. */
  readonly holds: ((values: readonly Value[]) => boolean) | null;
  /** Why it cannot be evaluated here. */
  readonly unsupported: string | null;
}

/** A column that the database computes, computed here for the rules that mention it. */
export interface ComputedColumn {
  readonly position: number;
  readonly positions: readonly number[];
  evaluate(values: readonly Value[]): Value;
}

/** The scope that expressions of a table are evaluated in. */
export function tableScope(catalog: Catalog, table: Table, asOf: string): EvaluationScope {
  return {
    columns: table.columns.map(({ name, type }) => ({ name, type })),
    now: Date.parse(asOf),
    numericBooleans: catalog.numericBooleans,
  };
}

/** Every rule that a row of the table must keep by itself. */
export function rowRules(catalog: Catalog, table: Table, scope: EvaluationScope): RowRule[] {
  const rule = (name: string, sql: SqlText, expression: Expression | null): RowRule => {
    const mentioned = expression ? columnsOf(expression) : [];
    const positions = mentioned.map((name) => table.columns.findIndex((column) => column.name === name));
    const base = { name, sql, expression, positions: positions.filter((position) => position >= 0) };
    if (!expression) return { ...base, holds: null, unsupported: "an expression that could not be parsed" };
    if (positions.includes(-1)) return { ...base, holds: null, unsupported: "a column that is not in the table" };
    const compiled = compileExpression(expression, scope);
    if ("unsupported" in compiled) return { ...base, holds: null, unsupported: compiled.unsupported };
    return { ...base, holds: (values) => !isFalse(compiled.evaluate(values)), unsupported: null };
  };
  return [
    ...table.checks
      .filter((check) => check.enforced)
      .map((check) => rule(check.name ?? "CHECK", check.sql, check.sql.expression)),
    ...table.columns.flatMap((column) =>
      domainsOf(column.type).flatMap((name) =>
        (catalog.domains[name]?.checks ?? []).map((check) =>
          rule(check.name ?? name, check.sql, check.sql.expression && overColumn(check.sql.expression, column.name)),
        ),
      ),
    ),
    ...partitionRules(table).map(({ name, sql }) => rule(name, sql, sql.expression)),
  ];
}

/** Columns that the database computes and whose expression can be evaluated here. */
export function computedColumns(table: Table, scope: EvaluationScope): ComputedColumn[] {
  return table.columns.flatMap((column, position) => {
    if (column.generated.kind !== "computed" || !column.generated.expression.expression) return [];
    const compiled = compileExpression(column.generated.expression.expression, scope);
    if ("unsupported" in compiled) return [];
    return [{ position, positions: compiled.positions, evaluate: (values) => compiled.evaluate(values) }];
  });
}

/** SQL's false, or the 0 that stands for it where booleans are numbers. */
export function isFalse(value: Value): boolean {
  return value === false || value === 0 || value === 0n;
}

function domainsOf(type: Table["columns"][number]["type"]): string[] {
  return type.kind === "domain" ? [type.name, ...domainsOf(type.base)] : [];
}

/** A domain's check speaks of VALUE; for a column it speaks of the column. */
function overColumn(expression: Expression, column: string): Expression {
  const replace = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(replace);
    if (typeof node !== "object" || node === null) return node;
    const known = node as Partial<Expression>;
    if (known.kind === "column" && known.name === "VALUE") return { kind: "column", name: column };
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, replace(value)]));
  };
  return replace(expression) as Expression;
}
