import { assortments } from "../data/products.ts";
import { hash, hashUnit } from "../scramble.ts";
import { goodNumberOf, goods } from "./goods.ts";

const bandOf = (shelf: number, thing: number) => assortments[shelf]?.things[thing]?.price ?? ([1, 1] as const);

/** By good: the least price of such things, and how many times as much the dearest costs. */
const lowest = Float64Array.from(goods, ({ shelf, thing }) => bandOf(shelf, thing)[0]);
const ratios = Float64Array.from(goods, ({ shelf, thing }) => bandOf(shelf, thing)[1] / bandOf(shelf, thing)[0]);

/** Its price: within the band of such things, more often low, ending as prices do. */
export function priceOf(index: number): number {
  const good = goodNumberOf(index);
  const share = hashUnit(index, 62) * 0.45 + hashUnit(index, 63) * 0.55;
  return charm(lowest[good]! * ratios[good]! ** share, hash(index, 64));
}

const endings = [0.99, 0.99, 0.99, 0.95, 0.5, 0.0, 0.49, 0.9];

/** The nearest price below that looks like one: 4.99, 24.95, 149, 1,290. */
export function charm(price: number, choice: number): number {
  if (price >= 1000) return Math.max(990, Math.round(price / 10) * 10 - (choice % 3 === 0 ? 1 : 0));
  if (price >= 200) return Math.round(price) - (choice % 4 === 0 ? 0 : 0.01);
  return Math.max(0.49, Math.floor(price) + (endings[choice % endings.length] ?? 0.99));
}
