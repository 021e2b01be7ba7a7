import type { Score } from "../../fit/score.ts";
import type { ReportedFitCheck } from "../validation-report.ts";

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
