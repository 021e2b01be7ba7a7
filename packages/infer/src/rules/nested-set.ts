import type { Table } from "@seedloom/core";
import { typeClass } from "../context/type-class.ts";
import type { Rule } from "../rule.ts";

/** What nested sets call their ends, and how deep a node lies. */
const ENDS = {
  left: /^(?:.*_|n)?(?:lft|left)(?:_?(?:id|key|node|value|bound))?$/i,
  right: /^(?:.*_|n)?(?:rgt|rght|right)(?:_?(?:id|key|node|value|bound))?$/i,
  depth: /^(?:.*_)?(?:depth|level|lvl|tree_?level)$/i,
} as const;

/** `lft` and `rght`, and the `depth` beside them: a tree as nested sets keep it. */
export const nestedSet: Rule = {
  name: "nestedSet",
  strength: 68,
  propose(context) {
    const { typeClass: kind, column } = context;
    if (kind !== "integer" || !isNestedSet(context.table)) return [];
    const end = (["left", "right", "depth"] as const).find((one) => ENDS[one].test(column.name));
    if (end === undefined) return [];
    return [
      {
        spec: { generator: "nestedSet", options: { end } },
        evidence: `the ${end} of a node among columns of a nested set`,
        confidence: 0.9,
        // A node has both ends.
        nullRate: 0,
      },
    ];
  },
};

/** Whether a table's rows have a left and a right end. */
export function isNestedSet(table: Table): boolean {
  return [ENDS.left, ENDS.right].every((name) =>
    table.columns.some((other) => name.test(other.name) && typeClass(other.type) === "integer"),
  );
}
