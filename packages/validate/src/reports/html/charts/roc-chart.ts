import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { ScoreDetail } from "../../../fit/score.ts";
import { markup } from "../../markup.ts";
import type { Markup } from "../../markup.ts";
import { numberText, percentText } from "../../number-text.ts";
import { at, chart, dataTable } from "./chart.ts";

type RocDetail = Extract<ScoreDetail, { readonly kind: "roc" }>;

const size = { width: 340, height: 300 };
const frame = { left: 44, right: 304, top: 8, bottom: 258 };

/** A receiver's operating curve with the diagonal of a blind guess, and the area with its confidence interval. */
export function rocChart(title: string, { points, interval }: RocDetail, area: number | null): Markup {
  const x = scaleLinear([0, 1], [frame.left, frame.right]);
  const y = scaleLinear([0, 1], [frame.bottom, frame.top]);
  const curve = line<readonly [number, number]>(
    ([rate]) => x(rate),
    ([, rate]) => y(rate),
  ).digits(1);
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  const text = `area ${numberText(area)} (${numberText(interval[0])} to ${numberText(interval[1])})`;
  const marks = [
    ticks.map(
      (tick) =>
        markup`<line class="grid" x1="${frame.left}" x2="${frame.right}" y1="${at(y(tick))}" y2="${at(y(tick))}"/><text class="tick" x="${frame.left - 6}" y="${at(y(tick) + 4)}" text-anchor="end">${percentText(tick)}</text><text class="tick" x="${at(x(tick))}" y="${frame.bottom + 16}" text-anchor="middle">${percentText(tick)}</text>`,
    ),
    markup`<line class="blind" x1="${at(x(0))}" y1="${at(y(0))}" x2="${at(x(1))}" y2="${at(y(1))}"/>`,
    markup`<path class="candidate" d="${curve(points) ?? ""}"/>`,
    markup`<text class="tick" x="${at((frame.left + frame.right) / 2)}" y="${frame.bottom + 34}" text-anchor="middle">reference rows taken for the others</text>`,
    markup`<text class="tick" transform="translate(11 ${at((frame.top + frame.bottom) / 2)}) rotate(-90)" text-anchor="middle">rows found out</text>`,
    markup`<text class="tick strong" x="${frame.right - 6}" y="${frame.bottom - 10}" text-anchor="end">${text}</text>`,
  ];
  const table = dataTable(
    ["reference rows taken for the others", "rows found out"],
    points.map(([wrong, right]) => [percentText(wrong), percentText(right)]),
  );
  return chart(
    size,
    {
      title,
      description: `How well a classifier tells the rows from the reference's: ${text}. A blind guess follows the dashed diagonal, with area 0.5.`,
      table,
    },
    marks,
  );
}
