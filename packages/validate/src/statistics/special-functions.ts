import { createRequire } from "node:module";

/** What is used of Moshier's Cephes library, compiled to WebAssembly (https://github.com/nearform/node-cephes). */
interface Cephes {
  igamc(a: number, x: number): number;
  lgam(x: number): number;
  ndtr(x: number): number;
  ndtri(p: number): number;
  stdtr(degrees: number, t: number): number;
  smirnov(n: number, d: number): number;
  kolmogorov(y: number): number;
}

const require = createRequire(import.meta.url);
let library: Cephes | undefined;

/** Loaded at the first use: it compiles WebAssembly (20 ms). Its ES module starts asynchronously and declares no types, hence `require`. */
function cephes(): Cephes {
  library ??= require("cephes") as Cephes;
  return library;
}

/**
 * Probability that a chi-squared variable with so many degrees of freedom is `x` or more. `x` >= 0, `degrees` > 0.
 * @example
 * chiSquaredUpper(0, 3); // => 1
 */
export function chiSquaredUpper(x: number, degrees: number): number {
  if (x <= 0) return 1;
  const [shape, half] = [degrees / 2, x / 2];
  // Where the density is below the smallest double, Cephes throws instead of answering 0 or 1.
  const logDensity = shape * Math.log(half) - half - cephes().lgam(shape);
  if (logDensity < -700) return half > shape ? 0 : 1;
  return cephes().igamc(shape, half);
}

/**
 * Probability that a standard normal variable is at most `x`.
 * @example
 * normalCdf(0); // => 0.5
 */
export function normalCdf(x: number): number {
  return cephes().ndtr(x);
}

/**
 * The value that a standard normal variable stays below with probability `p`, 0 < p < 1.
 * @example
 * normalQuantile(0.5); // => 0
 */
export function normalQuantile(p: number): number {
  return cephes().ndtri(p);
}

/**
 * Probability that Student's t with so many degrees of freedom (a whole number >= 1) is farther from 0 than `t`, on either side.
 * @example
 * studentTwoSided(0, 5); // => 1
 */
export function studentTwoSided(t: number, degrees: number): number {
  return 2 * cephes().stdtr(degrees, -Math.abs(t));
}

/**
 * Probability that Smirnov's one-sided statistic of `n` values is `d` or more, exactly; 0 <= d <= 1.
 * @example
 * smirnovUpper(1, 0.25); // => 0.75
 */
export function smirnovUpper(n: number, d: number): number {
  return cephes().smirnov(n, d);
}

/**
 * The limit of the probability that √n times the two-sided Kolmogorov-Smirnov statistic is `y` or more.
 * @example
 * kolmogorovLimitUpper(0.01); // => 1
 */
export function kolmogorovLimitUpper(y: number): number {
  // Below, the probability differs from 1 by less than 1e-12, and the alternating series converges slowly.
  return y < 0.2 ? 1 : Math.min(1, cephes().kolmogorov(y));
}
