import type { Value } from "@seedloom/core";
import { findMeanings } from "../names/find-meanings.ts";
import { tellsOfOthers } from "../names/tells-of-others.ts";
import type { Rule } from "../rule.ts";

/** Fewer rows than this say nothing about shares. */
const ENOUGH = 3;

/** Rows that are there show the words in use. */
export const existingValues: Rule = {
  name: "existingValues",
  quotes: true,
  strength: 70,
  propose(context) {
    const { existing, typeClass, unique, foreignKey } = context;
    const texts = existing.filter((value): value is string => typeof value === "string" && value !== "");
    if (typeClass !== "text" || foreignKey !== null || texts.length === 0) return [];
    const counts = countOf(texts);
    const few =
      texts.length < ENOUGH * counts.size
        ? counts.size > 1 && counts.size <= 8 && texts.every(isLabel) && findMeanings(context, "text").length === 0
        : counts.size <= 20 && texts.length >= ENOUGH && texts.every((text) => text.length <= 40);
    if (unique || !few || tellsOfOthers(context, texts)) return [];
    return [
      {
        spec: { generator: "weighted", options: { values: [...counts].toSorted((a, b) => b[1] - a[1]) } },
        evidence: `${texts.length} rows that are there have ${counts.size} different values`,
        confidence: 0.88,
      },
    ];
  },
};

/** A word as enumerations have them: of a column whose name says nothing it is one of a few even where each is there but once. */
const isLabel = (text: string): boolean => /^\p{L}+(?:[_-]\p{L}+)*$/u.test(text) && text.length <= 24;

function countOf(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
