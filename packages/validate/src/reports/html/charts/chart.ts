import { markup } from "../../markup.ts";
import type { Content, Markup } from "../../markup.ts";

/** A chart's measures in its own units, which are CSS pixels where the page has room for it. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** What a chart says, for those who cannot see it, and the table behind it. */
export interface ChartTexts {
  readonly title: string;
  /** One sentence: what is drawn how. */
  readonly description: string;
  /** Whether both the reference and the rows that were judged are drawn, in their two colours. */
  readonly overlaid?: true;
  /** Null where several charts share one. */
  readonly table: Markup | null;
}

/** An SVG with its caption, a description that screen readers tell, and the figures it is made of. Colours are the page's. */
export function chart(
  { width, height }: ChartSize,
  { title, description, overlaid, table }: ChartTexts,
  marks: Content,
): Markup {
  return markup`<figure class="chart">
<figcaption><span>${title}</span>${overlaid ? markup`<span class="pair"><i class="swatch"></i>reference <i class="swatch candidate"></i>here</span>` : null}</figcaption>
<svg viewBox="0 0 ${width} ${height}" style="max-width:${Math.round(width * 1.25)}px" role="img" aria-label="${`${title}. ${description}`}"><desc>${description}</desc>${marks}</svg>
${table === null ? null : figures(table)}
</figure>`;
}

/** The table behind a chart, folded away; a wide one scrolls by itself. */
export function figures(table: Markup): Markup {
  return markup`<details class="data"><summary>Figures</summary><div class="scroll" tabindex="0" role="group" aria-label="Figures">${table}</div></details>`;
}

/** The table behind a chart: a heading for each column, and rows of text or figures. */
export function dataTable(headings: readonly string[], rows: readonly (readonly Content[])[]): Markup {
  return markup`<table class="figures"><thead><tr>${headings.map((heading) => markup`<th scope="col">${heading}</th>`)}</tr></thead><tbody>${rows.map(
    (row) =>
      markup`<tr>${row.map((cell, index) => (index === 0 ? markup`<th scope="row">${cell}</th>` : markup`<td>${cell}</td>`))}</tr>`,
  )}</tbody></table>`;
}

/** A coordinate short enough for thousands of them. */
export function at(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/**
 * A text cut to a number of characters.
 * @example
 * cut("abcdef", 4); // => "abc…"
 */
export function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : text;
}
