import { type Catalog, findTable, type TableId } from "./catalog.ts";

/**
 * Whether steps lead from one thing to another. A thing reaches itself only by a way round.
 * @param next where a step leads from a thing
 * @example
 * reaches("a", "c", (at) => ({ a: ["b"], b: ["c"] })[at] ?? []); // => true
 */
export function reaches<T>(from: T, to: T, next: (at: T) => Iterable<T>): boolean {
  const seen = new Set(next(from));
  for (const at of seen) {
    if (at === to) return true;
    for (const step of next(at)) seen.add(step);
  }
  return false;
}

/** Whether foreign keys lead from one table to another, directly or not. */
export function refersTo(catalog: Catalog, from: TableId, to: TableId): boolean {
  return reaches(from, to, (id) => findTable(catalog, id)?.foreignKeys.map(({ references }) => references.table) ?? []);
}
