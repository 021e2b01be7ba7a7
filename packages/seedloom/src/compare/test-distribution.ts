import { SeedError } from "@seedloom/core";
import type { Column, ColumnType, GeneratorContext, Marginal, Value } from "@seedloom/core";
import { registry } from "@seedloom/generators";
import type { DataColumn, Measurement } from "@seedloom/validate";
import type { Literal, ValueForm } from "../settings/settings.ts";
import { specOf } from "../settings/value-form.ts";

/** What a column should look like: a form as `overrides` have them, or a sample to compare with. */
export type ExpectedDistribution =
  | (Exclude<ValueForm, Literal> & { readonly nullRate?: number })
  | { readonly nullRate: number }
  | readonly Literal[];

/** What values tell about whether they are distributed as expected. */
export interface DistributionTest {
  /** Values that are not NULL. */
  readonly values: number;
  readonly nulls: number;
  /**
   * Probability of values that are as far off or farther if they come from what is expected: the least of the parts', corrected by
   * Holm's method; 0 for what could not have come from it at all.
   */
  readonly pValue: number;
  /** What was tested: the distribution, the range, the share of NULLs. */
  readonly parts: readonly DistributionTestPart[];
}

/** One respect in which values were tested. */
export interface DistributionTestPart {
  /** The check's name: `promisedDistribution`, `promisedRange`, `promisedNulls`, `sample`. */
  readonly check: string;
  /** From 0 (nothing in common) to 1 (as expected); null where there is nothing to compare. */
  readonly similarity: number | null;
  readonly pValue: number;
  /** Labels with their expected and found shares, where labels were compared. */
  readonly labels: readonly { readonly label: string; readonly expected: number; readonly found: number }[] | null;
}

/**
 * Tests whether values come from a distribution, given as `overrides` give it, or from where another sample comes: numbers and moments by
 * Kolmogorov and Smirnov's test, labels by Pearson's chi-squared test, a share of NULLs (`nullRate`) likewise. NULLs that nothing is
 * said about are left out. Values are taken to be rounded to as many digits
 * behind the point as the longest has, and so is the distribution.
 * @param options.seed whole number; places values that are rounded within their share; default 0
 * @throws SeedError `CONFIG` for a form that cannot be tested alone (one that reads other columns, a generator of texts)
 * @example
 * const { pValue } = await testDistribution([1, 2, 3, 4, 5, 6], { min: 1, max: 6 });
 * pValue > 0.5; // => true
 */
export async function testDistribution(
  values: readonly (Literal | undefined)[],
  expected: ExpectedDistribution,
  { seed = 0 }: { readonly seed?: number } = {},
): Promise<DistributionTest> {
  const { holm } = await import("@seedloom/validate");
  const found = values.map((value) => value ?? null);
  const nulls = found.filter((value) => value === null).length;
  const parts = Array.isArray(expected)
    ? [await againstSample(found, expected)]
    : await againstForm(found, expected as Exclude<ExpectedDistribution, readonly Literal[]>, seed);
  const corrected = holm(parts.map(({ pValue }) => pValue));
  const pValue = corrected.reduce<number>((least, value) => Math.min(least, value ?? 1), 1);
  return { values: found.length - nulls, nulls, pValue, parts };
}

async function againstForm(
  values: readonly Literal[],
  expected: Exclude<ExpectedDistribution, readonly Literal[]>,
  seed: number,
): Promise<readonly DistributionTestPart[]> {
  const { declaredChecks } = await import("@seedloom/validate");
  const { nullRate = null, ...form } = expected as { readonly nullRate?: number };
  const type = typeOf(values, form);
  const marginal = Object.keys(form).length === 0 ? null : marginalOf(form as ValueForm, type);
  const column = columnOf(values, type);
  const declared = { column: column.name, nullRate, marginal };
  return declaredChecks.flatMap((check) => {
    const measured = check.scope === "column" ? check.measure(declared, column, seed) : null;
    return measured === null ? [] : [part(check.name, measured)];
  });
}

function part(check: string, { value, pValue, detail }: Measurement): DistributionTestPart {
  const labels =
    detail?.kind === "distribution" && detail.labels !== null
      ? detail.labels.map((label, place) => {
          return { label, expected: detail.reference[place] ?? 0, found: detail.candidate[place] ?? 0 };
        })
      : null;
  return { check, similarity: value, pValue: pValue ?? 1, labels };
}

