import type { Score } from "../../fit/score.ts";
import { markup } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { numberText } from "../number-text.ts";
import { extent } from "./extent.ts";
import type { ReportedFitCheck } from "../validation-report.ts";

/** A score on its scale between its yardsticks, for the eye; the same in words for screen readers. */
export function gauge(score: Score, check: ReportedFitCheck): Markup {
  const [least, greatest] = extent(score, check);
  const place = (figure: number) =>
    Math.round(Math.min(100, Math.max(0, ((figure - least) / (greatest - least)) * 100)) * 10) / 10;
  const { value, ceiling, floor } = score;
  const told = `${numberText(value)}; ceiling ${numberText(ceiling)}, floor ${numberText(floor)}; from ${numberText(least)} to ${numberText(greatest)}`;
  const band =
    ceiling === null || floor === null
      ? null
      : markup`<i class="band" style="left:${Math.min(place(floor), place(ceiling))}%;width:${Math.abs(place(ceiling) - place(floor)).toFixed(1)}%"></i>`;
  return markup`<span class="gauge" role="img" aria-label="${told}" title="${told}"><i class="track"></i>${band}${
    floor === null ? null : markup`<i class="floor" style="left:${place(floor)}%"></i>`
  }${ceiling === null ? null : markup`<i class="ceiling" style="left:${place(ceiling)}%"></i>`}${
    value === null ? null : markup`<b class="${level(score)}" style="left:${place(value)}%"></b>`
  }</span>`;
}

/** A verdict's colour, by the name of its class. */
export function level({ verdict }: Score): "good" | "fair" | "poor" | "unknown" {
  switch (verdict) {
    case "pass":
      return "good";
    case "warn":
      return "fair";
    case "fail":
      return "poor";
    case null:
      return "unknown";
  }
}
