export type {
  CheckContext,
  IntegrityCheck,
  Question,
  QueryQuestion,
  RowQuestion,
  SummaryQuestion,
} from "./integrity/check.ts";
export { checkIntegrity } from "./integrity/check-integrity.ts";
export type { IntegrityOptions } from "./integrity/check-integrity.ts";
export { integrityChecks } from "./integrity/checks.ts";
