import type { DataTable } from "../data/data-set.ts";

/** How rows fall into groups that look alike. */
export interface EquivalenceClasses {
  /** Rows of the smallest group: the table is k-anonymous for this k and no greater. */
  readonly k: number;
  readonly classes: number;
  /** Share of rows that nobody else looks like. */
  readonly unique: number;
  /** Share of rows in groups of fewer than five. */
  readonly small: number;
}

/** Groups of fewer rows count as small (a usual bound of statistical offices). */
const leastSafe = 5;

/**
 * Equivalence classes of rows that agree in all quasi-identifiers (Sweeney's k-anonymity, https://doi.org/10.1142/S0218488502001648); null is a value. Of
 * synthetic rows it says little, for nobody stands behind them. Null for no rows or no such columns.
 * @param quasiIdentifiers names of columns; those that the table lacks are left out
 * @example
 * const values = ["a", "a", "b"];
 * equivalenceClasses({ name: "t", total: 3, rows: 3, columns: [{ name: "c", kind: "category", values }] }, ["c"])?.k; // => 1
 */
export function equivalenceClasses(table: DataTable, quasiIdentifiers: readonly string[]): EquivalenceClasses | null {
  const columns = table.columns.filter(({ name }) => quasiIdentifiers.includes(name));
  if (columns.length === 0 || table.rows === 0) return null;
  const counts = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) {
    const key = JSON.stringify(columns.map(({ values }) => values[row] ?? null));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const sizes = [...counts.values()];
  const below = (size: number): number =>
    sizes.reduce((rows, count) => (count < size ? rows + count : rows), 0) / table.rows;
  return {
    k: sizes.reduce((least, size) => Math.min(least, size)),
    classes: sizes.length,
    unique: below(2),
    small: below(leastSafe),
  };
}
