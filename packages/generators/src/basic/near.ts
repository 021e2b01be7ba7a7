import { unit } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { numberOf, requiredInputs } from "../inputs.ts";
import { numberTarget } from "../number-target.ts";
import { OptionReader } from "../options.ts";
import { numberTypes } from "../build/number-generator.ts";
import { hash } from "../scramble.ts";

/** What lies between other columns or close to them: a mean between its ends, a day's highest price above its first and its last. */
export const near: Generator = {
  name: "near",
  summary:
    "A number between the smallest and the largest of its inputs `of…`, or further out on one side alone: up to a share `below` (0) under the smallest, or `above` (0) over the largest.",
  entity: null,
  types: numberTypes,
  edges: false,
  compile(given, context) {
    const options = new OptionReader("near", given);
    const below = options.number("below", 0) ?? 0;
    const above = options.number("above", 0) ?? 0;
    options.end();
    const positions = requiredInputs("near", context, "of");
    const target = numberTarget(context);
    if (target === null) return null;
    const scale = context.type.kind === "text" ? 0 : Math.min(target.scale, 4);
    const make = (inputs: readonly Value[], fraction: number): Value => {
      let [least, most, places] = [Infinity, -Infinity, 2];
      for (const position of positions) {
        const one = numberOf(inputs[position]);
        if (one === null) continue;
        if (one < least) least = one;
        if (one > most) most = one;
        places = Math.max(places, placesOf(one));
      }
      if (most === -Infinity) return null;
      const [low, high] = ends(least, most, below, above);
      // What is paid in cents was so last year.
      const divisor = 10 ** Math.min(scale, places);
      const exact = (low + (high - low) * fraction) * divisor;
      // Rounded to the inside, so that a day's highest price is none of its lower ones.
      const rounded =
        below > 0 && above === 0 ? Math.floor(exact) : above > 0 && below === 0 ? Math.ceil(exact) : Math.round(exact);
      const outer = below > 0 || above > 0;
      const value = outer ? rounded / divisor : Math.min(Math.max(rounded / divisor, least), most);
      return target.write(Math.min(Math.max(value, target.min), target.max));
    };
    return {
      capacity: 0,
      at: (index, inputs) => make(inputs, (hash(index, 23) % 1000) / 1000),
      draw: (key, row, inputs) => make(inputs, unit(key, row)),
    };
  },
};

/** How many places a number has behind the point. */
const placesOf = (number: number): number => String(number).split(".")[1]?.length ?? 0;

function ends(least: number, most: number, below: number, above: number): readonly [low: number, high: number] {
  const [under, over] = [least - Math.max(Math.abs(least), 1) * below, most + Math.max(Math.abs(most), 1) * above];
  if (below > 0 && above > 0) return [under, over];
  if (below > 0) return [under, least];
  return above > 0 ? [most, over] : [least, most];
}
