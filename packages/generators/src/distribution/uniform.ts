import { distributionGenerator } from "./distribution-generator.ts";
import type { Distribution } from "./distribution-generator.ts";

export const uniform = distributionGenerator({
  name: "uniform",
  summary: "Numbers from `min` to `max` (0 to 100), each as likely as another.",
  read(options, min, max) {
    const from = min ?? Math.min(0, (max ?? 100) - 100);
    const to = max ?? Math.max(100, from + 100);
    if (from > to) options.fail("min", `give at most ${to}`);
    return { ...between(from, to), widened: (half) => between(from - half, to + half) };
  },
});

function between(from: number, to: number): Distribution {
  const width = to - from;
  return {
    law: { name: "uniform", from, to },
    min: from,
    max: to,
    quantile: (fraction) => from + fraction * width,
    share: (value) => (width === 0 ? 1 : Math.min(1, Math.max(0, (value - from) / width))),
  };
}
