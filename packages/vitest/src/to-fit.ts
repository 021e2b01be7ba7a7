import { testDistribution } from "seedloom";
import type { DistributionTest, ExpectedDistribution, Literal } from "seedloom";
import type { Verdict } from "./verdict.ts";

/** How sure a test is to be. */
export interface FitOptions {
  /** Share of the runs in which values that do come from the distribution fail, above 0 and below 1; default 0.01. */
  readonly alpha?: number;
  /** Whole number; places rounded values within their share; default 0. */
  readonly seed?: number;
}

/** Labels that a message lists, those that are furthest off. */
const mostLabels = 8;

/** Passes where values could well come from a distribution, or from where another sample comes; fails where there are none. */
export async function toFit(
  values: readonly (Literal | undefined)[],
  expected: ExpectedDistribution,
  { alpha = 0.01, seed = 0 }: FitOptions = {},
): Promise<Verdict> {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha is a share above 0 and below 1, and is ${alpha}.`);
  const test = await testDistribution(values, expected, { seed });
  const named = Array.isArray(expected) ? `a sample of ${expected.length} values` : JSON.stringify(expected);
  if (test.parts.length === 0) {
    return { pass: false, message: () => `expected values to fit ${named}, and there are none: ${test.nulls} NULLs` };
  }
  return {
    pass: test.pValue >= alpha,
    message: () =>
      test.pValue >= alpha
        ? `expected ${test.values} values not to fit ${named}, and they do (p = ${short(test.pValue)}, alpha ${alpha})`
        : `expected ${test.values} values to fit ${named}, and ${chanceText(test.pValue)} (alpha ${alpha})\n\n${partsText(test)}\n\n${summaryText(values)}`,
  };
}

function chanceText(pValue: number): string {
  return pValue === 0
    ? "some could not come from it at all"
    : `values that do are as far off with a probability of ${short(pValue)}`;
}

function partsText({ parts }: DistributionTest): string {
  return parts
    .map(({ check, similarity, pValue, labels }) => {
      const off = (labels ?? []).toSorted((a, b) => Math.abs(b.found - b.expected) - Math.abs(a.found - a.expected));
      const lines = off
        .slice(0, mostLabels)
        .map(({ label, expected, found }) => `\n    ${label}: expected ${percent(expected)}, found ${percent(found)}`);
      return `  ${check}: ${similarity === null ? "nothing to compare" : `${short(similarity)} of 1`} (p = ${short(pValue)})${lines.join("")}`;
    })
    .join("\n");
}

/** What was found instead: numbers by their moments and ends, NULLs by their share. */
function summaryText(values: readonly (Literal | undefined)[]): string {
  const present = values.filter((value) => value !== null && value !== undefined);
  const nulls = values.length - present.length;
  const share = nulls > 0 ? `${percent(nulls / values.length)} NULL` : "no NULL";
  const numbers = present.map(Number).filter(Number.isFinite);
  if (numbers.length < present.length || numbers.length === 0) return `  found: ${share}`;
  const sorted = numbers.toSorted((a, b) => a - b);
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const deviation = Math.sqrt(numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / numbers.length);
  const shown = (value = 0) => (present[0] instanceof Date ? new Date(value).toISOString() : short(value));
  const spread = present[0] instanceof Date ? "" : `, deviation ${short(deviation)}`;
  return `  found: mean ${shown(mean)}${spread}, from ${shown(sorted[0])} by ${shown(sorted[sorted.length >> 1])} (median) to ${shown(sorted.at(-1))}, ${share}`;
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
