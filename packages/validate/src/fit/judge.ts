import type { FitCheck } from "./fit-check.ts";
import type { Measured } from "./measure.ts";
import type { Score, Verdict } from "./score.ts";
import type { AppliedLimit } from "./thresholds.ts";

/** What a judgement rests on. */
type Judged = Pick<Score, "value" | "ceiling" | "floor" | "adjustedPValue" | "sizes"> & Pick<Measured, "scatter">;

/** Ratios beyond this say no more. */
const MOST = 1000;

/** A share of the bounds' range by which a figure may be off what is wanted, whatever the ceiling: one pair of halves may hit it by luck. */
const TOLERANCE = 0.01;

/** Chance of a false alarm anywhere in the report where p-values decide. */
const ALPHA = 0.05;

/**
 * How many times as far from perfect as the ceiling a score is. Perfect is the good end of the measure's bounds; where the reference's
 * own figure is what is wanted (`nearest`), how many times the one figure is the other, unless the check knows what is `perfect`.
 * @example
 * ratioOf({ value: 0.9, ceiling: 0.98 }, { bounds: [0, 1], better: "higher" }).toFixed(1); // => "5.0"
 */
export function ratioOf(
  { value, ceiling }: Pick<Score, "value" | "ceiling">,
  { bounds, better, perfect }: Pick<FitCheck, "bounds" | "better" | "perfect">,
): number | null {
  if (value === null || ceiling === null) return null;
  if (perfect !== undefined) {
    const tolerance = TOLERANCE * (bounds[1] - bounds[0]);
    return quotient(Math.abs(value - perfect), Math.max(tolerance, Math.abs(ceiling - perfect)));
  }
  if (better === "nearest") return quotient(Math.max(value, ceiling) - bounds[0], Math.min(value, ceiling) - bounds[0]);
  const best = bestOf({ bounds, better });
  return quotient(Math.abs(value - best), Math.abs(ceiling - best));
}

function bestOf({ bounds, better }: Pick<FitCheck, "bounds" | "better">): number {
  return better === "higher" ? bounds[1] : bounds[0];
}

function quotient(one: number, other: number): number {
  // What is left of perfection by rounding is perfection.
  if (one < 1e-9) return 1;
  return Math.min(MOST, one / Math.max(other, 1e-9));
}

/**
 * What the limit makes of a score. Beyond the worst figure allowed it fails. Else, but for descriptive measures, its ratio decides,
 * where the difference to the ceiling is more than chance: by the corrected p-value of the measure's test, or, for a
 * measure without one, by more than 3/√rows of the measure's range (four standard errors of a share, for scores are many) and by more than four
 * times what one pair of the reference's halves differs from the others.
 */
export function judge(
  score: Judged,
  check: Pick<FitCheck, "bounds" | "better" | "perfect" | "descriptive">,
  limit: AppliedLimit | null,
): Verdict | null {
  const { value } = score;
  const ratio = ratioOf(score, check);
  if (limit === null || value === null) return null;
  if (limit.value !== null && (check.better === "higher" ? value < limit.value : value > limit.value)) return "fail";
  if (ratio === null || check.descriptive === true) return limit.value === null ? null : "pass";
  if (ratio <= limit.warn || !isMoreThanChance(score, check)) return "pass";
  return ratio <= limit.fail ? "warn" : "fail";
}

function isMoreThanChance(
  { value, ceiling, floor, adjustedPValue, scatter, sizes }: Judged,
  { bounds: [least, greatest] }: Pick<FitCheck, "bounds">,
): boolean {
  if (adjustedPValue !== null) return adjustedPValue < ALPHA;
  const difference = Math.abs((value ?? 0) - (ceiling ?? 0));
  const range = Number.isFinite(greatest - least) ? greatest - least : Math.abs((floor ?? 0) - (ceiling ?? 0));
  const error = range / Math.sqrt(Math.min(sizes.reference, sizes.candidate));
  return difference > Math.max(3 * error, 4 * scatter);
}
