import type { PreviewResult, PreviewTable } from "seedloom";
import { textWidth } from "../text-width.ts";
import { plural } from "../format-number.ts";
import { formatTable } from "../format-table.ts";
import { printNotices } from "../print-notices.ts";
import { style } from "../style.ts";

/** Widths of cells that are tried, the first with which a table fits the terminal is taken. */
const WIDTHS = [36, 28, 22, 18];

/** Sample rows of each table, for people. */
export function previewReport(result: PreviewResult): string {
  const out = process.stdout;
  const tables = result.tables.map((table) => {
    const title = `${style(out, ["bold", "cyan"], table.name)} ${style(out, "dim", `(${plural(table.total, "row")})`)}`;
    return `${title}\n${sampleOf(table, out.columns > 0 ? out.columns : Number.POSITIVE_INFINITY)}\n\n`;
  });
  const end = `Nothing was written. seed ${result.seed}, plan ${result.planHash}`;
  return `${tables.join("")}${printNotices(out, result.notices)}${style(out, "dim", end)}\n`;
}

function sampleOf(table: PreviewTable, width: number): string {
  if (table.rows.length === 0) return style(process.stdout, "dim", "no rows");
  const dim = (text: string) => style(process.stdout, "dim", text);
  const { columns, rows } = table;
  const cells = rows.map((row) => row.map((cell) => (cell === null ? "NULL" : String(cell))));
  const headings = columns.map((heading, index) => {
    const numeric = rows.every((row) => typeof row[index] === "number" || row[index] === null);
    return { heading, align: numeric ? ("right" as const) : ("left" as const) };
  });
  for (const cellWidth of WIDTHS) {
    const plain = formatTable(headings, cells, undefined, cellWidth);
    if (plain.split("\n").every((line) => textWidth(line) <= width))
      return formatTable(headings, cells, dim, cellWidth);
  }
  // Too many columns for lines: one line a column, then, and one column a row.
  const nameWidth = Math.max(...columns.map((name) => textWidth(name)));
  const shown = Math.max(1, Math.min(rows.length, Math.floor((width - nameWidth) / 30)));
  const cellWidth = Math.max(10, Math.floor((width - nameWidth) / shown) - 2);
  const turned = columns.map((name, index) => [name, ...cells.slice(0, shown).map((row) => row[index] ?? "")]);
  const blank = Array.from({ length: shown + 1 }, () => ({ heading: "" }));
  return formatTable(blank, turned, dim, cellWidth).split("\n").slice(1).join("\n");
}
