import { distributionGenerator } from "./distribution-generator.ts";
import { normalQuantile, normalShare } from "./standard-normal.ts";

export const normal = distributionGenerator({
  name: "normal",
  summary: "Numbers that lie normally about `mean` (0) with `deviation` (1), cut at `min` and `max`.",
  read(options) {
    const mean = options.number("mean") ?? 0;
    const deviation = options.number("deviation", Number.MIN_VALUE) ?? 1;
    return {
      law: { name: "normal", mean, deviation },
      min: -Infinity,
      max: Infinity,
      quantile: (fraction) => mean + deviation * normalQuantile(fraction),
      share: (value) => normalShare((value - mean) / deviation),
    };
  },
});
