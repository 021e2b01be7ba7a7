import { baseType, columnsOf, type GeneratorContext, type Plan, type Table, type UniquePart } from "@seedloom/core";

/** Where a column's values go, as generators are told. */
export function generatorContext(table: Table, column: string, plan: Pick<Plan, "asOf" | "locale">): GeneratorContext {
  const type = baseType(table.columns.find((candidate) => candidate.name === column)!.type);
  return {
    type,
    maxLength: type.kind === "text" ? type.maxLength : null,
    locale: plan.locale,
    asOf: Date.parse(plan.asOf),
    unique: isKeyed(table, column),
  };
}

/** Whether a column is, or is part of, what tells rows apart. */
function isKeyed({ primaryKey, uniques }: Table, column: string): boolean {
  // Of an expression that cannot be read, any column may be part.
  const isPart = (part: UniquePart) =>
    part.kind === "column"
      ? part.column === column
      : part.sql.expression === null || columnsOf(part.sql.expression).includes(column);
  return (primaryKey?.columns.includes(column) ?? false) || uniques.some(({ parts }) => parts.some(isPart));
}
