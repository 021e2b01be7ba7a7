/** Values of any kind; null is SQL's NULL. */
export type Values = ArrayLike<number | string | null>;

/** How often each value occurs in two samples. */
export interface SharedCounts {
  /** Every value that occurs, the most frequent of the reference first. */
  readonly values: readonly (number | string | null)[];
  readonly reference: readonly number[];
  readonly candidate: readonly number[];
}

/**
 * How often each value occurs.
 * @example
 * countValues(["a", null, "a"]); // => new Map([["a", 2], [null, 1]])
 */
export function countValues(values: Values): Map<number | string | null, number> {
  const counts = new Map<number | string | null, number>();
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? null;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/**
 * The counts of two samples side by side, in an order that depends on the rows' order in no way.
 * @param nulls `drop`: nulls are not counted; `keep`: null is a value like others
 * @example
 * sharedCounts(["a", "b", "a"], ["b", null], "drop"); // => { values: ["a", "b"], reference: [2, 1], candidate: [0, 1] }
 */
export function sharedCounts(reference: Values, candidate: Values, nulls: "drop" | "keep"): SharedCounts {
  const [a, b] = [countValues(reference), countValues(candidate)];
  const values = [...new Set([...a.keys(), ...b.keys()])]
    .filter((value) => nulls === "keep" || value !== null)
    .toSorted(
      (x, y) =>
        (a.get(y) ?? 0) - (a.get(x) ?? 0) || (b.get(y) ?? 0) - (b.get(x) ?? 0) || (String(x) < String(y) ? -1 : 1),
    );
  return {
    values,
    reference: values.map((value) => a.get(value) ?? 0),
    candidate: values.map((value) => b.get(value) ?? 0),
  };
}
