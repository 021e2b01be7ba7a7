import type { GeneratorContext } from "@seedloom/core";
import { remainder } from "./scramble.ts";

const slotCount = 64;

/** Which locale an index belongs to, in proportion to the weights, and its number among those of that locale. */
export interface Mixture {
  readonly locales: readonly string[];
  /** Position in `locales`. */
  which(index: number): number;
  /** Counts 0, 1, 2, … over the indexes of one locale. */
  within(index: number): number;
  /** How many indexes from 0 on stay below each locale's own limit. */
  capacity(limits: readonly number[]): number;
}

/** @example mixture([["en", 3], ["de", 1]]).which(0); // 0 */
export function mixture(weights: GeneratorContext["locale"]): Mixture {
  const given = weights.filter(([, weight]) => weight > 0);
  const pairs = given.length === 0 ? ([["en", 1]] as const) : given;
  const locales = pairs.map(([code]) => code);
  if (locales.length === 1) {
    return { locales, which: () => 0, within: (index) => index, capacity: (limits) => limits[0] ?? 0 };
  }
  const total = pairs.reduce((sum, [, weight]) => sum + weight, 0);
  // Each slot goes to the locale that lags furthest behind its share.
  const shares = pairs.map(([, weight]) => weight / total);
  const counts = shares.map(() => 0);
  const slots: number[] = [];
  const ranks: number[] = [];
  for (let slot = 0; slot < slotCount; slot++) {
    const lags = shares.map((share, place) => share * (slot + 1) - (counts[place] ?? 0));
    const place = lags.indexOf(Math.max(...lags));
    slots.push(place);
    ranks.push(counts[place] ?? 0);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return {
    locales,
    which: (index) => slots[remainder(index, slotCount)] ?? 0,
    within(index) {
      const slot = remainder(index, slotCount);
      return Math.floor(index / slotCount) * (counts[slots[slot] ?? 0] ?? 1) + (ranks[slot] ?? 0);
    },
    capacity: (limits) =>
      Math.min(
        ...limits.map((limit, place) =>
          (counts[place] ?? 0) === 0 ? Infinity : Math.floor(limit / (counts[place] ?? 1)),
        ),
      ) * slotCount,
  };
}
