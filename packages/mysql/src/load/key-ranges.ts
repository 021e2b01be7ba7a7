import type { RowBatch, Table, TableId } from "@seedloom/core";

/** The rows that a load added to a table, as far as its key tells: a range of an integer primary key. */
export interface KeyRange {
  readonly column: string;
  readonly from: number | bigint;
  readonly to: number | bigint;
}

/** The batches as they are; into `ranges` goes which keys are new, so that only those rows need be verified. */
export function* watchKeys(
  batches: Iterable<RowBatch>,
  table: Table,
  ranges: Map<TableId, KeyRange>,
): Generator<RowBatch> {
  const [column, ...rest] = table.primaryKey?.columns ?? [];
  const type = table.columns.find(({ name }) => name === column)?.type;
  if (column === undefined || rest.length > 0 || type?.kind !== "integer") return yield* batches;
  for (const batch of batches) {
    const known = ranges.get(table.id);
    let from = known?.from ?? Infinity;
    let to = known?.to ?? -Infinity;
    for (const key of batch.values[batch.columns.indexOf(column)] ?? []) {
      if (typeof key !== "number" && typeof key !== "bigint") continue;
      if (key < from) from = key;
      if (key > to) to = key;
    }
    if (from <= to) ranges.set(table.id, { column, from, to });
    yield batch;
  }
}
