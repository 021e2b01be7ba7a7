import type { Generator } from "@seedloom/core";
import { numberTarget } from "../number-target.ts";
import { OptionReader } from "../options.ts";
import { maxCapacity } from "../scramble.ts";

export const sequence: Generator = {
  name: "sequence",
  summary: "Numbers in order, from `start` on, `step` apart.",
  entity: null,
  types: ["integer", "decimal", "float", "money", "text", "year", "any"],
  rises: true,
  compile(given, context) {
    const options = new OptionReader("sequence", given);
    const start = options.number("start") ?? 1;
    const step = options.number("step") ?? 1;
    if (step === 0) options.fail("step", "give a step other than 0");
    options.end();
    const target = numberTarget(context);
    if (target === null || start < target.min || start > target.max) return null;
    const room = Math.floor((step > 0 ? target.max - start : start - target.min) / Math.abs(step)) + 1;
    const capacity = Math.min(room, maxCapacity);
    const at = (index: number) => target.write(start + step * (index % capacity));
    return { capacity, at, draw: (_, row) => at(row) };
  },
};
