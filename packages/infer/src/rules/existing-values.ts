import { SeedError, streamKey } from "@seedloom/core";
import type { Value } from "@seedloom/core";
import { compileGenerator, registry } from "@seedloom/generators";
import type { ColumnContext } from "../context/column-context.ts";
import { contextBeside } from "../context/context-beside.ts";
import { typeClass } from "../context/type-class.ts";
import { findMeanings } from "../names/find-meanings.ts";
import { codeFormat } from "../names/code-format.ts";
import type { Rule } from "../rule.ts";
import { asSpec } from "./name-meaning.ts";

/** Fewer rows than this say nothing about shares. */
const ENOUGH = 3;

/** Rows that are there show the words in use, or the format of codes. */
export const existingValues: Rule = {
  name: "existingValues",
  strength: 70,
  propose(context) {
    const { existing, typeClass, unique, foreignKey } = context;
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

function countOf(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** How many values are made to see whether those that are there are such. */
const SAMPLES = 300;
/** The share of those that are there that has to be among them: what is rare may be missed. */
const MOST = 0.9;

/**
 * Whether other columns tell of the same thing (a country and its currency), and what is there might have been made here: then new rows go
 * on agreeing, which shares of each column alone would not.
 */
function tellsOfOthers(context: ColumnContext, texts: readonly string[]): boolean {
  const own = meaningOf(context);
  if (own === null) return false;
  const { entity = null, beside = {} } = registry[own.generator] ?? {};
  const told = new Set([...(entity === null ? [] : [entity]), ...Object.keys(beside)]);
  if (told.size === 0) return false;
  const { table, column, type, maxLength, asOf } = context;
  const others = table.columns.some((other) => {
    if (other === column || typeClass(other.type) !== "text") return false;
    const meaning = meaningOf(contextBeside(context, other));
    return meaning !== null && told.has(registry[meaning.generator]?.entity ?? "");
  });
  if (!others) return false;
  try {
    const made = compileGenerator(own, { type, maxLength, locale: [["en", 1]], asOf }, registry);
    const key = streamKey("seedloom", "existing");
    const known = new Set(Array.from({ length: SAMPLES }, (_, row) => made?.draw(key, row, [])));
    return texts.filter((text) => known.has(text)).length >= texts.length * MOST;
  } catch (error) {
    if (error instanceof SeedError) return false;
    throw error;
  }
}

function meaningOf(context: ColumnContext): ReturnType<typeof asSpec> | null {
  const [best] = findMeanings(context, "text");
  return best === undefined ? null : asSpec(best.given);
}
