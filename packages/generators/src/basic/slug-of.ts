import type { Generator, Value } from "@seedloom/core";
import { requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { cutAtWord, slugify } from "../slug.ts";
import { takesText } from "../build/text-generator.ts";

export const slugOf: Generator = {
  name: "slugOf",
  summary: "Another column's text (input `from`) as it stands in an address: `Red Chairs` gives `red-chairs`.",
  entity: null,
  types: ["text", "any"],
  compile(given, context) {
    new OptionReader("slugOf", given).end();
    if (!takesText(context)) return null;
    const position = requiredInputs("slugOf", context, "from")[0] ?? 0;
    const room = context.maxLength ?? Infinity;
    const make = (inputs: readonly Value[]): Value => {
      const input = inputs[position] ?? null;
      return input === null ? null : cutAtWord(slugify(String(input)), room, "-");
    };
    return { capacity: 0, at: (_, inputs) => make(inputs), draw: (_, _row, inputs) => make(inputs) };
  },
};
