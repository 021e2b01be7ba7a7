import type { Finding } from "@seedloom/core";
import type { Score } from "../../fit/score.ts";
import { standing } from "../standing.ts";
import type { FitReport, ReportedFitCheck, ValidationReport } from "../validation-report.ts";

/** A score with what it measures, where it stands, and whether a threshold is crossed by it. */
export interface Ranked {
  readonly score: Score;
  readonly check: ReportedFitCheck;
  readonly standing: number | null;
  readonly crossed: boolean;
}

/** All scores, worst first: those that cross a threshold, then by their standing, undefined ones last. */
export function rank({ findings }: Pick<ValidationReport, "findings">, fit: FitReport): readonly Ranked[] {
  const checks = new Map(fit.checks.map((check) => [check.name, check]));
  const crossings = new Set(findings.filter(({ check }) => checks.has(check)).map(spotOfFinding));
  return fit.scores
    .map((score): Ranked => {
      const check = checks.get(score.check) ?? unknownCheck(score);
      return { score, check, standing: standing(score, check), crossed: crossings.has(spotOf(score)) };
    })
    .toSorted((a, b) => Number(b.crossed) - Number(a.crossed) || (a.standing ?? 2) - (b.standing ?? 2));
}

/** Findings about the rows themselves, and those of thresholds that scores cross. */
export function splitFindings({ findings, fit }: ValidationReport): {
  readonly integrity: readonly Finding[];
  readonly crossings: readonly Finding[];
} {
  const scored = new Set(fit?.checks.map(({ name }) => name));
  return {
    integrity: findings.filter(({ check }) => !scored.has(check)),
    crossings: findings.filter(({ check }) => scored.has(check)),
  };
}

function spotOf({ check, table, columns }: Score): string {
  return JSON.stringify([check, table, columns]);
}

function spotOfFinding({ check, table, columns }: Finding): string {
  return JSON.stringify([check, table, columns]);
}

/** A score whose check nobody described is shown all the same, between 0 and 1. */
function unknownCheck({ check, scope }: Score): ReportedFitCheck {
  return { name: check, scope, goal: check, bounds: [0, 1], better: "higher" };
}
