import type { CompiledGenerator, Generator, GeneratorSpec, Value } from "@seedloom/core";
import { compileIn } from "../compile.ts";
import { requiredInputs } from "../inputs.ts";
import { inOtherWords } from "../language/in-other-words.ts";
import type { Lookup } from "../nested/lookup.ts";
import { OptionReader } from "../options.ts";
import { everyType } from "../types.ts";

/** Another generator for each value of another column. */
export function conditional(lookup: Lookup): Generator {
  return {
    name: "conditional",
    summary:
      "Another generator for each value of the input `given`: `cases` by value, `otherwise` (null) for the rest; in other languages than English their phrases for `said`.",
    entity: null,
    types: everyType,
    edges: false,
    compile(options, context) {
      const reader = new OptionReader("conditional", options);
      const cases = reader.record("cases") ?? {};
      const otherwise = reader.spec("otherwise");
      const said = reader.string("said");
      if (Object.keys(cases).length === 0) reader.fail("cases", "give a generator for each value");
      reader.end();
      const [position = 0] = requiredInputs("conditional", context, "given");
      const bind = (spec: GeneratorSpec): CompiledGenerator | null => {
        if (spec.inputs !== undefined) reader.fail("cases", "give generators without inputs");
        return compileIn(lookup(), spec, context);
      };
      const bound = new Map<string, CompiledGenerator>();
      for (const [value, spec] of Object.entries(cases)) {
        if (!isSpec(spec)) return reader.fail("cases", "give a generator for each value");
        const compiled = bind(spec);
        if (compiled === null) return null;
        bound.set(value, compiled);
      }
      const rest = otherwise === undefined ? undefined : bind(otherwise);
      if (rest === null) return null;
      const chosen = (inputs: readonly Value[]) => bound.get(textOf(inputs[position] ?? null)) ?? rest;
      return inOtherWords(context, said, {
        capacity: 0,
        at: (index, inputs) => chosen(inputs)?.at(index, []) ?? null,
        draw: (key, row, inputs) => chosen(inputs)?.draw(key, row, []) ?? null,
      });
    },
  };
}

function isSpec(value: unknown): value is GeneratorSpec {
  return typeof value === "object" && value !== null && "generator" in value && typeof value.generator === "string";
}

function textOf(value: Value): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
