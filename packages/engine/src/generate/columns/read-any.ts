import { streamKey, unit } from "@seedloom/core";
import type { TableId, Value } from "@seedloom/core";
import type { RowBlock } from "../row-block.ts";
import type { TableInput } from "../table-input.ts";

/**
 * Reads a column of some row of a table that no foreign key leads to: one that is added, told from this row's number alone. Rows that are
 * read often are so by many.
 */
export function readAny(
  { plan, table, rowsOf }: TableInput,
  of: TableId,
  column: string,
): (block: RowBlock) => Value[] {
  const rows = rowsOf(of);
  const key = streamKey(plan.seed, `${table.id}#any#${of}`);
  return (block) => {
    const chosen = new Float64Array(block.count);
    for (let at = 0; at < block.count; at++) {
      const fraction = unit(key, block.rows[at]!);
      chosen[at] = rows.existing + Math.floor(fraction ** SKEW * rows.added);
    }
    return rows.values(column, chosen, block.count);
  };
}

/** Some rows are meant more often than others: a tenth of them by a fifth. */
const SKEW = 1.4;
