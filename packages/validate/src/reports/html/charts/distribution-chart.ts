import type { ScoreDetail } from "../../../fit/score.ts";
import type { Markup } from "../../markup.ts";
import { binsChart } from "./bins-chart.ts";
import { categoriesChart } from "./categories-chart.ts";

/** Two distributions over the same bins, as `ScoreDetail` has them. */
export type DistributionDetail = Extract<ScoreDetail, { readonly kind: "distribution" }>;

/** Two distributions overlaid: bins along an axis for numbers and times, bars for labels. */
export function distributionChart(title: string, detail: DistributionDetail): Markup {
  return detail.edges === null ? categoriesChart(title, detail) : binsChart(title, detail, detail.edges);
}
