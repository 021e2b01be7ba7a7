import type { DataTable } from "../data/data-set.ts";
import { keyOf, rowsOf, shuffledApart, shuffledIndexes } from "./resample.ts";

/** Halvings over which a ceiling is averaged: the distance of one pair of halves is mostly luck. */
const HALVINGS = 4;

/** What a check is to compare, set out at equal sizes: tables, columns, pairs of them, relationships. */
export interface Splits<T> {
  /** What the candidate is compared with. */
  readonly reference: T;
  /** As many of the candidate's rows as each `twin` has. */
  readonly candidate: T;
  /** Halves of the reference: each `first` as large as `reference`, each `twin` as large as `candidate`; at least one. */
  readonly halves: readonly { readonly first: T; readonly twin: T }[];
  /** As large as `candidate`, by somebody who knows nothing of what the check is about. */
  readonly apart: T;
  /** All rows of both, for what gets better with more: tests, and pictures. */
  readonly whole: { readonly reference: T; readonly candidate: T };
}

/**
 * Sets out a comparison at equal sizes, for most measures get nearer to perfect with more rows: the candidate against one half of the
 * reference, beside the other half, cut to as many rows, against the same. With a holdout, reference and holdout are the halves.
 * `apart` is a twin with its columns shuffled apart.
 * @param most rows of a half, at most
 */
export function splitTable(
  reference: DataTable,
  candidate: DataTable,
  holdout: DataTable | null,
  seed: number,
  most = Infinity,
): Splits<DataTable> {
  const shuffled = (table: DataTable, name: string) =>
    shuffledIndexes(table.rows, keyOf(seed, `${name} ${table.name}`));
  const half = Math.min(holdout === null ? Math.floor(reference.rows / 2) : reference.rows, most);
  const size = Math.min(holdout === null ? half : holdout.rows, candidate.rows, most);
  const ofHoldout = (table: DataTable) => ({
    first: rowsOf(reference, shuffled(reference, "reference").slice(0, half)),
    twin: rowsOf(table, shuffled(table, "holdout").slice(0, size)),
  });
  const ofReference = (number: number) => {
    const order = shuffled(reference, `half ${number}`);
    return { first: rowsOf(reference, order.slice(0, half)), twin: rowsOf(reference, order.slice(half, half + size)) };
  };
  const one = holdout === null ? ofReference(0) : ofHoldout(holdout);
  const others = holdout === null ? Array.from({ length: HALVINGS - 1 }, (_, at) => ofReference(at + 1)) : [];
  return {
    reference: one.first,
    candidate: rowsOf(candidate, shuffled(candidate, "candidate").slice(0, size)),
    halves: [one, ...others],
    apart: shuffledApart(one.twin, seed),
    whole: { reference, candidate },
  };
}

/** The same of a part of each, or of something made of it. */
export function mapSplits<T, U>(
  { reference, candidate, halves, apart, whole }: Splits<T>,
  part: (all: T) => U,
): Splits<U> {
  return {
    reference: part(reference),
    candidate: part(candidate),
    halves: halves.map(({ first, twin }) => ({ first: part(first), twin: part(twin) })),
    apart: part(apart),
    whole: { reference: part(whole.reference), candidate: part(whole.candidate) },
  };
}
