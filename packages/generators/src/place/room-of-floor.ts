import { below } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { numberOf, requiredInputs } from "../inputs.ts";
import { numberTarget } from "../number-target.ts";
import { OptionReader } from "../options.ts";
import { takesText } from "../build/text-generator.ts";
import { hash } from "../scramble.ts";

/** Doors of a floor. */
const DOORS = 24;

export const roomOfFloor: Generator = {
  name: "roomOfFloor",
  summary: "A room's or a flat's number that begins with its floor (input `of`): 312 on the third.",
  entity: null,
  types: ["text", "integer", "decimal", "any"],
  edges: false,
  compile(given, context) {
    const options = new OptionReader("roomOfFloor", given);
    options.end();
    const [position = 0] = requiredInputs("roomOfFloor", context, "of");
    const target = numberTarget(context);
    const text = takesText(context);
    if (!text && target === null) return null;
    const room = context.maxLength ?? Infinity;
    const make = (inputs: readonly Value[], door: number): Value => {
      const floor = numberOf(inputs[position]);
      if (floor === null) return null;
      const number = Math.abs(Math.trunc(floor)) * 100 + 1 + door;
      if (!text) return target!.write(Math.min(number, target!.max));
      const said = String(number).padStart(3, "0");
      return said.length > room ? said.slice(-room) : said;
    };
    return {
      capacity: 0,
      at: (index, inputs) => make(inputs, hash(index, 29) % DOORS),
      draw: (key, row, inputs) => make(inputs, below(DOORS, key, row)),
    };
  },
};
