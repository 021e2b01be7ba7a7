import { scaleLinear, scaleUtc } from "d3-scale";
import { area, curveStepAfter, line } from "d3-shape";
import { markup } from "../../markup.ts";
import type { Markup } from "../../markup.ts";
import { numberText, percentText } from "../../number-text.ts";
import { at, chart, dataTable } from "./chart.ts";
import type { DistributionDetail } from "./distribution-chart.ts";

const size = { width: 340, height: 190 };
const frame = { left: 38, right: 330, top: 8, bottom: 164 };

/** The reference as a filled outline, the candidate as a line on top of it: shares of rows over the same bins. */
export function binsChart(title: string, detail: DistributionDetail, edges: readonly number[]): Markup {
  const { reference, candidate } = detail;
  const x = xScale(edges, detail.time === true);
  const most = Math.max(...reference, ...candidate, Number.EPSILON);
  const y = scaleLinear([0, most], [frame.bottom, frame.top]).nice(4);
  const ends = (shares: readonly number[]) =>
    edges.map((edge, bin): [number, number] => [x.at(edge, bin), shares[bin] ?? shares.at(-1) ?? 0]);
  const outline = line(
    ([left]) => left,
    ([, share]) => y(share),
  )
    .curve(curveStepAfter)
    .digits(1);
  const filled = area(
    ([left]) => left,
    y(0),
    ([, share]) => y(share),
  )
    .curve(curveStepAfter)
    .digits(1);
  const binText = (bin: number) => x.text(edges[bin] ?? 0, edges[bin + 1] ?? 0);
  const marks = [
    y
      .ticks(4)
      .map(
        (tick) =>
          markup`<line class="grid" x1="${frame.left}" x2="${frame.right}" y1="${at(y(tick))}" y2="${at(y(tick))}"/><text class="tick" x="${frame.left - 5}" y="${at(y(tick) + 3.5)}" text-anchor="end">${percentText(tick)}</text>`,
      ),
    markup`<path class="reference" d="${filled(ends(reference)) ?? ""}"/><path class="candidate" d="${outline(ends(candidate)) ?? ""}"/>`,
    markup`<line class="axis" x1="${frame.left}" x2="${frame.right}" y1="${frame.bottom}" y2="${frame.bottom}"/>`,
    x.ticks.map(
      ({ position, text }, index) =>
        markup`<line class="axis" x1="${at(position)}" x2="${at(position)}" y1="${frame.bottom}" y2="${frame.bottom + 4}"/><text class="tick" x="${at(position)}" y="${frame.bottom + 16}" text-anchor="${anchor(index, x.ticks.length, position)}">${text}</text>`,
    ),
    reference.map((share, bin) => {
      const left = x.at(edges[bin] ?? 0, bin);
      const width = Math.max(0, x.at(edges[bin + 1] ?? 0, bin + 1) - left);
      return markup`<rect class="hover" x="${at(left)}" y="${frame.top}" width="${at(width)}" height="${frame.bottom - frame.top}"><title>${binText(bin)}: reference ${percentText(share)}, here ${percentText(candidate[bin] ?? 0)}</title></rect>`;
    }),
  ];
  return chart(
    size,
    {
      title,
      description: `Shares of rows in ${reference.length} bins: the reference filled, the rows that were judged as a line.${x.even ? "" : " Bins are drawn equally wide, though they are not."}`,
      overlaid: true,
      table: dataTable(
        ["from, to", "reference", "here"],
        reference.map((share, bin) => [binText(bin), percentText(share), percentText(candidate[bin] ?? 0)]),
      ),
    },
    marks,
  );
}

interface XScale {
  /** Whether positions are to scale. */
  readonly even: boolean;
  at(edge: number, bin: number): number;
  /** What a bin holds, between two edges. */
  text(from: number, to: number): string;
  readonly ticks: readonly { readonly position: number; readonly text: string }[];
}

/** To scale where the bins are equally wide; else each bin gets the same room, or a long tail would leave nothing to see. */
function xScale(edges: readonly number[], time: boolean): XScale {
  const [first, last] = [edges[0] ?? 0, edges.at(-1) ?? 1];
  const width = (last - first) / (edges.length - 1);
  const even = edges.every((edge, bin) => Math.abs(edge - (first + bin * width)) <= width * 0.01);
  const moment = timeText(last - first);
  // Bins around whole numbers are named for these: 0, not -0.5 to 0.5.
  const whole = !time && edges.every((edge) => Number.isInteger(edge + 0.5));
  const text = (from: number, to: number) => {
    if (time) return `${moment(from)} to ${moment(to)}`;
    if (!whole) return `${numberText(from)} to ${numberText(to)}`;
    return to - from === 1 ? numberText(from + 0.5) : `${numberText(from + 0.5)} to ${numberText(to - 0.5)}`;
  };
  const range = [frame.left, frame.right] as const;
  if (even && time) {
    const scale = scaleUtc([first, Math.max(last, first + 1)], range);
    const format = scale.tickFormat(4);
    return {
      even,
      text,
      at: (edge) => scale(edge),
      ticks: scale.ticks(4).map((tick) => ({
        position: scale(tick),
        text: format(tick),
      })),
    };
  }
  if (even) {
    const scale = scaleLinear([first, Math.max(last, first + Number.EPSILON)], range);
    const ticks = scale.ticks(whole ? Math.min(4, edges.length - 1) : 4);
    return {
      even,
      text,
      at: (edge) => scale(edge),
      ticks: ticks
        .filter((tick) => !whole || Number.isInteger(tick))
        .map((tick) => ({
          position: scale(tick),
          text: numberText(tick),
        })),
    };
  }
  const scale = scaleLinear([0, edges.length - 1], range);
  const every = Math.ceil((edges.length - 1) / (whole ? 6 : 4));
  const named = whole
    ? edges.slice(0, -1).map((edge, bin) => ({ position: scale(bin + 0.5), text: text(edge, edges[bin + 1] ?? edge) }))
    : edges.map((edge, bin) => ({ position: scale(bin), text: time ? moment(edge) : numberText(edge) }));
  return { even, text, at: (_edge, bin) => scale(bin), ticks: named.filter((_tick, index) => index % every === 0) };
}

/** A moment, as precise as the span it belongs to asks for; times are UTC. */
function timeText(span: number): (moment: number) => string {
  const day = 86_400_000;
  return (moment) => {
    const iso = new Date(moment).toISOString();
    return span > 30 * day ? iso.slice(0, 10) : iso.slice(0, 16).replace("T", " ");
  };
}

/** Labels at the ends stay inside the chart. */
function anchor(index: number, count: number, position: number): string {
  if (index === 0 && position < frame.left + 12) return "start";
  return index === count - 1 && position > frame.right - 20 ? "end" : "middle";
}
