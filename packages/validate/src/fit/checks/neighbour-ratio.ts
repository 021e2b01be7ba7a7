import { neighbourRatio as ratioOf } from "../../learning/privacy-alarms.ts";
import type { TableCheck } from "../fit-check.ts";

/** Whether rows cling to single rows of the reference. */
export const neighbourRatio: TableCheck = {
  name: "neighbourRatio",
  scope: "table",
  goal: "Rows do not cling to single rows of the reference: distance to the nearest as a share of that to the second nearest, its 5 % quantile (nearest neighbour distance ratio), as real rows have it; an alarm where it is less.",
  bounds: [0, 1],
  better: "nearest",
  alarm: true,
  measure(reference, candidate, { seed }) {
    const found = ratioOf(reference, null, candidate, seed);
    return found === null
      ? null
      : { value: found.ratio, detail: { kind: "figures", figures: { "rows asked about": found.asked } } };
  },
};
