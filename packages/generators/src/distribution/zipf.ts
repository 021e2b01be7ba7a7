import { cumulated } from "./cumulated.ts";
import { distributionGenerator } from "./distribution-generator.ts";

/** Ranks that a table is made of. */
const most = 1_000_000;

export const zipf = distributionGenerator({
  name: "zipf",
  summary:
    "Whole numbers from `min` (1) to `max` (`min` + 99), the k-th as often as 1 / k^`exponent` (1): ranks, popularity.",
  read(options, min, max) {
    const first = Math.ceil(min ?? Math.min(1, max ?? 1));
    const last = Math.floor(max ?? first + 99);
    if (last - first >= most) options.fail("max", `give at most ${first + most - 1}`);
    if (last < first) options.fail("min", "give bounds with a whole number between them");
    const exponent = options.number("exponent", 0, 100) ?? 1;
    return cumulated(
      { name: "zipf", exponent, first, last },
      first,
      Array.from({ length: last - first + 1 }, (_, rank) => (rank + 1) ** -exponent),
    );
  },
});
