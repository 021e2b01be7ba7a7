import type { Generator } from "@seedloom/core";
import { OptionReader } from "../options.ts";
import { compileNumber } from "../build/number-generator.ts";

export const year: Generator = {
  name: "year",
  summary: "Years from `from` to `to` (the last twenty), more of the recent ones.",
  entity: null,
  types: ["year", "integer", "decimal", "text", "any"],
  bounds: ["from", "to"],
  compile(given, context) {
    const options = new OptionReader("year", given);
    const now = new Date(context.asOf).getUTCFullYear();
    const from = options.integer("from") ?? Math.min(now - 20, options.integer("to") ?? now);
    const to = options.integer("to") ?? Math.max(now, from);
    if (from > to) options.fail("from", "give a year that is not after `to`");
    options.end();
    return compileNumber({ min: from, max: to, scale: 0 }, context, false);
  },
};
