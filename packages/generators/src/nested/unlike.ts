import type { Generator, Value } from "@seedloom/core";
import { below } from "@seedloom/core";
import { compileIn } from "../compile.ts";
import { requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { everyType } from "../types.ts";
import type { Lookup } from "./lookup.ts";

/** How many are looked at to find another one, and how far they are from one another. */
const TRIES = 40;
const STEP = 7919;
const INDEXES = 2 ** 40;

/** What is another than what it is opposed to: the state before a change, the town where a journey ends. */
export function unlike(lookup: Lookup): Generator {
  return {
    name: "unlike",
    summary:
      "What the generator `of` makes, another than the value of another column (input `from`) wherever there is one.",
    entity: null,
    types: everyType,
    edges: false,
    compile(given, context) {
      const options = new OptionReader("unlike", given);
      const of = options.spec("of") ?? options.fail("of", "give a generator");
      options.end();
      const [from = 0] = requiredInputs("unlike", context, "from");
      const made = compileIn(lookup(), of, { ...context, inputs: [], unique: false });
      if (made === null) return null;
      // Generators of which nothing is kept apart only draw.
      const at = (index: number, other: Value): Value => {
        for (let tried = 0; tried < TRIES; tried++) {
          const value = made.at(index + tried * STEP, []);
          if (other === null || String(value) !== String(other)) return value;
        }
        return made.at(index, []);
      };
      return {
        capacity: 0,
        at: (index, inputs) => at(index, inputs[from] ?? null),
        draw(key, row, inputs) {
          const other = inputs[from] ?? null;
          const drawn = made.draw(key, row, []);
          return other === null || String(drawn) !== String(other) ? drawn : at(below(INDEXES, key, row), other);
        },
      };
    },
  };
}
