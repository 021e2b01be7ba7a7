import type { Marginal } from "@seedloom/core";
import { unit } from "@seedloom/core";
import { textOf } from "../../data/column-kind.ts";
import type { DataColumn } from "../../data/data-set.ts";
import { chiSquaredFit } from "../../statistics/chi-squared.ts";
import { ksOneSample } from "../../statistics/ks-one-sample.ts";
import type { Measurement } from "../fit-check.ts";
import { keyOf, uniformDraw } from "../resample.ts";
import { distributionFunction } from "./share-at-most.ts";
import type { DistributionFunction } from "./share-at-most.ts";

/** Simulated samples over which a ceiling is averaged. */
const SAMPLES = 4;

/**
 * Tests values against a promised distribution.
 *
 * Of numbers and moments, the places of the values in the promised distribution are tested for uniformity by Kolmogorov and Smirnov's
 * one-sample test; a value that has a share of its own is put anywhere in it at random, which keeps the test exact for what is rounded
 * (Rüschendorf, https://doi.org/10.1016/j.jspi.2009.05.030). The value is the KS complement. Of labels, counts are tested by Pearson's
 * chi-squared test of fit; the value is 1 less the total variation. Ceiling: simulated samples of the promise; floor: a uniform draw
 * over the range or the labels.
 */
export function againstMarginal(marginal: Marginal, column: DataColumn, seed: number): Measurement | null {
  const present = column.values.filter((value) => value !== null);
  if (present.length === 0) return null;
  const shares = isNumeric(column) ? distributionFunction(marginal) : null;
  if (shares !== null) return ofNumbers(shares, { ...column, values: present }, seed);
  return marginal.kind === "categories" ? ofLabels(marginal.shares, { ...column, values: present }, seed) : null;
}

/** Whether a value of the column can come of a promise; null where nobody can say. */
export function possibleValues(marginal: Marginal, column: DataColumn): ((value: number | string) => boolean) | null {
  if (isNumeric(column)) {
    const shares = distributionFunction(marginal);
    if (shares !== null) return (value) => shares.atMost(value as number) > 0 && shares.below(value as number) < 1;
  }
  if (marginal.kind !== "categories") return null;
  const labels = new Set(marginal.shares.map(([value]) => labelOf(value, column)));
  return (value) => labels.has(labelOf(value, column));
}

function isNumeric({ kind }: DataColumn): boolean {
  return kind === "number" || kind === "time";
}

/** A value as a label: without the blanks that fill up a char(n), numbers however they are written. */
function labelOf(value: unknown, column: DataColumn): string {
  const text = textOf(value as string).trimEnd();
  return isNumeric(column) ? String(Number(text)) : text;
}

function ofNumbers(shares: DistributionFunction, column: DataColumn, seed: number): Measurement {
  const key = keyOf(seed, `promise ${column.name}`);
  const places = (values: DataColumn["values"]) =>
    values.map((value, row) => {
      const [from, to] = [shares.below(value as number), shares.atMost(value as number)];
      return from + unit(key, row) * (to - from);
    });
  const complement = (uniform: readonly number[]) => 1 - (ksOneSample(uniform, clamp).statistic ?? 0);
  const n = column.values.length;
  const { statistic, pValue } = ksOneSample(places(column.values), clamp);
  const simulated = Array.from({ length: SAMPLES }, (_, sample) =>
    complement(Array.from({ length: n }, (_, row) => unit(key, row, sample + 1))),
  );
  return {
    value: 1 - (statistic ?? 0),
    pValue: pValue ?? 1,
    yardsticks: { ceiling: mean(simulated), floor: complement(places(uniformDraw(column, n, seed).values)) },
    detail: { kind: "figures", figures: { statistic, rows: n } },
  };
}

function ofLabels(shares: readonly (readonly [unknown, number])[], column: DataColumn, seed: number): Measurement {
  const labels = shares.map(([value]) => labelOf(value, column));
  const weights = shares.map(([, share]) => share);
  const places = new Map(labels.map((text, place) => [text, place]));
  const counts = Array.from({ length: labels.length }, () => 0);
  let strange = 0;
  for (const value of column.values) {
    const place = places.get(labelOf(value, column));
    if (place === undefined) strange++;
    else counts[place] = (counts[place] ?? 0) + 1;
  }
  const n = column.values.length;
  const similarity = (found: readonly number[], others: number) =>
    1 - (found.reduce((sum, count, place) => sum + Math.abs(count / n - (weights[place] ?? 0)), 0) + others / n) / 2;
  const key = keyOf(seed, "promised labels");
  const simulated = Array.from({ length: SAMPLES }, (_, sample) => {
    const drawn = Array.from({ length: labels.length }, () => 0);
    for (let row = 0; row < n; row++) {
      const place = placeOf(weights, unit(key, row, sample));
      drawn[place] = (drawn[place] ?? 0) + 1;
    }
    return similarity(drawn, 0);
  });
  const test = chiSquaredFit(counts, weights);
  return {
    value: similarity(counts, strange),
    pValue: test.pValue ?? 1,
    yardsticks: {
      ceiling: mean(simulated),
      floor: similarity(
        labels.map(() => n / labels.length),
        0,
      ),
    },
    detail: {
      kind: "distribution",
      edges: null,
      labels: [...labels, ...(strange > 0 ? ["(others)"] : [])],
      reference: [...weights, ...(strange > 0 ? [0] : [])],
      candidate: [...counts.map((count) => count / n), ...(strange > 0 ? [strange / n] : [])],
    },
  };
}

function placeOf(weights: readonly number[], fraction: number): number {
  let left = fraction;
  const place = weights.findIndex((weight) => (left -= weight) < 0);
  return place < 0 ? weights.length - 1 : place;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function clamp(place: number): number {
  return Math.min(1, Math.max(0, place));
}
