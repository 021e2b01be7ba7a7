import type { DataColumn, Relationship } from "../../data/data-set.ts";
import { jointAccuracy } from "../../statistics/accuracy.ts";
import type { Accuracy } from "../../statistics/accuracy.ts";
import { codesOf, hasBins } from "../column-codes.ts";
import type { RelationshipCheck } from "../fit-check.ts";

/** Whether children's values go with their parents' as in the reference. */
export const parentChildDependence: RelationshipCheck = {
  name: "parentChildDependence",
  scope: "relationship",
  goal: "Children's values go with their parents' as in the reference: mean over all pairs of a parent's and a child's column of 1 less the total variation of their joint table, as in contingencySimilarity.",
  bounds: [0, 1],
  better: "higher",
  measure(reference, candidate) {
    const pairs = acrossPairs(reference).flatMap(([parent, child]) => {
      const [one, other] = [candidate.joined.columns[parent], candidate.joined.columns[child]];
      const [mine, its] = [reference.joined.columns[parent], reference.joined.columns[child]];
      return one && other && mine && its ? [pair([mine, its], [one, other])] : [];
    });
    const known = pairs.filter(({ accuracy }) => accuracy !== null);
    if (known.length === 0) return null;
    const mean = (of: (pair: Accuracy) => number | null): number =>
      known.reduce((sum, one) => sum + (of(one) ?? 0), 0) / known.length;
    return {
      value: mean(({ accuracy }) => accuracy),
      detail: {
        kind: "figures",
        figures: {
          pairs: known.length,
          expected: mean(({ expected }) => expected),
          least: Math.min(...known.map(({ accuracy }) => accuracy ?? 1)),
        },
      },
    };
  },
};

/** Places of every column of the parent with those of every one of the child. */
function acrossPairs({ joined, parent, child }: Relationship): readonly (readonly [number, number])[] {
  const names = joined.columns.map(({ name }) => name);
  const isOf = (table: string, name: string): boolean => name.startsWith(`${table}.`);
  const places = [...names.keys()].filter((at) => hasBins(joined.columns[at] as DataColumn));
  const ofParent = places.filter((at) => {
    const name = names[at] ?? "";
    // A table that refers to itself has each name twice, the parent's last.
    if (parent === child) return names.indexOf(name) < at;
    return isOf(parent, name) && (parent.length > child.length || !isOf(child, name));
  });
  const ofChild = places.filter((at) => !ofParent.includes(at));
  return ofParent.flatMap((one) => ofChild.map((other) => [one, other] as const));
}

function pair(reference: readonly [DataColumn, DataColumn], candidate: readonly [DataColumn, DataColumn]): Accuracy {
  const x = codesOf(reference[0], candidate[0]);
  const y = codesOf(reference[1], candidate[1]);
  return jointAccuracy([x.reference, y.reference], [x.candidate, y.candidate]);
}
