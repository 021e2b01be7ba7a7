import type { Generator, Value } from "@seedloom/core";
import { asStored } from "../as-stored.ts";
import { always } from "../build/constant-generator.ts";
import { shares } from "../build/shares.ts";
import { OptionReader } from "../options.ts";
import { everyType } from "../types.ts";

export const constant: Generator = {
  name: "constant",
  summary: "The same value in every row.",
  entity: null,
  types: everyType,
  edges: false,
  marginal: ({ value = null }) => shares([[value as Value, 1]]),
  compile(given, { type }) {
    const options = new OptionReader("constant", given);
    const value = options.raw("value") ?? null;
    options.end();
    return always(asStored(value as Value, type));
  },
};
