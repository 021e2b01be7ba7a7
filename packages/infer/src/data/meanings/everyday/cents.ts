import { plainly } from "../../lexicon/one.ts";
import type { Meaning } from "../../meaning.ts";
import { number } from "../../short-meanings.ts";

const sure = { confidence: 0.945 };

/** Sums in the smallest unit that are larger, or smaller, than what shops take. */
export const CENTS: readonly Meaning[] = [
  // Large sums in the smallest unit.
  number(
    "income cent, annual income cent, salary cent, annual salary cent, yearly income cent",
    1_800_000,
    12_000_000,
    0,
    sure,
  ),
  number("monthly income cent", 180_000, 900_000, 0, sure),
  number(
    "rent cent, market rent cent, monthly rent cent, base rent cent, current rent cent, security deposit cent",
    60_000,
    380_000,
    0,
    sure,
  ),
  ...plainly(
    "unit, rental unit, apartment, lease, tenancy",
    number("deposit cent, rent amount cent", 60_000, 380_000, 0, sure),
  ),
  ...plainly(
    "property, house, building, real estate, listing, parcel of land",
    number(
      "purchase price cent, price cent, list price cent, asking price cent, market value cent, assessed value cent",
      9_000_000,
      95_000_000,
      0,
      sure,
    ),
  ),
  number("per km cent, price per km cent, per mile cent, price per mile cent", 60, 240, 0, sure),
  number("per minute cent, price per minute cent, per min cent", 12, 60, 0, sure),
  number(
    "booking fee cent, cancel fee cent, cancellation fee cent, toll cent, tip cent, base fare cent",
    100,
    900,
    0,
    sure,
  ),
  number("minimum fare cent, total fare cent, distance fare cent, time fare cent", 400, 4200, 0, sure),
];
