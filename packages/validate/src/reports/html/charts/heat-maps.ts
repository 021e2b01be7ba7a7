import { scaleBand } from "d3-scale";
import { markup } from "../../markup.ts";
import type { Markup } from "../../markup.ts";
import { countText, numberText } from "../../number-text.ts";
import type { DependenceMatrix } from "../../validation-report.ts";
import { at, chart, cut, dataTable, figures } from "./chart.ts";

/** Columns and pairs that are shown, those that differ most; more could not be read. */
const mostColumns = 24;
const mostPairs = 50;
const width = 340;
const top = 4;
/** Characters of a name that are shown. */
const mostCharacters = 14;

interface Pair {
  readonly row: number;
  readonly column: number;
  readonly reference: number | null;
  readonly candidate: number | null;
  readonly difference: number | null;
}

/** How columns depend on each other: in the reference, here, and the difference (here less reference), side by side. */
export function heatMaps(matrix: DependenceMatrix): Markup {
  const pairs = pairsOf(matrix);
  const shown = mostDiffering(matrix, pairs);
  const layout = layoutOf(shown.map((index) => cut(matrix.columns[index] ?? "", mostCharacters)));
  const worst = pairs
    .filter(({ row, column, difference }) => row < column && difference !== null)
    .toSorted((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0))
    .slice(0, mostPairs);
  const table = dataTable(
    ["pair", "reference", "here", "difference"],
    worst.map((pair) => [
      `${matrix.columns[pair.row]} × ${matrix.columns[pair.column]}`,
      numberText(pair.reference),
      numberText(pair.candidate),
      numberText(pair.difference),
    ]),
  );
  const map = (title: string, value: (pair: Pair) => number | null) =>
    chart(
      { width, height: layout.height },
      {
        title,
        description: `${matrix.measure}, ${countText(shown.length, "column")} by ${shown.length}; stronger colour is stronger dependence.`,
        table: null,
      },
      cells(matrix.columns, shown, layout, (row, column) => {
        const pair = pairs[row * matrix.columns.length + column];
        return pair === undefined ? null : value(pair);
      }),
    );
  return markup`<div class="maps">${map("Reference", (pair) => pair.reference)}${map("Here", (pair) => pair.candidate)}${map("Difference", (pair) => pair.difference)}</div>
<p class="legend"><span class="ramp" aria-hidden="true"></span> −1 to 1: ${matrix.measure}.${shown.length < matrix.columns.length ? ` The ${shown.length} columns that differ most of ${matrix.columns.length} are shown.` : ""}</p>
${figures(table)}`;
}

function pairsOf({ columns, reference, candidate }: DependenceMatrix): readonly Pair[] {
  return columns.flatMap((_row, row) =>
    columns.map((_column, column) => {
      const [there, here] = [reference[row]?.[column] ?? null, candidate[row]?.[column] ?? null];
      return {
        row,
        column,
        reference: there,
        candidate: here,
        difference: there === null || here === null ? null : here - there,
      };
    }),
  );
}

/** Indexes of the columns with the greatest differences, in the order of the table. */
function mostDiffering({ columns }: DependenceMatrix, pairs: readonly Pair[]): readonly number[] {
  const sums = columns.map(() => 0);
  for (const { row, difference } of pairs) sums[row] = (sums[row] ?? 0) + Math.abs(difference ?? 0);
  return [...columns.keys()]
    .toSorted((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0))
    .slice(0, mostColumns)
    .toSorted((a, b) => a - b);
}

interface Layout {
  readonly left: number;
  readonly side: number;
  readonly font: number;
  readonly height: number;
}

/** Room for the names on the left and below, the rest for cells; few of them do not become huge. */
function layoutOf(names: readonly string[]): Layout {
  const longest = Math.max(...names.map((name) => [...name].length));
  const font = names.length > 20 ? 8 : names.length > 12 ? 9 : 10;
  const left = Math.ceil(longest * font * 0.62) + 8;
  const side = Math.min(width - left - 4, names.length * 44);
  return { left, side, font, height: top + side + Math.ceil(longest * font * 0.62) + 12 };
}

function cells(
  columns: readonly string[],
  shown: readonly number[],
  { left, side, font }: Layout,
  value: (row: number, column: number) => number | null,
): Markup {
  const x = scaleBand(shown, [left, left + side]);
  const y = scaleBand(shown, [top, top + side]);
  const step = at(x.bandwidth());
  const rects = shown.flatMap((row) =>
    shown.map((column) => {
      // A column's dependence on itself says nothing, in the strongest colour.
      if (row === column) return null;
      const figure = value(row, column);
      const place = markup`x="${at(x(column) ?? 0)}" y="${at(y(row) ?? 0)}" width="${step}" height="${step}"`;
      const told = markup`<title>${columns[row] ?? ""} × ${columns[column] ?? ""}: ${numberText(figure)}</title>`;
      if (figure === null) return markup`<rect class="unknown" ${place}>${told}</rect>`;
      const strength = Math.round(Math.min(1, Math.abs(figure)) * 100) / 100;
      return markup`<rect class="${figure < 0 ? "negative" : "positive"}" fill-opacity="${strength}" ${place}>${told}</rect>`;
    }),
  );
  const bottom = top + side;
  const names = shown.map((index) => {
    const name = cut(columns[index] ?? "", mostCharacters);
    const [across, down] = [(x(index) ?? 0) + x.bandwidth() / 2, (y(index) ?? 0) + y.bandwidth() / 2];
    return markup`<text class="label" style="font-size:${font}px" x="${left - 5}" y="${at(down + font / 3)}" text-anchor="end">${name}</text><text class="label" style="font-size:${font}px" transform="translate(${at(across + font / 3)} ${at(bottom + 6)}) rotate(-90)" text-anchor="end">${name}</text>`;
  });
  return markup`<rect class="back" x="${left}" y="${top}" width="${at(side)}" height="${at(side)}"/>${rects}${names}`;
}
