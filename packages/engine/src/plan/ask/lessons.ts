import { findTable, SeedError } from "@seedloom/core";
import type { ColumnRecipe, Notice, Plan, TableId, TableRecipe, Value } from "@seedloom/core";
import type { Hints } from "../look/hints.ts";
import type { PlanInput } from "../plan-input.ts";
import type { Among } from "./survey-parents.ts";
import { LEARNED } from "../draft/table-context.ts";
import { fewerRows } from "../draft/draft-table.ts";

interface Limit {
  readonly rows: number;
  readonly wanted: number;
  readonly because: string;
}

/** What earlier rounds found out. */
export interface Lessons {
  readonly limits: Map<TableId, Limit>;
  /** Tables whose keys are settled row by row. */
  readonly loose: Set<TableId>;
  /** The values that columns draw from. */
  readonly values: Map<TableId, ReadonlyMap<string, readonly Value[]>>;
  /** Tables that refer to what their triggers and policies look up. */
  readonly followed: Set<TableId>;
  /** Tables whose triggers and policies said what the tables that they look into had better hold. */
  readonly hinted: Set<TableId>;
  /** What they said, all of it: an organization's role may have to be one for users here and one for machines there. */
  readonly hints: Map<TableId, ReadonlyMap<string, readonly Value[]>>;
  /** The parents that triggers and policies accept. */
  readonly among: Map<TableId, Among>;
}

/** A table that has to be planned again. */
export interface Replan {
  readonly table: TableId;
  readonly lesson:
    | { readonly kind: "limit"; readonly limit: Limit }
    | { readonly kind: "loose" }
    | { readonly kind: "followed" }
    | { readonly kind: "among"; readonly among: Among }
    | { readonly kind: "hinted"; readonly hints: Hints }
    | { readonly kind: "values"; readonly values: ReadonlyMap<string, readonly Value[]> };
  /** What to say if that does not help. */
  readonly error: SeedError;
}

export function learn({ table, lesson }: Replan, lessons: Lessons): void {
  const { limits, loose, values, followed, hinted, hints, among } = lessons;
  switch (lesson.kind) {
    case "limit":
      limits.set(table, { ...lesson.limit, wanted: limits.get(table)?.wanted ?? lesson.limit.wanted });
      break;
    case "loose":
      loose.add(table);
      break;
    case "followed":
      followed.add(table);
      break;
    case "among":
      among.set(table, lesson.among);
      break;
    case "hinted":
      hinted.add(table);
      lesson.hints.forEach((columns, id) => {
        const known = new Map(hints.get(id));
        for (const [column, said] of columns) known.set(column, [...new Set([...(known.get(column) ?? []), ...said])]);
        hints.set(id, known);
      });
      break;
    case "values":
      values.set(table, new Map([...(values.get(table) ?? []), ...lesson.values]));
  }
}

/** The recipe with the lessons: they bind like the user's word. */
export function taught({ recipe }: PlanInput, { limits, values, hints }: Lessons): PlanInput["recipe"] {
  const tables = Object.entries(recipe.tables).map(([id, table]): [TableId, TableRecipe] => {
    const limit = limits.get(id);
    const columns = [...(hints.get(id) ?? []), ...(values.get(id) ?? [])].map(
      ([column, list]): [string, ColumnRecipe] => [
        column,
        {
          column,
          spec:
            list.length > 0
              ? { generator: "choice", options: { values: list } }
              : { generator: "constant", options: { value: null } },
          rule: LEARNED,
          evidence: "values that the database accepts",
          confidence: 1,
          entity: null,
          nullRate: table.columns[column]?.nullRate ?? 0,
          considered: [],
        },
      ],
    );
    return [
      id,
      {
        ...table,
        rows: limit ? { kind: "exactly", rows: limit.rows } : table.rows,
        columns: { ...table.columns, ...Object.fromEntries(columns) },
      },
    ];
  });
  return { tables: Object.fromEntries(tables) };
}

export function fewer({ catalog }: PlanInput, plan: Plan, limits: ReadonlyMap<TableId, Limit>): Notice[] {
  return plan.tables.flatMap(({ table: id, rows }) => {
    const limit = limits.get(id);
    const table = findTable(catalog, id);
    return limit && table ? [fewerRows(table, limit.wanted, rows, limit.because)] : [];
  });
}

export function replanned(table: TableId, rows: number, wanted: number, because: string, error?: SeedError): Replan {
  const none = new SeedError("UNSATISFIABLE", `${table}: no rows are left, because ${because} allows none.`, { table });
  return { table, lesson: { kind: "limit", limit: { rows, wanted, because } }, error: error ?? none };
}
