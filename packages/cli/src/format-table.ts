import { textWidth } from "./text-width.ts";

/** A column of a table: its heading, and whether it holds numbers. */
export interface TableColumn {
  readonly heading: string;
  readonly align?: "left" | "right";
}

/** Cells wider than this are cut. */
const MAX_WIDTH = 36;

/**
 * Rows of text as aligned lines under their headings, without borders; line breaks inside cells become blanks.
 * @param emphasise applied to each heading after padding
 */
export function formatTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  emphasise: (text: string) => string = (text) => text,
  maxWidth = MAX_WIDTH,
): string {
  const cells = rows.map((row) => row.map((cell) => cut(printable(cell), maxWidth)));
  const widths = columns.map(({ heading }, index) =>
    Math.max(textWidth(heading), ...cells.map((row) => textWidth(row[index] ?? ""))),
  );
  const line = (row: readonly string[], last: (text: string) => string) =>
    columns
      .map(({ align }, index) => {
        const text = row[index] ?? "";
        const space = " ".repeat((widths[index] ?? 0) - textWidth(text));
        if (align === "right") return last(space + text);
        return last(index === columns.length - 1 ? text : text + space);
      })
      .join("  ");
  return [
    line(
      columns.map(({ heading }) => heading),
      emphasise,
    ),
    ...cells.map((row) => line(row, (text) => text)),
  ]
    .map((text) => text.trimEnd())
    .join("\n");
}

/** The text, cut to so many columns of a terminal with an ellipsis for what is gone. */
export function cut(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    used += textWidth(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** Control characters would move the cursor. */
function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, "·");
}
