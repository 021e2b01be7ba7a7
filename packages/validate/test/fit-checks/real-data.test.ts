import { existsSync } from "node:fs";
import { join } from "node:path";
import { permutation, streamKey, unit } from "@seedloom/core";
import { describe, expect, test } from "vitest";
import type { DataColumn, DataTable } from "../../src/data/data-set.ts";
import { readFiles } from "../../src/data/read-files.ts";
import { contingencySimilarity } from "../../src/fit/checks/contingency-similarity.ts";
import { ksComplement } from "../../src/fit/checks/ks-complement.ts";
import { totalVariation } from "../../src/fit/checks/total-variation.ts";
import { matchData } from "../../src/fit/match-data.ts";
import { uniformDraw } from "../../src/fit/resample.ts";
import { distinguish } from "../../src/learning/distinguish.ts";
import { closestRecordShare, identicalMatches } from "../../src/learning/privacy-alarms.ts";
import { takeRows } from "../../src/learning/rows.ts";
import { utility } from "../../src/learning/utility.ts";

/** Real tables, split at random into rows to learn from and rows held out; not part of this repository. */
const folder = join(import.meta.dirname, "../../../../../shared/data");
const sets = ["penguins", "bank", "birdstrikes", "diamonds", "adult", "mplsstops"];

async function tables(set: string, sample: number): Promise<{ train: DataTable; holdout: DataTable }> {
  const [train, holdout] = await Promise.all(
    // Rows of the same numbers would be more alike than chance has it: the files are in the same order.
    ["train", "holdout"].map((part, seed) => readFiles(join(folder, set, `${part}.csv`), { sample, seed })),
  );
  const { reference, candidate } = matchData(train!, holdout!).tables[0]!;
  return { train: reference, holdout: candidate };
}

/** A share of a table's values replaced by draws over the column's range; a greater share replaces all that a smaller one does. */
function perturbed(table: DataTable, share: number): DataTable {
  const columns = table.columns.map((column) => {
    const key = streamKey("perturbed", column.name);
    const { values: drawn } = uniformDraw(column, table.rows, 1);
    return { ...column, values: column.values.map((value, row) => (unit(key, row) < share ? drawn[row]! : value)) };
  });
  return { ...table, columns };
}

function shuffledApart(table: DataTable): DataTable {
  const columns = table.columns.map((column) => {
    const order = permutation(table.rows, streamKey("apart", column.name));
    return { ...column, values: column.values.map((_, row) => column.values[order(row)] ?? null) };
  });
  return { ...table, columns };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function columnScore(reference: DataColumn, candidate: DataColumn): number[] {
  const ks = ksComplement.measure(reference, candidate)?.value;
  const variation = totalVariation.measure(reference, candidate)?.value;
  return [ks, typeof variation === "number" ? 1 - variation : null].filter((value) => typeof value === "number");
}

function scores(reference: DataTable, candidate: DataTable) {
  const twins = reference.columns.map((column, at) => [column, candidate.columns[at]!] as const);
  const pairs = twins.flatMap(([one, itsTwin], at) =>
    twins.slice(at + 1).flatMap(([other, otherTwin]) => {
      const value = contingencySimilarity.measure([one, other], [itsTwin, otherTwin])?.value;
      return typeof value === "number" ? [value] : [];
    }),
  );
  return {
    columns: mean(twins.flatMap(([column, twin]) => columnScore(column, twin))),
    pairs: mean(pairs),
    auc: distinguish(reference, candidate, { trees: 30 })?.auc ?? Number.NaN,
  };
}

describe.skipIf(!existsSync(folder))("real data", { timeout: 180_000 }, () => {
  test.for(sets)("%s: scores follow how much is wrong", async (set) => {
    const { train, holdout } = await tables(set, 3000);
    const real = scores(train, holdout);
    const [little, some, most] = [0.01, 0.1, 0.9].map((share) => scores(train, perturbed(holdout, share)));
    const apart = scores(train, shuffledApart(holdout));

    // Real rows are as good as it gets, and are not told apart; penguins are so few that the figure is rough.
    expect(Math.abs(real.auc - 0.5)).toBeLessThan(set === "penguins" ? 0.1 : 0.03);

    // One value in a hundred hardly shows, one in ten does, nine in ten ruin all.
    expect(Math.abs(little!.columns - real.columns)).toBeLessThan(0.01);
    expect(some!.columns).toBeLessThan(real.columns);
    expect(most!.columns).toBeLessThan(some!.columns);
    expect(some!.pairs).toBeLessThan(real.pairs);
    expect(most!.pairs).toBeLessThan(some!.pairs);
    expect(some!.auc).toBeGreaterThan(real.auc + 0.05);
    expect(most!.auc).toBeGreaterThan(some!.auc);
    expect(most!.auc).toBeGreaterThan(0.95);

    // Shuffled columns are each as they were; what hangs together does not, and that is what gives them away.
    expect(apart.columns).toBeCloseTo(real.columns, 9);
    expect(apart.pairs).toBeLessThan(real.pairs - 0.01);
    expect(apart.auc).toBeGreaterThan(0.8);
  });

  test("figures that an independent program has for the same files", async () => {
    // scipy's ks_2samp and sums over pandas' value counts: mean of 1 - D and 1 - TV over the columns, NULLs dropped, of holdout against train;
    // scikit-learn's HistGradientBoosting: AUC 0.508 for telling adult's halves apart, 0.927 for its class and an R² of 0.979 for diamonds' price.
    const { train, holdout } = await tables("adult", 100_000);
    expect(mean(train.columns.flatMap((column, at) => columnScore(column, holdout.columns[at]!)))).toBeCloseTo(
      0.9938,
      3,
    );
    expect(identicalMatches(train, null, holdout)?.share).toBeCloseTo(0.001188, 6);
    const adult = utility(train, holdout, "class");
    expect(adult?.task === "classification" && adult.auc).toBeGreaterThan(0.91);
    const diamonds = await tables("diamonds", 100_000);
    const price = utility(diamonds.train, diamonds.holdout, "price");
    expect(price?.task === "regression" && price.r2).toBeGreaterThan(0.97);
  });

  test("a holdout of its own raises no alarm, copies do", async () => {
    const { train, holdout } = await tables("diamonds", 6000);
    // Every other row: the file is in order of price.
    const part = (from: 0 | 1): DataTable =>
      takeRows(
        holdout,
        Array.from({ length: 3000 }, (_, row) => 2 * row + from),
      );
    expect(closestRecordShare(train, part(0), part(1))!.pValue).toBeGreaterThan(0.001);
    expect(closestRecordShare(train, part(0), perturbed(train, 0.1))!.interval[0]).toBeGreaterThan(0.55);
  });
});
