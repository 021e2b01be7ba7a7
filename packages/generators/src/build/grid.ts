import { normal, unit } from "@seedloom/core";
import type { StreamKey } from "@seedloom/core";

/** How numbers between two ends are distributed. */
export type Distribution = "uniform" | "normal" | "lognormal" | "exponential" | "zipf";

export const distributions: readonly Distribution[] = ["uniform", "normal", "lognormal", "exponential", "zipf"];

/** A draw of a number in [0, range), as continuous as doubles are. */
export type Sampler = (key: StreamKey, row: number) => number;

/** Draws outside the range are made again this often before a uniform one takes their place. */
const attempts = 6;

/**
 * Draws in [0, range) of a distribution.
 * @param mean the expected value, from the range's start; by default in the middle (normal), a fifth up (skewed ones)
 * @param deviation the standard deviation; by default a sixth of the range (normal), the mean (lognormal)
 */
export function sampler(
  distribution: Distribution,
  range: number,
  mean: number | undefined,
  deviation: number | undefined,
): Sampler {
  switch (distribution) {
    case "uniform":
      return (key, row) => unit(key, row) * range;
    case "normal": {
      const centre = mean ?? range / 2;
      const spread = deviation ?? range / 6;
      return within(range, (key, row, salt) => centre + spread * normal(key, row, salt));
    }
    case "lognormal": {
      const centre = Math.max(mean ?? range / 5, range * 1e-9);
      const spread = deviation ?? centre;
      const variance = Math.log1p((spread / centre) ** 2);
      const location = Math.log(centre) - variance / 2;
      const scale = Math.sqrt(variance);
      return within(range, (key, row, salt) => Math.exp(location + scale * normal(key, row, salt)));
    }
    case "exponential": {
      const centre = Math.max(mean ?? range / 5, range * 1e-9);
      // The inverse of the distribution function, cut at the range's end.
      const share = -Math.expm1(-range / centre);
      return (key, row) => -centre * Math.log1p(-unit(key, row) * share);
    }
    case "zipf":
      // Frequency falls as 1/(1 + distance): the continuous form of Zipf's law with exponent 1.
      return (key, row) => Math.expm1(unit(key, row) * Math.log1p(range));
  }
}

function within(range: number, draw: (key: StreamKey, row: number, salt: number) => number): Sampler {
  return (key, row) => {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const value = draw(key, row, attempt);
      if (value >= 0 && value < range) return value;
    }
    return unit(key, row, attempts) * range;
  };
}

/** Evenly spaced numbers `(first + k) / divisor`, k in [0, size). */
export interface Grid {
  readonly first: number;
  readonly size: number;
  readonly divisor: number;
}

/** The multiples of 10^-scale in [min, max], both included; at most 2^52 of them; null where there is none. */
export function gridOf(min: number, max: number, scale: number): Grid | null {
  // Scales are lowered until numbers keep all their digits as doubles.
  let digits = scale;
  while (digits > 0 && Math.max(Math.abs(min), Math.abs(max)) * 10 ** digits > 1e15) digits--;
  const divisor = 10 ** digits;
  const first = Math.ceil(round(min * divisor));
  const size = Math.min(Math.floor(round(max * divisor)) - first + 1, 2 ** 52);
  return size >= 1 ? { first, size, divisor } : null;
}

/** Without the last bits' noise: 1.15 * 100 is 115. */
function round(value: number): number {
  const nearest = Math.round(value);
  return Math.abs(value - nearest) < 1e-6 ? nearest : value;
}

export function gridValue(grid: Grid, k: number): number {
  const value = grid.divisor === 1 ? grid.first + k : (grid.first + k) / grid.divisor;
  return value === 0 ? 0 : value;
}
