import type { CompiledGenerator, Rising, StreamKey, Value } from "@seedloom/core";
import { uint32 } from "@seedloom/core";
import { inputsAt, type InputVectors } from "./read-inputs.ts";
import type { RowBlock } from "../row-block.ts";
import { shareBefore } from "../share-before.ts";
import type { TableInput } from "../table-input.ts";

/** Tells the jitter within a row's turn from other draws of the column. */
const JITTER = 61;

/** Fills a column of moments that rise from row to row: each somewhere within the row's turn. Null where the generator has none. */
export function risingFill(
  { tablePlan }: Pick<TableInput, "tablePlan">,
  { rising }: CompiledGenerator,
  { since }: Rising,
  asMoments: boolean,
): ((key: StreamKey, block: RowBlock, inputs: InputVectors, values: Value[]) => void) | null {
  const made = rising?.(since);
  const draw = asMoments ? made?.moments : made?.draw;
  if (draw === undefined) return null;
  const before = shareBefore(tablePlan);
  const turn = 1 / Math.max(1, tablePlan.rows) / 0x1_0000_0000;
  return (key, { rows, count }, inputs, values) => {
    for (let at = 0; at < count; at++) {
      if (values[at] === null) continue;
      const row = rows[at]!;
      const share = before(row) + uint32(key, row, JITTER) * turn;
      values[at] = draw(share, key, row, inputsAt(inputs, at));
    }
  };
}
