import { assortments } from "../data/products.ts";
import type { Assortment } from "../data/products.ts";
import { hash, hashUnit, remainder, scramble } from "../scramble.ts";

const qualities =
  "Classic Compact Modern Elegant Rustic Sleek Sturdy Light Handmade Premium Essential Everyday Vintage Refined Practical Deluxe Slim Urban Nordic Coastal Alpine Heritage Smart Soft Bold Pocket Studio Travel Outdoor Family Signature Heavy-Duty Foldable Adjustable Portable Natural Reusable Timeless Minimal Original".split(
    " ",
  );
const series =
  "Aria Bolt Cora Dune Echo Fjord Gale Halo Iris Juno Kite Luna Mira Nord Onda Pico Quill Rove Sol Tara Ursa Vela Wave Xeno Yara Zephyr".split(
    " ",
  );

/** Everything that can be bought: quality × material × thing × series, of one category. */
interface Good {
  readonly assortment: Assortment;
  readonly thing: string;
  readonly material: string;
}

const goods: readonly Good[] = assortments.flatMap((assortment) =>
  assortment.things.flatMap((thing) => assortment.materials.map((material) => ({ assortment, thing, material }))),
);

/** Different names. */
export const nameCount = goods.length * qualities.length * series.length;

function spot(index: number): number {
  return scramble(index, nameCount);
}

function goodOf(index: number): Good {
  return goods[remainder(spot(index), goods.length)] as Good;
}

export const categoryOf = (index: number): string => goodOf(index).assortment.category;
export const materialOf = (index: number): string => goodOf(index).material;
export const thingOf = (index: number): string => goodOf(index).thing;

/** Its name with as much detail as there is room for. */
export function nameOf(index: number): string {
  const place = spot(index);
  const { thing, material } = goods[remainder(place, goods.length)] as Good;
  const rest = Math.floor(place / goods.length);
  return `${qualities[remainder(rest, qualities.length)]} ${material} ${thing} ${series[Math.floor(rest / qualities.length)]}`;
}

export function shortNameOf(index: number): string {
  const { thing, material } = goodOf(index);
  return `${material} ${thing}`;
}

export function modelOf(index: number): string {
  return `${series[Math.floor(spot(index) / goods.length / qualities.length)]} ${100 + (hash(index, 61) % 900)}`;
}

export const longestName =
  Math.max(...qualities.map((word) => word.length)) +
  Math.max(...goods.map(({ thing, material }) => thing.length + material.length)) +
  Math.max(...series.map((word) => word.length)) +
  3;
export const longestShortName = Math.max(...goods.map(({ thing, material }) => thing.length + material.length)) + 1;

/** Its price: within its category's band, more often low, ending as prices do. */
export function priceOf(index: number): number {
  const [low, high] = goodOf(index).assortment.price;
  const rough = low * (high / low) ** (hashUnit(index, 62) * 0.45 + hashUnit(index, 63) * 0.55);
  return charm(rough, hash(index, 64));
}

const endings = [0.99, 0.99, 0.99, 0.95, 0.5, 0.0, 0.49, 0.9];

/** The nearest price below that looks like one: 4.99, 24.95, 149, 1,290. */
export function charm(price: number, choice: number): number {
  if (price >= 1000) return Math.max(990, Math.round(price / 10) * 10 - (choice % 3 === 0 ? 1 : 0));
  if (price >= 200) return Math.round(price) - (choice % 4 === 0 ? 0 : 0.01);
  return Math.max(0.49, Math.floor(price) + (endings[choice % endings.length] ?? 0.99));
}
