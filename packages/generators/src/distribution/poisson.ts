import { cumulated } from "./cumulated.ts";
import { distributionGenerator } from "./distribution-generator.ts";

export const poisson = distributionGenerator({
  name: "poisson",
  summary: "Whole numbers from 0: how often something happens that happens `mean` (1) times on average.",
  read(options) {
    const mean = options.number("mean", 0, 1_000_000) ?? 1;
    // Beyond ten deviations there is less than a double's last bit.
    const first = Math.max(0, Math.floor(mean - 10 * Math.sqrt(mean)));
    const last = Math.ceil(mean + 10 * Math.sqrt(mean) + 20);
    // Relative to the weight at the mode, so that nothing underflows.
    const mode = Math.floor(mean);
    const weights = Array.from({ length: last - first + 1 }, () => 1);
    for (let count = mode + 1; count <= last; count++)
      weights[count - first] = (weights[count - first - 1] ?? 0) * (mean / count);
    for (let count = mode - 1; count >= first; count--)
      weights[count - first] = (weights[count - first + 1] ?? 0) * ((count + 1) / mean);
    return cumulated({ name: "poisson", mean }, first, weights);
  },
});