async function againstSample(values: readonly Literal[], sample: readonly Literal[]): Promise<DistributionTestPart> {
  const { chiSquaredHomogeneity, ksTwoSample, sharedCounts } = await import("@seedloom/validate");
  const type = typeOf([...values, ...sample], {});
  const [found, expected] = [columnOf(values, type).values, columnOf(sample, type).values];
  if (kindOf(type) !== "category") {
    const { statistic, pValue } = ksTwoSample(found, expected);
    return {
      check: "sample",
      similarity: statistic === null ? null : 1 - statistic,
      pValue: pValue ?? 1,
      labels: null,
    };
  }
  const counts = sharedCounts(expected, found, "drop");
  const share = (of: readonly number[]) => {
    const total = of.reduce((sum, count) => sum + count, 0);
    return of.map((count) => (total === 0 ? 0 : count / total));
  };
  const [there, here] = [share(counts.reference), share(counts.candidate)];
  const labels = counts.values.map((label, place) => {
    return { label: String(label), expected: there[place] ?? 0, found: here[place] ?? 0 };
  });
  const apart = labels.reduce((sum, label) => sum + Math.abs(label.expected - label.found), 0) / 2;
  const { pValue } = chiSquaredHomogeneity(counts.reference, counts.candidate);
  return { check: "sample", similarity: 1 - apart, pValue: pValue ?? 1, labels };
}

/** How the form's values are distributed in a column of the type. */
function marginalOf(form: ValueForm, type: ColumnType): Marginal {
  const context: GeneratorContext = { type, maxLength: null, locale: [["en", 1]], asOf: 0 };
  const column: Column = {
    name: "values",
    type,
    typeText: type.kind,
    nullable: true,
    default: null,
    generated: { kind: "no" },
    comment: null,
    collation: null,
  };
  const {
    generator,
    options = {},
    inputs,
  } = specOf(form, { setting: "expected", where: "values", column, place: context });
  const marginal = inputs === undefined ? (registry[generator]?.marginal?.(options, context) ?? null) : null;
  if (marginal !== null) return marginal;
  throw new SeedError(
    "CONFIG",
    `expected: ${JSON.stringify(form)} says nothing about ${type.kind} values that could be tested alone; give a distribution, weights, bounds, quantiles, or a sample of values.`,
  );
}

/** The type of a column that could hold the values, of texts with numbers in them too where the form is one of numbers. */
function typeOf(values: readonly Literal[], form: object): ColumnType {
  const present = values.filter((value) => value !== null);
  const every = (holds: (value: Exclude<Literal, null>) => boolean) => present.length > 0 && present.every(holds);
  if (every((value) => typeof value === "boolean")) return { kind: "boolean" };
  if (every((value) => value instanceof Date)) return { kind: "timestamp", precision: 3, timeZone: true };
  const listed = "weighted" in form || "shares" in form || "value" in form;
  // Drivers hand out exact decimals and big integers as texts.
  if (every((value) => isNumber(value) || (!listed && typeof value === "string" && isNumeric(value)))) {
    const scale = "scale" in form ? Number(form.scale) : Math.max(...present.map(digitsBehindPoint));
    return scale === 0 ? { kind: "integer", bits: 64, unsigned: false } : { kind: "decimal", precision: null, scale };
  }
  return {
    kind: "text",
    maxLength: null,
    lengthUnit: "characters",
    fixed: false,
    caseInsensitive: false,
    repertoire: "unicode",
  };
}

function isNumber(value: Literal): boolean {
  return typeof value === "number" || typeof value === "bigint";
}

/** Digits behind the point, at most 15: the values are taken to be rounded to as many. */
function digitsBehindPoint(value: Literal): number {
  const [mantissa = "", exponent = "0"] = String(value).toLowerCase().split("e");
  const digits = mantissa.includes(".") ? mantissa.length - mantissa.indexOf(".") - 1 : 0;
  return Math.min(15, Math.max(0, digits - Number(exponent)));
}

function isNumeric(text: string): boolean {
  return text.trim() !== "" && Number.isFinite(Number(text));
}

function kindOf({ kind }: ColumnType): "number" | "time" | "category" {
  if (kind === "integer" || kind === "decimal") return "number";
  return kind === "timestamp" ? "time" : "category";
}

function columnOf(values: readonly Literal[], type: ColumnType): DataColumn {
  const kind = kindOf(type);
  const cell = (value: Value | Date): number | string | null =>
    value === null ? null : kind === "category" ? String(value) : Number(value);
  return { name: "values", kind, values: values.map((value) => cell(value)) };
}
