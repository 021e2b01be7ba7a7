import { PHYSICAL_UNITS } from "../data/physical-units.ts";
import type { PhysicalUnit } from "../data/physical-units.ts";
import { splitName } from "../words/split-name.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";
import type { RowNumber } from "./number-readings.ts";

/** What is reckoned by a unit of something: how much it comes to, as far as its name tells. */
interface Rate {
  readonly number: RowNumber;
  /** What it is a rate of; null of money. */
  readonly of: PhysicalUnit | null;
  readonly per: PhysicalUnit;
}

const PRICE = /^(?:price|rate|cost|fee|tariff|charge)$/;
/** What a price comes to. */
const SUMS =
  /^(?:total|total price|total cost|total value|total amount|revenue|amount|value|gross revenue|income|sale value|total revenue|proceeds|total charge)$/;
const NO_QUANTITY = /^(?:price|cost|rate|per|limit|minimum|maximum|capacity|expected|target)$/;
/** What is told per unit of these is a rate. */
const PER = new Set(["area", "time", "mass", "volume"]);

const tailOf = (parts: readonly string[]): string => parts.join(" ").replaceAll(/(?<=[a-z]) (?=\d)/g, "");

function unitsOf(parts: readonly string[]): readonly PhysicalUnit[] {
  for (const length of [3, 2, 1]) {
    const found = length > parts.length ? undefined : PHYSICAL_UNITS.get(tailOf(parts.slice(-length)));
    if (found !== undefined) return found;
  }
  return [];
}

/** `price_per_m3` times `volume_m3`, `dose_l_ha` times `area_treated_ha`, `flow_m3_h` for `duration_min`: what comes of it is in the row, too. */
export function* perUnit(numbers: readonly RowNumber[]): Iterable<Relation> {
  for (const number of numbers) {
    const rate = rateOf(number);
    if (rate === null) continue;
    const amounts = numbers.filter((one) => one !== number && measuredIn(one, rate.per) !== null && isQuantity(one));
    // Of two weights nobody knows which one is paid for: the last, which is the net one.
    const amount = amounts.at(-1);
    if (amount === undefined) continue;
    const target = numbers.find((one) => one !== number && one !== amount && isProduct(one, rate));
    if (target === undefined) continue;
    const size = measuredIn(amount, rate.per)!.size / rate.per.size;
    const into = rate.of === null ? 1 : rate.of.size / (measuredIn(target, rate.of)?.size ?? rate.of.size);
    const factor = Number((size * into).toPrecision(8));
    yield {
      target,
      spec: { generator: "quotient", options: { factor, scale: 2 }, inputs: inputsOf({ of: [number, amount] }) },
      evidence: `${amount.column.name} at ${number.column.name}`,
    };
  }
}

/** `price_per_t`, `dose_l_ha`, `flow_m3_h`. */
function rateOf(number: RowNumber): Rate | null {
  const parts = splitName(number.column.name);
  const at = parts.lastIndexOf("per");
  if (at > 0 && parts.slice(0, at).some((part) => PRICE.test(part))) {
    const per = (PHYSICAL_UNITS.get(tailOf(parts.slice(at + 1))) ?? []).find(({ measures }) => PER.has(measures));
    return per === undefined ? null : { number, of: null, per };
  }
  for (const [first, last] of [
    [2, 1],
    [3, 1],
    [1, 1],
  ] as const) {
    if (parts.length < first + last + 1) continue;
    const of = PHYSICAL_UNITS.get(tailOf(parts.slice(-first - last, -last)))?.find(({ measures }) => OF.has(measures));
    const per = PHYSICAL_UNITS.get(tailOf(parts.slice(-last)))?.find(({ measures }) => PER.has(measures));
    if (of !== undefined && per !== undefined && of.measures !== per.measures && per.measures !== "volume")
      return { number, of, per };
  }
  return null;
}

const OF = new Set(["volume", "mass"]);

const measuredIn = ({ column }: RowNumber, like: PhysicalUnit): PhysicalUnit | null =>
  rateLike(column.name)
    ? null
    : (unitsOf(splitName(column.name)).find(({ measures }) => measures === like.measures) ?? null);

/** Whether a name ends in two units, or says what something costs. */
const rateLike = (name: string): boolean =>
  /(?:^|_)per_?/i.test(name) || /_(?:l|kg|t|m3|ml|g)_(?:ha|h|min|s|day)$/i.test(name);

const isQuantity = ({ core }: RowNumber): boolean => !core.some((word) => NO_QUANTITY.test(word));

function isProduct(number: RowNumber, { of }: Rate): boolean {
  const phrase = number.context.words.join(" ").replace(/ (?:usd|eur|gbp)$/, "");
  if (of === null) return SUMS.test(phrase);
  return (
    measuredIn(number, of) !== null &&
    /(?:^| )(?:total|volume|used|applied|product|amount|quantity|seed)(?: |$)/.test(phrase)
  );
}
