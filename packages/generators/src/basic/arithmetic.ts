import type { Generator, Value } from "@seedloom/core";
import { numberOf } from "../inputs.ts";
import { numberTarget } from "../number-target.ts";
import { OptionReader } from "../options.ts";
import { numberTypes } from "../build/number-generator.ts";

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
      const target = numberTarget(context);
      if (target === null) return null;
      const digits =
        target.room === undefined
          ? Math.min(scale ?? 6, target.scale)
          : Math.min(scale ?? 2, Math.max(0, target.room - 8));
      const divisor = 10 ** digits;
      const most = target.room === undefined || digits === 0 ? target.max : 10 ** (target.room - digits - 1) - 1;
      const compute = (inputs: readonly Value[]): Value => {
        let result: number | null = null;
        for (const input of inputs) {
          const number = numberOf(input);
          if (number === null) return null;
          result = result === null ? number : combine(result, number);
        }
        if (result === null) return null;
        // Away from the binary noise of 1.005 * 100 before the cut.
        const rounded = Math.round(Number((result * divisor).toPrecision(15))) / divisor;
        return target.write(Math.min(Math.max(rounded, target.min), most));
      };
      return { capacity: 0, at: (_, inputs) => compute(inputs), draw: (_, _row, inputs) => compute(inputs) };
    },
  };
}

export const product = computed("product", "The product of its inputs, e.g. price times quantity.", (a, b) => a * b);
export const sum = computed("sum", "The sum of its inputs, e.g. net amount plus tax.", (a, b) => a + b);
