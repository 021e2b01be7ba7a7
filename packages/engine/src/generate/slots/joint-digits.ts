import type { Value } from "@seedloom/core";
import { matcherOver } from "../references/matched-keys.ts";
import { NO_DIGIT } from "./slot.ts";
import type { ParentRows, TableInput } from "../table-input.ts";

/** Parents looked at together. */
const AT_ONCE = 4096;

/** The combinations of parents that agree (a team's member and a team's role), numbered from 0 on. */
export interface JointDigits {
  /** How many there are. */
  count(): number;
  /** Puts in the place of a combination's number the digits of its parents, in a slot's first `count` rows. */
  spread(digits: readonly Float64Array[], count: number): void;
}

/** Which combinations there are: of each parent of the first reference, as many as the products of those that agree with it. */
interface Combinations {
  /** By parent of the first reference, the number of its first combination; one entry more than there are parents. */
  readonly starts: Float64Array;
  /** By reference beside the first, then by parent of the first: how many agree with it. */
  readonly sizes: readonly Float64Array[];
}

/**
 * Numbers the combinations of references that agree, at the cost of the parents' number: which ones they are is never listed, so that a
 * junction of two junctions takes no longer than one of two tables.
 * @param references Their numbers in the plan: the first decides what the others agree with.
 */
export function jointDigits(input: TableInput, [first, ...others]: readonly number[]): JointDigits {
  const places = [first!, ...others].map((reference) => placeOf(input, reference));
  let known: Combinations | null = null;
  const combinations = () => (known ??= count(input, first!, others));
  return {
    count: () => combinations().starts.at(-1)!,
    spread(digits, rows) {
      const { starts, sizes } = combinations();
      const total = starts.at(-1)!;
      const [decided, counted] = [digits[places[0]!]!, digits[places[1]!]!];
      for (let at = 0; at < rows; at++) {
        if (total === 0) {
          for (const place of places) digits[place]![at] = NO_DIGIT;
          continue;
        }
        const number = counted[at]! % total;
        const parent = lastUpTo(starts, number);
        let rest = number - starts[parent]!;
        decided[at] = parent;
        for (let other = 0; other < sizes.length; other++) {
          const size = sizes[other]![parent]!;
          digits[places[other + 1]!]![at] = rest % size;
          rest = Math.floor(rest / size);
        }
      }
    },
  };
}

/** Where a reference's digit is in its slot. */
function placeOf({ tablePlan }: TableInput, reference: number): number {
  const { pick } = tablePlan.references[reference]!;
  if (pick.kind === "slot") return pick.digit;
  return pick.kind === "matching" ? pick.nth!.digit : 0;
}

function count(input: TableInput, first: number, others: readonly number[]): Combinations {
  const parents = input.parentRows(first);
  const listed = input.agreeing(first);
  const total = listed?.length ?? parents.existing + parents.added;
  const sizes = others.map(() => new Float64Array(total));
  const sizers = others.map((reference) => sizer(input, first, reference, parents));
  const starts = new Float64Array(total + 1);
  for (let from = 0; from < total; from += AT_ONCE) {
    const length = Math.min(AT_ONCE, total - from);
    const indexes = new Float64Array(length).map((_, at) => listed?.[from + at] ?? from + at);
    for (const [other, sizesOf] of sizers.entries()) sizes[other]!.set(sizesOf(indexes), from);
  }
  for (let parent = 0; parent < total; parent++) {
    starts[parent + 1] = starts[parent]! + sizes.reduce((product, size) => product * size[parent]!, 1);
  }
  return { starts, sizes };
}

/** Tells how many parents of a reference agree with each of some parents of the first. */
function sizer(input: TableInput, first: number, reference: number, parents: ParentRows) {
  const { pick } = input.tablePlan.references[reference]!;
  const names = pick.kind === "matching" ? pick.columns : [];
  const matcher = matcherOver(input, reference, names, input.agreeing);
  const theirs = names.map((name) => {
    const source = input.tablePlan.columns.find(({ column }) => column === name)?.source;
    return source?.kind === "reference" && source.reference === first ? source.parentColumn : name;
  });
  return (indexes: Float64Array): Float64Array => {
    const vectors = theirs.map((column) => parents.values(column, indexes, indexes.length));
    return indexes.map((_, at) => {
      const values = vectors.map((vector): Value => vector[at]!);
      return values.includes(null) ? 0 : matcher.all(values).length;
    });
  };
}

/** The place of the last of some ascending numbers, but for the very last, that is not above a bound. */
function lastUpTo(starts: Float64Array, bound: number): number {
  let low = 0;
  for (let high = starts.length - 2; low < high;) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= bound) low = middle;
    else high = middle - 1;
  }
  return low;
}
