import { unit } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { inputsNamed, numberOf, requiredInputs } from "../inputs.ts";
import { numberTarget } from "../number-target.ts";
import { OptionReader } from "../options.ts";
import { numberTypes } from "../build/number-generator.ts";
import { hash } from "../scramble.ts";

/** Some of what stands in other columns: opened of what was sent, used of a quota. */
export const partOf: Generator = {
  name: "partOf",
  summary:
    "Some of the smallest of its inputs `of…` less those named `less…`: a share from `least` (0.1) to `most` (0.9) of it, all of it in `all` (0) of the rows, nothing in `none` (0) of them; no less than `min`, with at most `scale` places behind the point.",
  entity: null,
  types: numberTypes,
  edges: false,
  compile(given, context) {
    const options = new OptionReader("partOf", given);
    const least = options.number("least", 0, 1) ?? 0.1;
    const most = options.number("most", least, 1) ?? Math.max(0.9, least);
    const all = options.number("all", 0, 1) ?? 0;
    const none = options.number("none", 0, 1) ?? 0;
    const min = options.number("min") ?? 0;
    const scale = options.integer("scale", 0) ?? 2;
    options.end();
    const wholes = requiredInputs("partOf", context, "of");
    const taken = inputsNamed(context, "less");
    const target = numberTarget(context);
    if (target === null) return null;
    // In a text the places behind the point would need room of their own.
    const divisor = context.type.kind === "text" ? 1 : 10 ** Math.min(target.scale, scale);
    const part = (inputs: readonly Value[], fraction: number): Value => {
      let whole: number | null = null;
      for (const position of wholes) {
        const one = numberOf(inputs[position]);
        if (one !== null && (whole === null || one < whole)) whole = one;
      }
      if (whole === null) return null;
      for (const position of taken) whole -= numberOf(inputs[position]) ?? 0;
      // Away from the binary noise of 80890.59 - 72352.66.
      if (taken.length > 0) whole = Math.round(whole * divisor) / divisor;
      if (fraction < none) return target.write(Math.min(Math.max(0, min), Math.max(whole, min)));
      if (fraction >= 1 - all) return target.write(Math.min(Math.max(whole, min), target.max));
      const share = least + ((most - least) * (fraction - none)) / (1 - all - none);
      // Rounded down: never more than there is. Of whole pieces rather one than none.
      const exact = Number((whole * share * divisor).toPrecision(15));
      const rounded = scale === 0 ? Math.min(Math.ceil(exact), Math.floor(whole)) : Math.floor(exact) / divisor;
      return target.write(Math.min(Math.max(rounded, min, target.min), target.max));
    };
    return {
      capacity: 0,
      at: (index, inputs) => part(inputs, (hash(index, 19) % 1000) / 1000),
      draw: (key, row, inputs) => part(inputs, unit(key, row)),
    };
  },
};
