import { unit, variant } from "@seedloom/core";
import type { CompiledGenerator, Generator, GeneratorSpec, Marginal, Value } from "@seedloom/core";
import { compileIn } from "../compile.ts";
import { weightedPick } from "../build/weighted-pick.ts";
import type { Lookup } from "../nested/lookup.ts";
import { OptionReader } from "../options.ts";
import { everyType } from "../types.ts";

/** What one of several generators makes, as often as their weights say. */
export function mixture(lookup: Lookup): Generator {
  return {
    name: "mixture",
    summary: "What one of several generators makes, as often as their weights say (`parts`: [weight, generator]).",
    entity: null,
    types: everyType,
    marginal({ parts }, context) {
      const marginals = (parts as readonly Part[]).map(([weight, { generator, options = {} }]) => {
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
      if (pairs.some(([, spec]) => spec.inputs !== undefined)) options.fail("parts", "give generators without inputs");
      const compiled = pairs.map(([, spec]) => compileIn(lookup(), spec, context));
      if (!compiled.every((part): part is CompiledGenerator => part !== null)) return null;
      const pick = weightedPick(pairs.map(([weight]) => weight));
      const first = compiled[0];
      return {
        capacity: 0,
        at: (index, inputs): Value => (compiled[index % compiled.length] ?? first)?.at(index, inputs) ?? null,
        draw(key, row, inputs): Value {
          const place = pick(unit(key, row));
          return compiled[place]?.draw(variant(key, 8000 + place), row, inputs) ?? null;
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
