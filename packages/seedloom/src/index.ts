export { SeedError } from "@seedloom/core";
export type { Finding, Notice, SeedErrorCode, SeedErrorDetails, Spread, Value } from "@seedloom/core";
export { defineConfig } from "./settings/define-config.ts";
export type { Config } from "./settings/define-config.ts";
export type { Manifest, ManifestRun } from "./runs/manifest.ts";
export { plan } from "./plan.ts";
export type { PlanOptions, PlanResult } from "./plan.ts";
export { preview } from "./preview.ts";
export type { PreviewOptions, PreviewResult, PreviewTable } from "./preview.ts";
export { readableCell } from "./readable-cell.ts";
export type { ReadableCell } from "./readable-cell.ts";
export { reset } from "./reset.ts";
export type { ResetOptions, ResetQuestion, ResetResult } from "./reset.ts";
export { seed } from "./seed.ts";
export type { SeedOptions, SeedProgress, SeedResult } from "./seed.ts";
export type {
  AnySchema,
  CellComputation,
  CellContext,
  CellValue,
  ColumnOverride,
  Correlation,
  Distribution,
  Given,
  Json,
  Literal,
  PerParent,
  RareEvent,
  Scenario,
  Series,
  SeriesValue,
  Settings,
  ValueForm,
  Weights,
} from "./settings/settings.ts";
export type { DataSource } from "./compare/read-data.ts";
export type { Target } from "./target/target.ts";
export { testDistribution } from "./compare/test-distribution.ts";
export type { DistributionTest, DistributionTestPart, ExpectedDistribution } from "./compare/test-distribution.ts";
export { validate } from "./validate.ts";
export type { ValidateOptions, ValidateResult } from "./compare/check-data.ts";
export type { FitCheck, IntegrityCheck, Score, Thresholds } from "@seedloom/validate";
