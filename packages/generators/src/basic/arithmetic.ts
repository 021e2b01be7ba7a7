import type { Generator, Value } from "@seedloom/core";
import { numberOf } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { numberTypes } from "../build/number-generator.ts";
import { numberWriter } from "./computed-number.ts";

/** Numbers computed from the inputs; null where one of them is null. */
function computed(name: string, summary: string, combine: (a: number, b: number) => number): Generator {
  return {
    name,
    summary,
    entity: null,
    types: numberTypes,
    compile(given, context) {
      const options = new OptionReader(name, given);
      const scale = options.integer("scale", 0, 15);
      options.end();
      const write = numberWriter(context, scale);
      if (write === null) return null;
      const compute = (inputs: readonly Value[]): Value => {
        let result: number | null = null;
        for (const input of inputs) {
          const number = numberOf(input);
          if (number === null) return null;
          result = result === null ? number : combine(result, number);
        }
        return write(result);
      };
      return { capacity: 0, at: (_, inputs) => compute(inputs), draw: (_, _row, inputs) => compute(inputs) };
    },
  };
}

export const product = computed("product", "The product of its inputs, e.g. price times quantity.", (a, b) => a * b);
export const sum = computed("sum", "The sum of its inputs, e.g. net amount plus tax.", (a, b) => a + b);
