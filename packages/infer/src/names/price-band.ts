import { findTable } from "@seedloom/core";
import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { hasTable } from "../context/has-table.ts";

interface Band {
  readonly words: ReadonlySet<string>;
  readonly min: number;
  readonly mean: number;
  readonly max: number;
}

const band = (words: string, min: number, mean: number, max: number): Band => ({
  words: new Set(words.split(" ")),
  min,
  mean,
  max,
});

/** What things cost that no shop sells, by words of their tables; the first that holds. */
const BANDS: readonly Band[] = [
  band("dish menu meal beverage drink", 3.5, 16, 60),
  band("exhibition museum cinema screening", 4, 14, 40),
  band("show seat showtime", 6, 18, 60),
  band("ticket concert", 9, 55, 240),
  band("flight fare passenger airline", 49, 260, 1900),
  band("room hotel reservation stay", 55, 180, 1400),
  band("call sms", 0.02, 0.8, 12),
  band("song", 0.69, 1.05, 1.99),
  band("property house apartment listing estate", 75_000, 380_000, 2_500_000),
  band("lease rent tenancy", 380, 1150, 4500),
  band("vehicle car", 2500, 21_000, 90_000),
];

const PRICES = new Set(
  "price,unit price,rental rate,cost,total price,base rate,nightly rate,room rate,asking price,sale price,list price,fare,ticket price,monthly rent,rent,deposit,total".split(
    ",",
  ),
);

/** An amount within what such things cost, or null where the table and its parents are about none of them. */
export function priceBand(phrase: string, context: ColumnContext): GeneratorSpec | null {
  if (!PRICES.has(phrase)) return null;
  const { catalog, table, facts, factsOf, words } = context;
  if (words.includes("rent") || (words.includes("deposit") && facts.words.some((word) => word === "lease"))) {
    return spec(band("", 380, 1150, 4500));
  }
  const letsHomes =
    facts.words.some((word) => /^(?:rental|rent|lease)$/.test(word)) && hasTable(context, /propert|tenant|apartment/i);
  if (letsHomes) return spec(band("", 380, 1150, 4500));
  if (phrase === "ticket price") return spec(band("", 6, 24, 90));
  // Films are lent for the price of a coffee.
  if (phrase === "rental rate") {
    const lent = facts.words.some((word) => /^(?:film|movie|video|dvd)$/.test(word));
    return lent ? spec(band("", 0.99, 2.99, 6.99)) : null;
  }
  // Tracks beside albums are songs; others are of courses and races.
  const music = hasTable(context, /^(?:albums?|artists?)$/i);
  const asSong = (word: string) => (music && word === "track" ? "song" : word);
  const own = BANDS.find((each) => facts.words.map(asSong).some((word) => each.words.has(word)));
  if (own !== undefined) return spec(own);
  if (phrase !== "unit price" && phrase !== "price" && phrase !== "total price") return null;
  const parents = table.foreignKeys.flatMap((key) => {
    const parent = findTable(catalog, key.references.table);
    return parent === undefined ? [] : factsOf(parent).words.map(asSong);
  });
  const found = BANDS.find((each) => parents.some((word) => each.words.has(word)));
  return found === undefined ? null : spec(found);
}

function spec({ min, mean, max }: Band): GeneratorSpec {
  return { generator: "amount", options: { min, mean, max, deviation: mean * 0.6 } };
}
