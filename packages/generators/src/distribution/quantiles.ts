import { baseType, unit } from "@seedloom/core";
import type { Generator, GeneratorContext } from "@seedloom/core";
import { OptionReader } from "../options.ts";
import type { Options } from "../options.ts";
import { hashUnit } from "../scramble.ts";
import { timeTarget } from "../time-target.ts";
import { compileDistribution, marginalOf } from "./distribution-generator.ts";
import type { Distribution } from "./distribution-generator.ts";

export const quantiles: Generator = {
  name: "quantiles",
  summary:
    "Numbers or moments as measured: `values` are evenly spaced quantiles, the least first and the greatest last.",
  entity: null,
  types: ["decimal", "float", "money", "integer", "timestamp", "date", "text", "any"],
  marginal(given, context) {
    const { distribution, scale } = read(given);
    if (!isMoment(context)) return marginalOf(distribution, undefined, undefined, scale, context);
    const { law, min, max } = distribution;
    return { kind: "numbers", law, min, max, step: baseType(context.type).kind === "date" ? 86_400_000 : 1000 };
  },
  compile(given, context) {
    const { distribution, scale } = read(given);
    const { min, max, quantile } = distribution;
    if (isMoment(context)) {
      const target = timeTarget(context);
      if (target === null) return null;
      const write = (fraction: number) =>
        target.write(Math.min(max, Math.max(min, Math.round(quantile(fraction) / 1000) * 1000)));
      return {
        capacity: 0,
        at: (index) => write(hashUnit(index, 1)),
        draw: (key, row) => write(unit(key, row)),
        quantile: write,
      };
    }
    return compileDistribution(distribution, undefined, undefined, scale, context);
  },
};

function isMoment(context: GeneratorContext): boolean {
  const { kind } = baseType(context.type);
  return kind === "timestamp" || kind === "date";
}

function read(given: Options): { readonly distribution: Distribution; readonly scale: number | undefined } {
  const options = new OptionReader("quantiles", given);
  const values = options.list("values") ?? [];
  const scale = options.integer("scale", 0, 15);
  if (
    values.length < 2 ||
    !values.every(isFigure) ||
    values.some((value, place) => value < (values[place - 1] ?? -Infinity))
  ) {
    options.fail("values", "give two or more numbers, none less than the one before");
  }
  options.end();
  const figures = values as readonly number[];
  const steps = figures.length - 1;
  const quantile = (fraction: number) => {
    const place = Math.min(steps - 1, Math.floor(fraction * steps));
    const from = figures[place] ?? 0;
    return from + ((figures[place + 1] ?? from) - from) * (fraction * steps - place);
  };
  const share = (value: number) => shareBelow(figures, value);
  const law = { name: "quantiles", values: figures } as const;
  return { distribution: { law, min: figures[0] ?? 0, max: figures.at(-1) ?? 0, quantile, share }, scale };
}

function isFigure(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

/** The inverse: the place among the figures, the last of equal ones. */
function shareBelow(figures: readonly number[], value: number): number {
  const steps = figures.length - 1;
  const above = figures.findIndex((figure) => figure > value);
  if (above < 0) return 1;
  if (above === 0) return 0;
  const from = figures[above - 1] ?? 0;
  return (above - 1 + (value - from) / ((figures[above] ?? from) - from)) / steps;
}
