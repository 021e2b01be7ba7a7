import { baseType, findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec, Input, Table } from "@seedloom/core";
import type { TableFacts } from "../context/table-facts.ts";
import { isTied } from "../context/is-tied.ts";
import { readMoment } from "../moments/read-moment.ts";
import { setStatuses } from "./set-statuses.ts";
import type { RowFacts } from "../row/row-pass.ts";
import { retold } from "../row/changed.ts";

/** What stands only once something has happened, though it is no moment itself. */
const TRACES: Readonly<Record<string, string>> = {
  "tracking number": "shipped",
  "tracking code": "shipped",
  "tracking url": "shipped",
  "refund amount": "refunded",
  "refunded amount": "refunded",
  "error message": "failed",
  error: "failed",
};

/**
 * A status and what tells of it agree: a pending order has no `shipped_at`, a cancelled one has a `cancelled_at`. Columns that
 * may be null and that a check ties to others are left to the planner, which keeps that check.
 */
export function withStatuses(recipes: readonly ColumnRecipe[], { table, facts }: RowFacts): readonly ColumnRecipe[] {
  const statuses = recipes.flatMap((recipe) => {
    const values = statusValues(recipe, facts);
    return values === null ? [] : [{ name: recipe.column, values }];
  });
  if (statuses.length === 0) return recipes;
  return recipes.map((recipe) => {
    const phrase = happening(recipe, table, facts);
    if (phrase === null) return recipe;
    for (const { name, values } of statuses) {
      const set = setStatuses(phrase, values);
      if (set !== null) return tied(recipe, name, set);
    }
    return recipe;
  });
}

/** The values of a column that tells how far its row is, or null. */
function statusValues({ column, spec }: ColumnRecipe, facts: TableFacts): readonly string[] | null {
  const last = facts.columnWords.get(column)?.at(-1) ?? "";
  if (!["status", "state", "stage", "phase"].includes(last)) return null;
  const given = spec.options?.["values"];
  if (!Array.isArray(given) || (spec.generator !== "weighted" && spec.generator !== "choice")) return null;
  const values = given.map((value: unknown) => (Array.isArray(value) ? (value as readonly unknown[])[0] : value));
  return values.every((value) => typeof value === "string") ? values : null;
}

/** At which event the column gets its value, or null: `shipped` of `shipped_at`, `cancellation` of `cancellation_reason`. */
function happening({ column: name }: ColumnRecipe, table: Table, facts: TableFacts): string | null {
  const column = findColumn(table, name);
  if (column === undefined || !column.nullable || isTied(table, name)) return null;
  const words = facts.columnWords.get(name) ?? [];
  const phrase = words.join(" ");
  if (Object.hasOwn(TRACES, phrase)) return TRACES[phrase] ?? null;
  if (words.length === 2 && ["reason", "cause", "code"].includes(words[1] ?? "")) return words[0] ?? null;
  const read = readMoment(words);
  if (read === null) return null;
  const kind = baseType(column.type).kind;
  return kind === "date" || kind === "timestamp" || read.explicit ? read.phrase : null;
}

function tied(recipe: ColumnRecipe, status: string, set: readonly string[]): ColumnRecipe {
  const inputs: Readonly<Record<string, Input>> = { is: { column: status }, ...recipe.spec.inputs };
  const spec: GeneratorSpec = { generator: "when", options: { values: set, then: recipe.spec }, inputs };
  return retold(recipe, spec, `; set where ${status} is ${set.join(", ")}`, { nullRate: 0 });
}
