import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";
import type { Rule } from "../rule.ts";

/** Words of lower ends by those of upper ones. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  maximum: ["minimum", "min"],
  max: ["minimum", "min"],
  high: ["low"],
  upper: ["lower"],
  highest: ["lowest"],
};

/** `salary_max` beside `salary_min`, `range_high` beside `range_low`: no lower than it. */
export const upperEnd: Rule = {
  name: "upperEnd",
  strength: 67,
  propose(context) {
    const { typeClass: kind, unique, limits } = context;
    if ((kind !== "integer" && kind !== "decimal") || unique || limits.max !== null) return [];
    const lower = lowerEnd(context);
    if (lower === null) return [];
    return [
      {
        spec: { generator: "atLeast", inputs: { from: { column: lower } } },
        evidence: `the upper end of what begins at ${lower}`,
        confidence: 0.9,
      },
    ];
  },
};

function lowerEnd({ table, facts, words, column }: ColumnContext): string | null {
  const at = words.findIndex((word) => Object.hasOwn(ENDS, word));
  if (at < 0) return null;
  const wanted = (ENDS[words[at] ?? ""] ?? []).map((word) => words.with(at, word).join(" "));
  const found = table.columns.find(
    (other) =>
      other !== column &&
      typeClass(other.type) === typeClass(column.type) &&
      (column.nullable || !other.nullable) &&
      !table.foreignKeys.some((key) => key.columns.includes(other.name)) &&
      wanted.includes((facts.columnWords.get(other.name) ?? []).join(" ")),
  );
  return found?.name ?? null;
}
