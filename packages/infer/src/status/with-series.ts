import type { ColumnRecipe } from "@seedloom/core";
import { typeClass } from "../context/type-class.ts";
import { findColumn } from "@seedloom/core";
import { changed } from "../row/changed.ts";
import { isMadeFrom } from "../row/made-from.ts";
import type { RowFacts, RowPass } from "../row/row-pass.ts";
import { isConditional, missingOf, onlyWhere } from "./only-where.ts";

/** Two may be a pair in which each means something of its own. */
const SEVERAL = 3;

/** How much rarer each one is than the one before it, and the rarest. */
const [RARER, RAREST] = [0.15, 0.96];

/** Texts that an address or a picture has several of are seen to elsewhere. */
const ELSEWHERE = /addr|street|line|image|img|photo|picture|hash|sha|md|utf|ipv|snmpv|lat|lon/i;

/** `zweck`, `zweck2` and `zweck3`, `finding1` to `finding11`: fields of one kind in a row are filled from the first on, each more seldom than the one before. */
export const withSeries: RowPass = (recipes, row) => {
  let kept = recipes;
  for (const series of seriesOf(recipes, row)) {
    const [first] = series;
    let [before, rate] = [first!.column, first!.nullRate];
    for (const { column } of series.slice(1)) {
      const own = kept.find((each) => each.column === column)!;
      rate = Math.min(RAREST, Math.max(own.nullRate, rate + RARER));
      // What is left out is so of what stands before it as well: the share of the rest that goes on.
      const rarer = changed(onlyWhere(own, { column: before, because: `; there where ${before} is` }, row.table), {
        nullRate: Math.round(goesOn(rate, rate - RARER) * 100) / 100,
      });
      if (isConditional(own) || isMadeFrom(kept, before, column)) break;
      kept = kept.map((each) => (each.column === column ? rarer : each));
      before = column;
    }
  }
  return kept;
};

/** The share that is missing of those in which the one before is there. */
const goesOn = (missing: number, before: number): number => Math.max(0, 1 - (1 - missing) / Math.max(0.01, 1 - before));

/** Columns that are called alike but for a number, in its order: texts that may be NULL. */
function seriesOf(recipes: readonly ColumnRecipe[], { table, keys }: RowFacts): readonly (readonly ColumnRecipe[])[] {
  const numbered = recipes.flatMap((recipe) => {
    const [, stem = "", number = "1"] = /^(.*?[a-z])_?(\d{1,2})?$/i.exec(recipe.column) ?? [];
    const column = findColumn(table, recipe.column);
    const isText = column !== undefined && typeClass(column.type) === "text";
    const isFree = isText && stem !== "" && !keys.has(recipe.column) && missingOf(table, recipe.column) === "null";
    return isFree && !ELSEWHERE.test(stem) ? [{ recipe, stem: stem.toLowerCase(), number: Number(number) }] : [];
  });
  return [...Map.groupBy(numbered, ({ stem }) => stem).values()]
    .map((group) => group.toSorted((a, b) => a.number - b.number))
    .filter((group) => group.length >= SEVERAL && group.every(({ number }, at) => number === at + group[0]!.number))
    .map((group) => group.map(({ recipe }) => recipe));
}
