import type { Goal } from "../repair/repair.ts";
import type { ComputedColumn } from "./row-rules.ts";

/** The columns whose values hang together with a column's through rules, so that repairing one may change the other. */
export function relatedPositions(
  position: number,
  goals: readonly Pick<Goal, "positions">[],
  computed: readonly ComputedColumn[],
): ReadonlySet<number> {
  const related = new Set([position]);
  const groups = [
    ...goals.map((goal) => goal.positions),
    ...computed.map((column) => [column.position, ...column.positions]),
  ];
  for (let size = 0; size !== related.size;) {
    size = related.size;
    for (const group of groups)
      if (group.some((place) => related.has(place))) group.forEach((place) => related.add(place));
  }
  return related;
}
