export type { ColumnKind, DataColumn, DataSet, DataTable, Relationship } from "./data/data-set.ts";
export { fromRows } from "./data/from-rows.ts";
export type { DataRow } from "./data/from-rows.ts";
export { readDatabase } from "./data/read-database.ts";
export { isFiles, readFiles } from "./data/read-files.ts";
export { DEFAULT_SAMPLE } from "./data/read-options.ts";
export type { ReadOptions } from "./data/read-options.ts";
export { fitChecks } from "./fit/checks.ts";
export { compareData } from "./fit/compare-data.ts";
export type { Fit } from "./fit/compare-data.ts";
export type {
  ColumnCheck,
  FitCheck,
  Measurement,
  PairCheck,
  RelationshipCheck,
  TableCheck,
  TableContext,
  TripleCheck,
} from "./fit/fit-check.ts";
export { declaredChecks } from "./fit/declared/checks.ts";
export { compareDeclared } from "./fit/declared/compare-declared.ts";
export type { Declaration, DeclaredChildren, DeclaredColumn, DeclaredTable } from "./fit/declared/declaration.ts";
export { dependenceMatrices } from "./fit/dependence-matrices.ts";
export type { FitOptions } from "./fit/fit-options.ts";
export type { Score, ScoreDetail, ScoreScope, Verdict } from "./fit/score.ts";
export { summaryScores } from "./fit/summary-scores.ts";
export type { Limit, Thresholds } from "./fit/thresholds.ts";
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
export { githubAnnotations } from "./reports/github-annotations.ts";
export { htmlReport } from "./reports/html-report.ts";
export { junitReport } from "./reports/junit-report.ts";
export type {
  DependenceMatrix,
  FitReport,
  ReportedCheck,
  ReportedFitCheck,
  ReportedTable,
  ValidationReport,
} from "./reports/validation-report.ts";
export { sharedCounts } from "./statistics/categories.ts";
export type { SharedCounts } from "./statistics/categories.ts";
export { chiSquaredHomogeneity } from "./statistics/chi-squared.ts";
export type { ChiSquared } from "./statistics/chi-squared.ts";
export { holm } from "./statistics/holm.ts";
export { ksTwoSample } from "./statistics/ks-two-sample.ts";
export type { KsTwoSample } from "./statistics/ks-two-sample.ts";
