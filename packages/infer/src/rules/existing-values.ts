import type { Value } from "@seedloom/core";
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
    const regex = codeFormat(texts);
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

/**
 * The pattern of codes that all have one shape (`INV-00017`): digits and capitals in the same places, at least two digits.
 * Constant letters stay, what varies becomes a class.
 */
function codeFormat(texts: readonly string[]): string | null {
  const [first = ""] = texts;
  const length = first.length;
  if (length < 3 || length > 24 || new Set(texts).size < 2) return null;
  if (texts.some((text) => text.length !== length || !/^[A-Z0-9][A-Z0-9/._-]*$/.test(text))) return null;
  let digits = 0;
  let regex = "";
  for (let at = 0; at < length; at++) {
    const column = texts.map((text) => text[at] ?? "");
    const same = column.every((char) => char === column[0]);
    if (column.every((char) => /\d/.test(char))) {
      digits++;
      regex += "[0-9]";
    } else if (same) {
      regex += (column[0] ?? "").replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    } else if (column.every((char) => /[A-Z]/.test(char))) {
      regex += "[A-Z]";
    } else {
      return null;
    }
  }
  return digits >= 2 ? regex : null;
}
