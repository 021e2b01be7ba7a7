import type { ColumnContext } from "../context/column-context.ts";
import type { Rule } from "../rule.ts";
import { isPlural } from "../words/is-plural.ts";

/** Numbers of which nothing is known are small rather than large, as the room that they were given says. */
export const unknownNumber: Rule = {
  name: "unknownNumber",
  strength: 10,
  propose(context) {
    const { type, column, unique } = context;
    if (unique) return [];
    const evidence = `${column.typeText} and nothing else`;
    // `adults`, `refills_remaining`: a few of them.
    if (
      type.kind === "integer" &&
      type.bits <= 16 &&
      (isPlural(column.name) || /remaining$|_left$/i.test(column.name))
    ) {
      const few = { min: 0, max: 9, distribution: "exponential" };
      return [{ spec: { generator: "integer", options: few }, evidence: `${evidence}, of several`, confidence: 0.25 }];
    }
    if (type.kind === "integer" && type.bits === 8) {
      // In a single byte most keep yes and no, which fit the few that count or rank as well.
      const values = [
        [0, 70],
        [1, 30],
      ];
      return [{ spec: { generator: "weighted", options: { values } }, evidence, confidence: 0.25 }];
    }
    if (type.kind === "integer") {
      const max = type.bits <= 16 ? 20 : 100;
      return [
        {
          spec: { generator: "integer", options: { min: 0, max, distribution: "exponential" } },
          evidence,
          confidence: 0.25,
        },
      ];
    }
    const mean = usualMean(type);
    if (mean === null) return [];
    // Two or three digits before the point are marks, shares and measures, which hardly pass a hundred.
    const max = type.kind === "decimal" && mean > 10 && mean < 100 ? 100 : mean * 5;
    const options = { min: 0, max, distribution: "lognormal", mean, deviation: mean * 0.8 };
    return [{ spec: { generator: "decimal", options }, evidence, confidence: 0.25 }];
  },
};

/** What fractions of that precision are about: `numeric(3,2)` holds shares, `numeric(10,2)` holds sums. */
function usualMean(type: ColumnContext["type"]): number | null {
  if (type.kind === "float") return 40;
  if (type.kind !== "decimal") return null;
  const digits = type.precision === null ? 4 : type.precision - (type.scale ?? 0);
  if (digits < 1) return 10 ** digits / 6;
  if ((type.scale ?? 0) >= 3 && digits <= 3) return 0.6;
  return [1.2, 12, 45][digits - 1] ?? 140;
}
