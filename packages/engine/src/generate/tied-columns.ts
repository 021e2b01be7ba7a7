import { baseType, type ColumnType, compileExpression, type Expression, type Value } from "@seedloom/core";
import type { ComputedColumn, TableScope } from "./row-rules.ts";
import { columnPosition, type TableInput } from "./table-input.ts";

/** The value of a tied column of a row; null where the expression cannot be evaluated here. */
export function tiedValue(
  expression: Expression,
  type: ColumnType,
  scope: TableScope,
): ((values: readonly Value[]) => Value) | null {
  const base = baseType(type);
  // Storing rounds to the column's scale; where decimals are binary, nothing is rounded.
  const stored = scope.rounds === true ? ({ kind: "cast", operand: expression, type: base } as const) : expression;
  const compiled = compileExpression(stored, scope);
  if ("unsupported" in compiled) return null;
  return (values) => {
    const value = compiled.evaluate(values);
    // An error of the expression (a division by zero) is false.
    return value === false && base.kind !== "boolean" ? null : value;
  };
}

/** The columns that rules equate with others of the row, those before that others are computed from. */
export function tiedColumns({ table, tablePlan }: TableInput, scope: TableScope): ComputedColumn[] {
  const found = tablePlan.columns.flatMap(({ column, source }): ComputedColumn[] => {
    if (source.kind !== "expression") return [];
    const position = columnPosition(table, column);
    const { type, nullable } = table.columns[position]!;
    const evaluate = tiedValue(source.expression, type, scope);
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
