import { type ColumnPlan, type ReferencePlan, SeedError, type Table, type TableRecipe } from "@seedloom/core";
import { OVERRIDE } from "./table-context.ts";

/**
 * Makes the columns of series read the row's number among its parent's children. Changes `columns` and `references` in place.
 * @throws SeedError `CONFIG` where the parent is not free to be picked in runs
 */
export function numberWithinParents(
  table: Table,
  columns: Map<string, ColumnPlan>,
  references: ReferencePlan[],
  recipe: TableRecipe | undefined,
): void {
  for (const { column, numberedBy, rule } of Object.values(recipe?.columns ?? {})) {
    const plan = columns.get(column);
    if (numberedBy === undefined || plan?.source.kind !== "generator") continue;
    const reference = references.findIndex(
      ({ foreignKey }) => table.foreignKeys[foreignKey]!.columns.join(",") === numberedBy,
    );
    const found = references[reference];
    if (found?.pick.kind !== "runs") {
      if (rule !== OVERRIDE) continue;
      throw new SeedError(
        "CONFIG",
        `${table.id}.${column}: ${numberedBy} does not spread in runs, so rows cannot be numbered within their parent; ` +
          `choose a foreign key of its own columns, to another table.`,
        { table: table.id, column },
      );
    }
    references[reference] = { ...found, nullRate: 0 };
    columns.set(column, { ...plan, source: { ...plan.source, index: { kind: "ordinal", reference } } });
  }
}
