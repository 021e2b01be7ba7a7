import { closestRecordShare as shareOf } from "../../learning/privacy-alarms.ts";
import type { TableCheck } from "../fit-check.ts";

/** Whether rows are nearer to those they were made from than to others. */
export const closestRecordShare: TableCheck = {
  name: "closestRecordShare",
  scope: "table",
  goal: "Rows are no nearer to the reference's than to a holdout's: share whose nearest real row is the reference's, ties half, 0.5 where nobody was copied (DCR share); an alarm, for 0.5 proves nothing about single people.",
  bounds: [0, 1],
  better: "nearest",
  perfect: 0.5,
  alarm: true,
  measure(reference, candidate, { holdout, seed }) {
    const found = holdout === null ? null : shareOf(reference, holdout, candidate, seed);
    if (found === null) return null;
    const { share, interval, pValue, median, medianHoldout, asked, compared } = found;
    return {
      value: share,
      pValue,
      yardsticks: { ceiling: 0.5, floor: null },
      detail: {
        kind: "figures",
        figures: {
          low: interval[0],
          high: interval[1],
          "median distance to the reference": median,
          "median distance to the holdout": medianHoldout,
          "rows asked about": asked,
          "rows of each": compared,
        },
      },
    };
  },
};
