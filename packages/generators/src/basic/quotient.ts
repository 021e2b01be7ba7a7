import type { Generator, Value } from "@seedloom/core";
import { inputsNamed, numberOf, requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { numberTypes } from "../build/number-generator.ts";
import { numberWriter } from "./computed-number.ts";

export const quotient: Generator = {
  name: "quotient",
  summary:
    "The product of its inputs `of…` divided by that of its inputs `to…` (1 where there are none, 0 where it is 0), times `factor` (1): a share in percent, an area, a rate.",
  entity: null,
  types: numberTypes,
  edges: false,
  compile(given, context) {
    const options = new OptionReader("quotient", given);
    const factor = options.number("factor") ?? 1;
    const scale = options.integer("scale", 0, 15);
    options.end();
    const upper = requiredInputs("quotient", context, "of");
    const lower = inputsNamed(context, "to");
    const write = numberWriter(context, scale);
    if (write === null) return null;
    const multiplied = (inputs: readonly Value[], positions: readonly number[]): number | null => {
      let result = 1;
      for (const position of positions) {
        const number = numberOf(inputs[position]);
        if (number === null) return null;
        result *= number;
      }
      return result;
    };
    const make = (inputs: readonly Value[]): Value => {
      const [top, bottom] = [multiplied(inputs, upper), multiplied(inputs, lower)];
      if (top === null || bottom === null) return null;
      return write(bottom === 0 ? 0 : (top / bottom) * factor);
    };
    return { capacity: 0, at: (_, inputs) => make(inputs), draw: (_, _row, inputs) => make(inputs) };
  },
};
