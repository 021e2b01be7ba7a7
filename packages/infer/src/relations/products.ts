import { PRODUCTS } from "../data/number-relations.ts";
import type { Reading, Readings, RowNumber } from "./number-readings.ts";
import { isQuantity, namesOf as names } from "./among.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";

const UNITS = new Set(
  "cm mm m km kg g px pixel in inch ft 2 3 sq cubic square meter metre centimeter millimeter".split(" "),
);
const withoutUnits = (rest: string): string =>
  rest
    .split(" ")
    .filter((word) => !UNITS.has(word))
    .join(" ");
const unitOf = (rest: string): string =>
  rest.split(" ").find((word) => ["cm", "mm", "m", "km", "in", "ft"].includes(word)) ?? "";

/** Of what a line has a quantity. */
const ITEMS = /^(?:product|item|article|order|line|ordered)?$/;

/** `product_quantity`, whose name is left with what is counted. */
function ofItems(numbers: readonly RowNumber[]): Reading | undefined {
  const number = numbers.find((one) => isQuantity(one) && ITEMS.test(one.core.join(" ")));
  return number === undefined ? undefined : { number, rest: "" };
}

/** `line_total` = `quantity` × `unit_price`, `area` = `width` × `height`. */
export function* products(numbers: readonly RowNumber[], read: Readings): Iterable<Relation> {
  for (const { name, of: groups, to: under = [], factor, rate: rates, scale } of PRODUCTS) {
    for (const { number: target, rest } of name.flatMap(read)) {
      const of = (phrases: readonly string[]) =>
        phrases
          .flatMap(read)
          .find(
            (one) =>
              one.number !== target &&
              (withoutUnits(one.rest) === withoutUnits(rest) || (isQuantity(one.number) && ITEMS.test(one.rest))),
          ) ?? (phrases.includes("quantity") ? ofItems(numbers) : undefined);
      const found = groups.map(of);
      const divisors = under.flatMap((phrases) => of(phrases)?.number ?? []);
      if (divisors.length < under.length) continue;
      const factors = found.flatMap((reading) => (reading === undefined ? [] : [reading.number]));
      if (factors.length < groups.length || new Set(factors).size < factors.length) continue;
      // Centimetres do not make square metres.
      const units = new Set([...found.map((reading) => unitOf(reading?.rest ?? "")), unitOf(rest)]);
      if (units.size > 1) continue;
      if (rates !== undefined) {
        const rate = of(rates)?.number ?? rates.flatMap(read).find((one) => one.rest === "")?.number;
        if (rate === undefined || factors.includes(rate)) continue;
        const inputs = { ...inputsOf({ of: factors }), ...inputsOf({ rate: [rate] }) };
        yield { target, spec: { generator: "shareOf", inputs }, evidence: `${names(factors)} at ${rate.column.name}` };
        continue;
      }
      yield {
        target,
        spec: {
          generator: "quotient",
          ...(factor === undefined && scale === undefined
            ? {}
            : { options: { ...(factor !== undefined && { factor }), ...(scale !== undefined && { scale }) } }),
          inputs: inputsOf({ of: factors, ...(divisors.length === 0 ? {} : { to: divisors }) }),
        },
        evidence:
          divisors.length > 0
            ? `${names(factors)} by ${names(divisors)}`
            : factors.length > 1
              ? factors.map(({ column }) => column.name).join(" × ")
              : `made from ${names(factors)}`,
      };
    }
  }
}
