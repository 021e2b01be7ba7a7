import { validate } from "seedloom";
import type { DataSource, Score, ValidateOptions } from "seedloom";
import { findingsText } from "./finding-text.ts";
import type { Verdict } from "./verdict.ts";

/** How the rows are compared, and when that is not good enough. */
export type ReferenceFitOptions = Omit<ValidateOptions, "reference" | "signal">;

/**
 * Passes where the rows compare with a reference's as its own halves do with each other, within the thresholds; whether they keep
 * their constraints is `toBeSound`'s question.
 */
export async function toFitReference(
  target: DataSource,
  reference: DataSource,
  options: ReferenceFitOptions = {},
): Promise<Verdict> {
  const { label, findings, checks, fit } = await validate(target, { ...options, reference });
  const own = new Set(checks.map(({ name }) => name));
  const crossings = findings.filter(({ check, severity }) => severity === "error" && !own.has(check));
  const scores = fit?.scores ?? [];
  return {
    pass: crossings.length === 0,
    message: () =>
      crossings.length === 0
        ? `expected ${label} not to fit ${fit?.reference ?? "its reference"}, and none of ${scores.length} scores fails`
        : `expected ${label} to fit ${fit?.reference ?? "its reference"}, and ${failedText(scores)}:\n\n${findingsText(crossings)}`,
  };
}

function failedText(scores: readonly Score[]): string {
  return `${scores.filter(({ verdict }) => verdict === "fail").length} of ${scores.length} scores fail`;
}
