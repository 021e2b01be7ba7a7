import { columnContext } from "../context/column-context.ts";
import type { ColumnContext } from "../context/column-context.ts";
import { literalDefault } from "../context/literal-default.ts";
import { otherEnd } from "../context/other-end.ts";
import { typeClass } from "../context/type-class.ts";
import { asSpec } from "../given/as-spec.ts";
import { findMeanings } from "../names/find-meanings.ts";
import type { Rule } from "../rule.ts";

/** Words of lower ends by those of upper ones. */
const LOWER: Readonly<Record<string, readonly string[]>> = {
  maximum: ["minimum", "min"],
  max: ["minimum", "min"],
  high: ["low"],
  upper: ["lower"],
  highest: ["lowest"],
};

/** The figures that a column is one of by its name, or none. */
function figuresOf(context: ColumnContext): readonly number[] {
  const kind = context.typeClass === "integer" ? "integer" : "decimal";
  const values = asSpec(findMeanings(context, kind)[0]?.given ?? "none").options?.["values"];
  return Array.isArray(values) && values.every((value) => typeof value === "number") ? values : [];
}

/** Whether both ends are figures that people set, each above all of the others: `grade_max` of 100 beside `grade_min` of 0. */
function areSet(context: ColumnContext, lower: string): boolean {
  const beside = context.table.columns.find(({ name }) => name === lower);
  const least = Math.min(...figuresOf(context));
  const most = beside === undefined ? Infinity : Math.max(...figuresOf(columnContext(context, beside, [])));
  return Number.isFinite(least) && Number.isFinite(most) && most < least;
}

/** Whether both ends come with what they mostly are: `grade_max` of 100 by default beside `grade_min` of 0. */
function areGiven({ column, table }: ColumnContext, lower: string): boolean {
  const beside = table.columns.find(({ name }) => name === lower);
  const [least, most] = [beside, column].map((one) => Number((one && literalDefault(one)) ?? NaN));
  return least === 0 && (most ?? 0) > 1;
}

const PERCENTILE = /(?:^|_)p\d\d+(?:_|$)/i;

/** `salary_max` beside `salary_min`, `range_high` beside `range_low`: no lower than it. */
export const upperEnd: Rule = {
  name: "upperEnd",
  strength: 67,
  propose(context) {
    const { typeClass: kind, unique, limits } = context;
    if ((kind !== "integer" && kind !== "decimal") || unique || limits.max !== null) return [];
    const { column, table } = context;
    // `max_ahead_enabled` beside `min_ahead_enabled`: each is or is not.
    if (context.words.at(-1) === "enabled") return [];
    // The most of what percentiles stand beside is above the last of these, which relations of numbers see to.
    if (table.columns.some(({ name }) => PERCENTILE.test(name))) return [];
    const isKey = (name: string) => table.foreignKeys.some(({ columns }) => columns.includes(name));
    const lower = otherEnd(
      context,
      LOWER,
      (other) => typeClass(other.type) === typeClass(column.type) && !isKey(other.name),
    )?.name;
    if (lower === undefined || areSet(context, lower) || areGiven(context, lower)) return [];
    return [
      {
        spec: { generator: "atLeast", inputs: { from: { column: lower } } },
        evidence: `the upper end of what begins at ${lower}`,
        confidence: 0.9,
      },
    ];
  },
};
