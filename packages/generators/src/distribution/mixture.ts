import { unit, variant } from "@seedloom/core";
import type { CompiledGenerator, Generator, GeneratorSpec, Marginal, Value } from "@seedloom/core";
import { compileIn } from "../compile.ts";
import { weightedPick } from "../build/weighted-pick.ts";
import type { Lookup } from "../nested/lookup.ts";
import { OptionReader } from "../options.ts";
import { everyType } from "../types.ts";

/** What one of several generators makes, as often as their weights say. Inputs of the parts are named in this spec too, by the same names. */
export function mixture(lookup: Lookup): Generator {
  return {
    name: "mixture",
    summary: "What one of several generators makes, as often as their weights say (`parts`: [weight, generator]).",
    entity: null,
    types: everyType,
    marginal({ parts }, context) {
      const given = parts as readonly Part[];
      if (given.some(([, { inputs }]) => inputs !== undefined)) return null;
      const marginals = given.map(([weight, { generator, options = {} }]) => {
        return [weight, lookup()[generator]?.marginal?.(options, context) ?? null] as const;
      });
      const known = marginals.filter((part): part is [number, Marginal] => part[1] !== null);
      return known.length === marginals.length ? { kind: "mixture", parts: known } : null;
    },
    compile(given, context) {
      const options = new OptionReader("mixture", given);
      const parts = options.list("parts") ?? [];
      if (parts.length === 0 || !parts.every(isPart)) {
        options.fail("parts", "give a list of [weight, generator] with weights above 0");
      }
      options.end();
      const pairs = parts as readonly Part[];
      const outer = context.inputs ?? [];
      const passed = pairs.map(([, { inputs }]) => Object.keys(inputs ?? {}).map((name) => outer.indexOf(name)));
      if (passed.some((positions) => positions.includes(-1)))
        options.fail("parts", "name their inputs among those of `mixture` too");
      const compiled = pairs.map(([, spec]) => compileIn(lookup(), spec, context));
      if (!compiled.every((part): part is CompiledGenerator => part !== null)) return null;
      const pick = weightedPick(pairs.map(([weight]) => weight));
      const only = (place: number, inputs: readonly Value[]): readonly Value[] =>
        (passed[place] ?? []).map((position) => inputs[position] ?? null);
      return {
        capacity: 0,
        at(index, inputs): Value {
          const place = index % compiled.length;
          return compiled[place]?.at(index, only(place, inputs)) ?? null;
        },
        draw(key, row, inputs): Value {
          const place = pick(unit(key, row));
          return compiled[place]?.draw(variant(key, 8000 + place), row, only(place, inputs)) ?? null;
        },
      };
    },
  };
}

type Part = readonly [number, GeneratorSpec];

function isPart(part: unknown): part is Part {
  return (
    Array.isArray(part) &&
    part.length === 2 &&
    typeof part[0] === "number" &&
    part[0] > 0 &&
    typeof part[1] === "object" &&
    part[1] !== null &&
    "generator" in part[1]
  );
}
