import type { Finding } from "@seedloom/core";
import type { Score } from "../../fit/score.ts";
import type { FitReport, ReportedFitCheck, ValidationReport } from "../validation-report.ts";

/** A score with what it measures. */
export interface Ranked {
  readonly score: Score;
  readonly check: ReportedFitCheck;
}

const order = { fail: 0, warn: 1, pass: 2 } as const;

/** All scores, worst first: by verdict, then by how many times as far off as the ceiling they are; undefined ones last. */
export function rank(fit: FitReport): readonly Ranked[] {
  const checks = new Map(fit.checks.map((check) => [check.name, check]));
  return fit.scores
    .map((score): Ranked => ({ score, check: checks.get(score.check) ?? unknownCheck(score) }))
    .toSorted(({ score: a }, { score: b }) => place(a) - place(b) || (b.ratio ?? -1) - (a.ratio ?? -1));
}

/** Findings about the rows themselves, and those of the comparison: thresholds crossed, and what could not be compared. */
export function splitFindings({ findings, checks, fit }: ValidationReport): {
  readonly integrity: readonly Finding[];
  readonly comparison: readonly Finding[];
} {
  const own = new Set(checks.map(({ name }) => name));
  const integrity = findings.filter(({ check }) => fit === null || own.has(check));
  return { integrity, comparison: findings.filter((finding) => !integrity.includes(finding)) };
}

function place({ verdict }: Score): number {
  return verdict === null ? 3 : order[verdict];
}

/** A score whose check nobody described is shown all the same, between 0 and 1. */
function unknownCheck({ check, scope }: Score): ReportedFitCheck {
  return { name: check, scope, goal: check, bounds: [0, 1], better: "higher" };
}
