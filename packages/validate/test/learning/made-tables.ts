import { below, normal, streamKey } from "@seedloom/core";
import type { ColumnKind, DataTable } from "../../src/data/data-set.ts";

/** A table of columns given by name, kind and a rule for each row. */
export function makeTable(
  rows: number,
  columns: Readonly<Record<string, readonly [ColumnKind, (row: number) => number | string | null]>>,
): DataTable {
  return {
    name: "made",
    total: rows,
    rows,
    columns: Object.entries(columns).map(([name, [kind, value]]) => ({
      name,
      kind,
      values: Array.from({ length: rows }, (_, row) => value(row)),
    })),
  };
}

/** Two numbers that correlate and a label: rows drawn from one distribution, others for another name. */
export function drawnTable(name: string, rows: number, correlation = 0): DataTable {
  const key = streamKey("1", name);
  return makeTable(rows, {
    x: ["number", (row) => normal(key, row, 1)],
    y: ["number", (row) => correlation * normal(key, row, 1) + Math.sqrt(1 - correlation ** 2) * normal(key, row, 2)],
    label: ["category", (row) => `label ${below(4, key, row, 3)}`],
  });
}
