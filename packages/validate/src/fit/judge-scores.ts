import { holm } from "../statistics/holm.ts";
import type { FitCheck } from "./fit-check.ts";
import { judge, ratioOf } from "./judge.ts";
import type { Measured } from "./measure.ts";
import type { Score } from "./score.ts";
import { limitOf } from "./thresholds.ts";
import type { Thresholds } from "./thresholds.ts";

/** Scores with p-values corrected over all tests among them, ratios and verdicts. */
export function judgeScores(
  measured: readonly Measured[],
  checks: readonly Pick<FitCheck, "name" | "bounds" | "better" | "perfect" | "descriptive">[],
  thresholds: Thresholds,
): readonly Score[] {
  const corrected = holm(measured.map(({ pValue }) => pValue));
  return measured.map(({ scatter, ...figures }, at) => {
    const score = { ...figures, adjustedPValue: corrected[at] ?? null };
    const check = checks.find(({ name }) => name === score.check);
    if (check === undefined) return { ...score, ratio: null, verdict: null };
    const verdict = judge({ ...score, scatter }, check, limitOf(thresholds, score));
    return { ...score, ratio: ratioOf(score, check), verdict };
  });
}
