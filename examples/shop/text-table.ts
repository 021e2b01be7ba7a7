/** How wide a cell may get before it is cut. */
const widest = 28;

/**
 * Rows as aligned text: numbers to the right, long cells cut, columns that do not fit into `width` counted instead of shown.
 */
export function textTable(rows: readonly Readonly<Record<string, unknown>>[], width: number): string {
  const names = Object.keys(rows[0] ?? {});
  const columns = names.map((name) => {
    const values = rows.map((row) => row[name]);
    const cells = [name, ...values.map(cell)].map((text) =>
      text.length > widest ? `${text.slice(0, widest - 1)}…` : text,
    );
    return {
      cells,
      width: Math.max(...cells.map((text) => text.length)),
      toTheRight: values.every((value) => typeof value === "number" || value === null),
    };
  });
  let used = 0;
  const shown = columns.filter((column) => (used += column.width + 2) <= width - 10);
  const hidden = columns.length - shown.length;
  return [-1, ...rows.keys()]
    .map((row) => {
      const cells = shown.map((column) => {
        const text = column.cells[row + 1] ?? "";
        return column.toTheRight ? text.padStart(column.width) : text.padEnd(column.width);
      });
      const more = hidden > 0 ? (row === -1 ? `  +${hidden} more` : "  …") : "";
      return `  ${cells.join("  ")}${more}`.trimEnd();
    })
    .join("\n");
}

function cell(value: unknown): string {
  if (value === null) return "–";
  return String(value).replaceAll(/\s+/g, " ");
}
