import type { Value } from "@seedloom/core";
import { codeFormat } from "../names/code-format.ts";
import type { Rule } from "../rule.ts";

/** Fewer rows than this say nothing about shares. */
const ENOUGH = 3;

/** Rows that are there show the words in use, or the format of codes. */
export const existingValues: Rule = {
  name: "existingValues",
  strength: 70,
  propose({ existing, typeClass, unique, foreignKey }) {
    const texts = existing.filter((value): value is string => typeof value === "string" && value !== "");
    if (typeClass !== "text" || foreignKey !== null || texts.length < ENOUGH) return [];
    const regex = new Set(texts).size > 1 ? codeFormat(texts) : null;
    if (regex !== null) {
      return [
        {
          spec: { generator: "pattern", options: { regex } },
          evidence: `${texts.length} rows that are there look like ${texts[0]}`,
          confidence: 0.88,
        },
      ];
    }
    const counts = countOf(texts);
    const few = counts.size <= 20 && counts.size <= texts.length / 3 && texts.every((text) => text.length <= 40);
    if (unique || !few) return [];
    return [
      {
        spec: { generator: "weighted", options: { values: [...counts].toSorted((a, b) => b[1] - a[1]) } },
        evidence: `${texts.length} rows that are there have ${counts.size} different values`,
        confidence: 0.88,
      },
    ];
  },
};

function countOf(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
