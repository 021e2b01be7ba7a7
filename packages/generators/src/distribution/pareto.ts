import { distributionGenerator } from "./distribution-generator.ts";

export const pareto = distributionGenerator({
  name: "pareto",
  summary: "Numbers from `min` (1) with a power-law tail of `shape` (1.16: a fifth has four fifths): wealth, traffic.",
  read(options, min) {
    const least = min ?? 1;
    if (least <= 0) options.fail("min", "give a number above 0");
    const shape = options.number("shape", Number.MIN_VALUE) ?? 1.16;
    return {
      law: { name: "pareto", least, shape },
      min: least,
      max: Infinity,
      quantile: (fraction) => least / (1 - fraction) ** (1 / shape),
      share: (value) => (value <= least ? 0 : 1 - (least / value) ** shape),
    };
  },
});
