import { createRequire } from "node:module";

interface StandardNormal {
  readonly inv: (fraction: number, mean: number, deviation: number) => number;
  readonly cdf: (value: number, mean: number, deviation: number) => number;
}

const require = createRequire(import.meta.url);
let loaded: StandardNormal | undefined;

/** jStat's normal distribution, loaded when first asked for. */
function jStatNormal(): StandardNormal {
  loaded ??= (require("jstat") as { jStat: { normal: StandardNormal } }).jStat.normal;
  return loaded;
}

/** The standard normal distribution's quantile of a fraction in (0, 1). */
export function normalQuantile(fraction: number): number {
  return jStatNormal().inv(fraction, 0, 1);
}

/** The share of the standard normal distribution below a value. */
export function normalShare(value: number): number {
  if (value === Infinity) return 1;
  return value === -Infinity ? 0 : jStatNormal().cdf(value, 0, 1);
}
