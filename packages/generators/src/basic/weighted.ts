import { unit } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { inOtherWords, speaksOthers } from "../language/in-other-words.ts";
import { OptionReader } from "../options.ts";
import { everyType } from "../types.ts";
import { asStored } from "../as-stored.ts";
import { shares } from "../build/shares.ts";
import { weightedPick } from "../build/weighted-pick.ts";

export const weighted: Generator = {
  name: "weighted",
  summary:
    "One of the given values, as often as their weights say; in other languages than English their words for `said`.",
  entity: null,
  types: everyType,
  edges: false,
  marginal: ({ values, said }, context) =>
    said !== undefined && speaksOthers(context) ? null : shares(values as readonly Pair[]),
  compile(given, context) {
    const options = new OptionReader("weighted", given);
    const pairs = options.list("values") ?? [];
    if (pairs.length === 0 || !pairs.every(isPair)) {
      options.fail("values", "give a list of [value, weight] with weights above 0");
    }
    const said = options.string("said");
    options.end();
    const values = pairs.map((pair) => asStored((pair as Pair)[0], context.type));
    const pick = weightedPick(pairs.map((pair) => (pair as Pair)[1]));
    return inOtherWords(context, said, {
      capacity: new Set(values).size === values.length ? values.length : 0,
      at: (index) => values[index % values.length] ?? null,
      draw: (key, row) => values[pick(unit(key, row))] ?? null,
    });
  },
};

type Pair = readonly [Value, number];

function isPair(pair: unknown): pair is Pair {
  return Array.isArray(pair) && pair.length === 2 && typeof pair[1] === "number" && pair[1] > 0;
}
