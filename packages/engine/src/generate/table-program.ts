import type { EvaluationScope, RowBatch, Value } from "@seedloom/core";
import { columnPosition } from "./column-places.ts";
import { type ColumnReader, compileReader } from "./column-reader.ts";
import { createRowMaker, type RowMaker } from "./row-maker.ts";
import type { RowRule } from "./rules/row-rules.ts";
import type { Settlement } from "./settle/settlement.ts";
import type { TableInput } from "./table-input.ts";

/** A table's rows as pure functions of their index. */
export interface TableProgram extends Pick<RowMaker, "row" | "attempt" | "missed"> {
  readonly rules: readonly RowRule[];
  /** One column of the first `count` of some rows, in a vector of its own, at the cost of that column where it stands alone. */
  values(column: string, rows: Float64Array, count: number): Value[];
  /** The same, but text that says a moment may come as the moment. */
  moments(column: string, rows: Float64Array, count: number): Value[];
  /** Rows [from, to) in batches. */
  batches(from: number, to: number, size: number): Generator<RowBatch, void, undefined>;
  /** Rows in any order, a batch for each vector of them. */
  batchesOf(order: Iterable<Float64Array>): Generator<RowBatch, void, undefined>;
  readonly scope: EvaluationScope;
}

export function createTableProgram(input: TableInput, settlement: Settlement): TableProgram {
  const { table, tablePlan, scope, rules } = input;
  const maker = createRowMaker(input, settlement);
  const columns = tablePlan.columns.map(({ column }) => column);
  const positions = columns.map((column) => columnPosition(table, column));

  /** Each column's reader is compiled when it is first read. */
  function readers(asMoments: boolean): (column: string) => ColumnReader {
    const made = new Map<string, ColumnReader>();
    return (column) => {
      const reader = made.get(column) ?? compileReader(column, asMoments, input, settlement, maker);
      made.set(column, reader);
      return reader;
    };
  }
  /** The columns of `count` rows, whose indexes are written by `choose`. */
  function vectorsOf(count: number, choose: (rows: Float64Array) => void): readonly (readonly Value[])[] {
    const block = maker.blocks.take(count);
    choose(block.rows);
    maker.finishAll(block);
    const vectors = positions.map((position) => block.values[position]!);
    maker.blocks.give(block);
    return vectors;
  }
  const values = readers(false);
  const moments = readers(true);

  return {
    rules,
    scope,
    row: maker.row,
    attempt: maker.attempt,
    missed: maker.missed,
    values: (column, rows, count) => values(column)(rows, count),
    moments: (column, rows, count) => moments(column)(rows, count),
    *batches(from, to, size) {
      for (let first = from; first < to; first += size) {
        const count = Math.min(size, to - first);
        const vectors = vectorsOf(count, (rows) => {
          for (let at = 0; at < count; at++) rows[at] = first + at;
        });
        yield { table: table.id, firstRow: first, count, columns, values: vectors };
      }
    },
    *batchesOf(order) {
      for (const rows of order) {
        const vectors = vectorsOf(rows.length, (own) => own.set(rows));
        yield { table: table.id, firstRow: rows[0]!, rows: rows.slice(), count: rows.length, columns, values: vectors };
      }
    },
  };
}
