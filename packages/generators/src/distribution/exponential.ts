import { distributionGenerator } from "./distribution-generator.ts";

export const exponential = distributionGenerator({
  name: "exponential",
  summary: "Numbers from 0 that get rarer at a steady rate, with `mean` (1): waiting times.",
  read(options) {
    const mean = options.number("mean", Number.MIN_VALUE) ?? 1;
    return {
      law: { name: "exponential", mean },
      min: 0,
      max: Infinity,
      quantile: (fraction) => -mean * Math.log1p(-fraction),
      share: (value) => (value <= 0 ? 0 : -Math.expm1(-value / mean)),
    };
  },
});
