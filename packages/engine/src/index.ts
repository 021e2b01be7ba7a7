export type { CellContext, CellFunction, FriendlyRow, FriendlyValue } from "./generate/cell-function.ts";
export { compilePlan } from "./generate/compile-plan.ts";
export type { CompiledPlan, CompileInput } from "./generate/compile-plan.ts";
export { askDatabase } from "./plan/ask-database.ts";
export { createPlan, OUTPUT_VERSION } from "./plan/create-plan.ts";
export type { PlanInput } from "./plan/create-plan.ts";
export type { Oracle } from "./plan/judge.ts";
export { existingRequest } from "./plan/existing-request.ts";
export { narrowReferenced } from "./plan/narrow-referenced.ts";
