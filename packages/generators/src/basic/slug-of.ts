import { uint32 } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { requiredInputs, textOf } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { scramble } from "../scramble.ts";
import { cutAtWord, slugify } from "../slug.ts";
import { takesText } from "../build/text-generator.ts";

/** Letters and digits that keep slugs apart, and how many there are of them. */
const ENDING = 4;
const CAPACITY = 36 ** ENDING;

export const slugOf: Generator = {
  name: "slugOf",
  summary:
    "Another column's text (input `from`) as it stands in an address: `Red Chairs` gives `red-chairs`; with `apart`, `red-chairs-k3x9`, or `red-chairs-2` the second time where all texts come again after `every` rows. Of what has none, that of `otherwise`.",
  entity: null,
  types: ["text", "any"],
  compile(given, context) {
    const options = new OptionReader("slugOf", given);
    const apart = options.boolean("apart") ?? false;
    const every = options.integer("every", 1) ?? null;
    const otherwise = options.string("otherwise") ?? null;
    options.end();
    if (!takesText(context)) return null;
    const position = requiredInputs("slugOf", context, "from")[0] ?? 0;
    const room = context.maxLength ?? Infinity;
    const make = (inputs: readonly Value[]): Value => {
      const input = inputs[position] ?? otherwise;
      return input === null ? null : cutAtWord(slugify(textOf(input)), room, "-");
    };
    // Where names repeat and slugs may not, they end in a few letters as those of many sites do.
    const ended = (index: number, inputs: readonly Value[]): Value => {
      const input = inputs[position] ?? otherwise;
      if (input === null) return null;
      const stem = cutAtWord(slugify(textOf(input)), room - ENDING - 1, "-");
      if (every !== null && index < every) return stem;
      const ending =
        every === null
          ? scramble(index, CAPACITY).toString(36).padStart(ENDING, "0")
          : String(Math.floor(index / every) + 1);
      return stem === "" ? ending : `${stem}-${ending}`;
    };
    if (apart && room > 2 * ENDING)
      return {
        capacity: CAPACITY,
        at: ended,
        draw: (key, row, inputs) => ended(uint32(key, row, 0) % CAPACITY, inputs),
      };
    return { capacity: 0, at: (_, inputs) => make(inputs), draw: (_, _row, inputs) => make(inputs) };
  },
};
