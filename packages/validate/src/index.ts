export type { CheckContext, IntegrityCheck, Question, QueryQuestion, RowQuestion, SummaryQuestion } from "./check.ts";
export { checkIntegrity } from "./check-integrity.ts";
export type { IntegrityOptions } from "./check-integrity.ts";
export { integrityChecks } from "./checks.ts";
