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
export type { Distinguishability, DistinguishOptions } from "./learning/distinguish.ts";
export { distinguish } from "./learning/distinguish.ts";
export { equivalenceClasses } from "./learning/equivalence-classes.ts";
export type { EquivalenceClasses } from "./learning/equivalence-classes.ts";
export { closestRecordShare, identicalMatches, neighbourRatio } from "./learning/privacy-alarms.ts";
export type { ClosestRecordShare, IdenticalMatches, NeighbourRatio } from "./learning/privacy-alarms.ts";
export { rocAuc, rocPoints } from "./learning/roc.ts";
export type { RocAuc } from "./learning/roc.ts";
export { utility } from "./learning/utility.ts";
export type { Utility, UtilityOptions } from "./learning/utility.ts";
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
export { jointAccuracy, meanAccuracy } from "./statistics/accuracy.ts";
export type { Accuracy, MeanAccuracy } from "./statistics/accuracy.ts";
export { correlationRatio, cramersV, jointCounts, mutualInformation } from "./statistics/association.ts";
export type { Codes } from "./statistics/association.ts";
export { binned, categoryBins, equalEdges, histogram, quantileBins } from "./statistics/bins.ts";
export type { Binning } from "./statistics/bins.ts";
export { countValues, sharedCounts } from "./statistics/categories.ts";
export type { SharedCounts, Values } from "./statistics/categories.ts";
export { chiSquaredFit, chiSquaredHomogeneity } from "./statistics/chi-squared.ts";
export type { ChiSquared } from "./statistics/chi-squared.ts";
export { concentration, lorenzDistance } from "./statistics/concentration.ts";
export type { Concentration } from "./statistics/concentration.ts";
export { pearson, spearman } from "./statistics/correlation.ts";
export type { Correlation } from "./statistics/correlation.ts";
export {
  boundaryAdherence,
  categoryAdherence,
  categoryCoverage,
  distinctCount,
  rangeCoverage,
} from "./statistics/coverage.ts";
export { jensenShannon, squaredError, totalVariation } from "./statistics/histogram-distances.ts";
export { holm } from "./statistics/holm.ts";
export { ksOneSample } from "./statistics/ks-one-sample.ts";
export type { KsOneSample } from "./statistics/ks-one-sample.ts";
export { ksTwoSample } from "./statistics/ks-two-sample.ts";
export type { KsTwoSample } from "./statistics/ks-two-sample.ts";
export { shareDifference, wilsonInterval } from "./statistics/proportions.ts";
export type { Interval, ShareDifference } from "./statistics/proportions.ts";
export type { Sample } from "./statistics/sample.ts";
export { sampleRows } from "./statistics/sampling.ts";
export { textLength, textShape } from "./statistics/text-shape.ts";
export { wasserstein } from "./statistics/wasserstein.ts";
