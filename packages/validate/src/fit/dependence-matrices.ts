import type { DataColumn, DataSet } from "../data/data-set.ts";
import type { DependenceMatrix } from "../reports/validation-report.ts";
import { correlationRatio, cramersV } from "../statistics/association.ts";
import { binned, categoryBins } from "../statistics/bins.ts";
import { pearson, ranks } from "../statistics/correlation.ts";
import { matchData } from "./match-data.ts";
import type { MatchedTable } from "./match-data.ts";

/** Rows that the figures rest on, at most: they are for looking at, and there are as many as pairs of columns. */
const mostRows = 5000;

/**
 * How strongly every two columns of each table depend on each other, in the reference and in the candidate: Spearman's rank correlation of
 * numbers and times, Cramér's V of categories (the reference's 20 most frequent, others as one, null as one), the correlation ratio of
 * a number and a category. Over the first 5,000 rows; only tables and columns that both have, without texts and keys.
 * @throws SeedError `CONFIG` where no table is in both
 */
export function dependenceMatrices(reference: DataSet, candidate: DataSet): readonly DependenceMatrix[] {
  return matchData(reference, candidate).tables.map(dependenceMatrix);
}

function dependenceMatrix({ reference, candidate }: MatchedTable): DependenceMatrix {
  const pairs = reference.columns.flatMap((column, index) => {
    const other = candidate.columns[index];
    return other === undefined || column.kind === "text" || column.kind === "key" ? [] : [[column, other] as const];
  });
  return {
    table: candidate.name,
    measure: "Spearman's rank correlation, of categories Cramér's V, of both the correlation ratio",
    columns: pairs.map(([{ name }]) => name),
    reference: matrix(pairs.map(([column]) => encoded(column, column))),
    candidate: matrix(pairs.map(([column, other]) => encoded(column, other))),
  };
}

/** A column in the form that its measures want. */
type Encoded =
  | { readonly kind: "ranks"; readonly values: readonly (number | null)[] }
  | { readonly kind: "codes"; readonly codes: Uint16Array; readonly size: number };

/** The column as the reference's is: what is a number there is one here, and categories are the reference's. */
function encoded(reference: DataColumn, { values }: DataColumn): Encoded {
  const rows = values.slice(0, mostRows);
  if (reference.kind === "category") {
    const bins = categoryBins(reference.values);
    return { kind: "codes", codes: binned(rows, bins), size: bins.size };
  }
  const numbers = rows.filter((value) => typeof value === "number");
  const ranked = ranks(numbers).values();
  return {
    kind: "ranks",
    values: rows.map((value) => (typeof value === "number" ? (ranked.next().value ?? null) : null)),
  };
}

function matrix(columns: readonly Encoded[]): readonly (readonly (number | null)[])[] {
  const rows: (number | null)[][] = columns.map(() => []);
  columns.forEach((one, row) => {
    columns.slice(0, row + 1).forEach((other, column) => {
      const figure = row === column ? 1 : dependence(one, other);
      rows[row]![column] = figure;
      rows[column]![row] = figure;
    });
  });
  return rows;
}

function dependence(one: Encoded, other: Encoded): number | null {
  const figure = measured(one, other);
  // Four digits are more than an eye sees, and a page holds thousands of them.
  return figure === null ? null : Math.round(figure * 10_000) / 10_000;
}

function measured(one: Encoded, other: Encoded): number | null {
  if (one.kind === "codes") {
    return other.kind === "codes" ? cramersV(one, other) : correlationRatio([...one.codes], other.values);
  }
  return other.kind === "codes"
    ? correlationRatio([...other.codes], one.values)
    : pearson(one.values, other.values).coefficient;
}
