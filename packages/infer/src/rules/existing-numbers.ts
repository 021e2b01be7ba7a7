import type { Value } from "@seedloom/core";
import type { Rule } from "../rule.ts";

/** Fewer rows than this do not show how numbers are spread. */
const ENOUGH = 10;
/** So few different numbers are codes rather than quantities. */
const FEW = 6;
/** Into how many parts the rows are cut. */
const PARTS = 10;

/** Numbers whose name says nothing are spread as in the rows that are there. */
export const existingNumbers: Rule = {
  name: "existingNumbers",
  strength: 33,
  propose({ existing, typeClass, foreignKey, inKey }) {
    if ((typeClass !== "integer" && typeClass !== "decimal") || foreignKey !== null || inKey) return [];
    const numbers = existing.filter((value) => value !== null).map(Number);
    if (numbers.length < ENOUGH || !numbers.every(Number.isFinite)) return [];
    const evidence = `${numbers.length} rows that are there lie between ${Math.min(...numbers)} and ${Math.max(...numbers)}`;
    const distinct = [...new Set(numbers)].toSorted((a, b) => a - b);
    if (distinct.length <= FEW && numbers.length >= 3 * distinct.length) {
      const values = distinct.map((value) => [value, numbers.filter((each) => each === value).length]);
      return [{ spec: { generator: "weighted", options: { values } }, evidence, confidence: 0.7 }];
    }
    if (distinct.length === 1) return [];
    const sorted = numbers.toSorted((a, b) => a - b);
    const values = Array.from({ length: PARTS + 1 }, (_, part) => {
      const place = Math.round((part / PARTS) * (sorted.length - 1));
      return sorted[place] ?? 0;
    });
    const options = { values, scale: Math.max(...existing.map(decimals)) };
    return [{ spec: { generator: "quantiles", options }, evidence, confidence: 0.7 }];
  },
};

/** How many digits stand behind the point, without zeros at the end. */
function decimals(value: Value): number {
  return value === null ? 0 : (String(Number(value)).split(".")[1]?.length ?? 0);
}
