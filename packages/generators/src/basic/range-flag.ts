import type { Generator, Value } from "@seedloom/core";
import { takesText } from "../build/text-generator.ts";
import { numberOf, requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";

/** What a laboratory says of a value: whether it lies within what is normal, below or above. */
export const rangeFlag: Generator = {
  name: "rangeFlag",
  summary:
    "What is said of the input `value`: the option `below` (L) where it is under the input `low`, `above` (H) where it is over `high`, otherwise `within` (null).",
  entity: null,
  types: ["text", "any"],
  edges: false,
  compile(given, context) {
    const options = new OptionReader("rangeFlag", given);
    const below = options.string("below") ?? "L";
    const above = options.string("above") ?? "H";
    const within = options.string("within") ?? null;
    options.end();
    const [[value = 0], [low = 0], [high = 0]] = [
      requiredInputs("rangeFlag", context, "value"),
      requiredInputs("rangeFlag", context, "low"),
      requiredInputs("rangeFlag", context, "high"),
    ];
    const longest = Math.max(below.length, above.length, within?.length ?? 0);
    if (!takesText(context) || longest > (context.maxLength ?? Infinity)) return null;
    const make = (inputs: readonly Value[]): Value => {
      const measured = numberOf(inputs[value]);
      if (measured === null) return null;
      const [least, most] = [numberOf(inputs[low]), numberOf(inputs[high])];
      return least !== null && measured < least ? below : most !== null && measured > most ? above : within;
    };
    return { capacity: 0, at: (_, inputs) => make(inputs), draw: (_, _row, inputs) => make(inputs) };
  },
};
