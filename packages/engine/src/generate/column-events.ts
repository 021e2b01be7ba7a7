import { compileColumnGenerator } from "./column-generator.ts";
import { type ColumnPlan, split, streamKey, type Value, variant } from "@seedloom/core";
import { compileInputs } from "./read-inputs.ts";
import type { RowState } from "./row-state.ts";
import type { TableInput } from "./table-input.ts";

/** The events of a column: who decides is the row alone, never the try, so that columns of one event change together. */
export function compileEvents(input: TableInput, { column, events = [] }: ColumnPlan) {
  if (events.length === 0) return null;
  const { seed } = input.plan;
  const compiled = events.map(({ stream, share, spec, yields }, index) => ({
    has: split(share, streamKey(seed, stream)).has,
    key: streamKey(seed, `${input.table.id}.${column}#event${index}`),
    generator: compileColumnGenerator(input, column, spec),
    ...compileInputs(input, Object.values(spec.inputs ?? {})),
    yields,
  }));
  return {
    needs: compiled.flatMap(({ needs }) => needs),
    valueOf(state: RowState, usual: (state: RowState) => Value): Value {
      for (const { has, key, generator, read, yields } of compiled) {
        // A row that breaks a rule is tried again without what gives way.
        if ((yields && state.attempt > 0) || !has(state.row)) continue;
        return generator.draw(variant(key, state.attempt), state.row, read(state));
      }
      return usual(state);
    },
  };
}
