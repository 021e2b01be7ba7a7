import type { Generator, Value } from "@seedloom/core";
import { inputsNamed, numberOf, requiredInputs, shareOfRate } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { numberTypes } from "../build/number-generator.ts";
import { numberWriter } from "./computed-number.ts";

export const total: Generator = {
  name: "total",
  summary:
    "The product of its inputs `of…`, less `rate` percent, with `onTop` percent on top, plus those named `plus…`, less those named `less…` (null counts as 0): an invoice's total.",
  entity: null,
  types: numberTypes,
  edges: false,
  compile(given, context) {
    const options = new OptionReader("total", given);
    const scale = options.integer("scale", 0, 15);
    options.end();
    const factors = requiredInputs("total", context, "of");
    const added = inputsNamed(context, "plus");
    const [rate] = inputsNamed(context, "rate");
    const [onTop] = inputsNamed(context, "onTop");
    const taken = inputsNamed(context, "less");
    const write = numberWriter(context, scale);
    if (write === null) return null;
    const compute = (inputs: readonly Value[]): Value => {
      let result = 1;
      for (const position of factors) {
        const factor = numberOf(inputs[position]);
        if (factor === null) return null;
        result *= factor;
      }
      // Taken off before anything is added, and rounded there as on paper.
      if (rate !== undefined) result = Math.round(result * (1 - shareOfRate(inputs[rate])) * 100) / 100;
      if (onTop !== undefined) result *= 1 + shareOfRate(inputs[onTop]);
      for (const position of added) result += numberOf(inputs[position]) ?? 0;
      for (const position of taken) result -= numberOf(inputs[position]) ?? 0;
      return write(result);
    };
    return { capacity: 0, at: (_, inputs) => compute(inputs), draw: (_, _row, inputs) => compute(inputs) };
  },
};
