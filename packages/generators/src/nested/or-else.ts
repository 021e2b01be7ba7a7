import type { CompiledGenerator, Generator, RisingMoments, Value } from "@seedloom/core";
import { OptionReader } from "../options.ts";
import { everyType } from "../types.ts";
import { compileIn } from "../compile.ts";
import type { Lookup } from "./lookup.ts";

/**
 * What is made from another column that may be NULL, in a column that may not: a slug beside a title. The inputs of `first` and `otherwise`
 * are named in this spec too, by the same names.
 */
export function orElse(lookup: Lookup): Generator {
  return {
    name: "orElse",
    summary: "What the generator `first` makes of its inputs, and where that is NULL what `otherwise` makes.",
    entity: null,
    types: everyType,
    edges: false,
    compile(given, context) {
      const options = new OptionReader("orElse", given);
      const first = options.spec("first") ?? options.fail("first", "give a generator");
      const otherwise = options.spec("otherwise") ?? options.fail("otherwise", "give a generator");
      options.end();
      const outer = context.inputs ?? [];
      const [passed, others] = [first, otherwise].map(({ inputs }) =>
        Object.keys(inputs ?? {}).map((name) => outer.indexOf(name)),
      ) as [number[], number[]];
      if ([...passed, ...others].includes(-1)) options.fail("first", "name its inputs among those of `orElse` too");
      const [made, instead] = [compileIn(lookup(), first, context), compileIn(lookup(), otherwise, context)];
      if (made === null || instead === null) return null;
      const only = (inputs: readonly Value[], positions: readonly number[]): readonly Value[] =>
        positions.map((position) => inputs[position] ?? null);
      return {
        capacity: 0,
        at: (index, inputs) => made.at(index, only(inputs, passed)) ?? instead.at(index, only(inputs, others)),
        draw: (key, row, inputs) =>
          made.draw(key, row, only(inputs, passed)) ?? instead.draw(key, row, only(inputs, others)),
        ...bothRising(made, instead, (inputs) => [only(inputs, passed), only(inputs, others)]),
      };
    },
  };
}

/** Rising where both are, by the clock of the second, which has no other rows to wait for. */
function bothRising(
  made: CompiledGenerator,
  instead: CompiledGenerator,
  parted: (inputs: readonly Value[]) => readonly [first: readonly Value[], otherwise: readonly Value[]],
): Pick<CompiledGenerator, "rising"> {
  if (!made.rising || !instead.rising) return {};
  return {
    rising(since): RisingMoments {
      const [first, otherwise] = [made.rising!(since), instead.rising!(since)];
      return {
        clock: otherwise.clock,
        draw(share, key, row, inputs) {
          const [theirs, others] = parted(inputs);
          return first.draw(share, key, row, theirs) ?? otherwise.draw(share, key, row, others);
        },
      };
    },
  };
}
