import { tokensOf } from "../words/expand-in-context.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";
import type { RowNumber } from "./number-readings.ts";

/** Units by what they measure, and how much of the first of these each is. */
const MEASURES: readonly Readonly<Record<string, number>>[] = [
  {
    ms: 0.001,
    msec: 0.001,
    millis: 0.001,
    millisecond: 0.001,
    milliseconds: 0.001,
    s: 1,
    sec: 1,
    secs: 1,
    second: 1,
    seconds: 1,
  },
  { mm: 1, cm: 10, inch: 25.4, inches: 25.4 },
  { m: 1, meter: 1, meters: 1, metre: 1, metres: 1, ft: 0.3048, feet: 0.3048, foot: 0.3048 },
  { km: 1, kilometers: 1, kilometres: 1, mi: 1.609344, mile: 1.609344, miles: 1.609344 },
  { sqm: 1, m2: 1, sqft: 0.09290304, ft2: 0.09290304 },
  {
    g: 0.001,
    gram: 0.001,
    grams: 0.001,
    kg: 1,
    kgs: 1,
    kilogram: 1,
    kilograms: 1,
    lb: 0.45359237,
    lbs: 0.45359237,
    pound: 0.45359237,
    pounds: 0.45359237,
  },
  { ml: 0.001, l: 1, liter: 1, liters: 1, litre: 1, litres: 1, gal: 3.78541, gallon: 3.78541, gallons: 3.78541 },
  { byte: 1, bytes: 1, kb: 1024, kib: 1024, mb: 1048576, mib: 1048576, gb: 1073741824, gib: 1073741824 },
  { kw: 1, hp: 0.7457, ps: 0.7355 },
  { kmh: 1, kph: 1, mph: 1.609344 },
  { kcal: 4.184, kj: 1 },
  { wh: 0.001, kwh: 1, mwh: 1000 },
];

interface Said {
  readonly number: RowNumber;
  readonly measure: number;
  readonly size: number;
  readonly what: string;
}

/** `weight_lb` beside `weight_kg`, `duration_ms` beside `duration_s`: the same in another unit. */
export function* unitsAgain(numbers: readonly RowNumber[]): Iterable<Relation> {
  const said = numbers.flatMap((number) => unitOf(number) ?? []);
  for (const [at, one] of said.entries()) {
    const first = said
      .slice(0, at)
      .find(({ what, measure, size }) => what === one.what && measure === one.measure && size !== one.size);
    if (first !== undefined) yield { ...converted(one, first), inverse: converted(first, one) };
  }
}

function unitOf(number: RowNumber): Said | null {
  const tokens = tokensOf(number.column.name).map((token) => token.toLowerCase());
  for (const [measure, sizes] of MEASURES.entries()) {
    const unit = tokens.findLast((token) => Object.hasOwn(sizes, token));
    if (unit === undefined || tokens.length < 2) continue;
    return { number, measure, size: sizes[unit]!, what: tokens.filter((token) => token !== unit).join(" ") };
  }
  return null;
}

function converted({ number: target, size }: Said, { number: from, size: theirs }: Said): Relation {
  const factor = Number((theirs / size).toPrecision(8));
  return {
    target,
    spec: { generator: "quotient", options: { factor, scale: 2 }, inputs: inputsOf({ of: [from] }) },
    evidence: `${from.column.name} in another unit`,
  };
}
