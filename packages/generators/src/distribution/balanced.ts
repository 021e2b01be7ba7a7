import { split, variant } from "@seedloom/core";
import type { Generator, Split, StreamKey, Value } from "@seedloom/core";
import { shares } from "../build/shares.ts";
import { OptionReader } from "../options.ts";
import { everyType } from "../types.ts";

export const balanced: Generator = {
  name: "balanced",
  summary:
    "One of the given values, in shares that are exact in every prefix of the rows: the classes of a training set.",
  entity: null,
  types: everyType,
  edges: false,
  marginal: ({ values }) => shares(values as readonly Pair[]),
  compile(given) {
    const options = new OptionReader("balanced", given);
    const pairs = options.list("values") ?? [];
    if (pairs.length === 0 || !pairs.every(isPair)) {
      options.fail("values", "give a list of [value, share] with shares above 0");
    }
    options.end();
    const values = pairs.map((pair) => (pair as Pair)[0]);
    const weights = pairs.map((pair) => (pair as Pair)[1]);
    // Each split takes one class away from what the earlier ones left.
    const left = weights.map((_, place) => weights.slice(place).reduce((sum, weight) => sum + weight, 0));
    const splitsOf = remembering((key) =>
      weights.map((weight, place) => split(weight / (left[place] ?? weight), variant(key, 7000 + place))),
    );
    return {
      capacity: new Set(values).size === values.length ? values.length : 0,
      at: (index) => values[index % values.length] ?? null,
      draw(key, row) {
        let rank = row;
        for (const [place, part] of splitsOf(key).entries()) {
          if (part.has(rank)) return values[place] ?? null;
          rank -= part.before(rank);
        }
        return values.at(-1) ?? null;
      },
    };
  },
};

type Pair = readonly [Value, number];

function isPair(pair: unknown): pair is Pair {
  return Array.isArray(pair) && pair.length === 2 && typeof pair[1] === "number" && pair[1] > 0;
}

/** The last answer, for rows come one after another under one key. */
function remembering(make: (key: StreamKey) => readonly Split[]): (key: StreamKey) => readonly Split[] {
  let last: { readonly key: StreamKey; readonly splits: readonly Split[] } | undefined;
  return (key) => {
    if (last === undefined || last.key.a !== key.a || last.key.b !== key.b) last = { key, splits: make(key) };
    return last.splits;
  };
}
