import type { Generator, Value } from "@seedloom/core";
import { numberWriter } from "../basic/computed-number.ts";
import { inputsNamed, numberOf } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { numberTypes } from "../build/number-generator.ts";
import { compileIn } from "../compile.ts";
import type { Lookup } from "./lookup.ts";

/** An order's total from its lines, or how many there are. */
export function summed(lookup: Lookup): Generator {
  return {
    name: "summed",
    summary:
      "The sum of the numbers in the array that the input `of` holds, or their `count`; what the generator `otherwise` makes where there are none.",
    entity: null,
    types: numberTypes,
    edges: false,
    compile(given, context) {
      const options = new OptionReader("summed", given);
      const count = options.boolean("count") ?? false;
      const otherwise = options.spec("otherwise");
      options.end();
      const [of] = inputsNamed(context, "of");
      const write = numberWriter(context);
      if (of === undefined || write === null) return null;
      const instead = otherwise === undefined ? null : compileIn(lookup(), otherwise, context);
      const outer = context.inputs ?? [];
      const passed = Object.keys(otherwise?.inputs ?? {}).map((name) => outer.indexOf(name));
      const sum = (inputs: readonly Value[]): Value | undefined => {
        const rows = inputs[of];
        const values: readonly Value[] = Array.isArray(rows) ? rows : [];
        if (count) return write(values.length);
        if (values.length === 0 && instead !== null) return undefined;
        return write(values.reduce<number>((total, value) => total + (numberOf(value) ?? 0), 0));
      };
      const rest = (inputs: readonly Value[]) => passed.map((position) => inputs[position] ?? null);
      return {
        capacity: 0,
        at: (index, inputs) => sum(inputs) ?? instead?.at(index, rest(inputs)) ?? null,
        draw: (key, row, inputs) => sum(inputs) ?? instead?.draw(key, row, rest(inputs)) ?? null,
      };
    },
  };
}
