import { baseType, type ColumnSource, compileExpression, type Table, type Value } from "@seedloom/core";
import type { ComputedColumn, TableScope } from "../rules/row-rules.ts";
import { columnPosition } from "../column-places.ts";
import type { TableInput } from "../table-input.ts";

/** Where a column's value is what a rule equates it with. */
export type TiedSource = Extract<ColumnSource, { readonly kind: "expression" }>;

/** The value of a tied column of a row; null where the expression cannot be evaluated here. */
export function tiedValue(
  { expression, equality }: TiedSource,
  table: Table,
  column: string,
  scope: TableScope,
): ((values: readonly Value[]) => Value) | null {
  const position = columnPosition(table, column);
  const base = baseType(table.columns[position]!.type);
  const stored = scope.rounds === true ? ({ kind: "cast", operand: expression, type: base } as const) : expression;
  const compiled = compileExpression(stored, scope);
  const check = compileExpression(equality, scope);
  if ("unsupported" in compiled || "unsupported" in check) return null;
  const decimals = scope.rounds !== true && base.kind === "decimal" ? base.scale : null;
  const row: Value[] = table.columns.map(() => null);
  return (values) => {
    const value = compiled.evaluate(values);
    // An error of the expression (a division by zero) is false.
    if (value === false && base.kind !== "boolean") return null;
    if (decimals === null || typeof value !== "number") return value;
    // Where decimals are binary, 100 - 81.93 is 18.069999999999993: what people would write is as good where the rule takes it.
    for (const origin of check.positions) row[origin] = values[origin]!;
    row[position] = Number(value.toFixed(decimals));
    return check.evaluate(row) === false ? value : row[position];
  };
}

/** The columns that rules equate with others of the row, those before that others are computed from. */
export function tiedColumns({ table, tablePlan }: TableInput, scope: TableScope): ComputedColumn[] {
  const found = tablePlan.columns.flatMap(({ column, source }): ComputedColumn[] => {
    if (source.kind !== "expression") return [];
    const position = columnPosition(table, column);
    const { nullable } = table.columns[position]!;
    const evaluate = tiedValue(source, table, column, scope);
    const compiled = compileExpression(source.expression, scope);
    if (!evaluate || "unsupported" in compiled) return [];
    return [
      {
        position,
        positions: compiled.positions,
        // What was drawn stays where there is nothing to compute it from.
        evaluate: (values) => evaluate(values) ?? (nullable ? null : values[position]!),
      },
    ];
  });
  const ordered: ComputedColumn[] = [];
  const visit = (column: ComputedColumn) => {
    if (ordered.includes(column)) return;
    found.filter(({ position }) => column.positions.includes(position)).forEach(visit);
    ordered.push(column);
  };
  found.forEach(visit);
  return ordered;
}
