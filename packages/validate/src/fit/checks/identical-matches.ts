import { identicalMatches as matchesOf } from "../../learning/privacy-alarms.ts";
import type { TableCheck } from "../fit-check.ts";

/** How many rows equal one of the reference's. */
export const identicalMatches: TableCheck = {
  name: "identicalMatches",
  scope: "table",
  goal: "No more rows equal one of the reference's than chance makes alike: share of rows that do, keys left out, beside what real rows get; an alarm, for rows that differ in one digit are not counted.",
  bounds: [0, 1],
  better: "lower",
  alarm: true,
  measure(reference, candidate) {
    const found = matchesOf(reference, null, candidate);
    if (found === null) return null;
    const { share, interval } = found;
    return { value: share, detail: { kind: "figures", figures: { low: interval[0], high: interval[1] } } };
  },
};
