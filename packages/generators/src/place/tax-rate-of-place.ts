import { entityNumber } from "../build/attribute.ts";
import { regionalTaxRates, taxRates } from "../data/tax-rates.ts";
import { hash } from "../scramble.ts";
import { placesOf } from "./gazetteer.ts";
import type { City } from "./gazetteer.ts";

/** Of a country whose taxes are not known. */
const usual: readonly number[] = [15, 10, 18];

/** One in so many pays another rate than most. */
const others = 6;

/** What is paid on what is sold there: the same all over a state that has a rate of its own, else what most pay in that country. */
function rateAt(index: number, { country, regionCode }: City): number {
  const regional = regionalTaxRates.get(`${country.code}-${regionCode}`);
  if (regional !== undefined) return regional;
  const rates = taxRates[country.code] ?? usual;
  return hash(index, 47) % others === 0 ? rates[hash(index, 48) % rates.length]! : rates[0]!;
}

export const taxRateOfPlace = entityNumber({
  name: "taxRateOfPlace",
  summary: "The rate of tax on sales in the place's country, or in its state where states have their own, in per cent.",
  entity: "place",
  scale: 3,
  bounds: [0, 30],
  number(context) {
    const places = placesOf(context);
    return (index) => rateAt(index, places.city(index));
  },
});
