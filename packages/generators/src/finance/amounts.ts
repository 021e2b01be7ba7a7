import type { Generator, GeneratorSpec } from "@seedloom/core";
import { numberGenerator } from "../build/number-generator.ts";

/** Amounts that people pay end in .00 or .50 more often than chance has it. */
function friendly(value: number): number {
  const cents = Math.round(value * 100) % 100;
  if (cents < 30) return Math.floor(value);
  return cents < 40 ? Math.floor(value) + 0.5 : cents > 85 ? Math.floor(value) + 0.99 : value;
}

/** Sums of money in a column of one or two digits. */
export const smallAmount = (most: number): GeneratorSpec => ({
  generator: "amount",
  options: { min: most / 200, max: most * 0.6, mean: most * 0.1 },
});

export const amount = numberGenerator({
  small: smallAmount,
  name: "amount",
  summary: "An amount of money, most of them small.",
  min: 1,
  max: 10_000,
  scale: 2,
  distribution: "lognormal",
  mean: 180,
  deviation: 320,
  rounding: friendly,
});
export const balance = numberGenerator({
  name: "balance",
  summary: "What is left on an account.",
  min: 0,
  max: 100_000,
  scale: 2,
  distribution: "lognormal",
  mean: 4200,
  deviation: 7000,
});
export const discountPercent = numberGenerator({
  name: "discountPercent",
  summary: "A discount in per cent.",
  min: 0,
  max: 60,
  scale: 0,
  distribution: "exponential",
  mean: 12,
  rounding: (value) => Math.round(value / 5) * 5,
});
/** Rates of value added tax by locale, else by language. */
const ratesOf: Readonly<Record<string, readonly number[]>> = {
  de: [0, 7, 19],
  de_AT: [0, 10, 13, 20],
  de_CH: [0, 2.6, 3.8, 8.1],
  es: [0, 4, 10, 21],
  es_AR: [0, 10.5, 21],
  es_CL: [0, 19],
  es_CO: [0, 5, 19],
  es_EC: [0, 15],
  es_MX: [0, 8, 16],
  es_PE: [0, 10, 18],
  fr: [0, 2.1, 5.5, 10, 20],
  fr_BE: [0, 6, 12, 21],
  fr_CH: [0, 2.6, 3.8, 8.1],
  it: [0, 4, 5, 10, 22],
  nl: [0, 9, 21],
  nl_BE: [0, 6, 12, 21],
  pt_BR: [0, 7, 12, 18],
  pt_PT: [0, 6, 13, 23],
};

function taxRates(rates: readonly number[]): Generator {
  return numberGenerator({
    name: "taxRate",
    summary: "A rate of tax in per cent, one of the locale's country.",
    min: 0,
    max: 25,
    scale: 2,
    rounding: (value) =>
      rates.reduce((best, rate) => (Math.abs(rate - value) < Math.abs(best - value) ? rate : best), 0),
  });
}

const anyRate = taxRates([0, 5, 7, 10, 19, 20, 21, 25]);

export const taxRate: Generator = {
  ...anyRate,
  compile(given, context) {
    const code = (context.locale[0]?.[0] ?? "en").replace("-", "_");
    const rates = ratesOf[code] ?? ratesOf[code.slice(0, 2)];
    return (rates === undefined ? anyRate : taxRates(rates)).compile(given, context);
  },
};
export const exchangeRate = numberGenerator({
  name: "exchangeRate",
  summary: "A rate of exchange.",
  min: 0.01,
  max: 200,
  scale: 4,
  distribution: "lognormal",
  mean: 2,
  deviation: 8,
});
export const interestRate = numberGenerator({
  name: "interestRate",
  summary: "A rate of interest in per cent a year.",
  min: 0,
  max: 15,
  scale: 3,
  distribution: "normal",
  mean: 4.2,
  deviation: 2,
});
export const salary = numberGenerator({
  name: "salary",
  summary: "A year's pay.",
  min: 18_000,
  max: 350_000,
  scale: 2,
  distribution: "lognormal",
  mean: 62_000,
  deviation: 28_000,
  rounding: (value) => Math.round(value / 500) * 500,
});
