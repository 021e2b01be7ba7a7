import type { Score } from "../fit/score.ts";
import type { ReportedFitCheck } from "./validation-report.ts";

/** Yardsticks nearer to each other than this share of the measure's range tell nothing apart. */
const leastSpan = 0.02;

/**
 * Where a score stands between its yardsticks: 0 at the floor or beyond it, 1 at the ceiling or beyond it; null where it is
 * undefined. A yardstick that is missing, or both where they tell nothing apart, is replaced by the measure's own bounds.
 * @example
 * standing({ value: 0.8, ceiling: 1, floor: 0.6 }, { bounds: [0, 1], better: "higher" }).toFixed(2); // => "0.50"
 * standing({ value: 0.5, ceiling: 0.5, floor: 1 }, { bounds: [0, 1], better: "nearest" }); // => 1
 * standing({ value: null, ceiling: 1, floor: 0 }, { bounds: [0, 1], better: "higher" }); // => null
 */
export function standing(
  { value, ceiling, floor }: Pick<Score, "value" | "ceiling" | "floor">,
  check: Pick<ReportedFitCheck, "bounds" | "better">,
): number | null {
  if (value === null) return null;
  const [least, greatest] = extent({ value, ceiling, floor }, check);
  const range = greatest - least || 1;
  if (check.better === "nearest") {
    if (ceiling === null) return null;
    const span = floor === null ? 0 : Math.abs(floor - ceiling);
    return within01(1 - Math.abs(value - ceiling) / (span < leastSpan * range ? range : span));
  }
  const ends = check.better === "higher" ? ([least, greatest] as const) : ([greatest, least] as const);
  const [worst, best] = [floor ?? ends[0], ceiling ?? ends[1]];
  const apart = (best - worst) * Math.sign(ends[1] - ends[0]) >= leastSpan * range;
  return apart ? within01((value - worst) / (best - worst)) : within01((value - ends[0]) / (ends[1] - ends[0] || 1));
}

/** The range to draw a score over: the measure's bounds, and where one is infinite, as far as the figures reach. */
export function extent(
  { value, ceiling, floor }: Pick<Score, "value" | "ceiling" | "floor">,
  { bounds }: Pick<ReportedFitCheck, "bounds">,
): readonly [least: number, greatest: number] {
  const figures = [value, ceiling, floor].filter((figure) => figure !== null);
  // JSON has no infinity: it reads null.
  const [least, greatest] = bounds as readonly [number | null, number | null];
  const low = Number.isFinite(least) ? (least as number) : Math.min(0, ...figures);
  const high = Number.isFinite(greatest) ? (greatest as number) : Math.max(...figures, low) * 1.1;
  return [low, high > low ? high : low + 1];
}

function within01(share: number): number {
  return Math.min(1, Math.max(0, share));
}
