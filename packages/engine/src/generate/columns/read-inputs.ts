import { type Input, type Value } from "@seedloom/core";
import { readAbove } from "./read-above.ts";
import { readAny } from "./read-any.ts";
import type { RowBlock } from "../row-block.ts";
import type { StepName } from "../step.ts";
import { columnPosition } from "../column-places.ts";
import type { TableInput } from "../table-input.ts";

export const NO_INPUTS: readonly Value[] = [];

/** Values of a generator's inputs: a vector for each. */
export type InputVectors = readonly (readonly Value[])[];

const NO_VECTORS: InputVectors = [];

/** How a generator's inputs are read, and the steps that they need; `takesMoments`: text that says a moment may come as the moment. */
export function compileInputs(
  input: TableInput,
  inputs: readonly Input[],
  takesMoments = false,
): { needs: readonly StepName[]; read: (block: RowBlock) => InputVectors } {
  if (inputs.length === 0) return { needs: [], read: () => NO_VECTORS };
  const { table, tablePlan } = input;
  const readers = inputs.map((wanted): { need: StepName | null; read: (block: RowBlock) => readonly Value[] } => {
    if (!("via" in wanted)) {
      const position = columnPosition(table, wanted.column);
      return {
        need: `column:${position}`,
        read: (block) => (takesMoments && block.moments[position]) || block.values[position]!,
      };
    }
    const { children, any } = wanted;
    if (any !== undefined) return { need: null, read: readAny(input, any, wanted.column) };
    if (children !== undefined) {
      const read = ({ rows, count }: RowBlock) => input.childValues(children, wanted.via, wanted.column, rows, count);
      return { need: null, read };
    }
    const reference = tablePlan.references.findIndex(
      ({ foreignKey }) => table.foreignKeys[foreignKey]!.columns.join(",") === wanted.via,
    );
    const parents = input.parentRows(reference);
    if (wanted.above === true)
      return { need: `reference:${reference}`, read: readAbove(input, reference, wanted.column) };
    return {
      need: `reference:${reference}`,
      read: (block) =>
        parents[takesMoments ? "moments" : "values"](wanted.column, block.parents[reference]!, block.count),
    };
  });
  return { needs: readers.flatMap(({ need }) => need ?? []), read: (block) => readers.map(({ read }) => read(block)) };
}

/** The inputs of one row. */
export function inputsAt(vectors: InputVectors, at: number): readonly Value[] {
  if (vectors.length === 0) return NO_INPUTS;
  return vectors.length === 1 ? [vectors[0]![at]!] : vectors.map((vector) => vector[at]!);
}
