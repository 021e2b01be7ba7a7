import type { Value } from "./value.ts";

/** How a column's values are distributed by themselves: what a generator's options promise, and validation tests. JSON. */
export type Marginal =
  /** Each value in its share; shares are positive and add up to 1. */
  | { readonly kind: "categories"; readonly shares: readonly (readonly [value: Value, share: number])[] }
  /**
   * Numbers, or moments in milliseconds since 1970: those of `law` between `min` and `max` (null: no end), rounded to the nearest
   * multiple of `step` (0: not rounded).
   */
  | {
      readonly kind: "numbers";
      readonly law: Law;
      readonly min: number | null;
      readonly max: number | null;
      readonly step: number;
    }
  /** One of several, as often as the weights say. */
  | { readonly kind: "mixture"; readonly parts: readonly (readonly [weight: number, marginal: Marginal])[] };

/** A probability law by its textbook name and parameters (Johnson, Kotz and Balakrishnan). */
export type Law =
  | { readonly name: "uniform"; readonly from: number; readonly to: number }
  | { readonly name: "normal"; readonly mean: number; readonly deviation: number }
  /** The logarithm is normal with mean `location` and deviation `spread`. */
  | { readonly name: "lognormal"; readonly location: number; readonly spread: number }
  | { readonly name: "exponential"; readonly mean: number }
  | { readonly name: "pareto"; readonly least: number; readonly shape: number }
  | { readonly name: "poisson"; readonly mean: number }
  /** The k-th whole number from `first` to `last` in proportion to k^-`exponent`. */
  | { readonly name: "zipf"; readonly exponent: number; readonly first: number; readonly last: number }
  /** Linear between evenly spaced quantiles, the least first. */
  | { readonly name: "quantiles"; readonly values: readonly number[] };
