import type { DataColumn, DataTable } from "../data/data-set.ts";
import { combinations } from "./combinations.ts";
import type { FitCheck, TableContext } from "./fit-check.ts";
import type { MatchedTable } from "./match-data.ts";
import { measure } from "./measure.ts";
import type { Measured, Place } from "./measure.ts";
import { uniformDraw } from "./resample.ts";
import { mapSplits, splitTable } from "./splits.ts";
import type { Splits } from "./splits.ts";

/** Rows of a half that are looked at for several columns together, at most: their bins are few. */
const ROWS_TOGETHER = 5000;

/** Pairs of columns compared in a table, at most: all of thirty columns. */
export const MOST_PAIRS = 435;

/** How many pairs of columns a table has that could be compared. */
export function pairsOf({ columns }: DataTable): number {
  const free = columns.filter(({ kind }) => kind !== "key").length;
  return (free * (free - 1)) / 2;
}

/** Puts a table to all checks of columns, pairs, triples and tables. */
export async function measureTable(
  checks: readonly FitCheck[],
  { reference, candidate }: MatchedTable,
  context: TableContext,
  triples: number,
): Promise<readonly Measured[]> {
  const { seed, holdout } = context;
  const splits = splitTable(reference, candidate, holdout, seed);
  const together = splitTable(reference, candidate, holdout, seed, ROWS_TOGETHER);
  const names = candidate.columns.map((column) => column.name);
  const free = names.flatMap((_, at) => (candidate.columns[at]?.kind === "key" ? [] : [at]));
  const place = (columns: readonly number[], { reference: theirs, candidate: ours }: Splits<DataTable>): Place => ({
    table: candidate.name,
    columns: columns.map((at) => names[at] ?? ""),
    sizes: { reference: theirs.rows, candidate: ours.rows },
  });
  const measured: Measured[] = [];
  for (const at of names.keys()) {
    const part = mapSplits(splits, (table) => column(table, at));
    const column1 = { ...part, apart: uniformDraw(part.whole.reference, part.apart.values.length, seed) };
    for (const check of checks) {
      if (check.scope !== "column") continue;
      measured.push(...(await measure(check, place([at], splits), column1, (one, other) => check.measure(one, other))));
    }
  }
  for (const [a = 0, b = 0] of combinations(free, 2, MOST_PAIRS, seed)) {
    const pair = mapSplits(together, (table) => [column(table, a), column(table, b)] as const);
    for (const check of checks) {
      if (check.scope !== "pair") continue;
      measured.push(
        ...(await measure(check, place([a, b], together), pair, (one, other) => check.measure(one, other))),
      );
    }
  }
  for (const [a = 0, b = 0, c = 0] of combinations(free, 3, triples, seed)) {
    const triple = mapSplits(together, (table) => [column(table, a), column(table, b), column(table, c)] as const);
    for (const check of checks) {
      if (check.scope !== "triple") continue;
      measured.push(
        ...(await measure(check, place([a, b, c], together), triple, (one, other) => check.measure(one, other))),
      );
    }
  }
  // Models are fitted for each of these: one halving has to do.
  const once = { ...splits, halves: splits.halves.slice(0, 1) };
  for (const check of checks) {
    if (check.scope !== "table") continue;
    const ask = (one: DataTable, other: DataTable) => check.measure(one, other, context);
    measured.push(...(await measure(check, place([], splits), once, ask)));
  }
  return measured;
}

function column(table: DataTable, at: number): DataColumn {
  return table.columns[at] ?? { name: "", kind: "key", values: [] };
}
