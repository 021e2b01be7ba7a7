import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";
import type { Rule } from "../rule.ts";

/** What nested sets call their ends, and how deep a node lies. */
const ENDS = {
  left: /^(?:.*_)?(?:lft|left)(?:_?(?:id|key|node|value|bound))?$/i,
  right: /^(?:.*_)?(?:rgt|rght|right)(?:_?(?:id|key|node|value|bound))?$/i,
  depth: /^(?:.*_)?(?:depth|level|lvl|tree_?level)$/i,
} as const;

/** `lft` and `rght`, and the `depth` beside them: a tree as nested sets keep it. */
export const nestedSet: Rule = {
  name: "nestedSet",
  strength: 68,
  propose(context) {
    const { typeClass: kind, column } = context;
    if (kind !== "integer" || !hasNumber(context, ENDS.left) || !hasNumber(context, ENDS.right)) return [];
    const end = (["left", "right", "depth"] as const).find((one) => ENDS[one].test(column.name));
    if (end === undefined) return [];
    return [
      {
        spec: { generator: "nestedSet", options: { end } },
        evidence: `the ${end} of a node among columns of a nested set`,
        confidence: 0.9,
      },
    ];
  },
};

function hasNumber({ table }: ColumnContext, name: RegExp): boolean {
  return table.columns.some((other) => name.test(other.name) && typeClass(other.type) === "integer");
}
