import type { Law, Marginal } from "@seedloom/core";
import { chiSquaredUpper, normalCdf } from "../../statistics/special-functions.ts";

/** The distribution function of a promise, from both sides, for what is rounded jumps. */
export interface DistributionFunction {
  /** Probability of a value of at most x. */
  atMost(x: number): number;
  /** Probability of a value below x. */
  below(x: number): number;
}

/**
 * The distribution function of a marginal of numbers (moments in milliseconds); null where some of its values are words.
 * @example
 * const law = { name: "uniform", from: 0, to: 10 } as const;
 * const half = distributionFunction({ kind: "numbers", law, min: 0, max: 10, step: 0 });
 * half?.atMost(5); // => 0.5
 */
export function distributionFunction(marginal: Marginal): DistributionFunction | null {
  switch (marginal.kind) {
    case "categories": {
      const atoms = marginal.shares.map(([value, share]): [number, number] => [Number(value), share]);
      if (!marginal.shares.every(([value]) => typeof value === "number" || typeof value === "bigint")) return null;
      const sum = (holds: (value: number) => boolean) =>
        Math.min(
          1,
          atoms.reduce((total, [value, share]) => (holds(value) ? total + share : total), 0),
        );
      return { atMost: (x) => sum((value) => value <= x), below: (x) => sum((value) => value < x) };
    }
    case "numbers":
      return ofNumbers(marginal);
    case "mixture": {
      const total = marginal.parts.reduce((sum, [weight]) => sum + weight, 0);
      const parts = marginal.parts.flatMap(([weight, part]) => {
        const found = distributionFunction(part);
        return found === null ? [] : [[weight / total, found] as const];
      });
      if (parts.length < marginal.parts.length) return null;
      const mean = (of: (part: DistributionFunction) => number) =>
        parts.reduce((sum, [weight, part]) => sum + weight * of(part), 0);
      return { atMost: (x) => mean((part) => part.atMost(x)), below: (x) => mean((part) => part.below(x)) };
    }
  }
}

/** A law cut at its ends and rounded: a value stands for the stretch from half a step below it to half a step above. */
function ofNumbers({ law, min, max, step }: Extract<Marginal, { kind: "numbers" }>): DistributionFunction {
  const whole = isWhole(law);
  const share = shareOf(law);
  // Of whole numbers, the least has its share too.
  const low = min === null ? 0 : share(whole ? Math.ceil(min) - 1 : min);
  const high = max === null ? 1 : share(max);
  const cut = (x: number) => {
    if (min !== null && x < (whole ? Math.ceil(min) : min)) return 0;
    if (max !== null && x >= max) return 1;
    return high > low ? (share(x) - low) / (high - low) : 1;
  };
  if (whole) return { atMost: (x) => cut(Math.floor(x)), below: (x) => cut(Math.ceil(x) - 1) };
  return { atMost: (x) => cut(x + step / 2), below: (x) => cut(x - step / 2) };
}

function isWhole({ name }: Law): boolean {
  return name === "poisson" || name === "zipf";
}

/** The distribution function of a law; Johnson, Kotz and Balakrishnan, "Univariate Distributions". */
function shareOf(law: Law): (x: number) => number {
  switch (law.name) {
    case "uniform":
      return (x) => clamp(law.to > law.from ? (x - law.from) / (law.to - law.from) : x >= law.from ? 1 : 0);
    case "normal":
      return (x) => normalCdf((x - law.mean) / law.deviation);
    case "lognormal":
      return (x) => (x <= 0 ? 0 : normalCdf((Math.log(x) - law.location) / law.spread));
    case "exponential":
      return (x) => (x <= 0 ? 0 : -Math.expm1(-x / law.mean));
    case "pareto":
      return (x) => (x <= law.least ? 0 : 1 - (law.least / x) ** law.shape);
    case "poisson":
      // The sum of a Poisson law is an upper chi-squared probability.
      return (x) => (x < 0 ? 0 : chiSquaredUpper(2 * law.mean, 2 * (Math.floor(x) + 1)));
    case "zipf":
      return zipfShare(law);
    case "quantiles":
      return (x) => quantileShare(law.values, x);
  }
}

function zipfShare({ exponent, first, last }: Extract<Law, { name: "zipf" }>): (x: number) => number {
  const sums: number[] = [];
  let total = 0;
  for (let rank = 1; rank <= last - first + 1; rank++) sums.push((total += rank ** -exponent));
  return (x) => (x < first ? 0 : (sums[Math.min(Math.floor(x), last) - first] ?? 0) / total);
}

function quantileShare(values: readonly number[], x: number): number {
  const steps = values.length - 1;
  const above = values.findIndex((value) => value > x);
  if (above < 0) return 1;
  if (above === 0) return 0;
  const from = values[above - 1] ?? 0;
  return (above - 1 + (x - from) / ((values[above] ?? from) - from)) / steps;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
