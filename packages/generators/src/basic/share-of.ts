import { unit } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { weightedPick } from "../build/weighted-pick.ts";
import { inputsNamed, numberOf, requiredInputs, shareOfRate } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { numberTypes } from "../build/number-generator.ts";
import { hash } from "../scramble.ts";
import { numberWriter } from "./computed-number.ts";

const usual = [[0.2, 1]] as const;

/** A tax of a net amount, a discount of a price: some share of what stands in other columns. */
export const shareOf: Generator = {
  name: "shareOf",
  summary:
    "A share of the product of its inputs `of…` less those named `less…`, with those named `plus…`: the input `rate` in percent, or one of the weighted `shares` (`[[0.2, 3], [0.1, 1]]`), or of those of `cases` for the value of the input `is`; `included`: of an amount that holds it already.",
  entity: null,
  types: numberTypes,
  compile(given, context) {
    const options = new OptionReader("shareOf", given);
    const shares = readShares(options, options.list("shares") ?? usual, "shares");
    const told = Object.entries(options.record("cases") ?? {});
    const cases = new Map(told.map(([value, list]) => [value, readShares(options, list, "cases")]));
    const included = options.boolean("included") ?? false;
    const scale = options.integer("scale", 0, 15) ?? 2;
    options.end();
    const factors = requiredInputs("shareOf", context, "of");
    const taken = inputsNamed(context, "less");
    const added = inputsNamed(context, "plus");
    const [rate] = inputsNamed(context, "rate");
    const write = numberWriter(context, scale);
    if (write === null) return null;
    const [is] = inputsNamed(context, "is");
    const usually = pickOf(shares);
    const picks = new Map([...cases].map(([value, list]) => [value, pickOf(list)]));
    const shareIn = (inputs: readonly Value[], fraction: number): number =>
      ((is === undefined ? undefined : picks.get(String(inputs[is]))) ?? usually)(fraction);
    const compute = (inputs: readonly Value[], fraction: number): Value => {
      let base = 1;
      for (const position of factors) {
        const factor = numberOf(inputs[position]);
        if (factor === null) return null;
        base *= factor;
      }
      for (const position of taken) base -= numberOf(inputs[position]) ?? 0;
      for (const position of added) base += numberOf(inputs[position]) ?? 0;
      const share = rate === undefined ? shareIn(inputs, fraction) : shareOfRate(inputs[rate]);
      return write(base * (included ? share / (1 + share) : share));
    };
    return {
      capacity: 0,
      at: (index, inputs) => compute(inputs, (hash(index, 17) % 1000) / 1000),
      draw: (key, row, inputs) => compute(inputs, unit(key, row)),
    };
  },
};

type Shares = readonly (readonly [share: number, weight: number])[];

/** Which share a fraction stands for. */
function pickOf(shares: Shares): (fraction: number) => number {
  const pick = weightedPick(shares.map(([, weight]) => weight));
  return (fraction) => shares[pick(fraction)]?.[0] ?? 0;
}

function readShares(options: OptionReader, given: unknown, option: string): Shares {
  const pairs = Array.isArray(given) ? (given as readonly unknown[]) : [];
  return pairs.map((pair) => {
    const [share, weight] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
    if (typeof share === "number" && typeof weight === "number" && weight >= 0) return [share, weight] as const;
    return options.fail(option, "give pairs of a share and its weight, e.g. [[0.2, 3], [0.1, 1]]");
  });
}
