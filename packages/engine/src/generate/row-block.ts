import type { SlotPlan, Value } from "@seedloom/core";

/** Stands for the parent of a row whose foreign key is NULL. */
export const NO_PARENT = -1;

/**
 * Rows of one table while they are being made, in vectors: entry `at` of each belongs to row `rows[at]`, for `at` in [0, count). Steps
 * fill one vector after another, so that what they decide for a column is decided once for all rows. Reused.
 */
export interface RowBlock {
  count: number;
  /** Indexes of the rows, in any order. */
  readonly rows: Float64Array;
  /** How many times the rows were tried before: chooses the streams. */
  attempt: number;
  /** By position in `Table.columns`; a step puts a new vector there. */
  readonly values: Value[][];
  /** Likewise the moments of columns in which they are written as text; null for the others. */
  readonly moments: (Value[] | null)[];
  /** By reference: index of the parent, or `NO_PARENT`. */
  readonly parents: readonly Float64Array[];
  /** By reference: number of the row among its parent's children; 0 where the reference does not spread in runs. */
  readonly ordinals: readonly Float64Array[];
  /** By slot, then by place: its digits. */
  readonly digits: readonly (readonly Float64Array[])[];
}

/** A vector to be filled; it has room and no values yet. */
export function emptyVector(count: number): Value[] {
  const values: Value[] = [];
  values.length = count;
  return values;
}

/** Room for so many rows. */
export function createRowBlock(
  capacity: number,
  columns: number,
  references: number,
  slots: readonly SlotPlan[],
): RowBlock {
  const vector = () => new Float64Array(capacity);
  return {
    count: 0,
    rows: vector(),
    attempt: 0,
    values: Array.from({ length: columns }, () => []),
    moments: Array.from({ length: columns }, () => null),
    parents: Array.from({ length: references }, vector),
    ordinals: Array.from({ length: references }, vector),
    digits: slots.map((slot) => slot.radices.map(vector)),
  };
}

/** Of columns that no step has made; shared, so nothing may be put into it. */
const NO_VALUES = Object.freeze<Value[]>([]) as Value[];

/** Blocks of one table that nobody uses: a row may ask for other rows of its table while it is being made. */
export class RowBlocks {
  readonly #create: (capacity: number) => RowBlock;
  readonly #free: RowBlock[] = [];
  #capacity = 1;

  constructor(create: (capacity: number) => RowBlock) {
    this.#create = create;
  }

  /** A block for these rows at their first try. */
  take(count: number): RowBlock {
    if (count > this.#capacity) {
      this.#capacity = count;
      this.#free.length = 0;
    }
    const block = this.#free.pop() ?? this.#create(this.#capacity);
    block.count = count;
    block.attempt = 0;
    for (let position = 0; position < block.values.length; position++) {
      block.values[position] = NO_VALUES;
      block.moments[position] = null;
    }
    return block;
  }

  give(block: RowBlock): void {
    if (block.rows.length === this.#capacity) this.#free.push(block);
  }
}
