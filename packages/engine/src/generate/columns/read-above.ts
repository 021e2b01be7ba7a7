import type { Value } from "@seedloom/core";
import { NO_PARENT, type RowBlock } from "../row-block.ts";
import type { TableInput } from "../table-input.ts";

/** The sequence that a tree's rows are numbered by, by which a key leads back to its row; null where there is none. */
export function treeNumbers(
  { table, tablePlan }: Pick<TableInput, "table" | "tablePlan">,
  reference: number,
): { readonly key: string; readonly start: number; readonly step: number } | null {
  const { foreignKey, pick, parents } = tablePlan.references[reference]!;
  const { columns, references } = table.foreignKeys[foreignKey]!;
  if (pick.kind !== "tree" || columns.length !== 1 || parents.existing > 0) return null;
  const source = tablePlan.columns.find(({ column }) => column === references.columns[0])?.source;
  if (source?.kind !== "sequence" || source.width !== undefined) return null;
  return { key: columns[0]!, start: source.start, step: source.step };
}

/**
 * Reads a column of all rows above: level by level rather than row by row, and without recursion, since trees may be as deep as there are
 * rows. Keys are read as they were repaired.
 */
export function readAbove(input: TableInput, reference: number, column: string): (block: RowBlock) => Value[] {
  const parents = input.parentRows(reference);
  const numbers = treeNumbers(input, reference);
  if (numbers === null) return ({ count }) => Array.from({ length: count }, (): Value => []);
  return ({ parents: chosen, rows, count }) => {
    const found = Array.from({ length: count }, (): Value[] => []);
    let indexes = chosen[reference]!.slice(0, count);
    let places = Array.from({ length: count }, (_, at) => at);
    // A root whose key may not be NULL refers to itself.
    const isAbove = (index: number, at: number) =>
      index !== NO_PARENT && index !== rows[at]! - input.tablePlan.firstRow;
    ({ indexes, places } = kept(indexes, places, (index, place) => isAbove(index, places[place]!)));
    while (places.length > 0) {
      const values = parents.values(column, indexes, places.length);
      const keys = parents.values(numbers.key, indexes, places.length);
      places.forEach((at, place) => found[at]!.push(values[place]!));
      const next = Float64Array.from(keys, (key) =>
        key === null ? NO_PARENT : (Number(key) - numbers.start) / numbers.step,
      );
      const before = indexes;
      ({ indexes, places } = kept(next, places, (index, place) => index !== NO_PARENT && index !== before[place]));
    }
    return found.map((values) => values.reverse());
  };
}

function kept(
  indexes: Float64Array,
  places: readonly number[],
  keep: (index: number, place: number) => boolean,
): { indexes: Float64Array<ArrayBuffer>; places: number[] } {
  const chosen = places.flatMap((_, place) => (keep(indexes[place]!, place) ? [place] : []));
  return {
    indexes: Float64Array.from(chosen, (place) => indexes[place]!),
    places: chosen.map((place) => places[place]!),
  };
}
