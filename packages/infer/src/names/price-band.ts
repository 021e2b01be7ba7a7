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
  "price,price each,unit price,rental rate,cost,total price,base rate,nightly rate,room rate,asking price,sale price,list price,fare,ticket price,monthly rent,rent,deposit,total".split(
    ",",
  ),
);

/** Sums that customers pay. */
const SUMS = new Set(
  "amount,total,total amount,grand total,sub total,subtotal,amount paid,paid amount,payment amount,invoice total,order total,total paid,bill amount,total bill,amount due".split(
    ",",
  ),
);
/** What those who pay there owe for. */
const PAID = /(?:^|_)(?:payment|invoice|order|sale|bill|check|receipt|ticket|booking|reservation|transaction)s?$/i;

/** What people pay at a time where nothing but that is sold, by tables of which each has to be there. */
const BASKETS: readonly (readonly [tables: readonly RegExp[], band: Band])[] = [
  [[/^(?:films?|movies?|videos?|dvds?)$/i, /rental/i], band("", 0.99, 4.2, 14.99)],
  [[/^albums?$/i, /^(?:tracks?|songs?)$/i], band("", 0.99, 5.6, 25.86)],
  [[/menu|dish/i, /(?:^|_)(?:table|order|seating)/i], band("", 6, 38, 180)],
  [[/^(?:screenings?|showtimes?|shows?)$/i, /seat|auditorium|hall|screen/i], band("", 8, 29, 96)],
  [[/^rooms?$/i, /guest|reservation|booking/i, /hotel|room_?type/i], band("", 60, 410, 3200)],
  [[/flight/i, /passenger|airport/i], band("", 49, 380, 2800)],
  [[/^(?:parking_?)?(?:lots?|spots?|slots?|spaces?)$/i, /parking|vehicle/i], band("", 1, 9, 60)],
  [[/^(?:rides?|trips?)$/i, /driver|rider|scooter/i], band("", 2.5, 14, 90)],
  [[/(?:^|_)loans?$/i, /^books?$/i, /fine/i], band("", 0.25, 3.5, 30)],
];

/** An amount within what such things cost, or null where the table and its parents are about none of them. */
export function priceBand(phrase: string, context: ColumnContext): GeneratorSpec | null {
  const basket = SUMS.has(phrase) && PAID.test(context.table.name) ? basketOf(context) : null;
  if (basket !== null) return spec(basket);
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
  if (phrase !== "unit price" && phrase !== "price each" && phrase !== "price" && phrase !== "total price") return null;
  const parents = table.foreignKeys.flatMap((key) => {
    const parent = findTable(catalog, key.references.table);
    return parent === undefined ? [] : factsOf(parent).words.map(asSong);
  });
  const found = BANDS.find((each) => parents.some((word) => each.words.has(word)));
  return found === undefined ? null : spec(found);
}

function basketOf(context: ColumnContext): Band | null {
  return BASKETS.find(([tables]) => tables.every((table) => hasTable(context, table)))?.[1] ?? null;
}

function spec({ min, mean, max }: Band): GeneratorSpec {
  return { generator: "amount", options: { min, mean, max, deviation: mean * 0.6 } };
}
