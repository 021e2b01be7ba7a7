import { unit } from "@seedloom/core";
import type { CompiledGenerator, Generator, GeneratorSpec, Value } from "@seedloom/core";
import { compileIn } from "../compile.ts";
import { momentOf, requiredInputs } from "../inputs.ts";
import type { Lookup } from "../nested/lookup.ts";
import { OptionReader } from "../options.ts";
import { hashUnit } from "../scramble.ts";
import { day, second } from "../time-target.ts";
import { everyType } from "../types.ts";

/** What is settled soonest, and last, as a multiple of the usual time. */
const [LEAST, MOST] = [0.5, 2];

/** Apart from what the generators below draw by the same key. */
const SALT = 4177;

/** Another generator for rows that came about long ago: what is pending today is settled a year later. */
export function byAge(lookup: Lookup): Generator {
  return {
    name: "byAge",
    summary:
      "The generator `past` for rows whose input `since` is longer ago than about `days` (45; half to twice as long, by row), `recent` for the rest.",
    entity: null,
    types: everyType,
    edges: false,
    compile(options, context) {
      const reader = new OptionReader("byAge", options);
      const days = reader.number("days") ?? 45;
      const [recent, past] = [reader.spec("recent"), reader.spec("past")];
      reader.end();
      if (days <= 0) reader.fail("days", "give a number above 0");
      if (recent === undefined || past === undefined) return reader.fail("past", "give generators for recent and past");
      const [since = 0] = requiredInputs("byAge", context, "since");
      const bind = (spec: GeneratorSpec) => {
        if (spec.inputs !== undefined) reader.fail("past", "give generators without inputs");
        return compileIn(lookup(), spec, context);
      };
      const [young, old] = [bind(recent), bind(past)];
      if (young === null || old === null) return null;
      /** How many times `days` a moment is ago; integers count seconds since 1970, or milliseconds. */
      const ageOf = (moment: Value | undefined): number => {
        const read = typeof moment === "number" ? moment : momentOf(moment);
        if (read === null) return 0;
        const began = typeof moment !== "string" && Math.abs(read) < 1e11 ? read * second : read;
        return (context.asOf - began) / (days * day);
      };
      // Most rows are far on one side or the other.
      const among = (inputs: readonly Value[], share: () => number): CompiledGenerator => {
        const age = ageOf(inputs[since]);
        return age > MOST || (age > LEAST && age > LEAST + (MOST - LEAST) * share()) ? old : young;
      };
      return {
        capacity: 0,
        takesMoments: true,
        at: (index, inputs) => among(inputs, () => hashUnit(index, 71)).at(index, []),
        draw: (key, row, inputs) => among(inputs, () => unit(key, row, SALT)).draw(key, row, []),
      };
    },
  };
}
