import { isGiven } from "../../generate/columns/is-given.ts";
import { findTable, type Catalog, type Plan, type Recipe, type TablePlan } from "@seedloom/core";
import { runningKey } from "../../generate/references/child-values.ts";

/**
 * Lets columns sum up their row's children where these can be told from the row alone: those of a key whose children stand together.
 * Everything else keeps the generator that it has.
 */
export function sumChildren(plan: Plan, catalog: Catalog, recipe: Recipe): Plan {
  const plans = new Map(plan.tables.map((table) => [table.table, table]));
  const tables = plan.tables.map((table): TablePlan => {
    const recipes = recipe.tables[table.table]?.columns ?? {};
    const columns = table.columns.map((column): TablePlan["columns"][number] => {
      const sums = recipes[column.column]?.sums;
      const { source } = column;
      if (sums === undefined || isGiven(column) || source.kind !== "generator" || source.index.kind !== "draw")
        return column;
      const children = findTable(catalog, sums.children);
      const theirs = plans.get(sums.children);
      if (
        children === undefined ||
        theirs === undefined ||
        theirs.rows === 0 ||
        theirs.filledBy !== undefined ||
        table.existing > 0
      )
        return column;
      if (runningKey(children, theirs, sums.via) === null) return column;
      const read =
        sums.column ?? children.foreignKeys.find(({ columns }) => columns.join(",") === sums.via)!.columns[0]!;
      if (leadsBack(theirs, read, sums.via)) return column;
      const of = { column: read, via: sums.via, children: sums.children };
      const spec =
        sums.column === null
          ? { generator: "summed", options: { count: true }, inputs: { of } }
          : { generator: "summed", options: { otherwise: source.spec }, inputs: { ...source.spec.inputs, of } };
      return { ...column, nullRate: 0, source: { ...source, spec } };
    });
    return { ...table, columns };
  });
  return { ...plan, tables };
}

/** Whether a child's column is made from the parent that is to sum it up. */
function leadsBack(plan: TablePlan, column: string, via: string, seen: ReadonlySet<string> = new Set()): boolean {
  const source = plan.columns.find((one) => one.column === column)?.source;
  if (source?.kind !== "generator" || seen.has(column)) return false;
  return Object.values(source.spec.inputs ?? {}).some((input) =>
    "via" in input
      ? input.via === via || input.children !== undefined
      : leadsBack(plan, input.column, via, new Set([...seen, column])),
  );
}
