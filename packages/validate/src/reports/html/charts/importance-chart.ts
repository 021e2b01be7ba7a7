import { scaleLinear } from "d3-scale";
import { markup } from "../../markup.ts";
import type { Markup } from "../../markup.ts";
import { percentText } from "../../number-text.ts";
import { at, chart, cut, dataTable } from "./chart.ts";

const mostColumns = 12;
const width = 340;
const frame = { left: 122, right: 296, row: 20 };

/** The columns that give the rows away, the most telling first. */
export function importanceChart(
  title: string,
  columns: readonly { readonly column: string; readonly importance: number }[],
): Markup {
  const sorted = columns.toSorted((a, b) => b.importance - a.importance);
  const shown = sorted.slice(0, mostColumns);
  const x = scaleLinear(
    [0, Math.max(...shown.map(({ importance }) => importance), Number.EPSILON)],
    [frame.left, frame.right],
  );
  const marks = shown.map(({ column, importance }, index) => {
    const top = index * frame.row + 4;
    return markup`<g><title>${column}: ${percentText(importance)}</title><text class="tick label" x="${frame.left - 6}" y="${top + 12}" text-anchor="end">${cut(column, 18)}</text><rect class="candidate" x="${frame.left}" y="${top + 1}" width="${at(Math.max(0, x(importance) - frame.left))}" height="${frame.row - 6}"/><text class="tick" x="${at(x(Math.max(0, importance)) + 5)}" y="${top + 12}">${percentText(importance)}</text></g>`;
  });
  return chart(
    { width, height: shown.length * frame.row + 8 },
    {
      title,
      description: `Share of each column in what the classifier found, the most telling of ${columns.length} first.`,
      table: dataTable(
        ["column", "importance"],
        sorted.map(({ column, importance }) => [column, percentText(importance)]),
      ),
    },
    marks,
  );
}
