import { bivariateAccuracy } from "./checks/bivariate-accuracy.ts";
import { boundaryAdherence } from "./checks/boundary-adherence.ts";
import { categoryAdherence } from "./checks/category-adherence.ts";
import { categoryCoverage } from "./checks/category-coverage.ts";
import { chiSquared } from "./checks/chi-squared.ts";
import { childrenPerParent } from "./checks/children-per-parent.ts";
import { closestRecordShare } from "./checks/closest-record-share.ts";
import { contingencySimilarity } from "./checks/contingency-similarity.ts";
import { correlationRatioSimilarity } from "./checks/correlation-ratio-similarity.ts";
import { distinctRatio } from "./checks/distinct-ratio.ts";
import { distinguishability } from "./checks/distinguishability.ts";
import { foreignKeyPopularity } from "./checks/foreign-key-popularity.ts";
import { identicalMatches } from "./checks/identical-matches.ts";
import { jensenShannon } from "./checks/jensen-shannon.ts";
import { ksComplement } from "./checks/ks-complement.ts";
import { mutualInformationSimilarity } from "./checks/mutual-information-similarity.ts";
import { neighbourRatio } from "./checks/neighbour-ratio.ts";
import { nullRate } from "./checks/null-rate.ts";
import { parentChildDependence } from "./checks/parent-child-dependence.ts";
import { pearsonSimilarity } from "./checks/pearson-similarity.ts";
import { rangeCoverage } from "./checks/range-coverage.ts";
import { smallClasses } from "./checks/small-classes.ts";
import { spearmanSimilarity } from "./checks/spearman-similarity.ts";
import { squaredError } from "./checks/squared-error.ts";
import { textLength } from "./checks/text-length.ts";
import { textShape } from "./checks/text-shape.ts";
import { totalVariation } from "./checks/total-variation.ts";
import { tripleSimilarity } from "./checks/triple-similarity.ts";
import { trivariateAccuracy } from "./checks/trivariate-accuracy.ts";
import { univariateAccuracy } from "./checks/univariate-accuracy.ts";
import { utility } from "./checks/utility.ts";
import { wasserstein } from "./checks/wasserstein.ts";
import type { FitCheck } from "./fit-check.ts";

/** The registry: in what respects data are compared with their reference. */
export const fitChecks = [
  ksComplement,
  totalVariation,
  textLength,
  textShape,
  nullRate,
  chiSquared,
  squaredError,
  jensenShannon,
  wasserstein,
  distinctRatio,
  rangeCoverage,
  boundaryAdherence,
  categoryCoverage,
  categoryAdherence,
  contingencySimilarity,
  pearsonSimilarity,
  spearmanSimilarity,
  correlationRatioSimilarity,
  mutualInformationSimilarity,
  tripleSimilarity,
  childrenPerParent,
  foreignKeyPopularity,
  parentChildDependence,
  distinguishability,
  univariateAccuracy,
  bivariateAccuracy,
  trivariateAccuracy,
  utility,
  closestRecordShare,
  identicalMatches,
  neighbourRatio,
  smallClasses,
] as const satisfies readonly FitCheck[];
