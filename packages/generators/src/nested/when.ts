import type { Generator, Value } from "@seedloom/core";
import { requiredInputs } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { everyType } from "../types.ts";
import { compileIn } from "../compile.ts";
import type { Lookup } from "./lookup.ts";

/**
 * Values that stand only in some states of the row: `shipped_at` where `status` is `shipped` or `delivered`. The inputs of
 * `then` are named in both specs: in its own, so that it knows their order, and in the outer one, behind `is`.
 */
export function when(lookup: Lookup): Generator {
  return {
    name: "when",
    summary:
      "What the generator `then` makes where the input `is` has one of `values`, is `set` at all, or is `unset`; null elsewhere, or `''` where `empty`.",
    entity: null,
    types: everyType,
    compile(given, context) {
      const options = new OptionReader("when", given);
      const then = options.spec("then") ?? options.fail("then", "give a generator");
      const values = options.list("values") ?? [];
      const set = options.boolean("set") ?? false;
      const unset = options.boolean("unset") ?? false;
      const otherwise = options.boolean("empty") === true ? "" : null;
      if (values.length === 0 && !set && !unset) options.fail("values", "give a list of the values in which it is set");
      options.end();
      const [is = 0] = requiredInputs("when", context, "is");
      const outer = context.inputs ?? [];
      const passed = Object.keys(then.inputs ?? {}).map((name) => outer.indexOf(name));
      if (passed.includes(-1)) options.fail("then", "name its inputs among those of `when` too");
      const inner = compileIn(lookup(), then, context);
      if (inner === null) return null;
      const wanted = new Set(values.map(String));
      const rest = (inputs: readonly Value[]): readonly Value[] => passed.map((position) => inputs[position] ?? null);
      const holds = (inputs: readonly Value[]): boolean => {
        const value = inputs[is] ?? null;
        if (value === null) return unset;
        return set || wanted.has(typeof value === "object" ? "" : String(value));
      };
      return {
        capacity: 0,
        at: (index, inputs) => (holds(inputs) ? inner.at(index, rest(inputs)) : otherwise),
        draw: (key, row, inputs) => (holds(inputs) ? inner.draw(key, row, rest(inputs)) : otherwise),
      };
    },
  };
}
