import type { DataTable, Relationship } from "../data/data-set.ts";
import { thrownAtRandom } from "./resample.ts";
import { splitTable } from "./splits.ts";
import type { Splits } from "./splits.ts";

/**
 * Sets out a comparison of relationships: the parents are halved, and the joined rows apart from them; `apart` is a twin with its
 * children thrown at the parents.
 */
export function splitRelationship(
  reference: Relationship,
  candidate: Relationship,
  holdout: Relationship | null,
  seed: number,
  most: number,
): Splits<Relationship> {
  const joined = splitTable(reference.joined, candidate.joined, holdout && holdout.joined, seed, most);
  const counts = splitTable(countTable(reference), countTable(candidate), holdout && countTable(holdout), seed);
  const both = (from: Relationship, parents: DataTable, rows: DataTable): Relationship => ({
    ...from,
    childrenPerParent: (parents.columns[0]?.values ?? []) as readonly number[],
    joined: rows,
  });
  const halves = counts.halves.map(({ first, twin }, at) => ({
    first: both(reference, first, joined.halves[at]?.first ?? joined.reference),
    twin: both(reference, twin, joined.halves[at]?.twin ?? joined.reference),
  }));
  const apart = thrownAtRandom(halves[0]?.twin ?? reference, seed);
  return {
    reference: both(reference, counts.reference, joined.reference),
    candidate: both(candidate, counts.candidate, joined.candidate),
    halves,
    apart,
    whole: { reference, candidate },
  };
}

/** The parents as a table of their numbers of children. */
function countTable({ child, childrenPerParent }: Relationship): DataTable {
  const rows = childrenPerParent.length;
  return {
    name: `parents of ${child}`,
    total: rows,
    rows,
    columns: [{ name: "children", kind: "number", values: childrenPerParent }],
  };
}
