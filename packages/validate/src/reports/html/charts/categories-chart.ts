import { scaleBand, scaleLinear } from "d3-scale";
import { markup } from "../../markup.ts";
import type { Markup } from "../../markup.ts";
import { countText, percentText } from "../../number-text.ts";
import { at, chart, cut, dataTable } from "./chart.ts";
import type { DistributionDetail } from "./distribution-chart.ts";

/** Labels that are drawn; the table has them all. */
const mostLabels = 12;
const width = 340;
const frame = { left: 112, right: 290, top: 4, row: 20 };

interface Bar {
  readonly label: string;
  readonly reference: number;
  readonly candidate: number;
}

/** A bar a label, the reference wide and pale, the candidate narrow and strong in it; the rarest labels as one. */
export function categoriesChart(title: string, { labels, reference, candidate }: DistributionDetail): Markup {
  const all = (labels ?? []).map((label, index): Bar => {
    return {
      label: label === "" ? "(empty)" : label,
      reference: reference[index] ?? 0,
      candidate: candidate[index] ?? 0,
    };
  });
  const bars = all.length <= mostLabels ? all : [...all.slice(0, mostLabels - 1), rest(all.slice(mostLabels - 1))];
  const bottom = frame.top + Math.max(1, bars.length) * frame.row;
  const x = scaleLinear(
    [0, Math.max(...bars.flatMap((bar) => [bar.reference, bar.candidate]), Number.EPSILON)],
    [frame.left, frame.right],
  );
  const y = scaleBand(bars.keys(), [frame.top, bottom]).paddingInner(0.2);
  const band = y.bandwidth();
  const marks = bars.map((bar, index) => {
    const top = y(index) ?? 0;
    const thin = band * 0.42;
    const told = `${bar.label}: reference ${percentText(bar.reference)}, here ${percentText(bar.candidate)}`;
    return markup`<g><title>${told}</title><text class="tick label" x="${frame.left - 6}" y="${at(top + band / 2 + 4)}" text-anchor="end">${cut(bar.label, 17)}</text><rect class="reference" x="${frame.left}" y="${at(top)}" width="${at(x(bar.reference) - frame.left)}" height="${at(band)}"/><rect class="candidate" x="${frame.left}" y="${at(top + (band - thin) / 2)}" width="${at(x(bar.candidate) - frame.left)}" height="${at(thin)}"/><text class="tick" x="${at(Math.max(x(bar.reference), x(bar.candidate)) + 5)}" y="${at(top + band / 2 + 4)}">${percentText(bar.candidate)}</text></g>`;
  });
  return chart(
    { width, height: bottom + 4 },
    {
      title,
      description: `Shares of rows of ${countText(all.length, "label")}: the reference as pale bars, the rows that were judged as narrow bars in them.`,
      overlaid: true,
      table: dataTable(
        ["label", "reference", "here"],
        all.map((bar) => [bar.label, percentText(bar.reference), percentText(bar.candidate)]),
      ),
    },
    [marks, markup`<line class="axis" x1="${frame.left}" x2="${frame.left}" y1="${frame.top}" y2="${bottom}"/>`],
  );
}

function rest(bars: readonly Bar[]): Bar {
  return {
    label: countText(bars.length, "other"),
    reference: bars.reduce((sum, bar) => sum + bar.reference, 0),
    candidate: bars.reduce((sum, bar) => sum + bar.candidate, 0),
  };
}
