import { compileColumnGenerator } from "./column-generator.ts";
import { type ColumnPlan, split, streamKey, type Value, variant } from "@seedloom/core";
import { compileInputs, inputsAt } from "./read-inputs.ts";
import type { RowBlock } from "../row-block.ts";
import type { TableInput } from "../table-input.ts";

/** The events of a column: who decides is the row alone, never the try, so that columns of one event change together. */
export function compileEvents(input: TableInput, { column, events = [] }: ColumnPlan) {
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
    /** Puts their values in the place of the usual ones. */
    happen(block: RowBlock, values: Value[]): void {
      const { rows, count, attempt } = block;
      // The first that applies to a row has the last word.
      for (const { has, key, generator, read, yields } of compiled.toReversed()) {
        // A row that breaks a rule is tried again without what gives way.
        if (yields && attempt > 0) continue;
        const inputs = read(block);
        const tried = variant(key, attempt);
        for (let at = 0; at < count; at++) {
          if (has(rows[at]!)) values[at] = generator.draw(tried, rows[at]!, inputsAt(inputs, at));
        }
      }
    },
  };
}
