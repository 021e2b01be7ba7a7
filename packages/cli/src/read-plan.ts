import { readFile } from "node:fs/promises";
import { SeedError } from "seedloom";
import type { PlanResult } from "seedloom";

/**
 * Reads what `plan --out` wrote.
 * @throws SeedError `USAGE` for a file that is missing or no plan
 */
export async function readPlan(path: string): Promise<PlanResult["plan"]> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw unusable(path, error instanceof Error ? error.message : String(error), error);
  }
  try {
    const plan = JSON.parse(text) as Partial<PlanResult["plan"]>;
    if (plan.outputVersion !== undefined && Array.isArray(plan.tables)) return plan as PlanResult["plan"];
  } catch (error) {
    throw unusable(path, "it is no JSON", error);
  }
  throw unusable(path, "it is another kind of file");
}

function unusable(path: string, reason: string, cause?: unknown): SeedError {
  return new SeedError(
    "USAGE",
    `The plan ${path} cannot be used: ${reason}; write one by seedloom plan --out ${path}, before the rows are made.`,
    { path },
    cause,
  );
}
