import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec, Input } from "@seedloom/core";
import { isTied } from "../context/is-tied.ts";
import { typeClass } from "../context/type-class.ts";
import { isMadeFrom } from "../row/made-from.ts";
import { retold } from "../row/changed.ts";
import type { RowFacts, RowPass } from "../row/row-pass.ts";

/** Flags that say that all of it is there. */
const REACHED =
  /^(?:(?:is|was|has) )?(?:(?:goal|target) )?(?:completed|complete|achieved|reached|finished|watched|fulfilled|met|full|sold out|fully (?:booked|paid|funded)|funded)$/;
/** How far it is in per cent, and what is over before its last minute. */
const PERCENT =
  /^(?:(?:watch|watched|completion|complete|completed|viewing|reading|listening|lesson|course) )?(?:progress|percent|percentage|percent complete|percent watched|progress percent|progress percentage|percent completed)$/;
const SEEN = /watch|view|stream|video|episode|play/;
/** What is there of it, and how much it is to be. */
const PAIRS: readonly (readonly [have: RegExp, want: RegExp])[] = [
  [
    /^(?:current|saved|collected|raised|funded|accumulated|total raised|pledged)(?: (?:amount|value|total|saving))?$|^amount (?:saved|raised|collected|pledged)$/,
    /^(?:target|goal|funding goal)(?: (?:amount|value|total))?$|^amount (?:target|goal)$/,
  ],
  [
    /^(?:(?:current|seat|total) )?(?:enrolled|enrollment|enrolment|booked|registered|attendee|participant|taken|filled|sold|student)(?: (?:count|number|student|seat|participant))?$/,
    /^(?:(?:maximum|max|seat|total) )?(?:capacity|student|participant|attendee|seat)(?: (?:limit|maximum|total|count|number))?$/,
  ],
];

/** A goal is reached where there is as much as was wanted, a film is watched where its end was near, a class is full where every seat is taken. */
export const withReached: RowPass = (recipes, row) => {
  const phraseOf = ({ column }: ColumnRecipe) => (row.facts.columnWords.get(column) ?? []).join(" ");
  const flags = recipes.filter((recipe) => REACHED.test(phraseOf(recipe)) && isFree(recipe, row));
  if (flags.length === 0) return recipes;
  const numbers = recipes.filter(({ column }) =>
    ["integer", "decimal"].includes(typeClass(findColumn(row.table, column)!.type) ?? ""),
  );
  return recipes.map((recipe) => {
    if (!flags.includes(recipe)) return recipe;
    const isFull = /full|sold out/.test(phraseOf(recipe));
    const fits = (...columns: readonly (ColumnRecipe | undefined)[]) =>
      columns.every(
        (one) =>
          one !== undefined &&
          (findColumn(row.table, recipe.column)!.nullable || !findColumn(row.table, one.column)!.nullable) &&
          !isMadeFrom(recipes, one.column, recipe.column),
      );
    const percent = isFull ? undefined : numbers.find((one) => PERCENT.test(phraseOf(one)));
    if (percent !== undefined && fits(percent)) {
      const from = SEEN.test([...row.facts.words, phraseOf(recipe)].join(" ")) ? 90 : 100;
      return told(recipe, row, from, { of: { column: percent.column } }, percent.column);
    }
    for (const [have, want] of PAIRS) {
      const [there, wanted] = [have, want].map((shape) => numbers.find((one) => shape.test(phraseOf(one))));
      if (there === wanted || !fits(there, wanted)) continue;
      const inputs = { of: { column: there!.column }, to: { column: wanted!.column } };
      return told(recipe, row, 1, inputs, there!.column);
    }
    return recipe;
  });
};

/** Whether a flag is told by nothing else yet. */
function isFree({ column, rule, spec }: ColumnRecipe, { table, keys }: RowFacts): boolean {
  const kind = typeClass(findColumn(table, column)!.type);
  const isFlag = kind === "boolean" || (kind === "integer" && rule === "flag");
  return isFlag && spec.inputs === undefined && rule === "flag" && !keys.has(column) && !isTied(table, column);
}

function told(
  recipe: ColumnRecipe,
  { table }: RowFacts,
  from: number,
  inputs: Readonly<Record<string, Input>>,
  by: string,
): ColumnRecipe {
  const [no, yes] = typeClass(findColumn(table, recipe.column)!.type) === "boolean" ? [false, true] : [0, 1];
  const bands = [
    [-1, no],
    [from, yes],
  ];
  const spec: GeneratorSpec = { generator: "banded", options: { bands }, inputs };
  return retold(recipe, spec, `; as far as ${by} says`, { nullRate: 0 });
}
