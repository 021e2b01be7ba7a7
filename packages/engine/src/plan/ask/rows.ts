import type { Plan, TableId } from "@seedloom/core";
import { compilePlan } from "../../generate/compile-plan.ts";
import type { CompiledPlan } from "../../generate/compile-plan.ts";
import type { PlanInput } from "../plan-input.ts";
import type { Duplicates } from "./duplicates.ts";

export function compile(input: PlanInput, plan: Plan): CompiledPlan {
  const { catalog, existing, functions, generators } = input;
  return compilePlan({ plan, catalog, existing, ...(functions && { functions }), ...(generators && { generators }) });
}

/** Rows that collide in a unique key that only the database can read. */
export async function collisions(compiled: CompiledPlan, id: TableId, rows: readonly number[], duplicates: Duplicates) {
  if (duplicates.keys.length === 0) return { rows: [], key: null };
  const found = await duplicates.among(rows.map((row) => [...compiled.row(id, row)]));
  const [first] = found.filter((one) => one.rows.length > 0);
  return { rows: [...new Set(found.flatMap((one) => one.rows))].map((index) => rows[index]!), key: first?.key ?? null };
}

const SLICE = 5_000;

export function* slices(rows: readonly number[]): IterableIterator<readonly number[]> {
  for (let from = 0; from < rows.length; from += SLICE) yield rows.slice(from, from + SLICE);
}
