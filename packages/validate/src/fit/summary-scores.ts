import type { FitCheck } from "./fit-check.ts";
import type { Score } from "./score.ts";

/**
 * One figure a check, from 0 (bad) to 1 (good): the mean of its scores, turned over where less is better. Only checks with such
 * bounds have one, and alarms have none: they promise nothing.
 */
export function summaryScores(
  scores: readonly Score[],
  checks: readonly Pick<FitCheck, "name" | "bounds" | "better" | "alarm">[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    checks.flatMap(({ name, bounds: [least, greatest], better, alarm }): [string, number][] => {
      const values = scores.flatMap(({ check, value }) => (check === name && value !== null ? [value] : []));
      if (alarm === true || better === "nearest" || least !== 0 || greatest !== 1 || values.length === 0) return [];
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return [[name, better === "higher" ? mean : 1 - mean]];
    }),
  );
}
