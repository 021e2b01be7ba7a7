import type { Value } from "@seedloom/core";
import { columnPosition, decidedColumns } from "./column-places.ts";
import { emptyVector } from "./row-block.ts";
import type { RowMaker } from "./row-maker.ts";
import { relatedPositions } from "./rules/related-positions.ts";
import type { Settlement } from "./settle/settlement.ts";
import type { StepName } from "./step.ts";
import type { TableInput } from "./table-input.ts";

/** Reads one column of the first `count` of some rows into a vector of its own. */
export type ColumnReader = (rows: Float64Array, count: number) => Value[];

/**
 * Reads a column at the cost of that column where it stands alone, and of those that rules tie it to otherwise.
 * @param asMoments whether text that says a moment may come as the moment
 */
export function compileReader(
  column: string,
  asMoments: boolean,
  input: TableInput,
  settlement: Settlement,
  maker: RowMaker,
): ColumnReader {
  const { table, tablePlan } = input;
  const { generated, computed, goals, last, blocks } = maker;
  const position = columnPosition(table, column);
  const formula = generated.find((made) => made.position === position);
  const isLast = (place: number) => last.positions.has(place);
  if (isLast(position) || formula?.positions.some(isLast))
    return (rows, count) => Array.from({ length: count }, (_, at) => maker.row(rows[at]!)[position]!);
  // A key that may be NULL where no parent agrees is kept by how it is drawn: it holds nothing together, unless rules speak of it.
  const binding = goals.filter(
    ({ optional, late }, index) =>
      (late ? late.includes(position) : !optional || optional.includes(position)) ||
      (!late &&
        optional &&
        goals.some((other, place) => place !== index && other.positions.some((one) => optional.includes(one)))),
  );
  // Columns that one reference decides: a search that changes one of them changes them all. Those read here must not wait for late ones.
  const together = tablePlan.references.flatMap(({ late }, reference) => {
    if (late || last.references.has(reference)) return [];
    return [{ positions: decidedColumns(tablePlan, reference).map((name) => columnPosition(table, name)) }];
  });
  const fixed = isFixed(input, column);
  const related = fixed ? new Set([position]) : relatedPositions(position, [...binding, ...together], computed);
  const own = fixed ? [] : binding.filter((goal) => goal.positions.some((place) => related.has(place)));
  const list = maker.order([...related].map((place): StepName => `column:${place}`));
  const isComputed = computed.some((made) => made.position === position);
  // Rules about single columns are asked of all rows at once.
  const simple = !isComputed && own.every(({ test }) => test);
  const looks = !simple && (own.length > 0 || isComputed);
  const judged = (values: readonly Value[], row: number) =>
    own.every((goal) => goal.holds(values)) ? values[position]! : maker.standing(row)[position]!;
  const runMoments = asMoments && related.size === 1 && own.length === 0 ? list.at(-1)?.runMoments : undefined;
  const readOne = (row: number): Value => {
    const patch = settlement.patch(row);
    return patch ? patch[position]! : judged(maker.draw(list, row, settlement.attempt(row)), row);
  };
  return (rows, count) => {
    if (count === 1) return [readOne(rows[0]!)];
    const block = blocks.take(count);
    block.rows.set(rows.subarray(0, count));
    maker.run(runMoments ? list.slice(0, -1) : list, block);
    runMoments?.(block);
    // What the database computes no step has made.
    const found = formula ? emptyVector(count) : runMoments ? block.moments[position]! : block.values[position]!;
    const marked = simple && own.length > 0 ? maker.markBroken(own, block).slice(0, count) : null;
    for (let at = 0; at < count; at++) {
      const row = rows[at]!;
      if (settlement.concerns(row)) found[at] = readOne(row);
      else if (marked !== null) {
        if (marked[at] === 1) found[at] = maker.standing(row)[position]!;
      } else if (looks) found[at] = judged(maker.rowOf(block, at), row);
    }
    blocks.give(block);
    return found;
  };
}

/** Whether neither another try nor the search can change a column: it is read by itself, whatever rules mention it. */
function isFixed({ tablePlan }: TableInput, column: string): boolean {
  const found = tablePlan.columns.find((candidate) => candidate.column === column);
  if (!found || found.nullRate > 0) return false;
  const { source } = found;
  if (source.kind === "sequence") return true;
  const stands = source.kind === "generator" && Object.keys(source.spec.inputs ?? {}).length === 0;
  return stands && (source.index.kind === "slot" || source.index.kind === "row");
}
