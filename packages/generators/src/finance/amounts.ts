import { taxRates } from "../data/tax-rates.ts";
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
function ratesOf(rates: readonly number[]): Generator {
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

const anyRate = ratesOf([0, 5, 7, 10, 19, 20, 21, 25]);

export const taxRate: Generator = {
  ...anyRate,
  beside: { place: "taxRateOfPlace" },
  compile(given, context) {
    const rates = taxRates[homeOf(context.locale[0]?.[0] ?? "en")];
    return (rates === undefined ? anyRate : ratesOf([0, ...rates])).compile(given, context);
  },
};

/** The country of a locale; none of a language that is spoken in many alike. */
function homeOf(locale: string): string {
  const { language, region } = new Intl.Locale(locale.replace("_", "-"));
  if (region !== undefined) return region;
  return language === "en" || language === "pt" ? "" : (new Intl.Locale(language).maximize().region ?? "");
}
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
