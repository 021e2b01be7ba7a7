import { baseType, unit } from "@seedloom/core";
import type { CompiledGenerator, Generator, GeneratorContext, Law, Marginal } from "@seedloom/core";
import { gridOf, gridValue } from "../build/grid.ts";
import type { Grid } from "../build/grid.ts";
import { narrowed, numberTarget } from "../number-target.ts";
import { OptionReader } from "../options.ts";
import type { Options } from "../options.ts";
import { hashUnit, scramble } from "../scramble.ts";

/** A probability distribution of numbers. */
export interface Distribution {
  /** Its name and parameters. */
  readonly law: Law;
  /** The value below which a fraction in (0, 1) lies. */
  quantile(fraction: number): number;
  /** The fraction at or below a value. */
  share(value: number): number;
  /** The least and greatest values of it, where no bounds are given. */
  readonly min: number;
  readonly max: number;
  /** Whether it is made of whole numbers. */
  readonly whole?: boolean;
  /**
   * The same with its ends so much further out: of a distribution that stops there abruptly, the least and the greatest number would
   * stand for half a stretch where all others stand for a whole one.
   */
  widened?(half: number): Distribution;
}

export interface DistributionDefinition {
  readonly name: string;
  readonly summary: string;
  /** Reads the parameters; `min` and `max` are the bounds given, both included. */
  read(options: OptionReader, min: number | undefined, max: number | undefined): Distribution;
}

/** The fraction of rows that are left out at either end of a distribution without an end. */
const tail = 1e-12;

const fractionFirst: Generator["types"] = ["decimal", "float", "money", "integer", "text", "any"];

/**
 * A generator of numbers by a distribution: each value is one quantile of one uniform number (inversion: Devroye, "Non-Uniform
 * Random Variate Generation", 1986, chapter II.2), so that bounds cut the distribution and columns can be correlated. Options
 * beside its own are `min`, `max` and `scale` (digits behind the point; by default the column's, at most 2 where it has no limit).
 */
export function distributionGenerator({ name, summary, read }: DistributionDefinition): Generator {
  const readAll = (given: Options) => {
    const options = new OptionReader(name, given);
    const min = options.number("min");
    const max = options.number("max");
    if (min !== undefined && max !== undefined && min > max) options.fail("min", `give at most max (${max})`);
    const scale = options.integer("scale", 0, 15);
    const distribution = read(options, min, max);
    options.end();
    return { distribution, min, max, scale };
  };
  return {
    name,
    summary,
    entity: null,
    types: fractionFirst,
    bounds: ["min", "max"],
    marginal(given, context) {
      const { distribution, min, max, scale } = readAll(given);
      return marginalOf(distribution, min, max, scale, context);
    },
    compile(given, context) {
      const { distribution, min, max, scale } = readAll(given);
      return compileDistribution(distribution, min, max, scale, context);
    },
  };
}

function usualScale(context: GeneratorContext): number {
  const type = baseType(context.type);
  return type.kind === "decimal" ? Math.max(0, type.scale ?? 2) : type.kind === "float" ? 6 : 2;
}

/** The numbers of a distribution that fit a place, cut at the bounds and the place's own; null where there is none. */
function gridFor(
  distribution: Distribution,
  min: number | undefined,
  max: number | undefined,
  scale: number | undefined,
  context: GeneratorContext,
): Grid | null {
  const target = numberTarget(context);
  if (target === null) return null;
  const digits = distribution.whole === true ? 0 : (scale ?? usualScale(context));
  // Not further into the tails than one row in 10^12 goes: numbers keep more digits behind the point that way.
  const place = narrowed(
    target,
    Math.max(min ?? -Infinity, distribution.min, distribution.quantile(tail)),
    Math.min(max ?? Infinity, distribution.max, distribution.quantile(1 - tail)),
    digits,
  );
  return place.min <= place.max ? gridOf(place.min, place.max, place.scale) : null;
}

/** What a distribution's numbers are like in a place; null where nothing of it fits there. */
export function marginalOf(
  distribution: Distribution,
  min: number | undefined,
  max: number | undefined,
  scale: number | undefined,
  context: GeneratorContext,
): Marginal | null {
  const grid = gridFor(distribution, min, max, scale, context);
  if (grid === null) return null;
  const { law, least, most } = onGrid(distribution, grid);
  return { kind: "numbers", law, min: least, max: most, step: 1 / grid.divisor };
}

/** A distribution as the numbers of a grid stand for it, and between what ends. */
function onGrid(
  distribution: Distribution,
  grid: Grid,
): Distribution & { readonly least: number; readonly most: number } {
  const half = distribution.widened === undefined ? 0 : 0.5 / grid.divisor;
  const wide = distribution.widened?.(half) ?? distribution;
  return { ...wide, least: gridValue(grid, 0) - half, most: gridValue(grid, grid.size - 1) + half };
}

/** Binds a distribution, cut at the bounds and the place's own, to a place; null where nothing of it fits there. */
export function compileDistribution(
  distribution: Distribution,
  min: number | undefined,
  max: number | undefined,
  scale: number | undefined,
  context: GeneratorContext,
): CompiledGenerator | null {
  const target = numberTarget(context);
  const grid = gridFor(distribution, min, max, scale, context);
  if (target === null || grid === null) return null;
  const least = gridValue(grid, 0);
  const most = gridValue(grid, grid.size - 1);
  // Whole numbers have their share at the bound itself.
  const wide = onGrid(distribution, grid);
  const low = distribution.whole === true ? distribution.share(least - 1) : wide.share(wide.least);
  const high = wide.share(wide.most);
  if (!(high >= low)) return null;
  const quantile = (fraction: number) => {
    const value = wide.quantile(Math.min(Math.max(low + fraction * (high - low), 1e-300), 1 - 2 ** -53));
    const rounded = Math.round(value * grid.divisor) / grid.divisor;
    // NaN (a bound in the tail, where the distribution has no share left) is the nearer bound.
    const kept = rounded >= least ? Math.min(rounded, most) : least;
    return target.write(kept === 0 ? 0 : kept);
  };
  const bounded = min !== undefined && max !== undefined;
  return {
    capacity: bounded ? grid.size : 0,
    at: bounded
      ? (index) => target.write(gridValue(grid, scramble(index, grid.size)))
      : (index) => quantile(hashUnit(index, 1)),
    draw: (key, row) => quantile(unit(key, row)),
    quantile,
  };
}
