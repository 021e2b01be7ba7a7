import { distributionGenerator } from "./distribution-generator.ts";
import { normalQuantile, normalShare } from "./standard-normal.ts";

export const lognormal = distributionGenerator({
  name: "lognormal",
  summary:
    "Numbers above 0 whose logarithm is normal, with `mean` (1) and `deviation` (as much) of their own: incomes, sizes.",
  read(options) {
    const mean = options.number("mean", Number.MIN_VALUE) ?? 1;
    const deviation = options.number("deviation", Number.MIN_VALUE) ?? mean;
    // Moments of the logarithm from those of the value: Johnson, Kotz and Balakrishnan, "Continuous Univariate
    // Distributions", volume 1, 1994, chapter 14.
    const variance = Math.log1p((deviation / mean) ** 2);
    const location = Math.log(mean) - variance / 2;
    const spread = Math.sqrt(variance);
    return {
      law: { name: "lognormal", location, spread },
      min: 0,
      max: Infinity,
      quantile: (fraction) => Math.exp(location + spread * normalQuantile(fraction)),
      share: (value) => (value <= 0 ? 0 : normalShare((Math.log(value) - location) / spread)),
    };
  },
});
