import { otherEnd } from "../context/other-end.ts";
import { typeClass } from "../context/type-class.ts";
import type { Rule } from "../rule.ts";

/** Words of lower ends by those of upper ones. */
const LOWER: Readonly<Record<string, readonly string[]>> = {
  maximum: ["minimum", "min"],
  max: ["minimum", "min"],
  high: ["low"],
  upper: ["lower"],
  highest: ["lowest"],
};

const PERCENTILE = /(?:^|_)p\d\d+(?:_|$)/i;

/** `salary_max` beside `salary_min`, `range_high` beside `range_low`: no lower than it. */
export const upperEnd: Rule = {
  name: "upperEnd",
  strength: 67,
  propose(context) {
    const { typeClass: kind, unique, limits } = context;
    if ((kind !== "integer" && kind !== "decimal") || unique || limits.max !== null) return [];
    const { column, table } = context;
    // The most of what percentiles stand beside is above the last of these, which relations of numbers see to.
    if (table.columns.some(({ name }) => PERCENTILE.test(name))) return [];
    const isKey = (name: string) => table.foreignKeys.some(({ columns }) => columns.includes(name));
    const lower = otherEnd(
      context,
      LOWER,
      (other) => typeClass(other.type) === typeClass(column.type) && !isKey(other.name),
    )?.name;
    if (lower === undefined) return [];
    return [
      {
        spec: { generator: "atLeast", inputs: { from: { column: lower } } },
        evidence: `the upper end of what begins at ${lower}`,
        confidence: 0.9,
      },
    ];
  },
};
