import { type Input, type Value } from "@seedloom/core";
import type { RowState } from "./row-state.ts";
import type { StepName } from "./step.ts";
import { columnPosition, type TableInput } from "./table-input.ts";

export const NO_INPUTS: readonly Value[] = [];

/** How a generator's inputs are read, and the steps that they need. */
export function compileInputs(
  input: TableInput,
  inputs: readonly Input[],
): { needs: readonly StepName[]; read: (state: RowState) => readonly Value[] } {
  if (inputs.length === 0) return { needs: [], read: () => NO_INPUTS };
  const { table, tablePlan } = input;
  const readers = inputs.map((wanted): { need: StepName; read: (state: RowState) => Value } => {
    if (!("via" in wanted)) {
      const position = columnPosition(table, wanted.column);
      return { need: `column:${position}`, read: (state) => state.values[position]! };
    }
    const reference = tablePlan.references.findIndex(
      ({ foreignKey }) => table.foreignKeys[foreignKey]!.columns.join(",") === wanted.via,
    );
    const parents = input.parentRows(reference);
    return {
      need: `reference:${reference}`,
      read: (state) => {
        const parent = state.parents[reference]!;
        return parent === null ? null : parents.value(wanted.column, parent);
      },
    };
  });
  return { needs: readers.map(({ need }) => need), read: (state) => readers.map(({ read }) => read(state)) };
}
