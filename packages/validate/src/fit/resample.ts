import { below, normal, permutation, streamKey, unit } from "@seedloom/core";
import type { StreamKey } from "@seedloom/core";
import type { DataColumn, DataTable, Relationship } from "../data/data-set.ts";

/** A key for what one comparison draws. */
export function keyOf(seed: number, name: string): StreamKey {
  return streamKey(String(seed), `fit ${name}`);
}

/** The numbers below `size` in a random order. */
export function shuffledIndexes(size: number, key: StreamKey): Uint32Array {
  const shuffled = permutation(size, key);
  return Uint32Array.from({ length: size }, (_, index) => shuffled(index));
}

/** The rows of those numbers of a table. */
export function rowsOf(table: DataTable, rows: Uint32Array): DataTable {
  return {
    ...table,
    rows: rows.length,
    columns: table.columns.map((column) => valuesOf(column, rows)),
  };
}

function valuesOf(column: DataColumn, rows: Uint32Array): DataColumn {
  const { values } = column;
  return { ...column, values: Array.from(rows, (row) => values[row] ?? null) };
}

/** The table with every column shuffled by itself: the same columns, and nothing between them. */
export function shuffledApart(table: DataTable, seed: number): DataTable {
  return {
    ...table,
    // By place too: joined rows of a table that refers to itself have each name twice.
    columns: table.columns.map((column, place) =>
      valuesOf(column, shuffledIndexes(table.rows, keyOf(seed, `apart ${place} ${table.name}.${column.name}`))),
    ),
  };
}

/** The relationship with as many children thrown at the parents, and parents dealt to children anew. */
export function thrownAtRandom(relationship: Relationship, seed: number): Relationship {
  const { childrenPerParent, joined } = relationship;
  const key = keyOf(seed, `thrown ${relationship.child}`);
  const parents = childrenPerParent.length;
  const children = childrenPerParent.reduce((sum, count) => sum + count, 0);
  const mean = children / parents;
  if (mean > 50) {
    // So many children that their number is as good as normal.
    const counts = childrenPerParent.map((_, parent) => Math.round(mean + Math.sqrt(mean) * normal(key, parent)));
    return { ...relationship, childrenPerParent: counts, joined: shuffledApart(joined, seed) };
  }
  const counts = Array.from(childrenPerParent, () => 0);
  for (let child = 0; child < children; child++) {
    const parent = below(parents, key, child);
    counts[parent] = (counts[parent] ?? 0) + 1;
  }
  return { ...relationship, childrenPerParent: counts, joined: shuffledApart(joined, seed) };
}

/**
 * What somebody would make of a column who knows its range only: numbers and moments uniform between the least and the greatest (whole
 * ones where all are), labels each as likely as another, texts of uniform length from the characters that occur; NULL in half of the
 * rows where there is any.
 */
export function uniformDraw(column: DataColumn, size: number, seed: number): DataColumn {
  const key = keyOf(seed, `uniform ${column.name}`);
  const present = column.values.filter((value) => value !== null);
  const nulls = present.length < column.values.length;
  const draw = drawOf(column, present, key);
  const values = Array.from({ length: size }, (_, row) => (nulls && unit(key, row, 1) < 0.5 ? null : draw(row)));
  return { ...column, values };
}

function drawOf(
  { kind }: DataColumn,
  present: readonly (number | string)[],
  key: StreamKey,
): (row: number) => number | string | null {
  if (present.length === 0) return () => null;
  if (kind === "number" || kind === "time") {
    const [least, greatest] = rangeOf(present as readonly number[]);
    return present.every((value) => Number.isInteger(value))
      ? (row) => least + below(greatest - least + 1, key, row)
      : (row) => least + unit(key, row) * (greatest - least);
  }
  if (kind !== "text") {
    const labels = [...new Set(present.map(String))].sort();
    return (row) => labels[below(labels.length, key, row)] ?? null;
  }
  const characters = [...new Set(present.flatMap((value) => [...String(value)]))].sort();
  const [shortest, longest] = rangeOf(present.map((value) => [...String(value)].length));
  return (row) => {
    const length = shortest + below(longest - shortest + 1, key, row, 2);
    let text = "";
    for (let at = 0; at < length; at++) text += characters[below(characters.length, key, row, at + 3)] ?? "";
    return text;
  };
}

function rangeOf(values: readonly number[]): [least: number, greatest: number] {
  let [least, greatest] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return [least, greatest];
}
