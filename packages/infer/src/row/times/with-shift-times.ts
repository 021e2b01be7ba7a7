import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";
import { freeTextsIn } from "../../column/listed.ts";

/** From when to when people work who have the early shift, or another one: hours of the day. */
const HOURS: Readonly<Record<string, readonly [begin: number, end: number]>> = {
  early: [6, 14],
  morning: [6, 14],
  day: [8, 16.5],
  afternoon: [13, 21],
  late: [14, 22],
  evening: [15, 23],
  night: [22, 6],
  weekend: [9, 17],
};

const BEGINS = /^(?:start|begin|from|start time|begin time|shift start|time from)$/;
const ENDS = /^(?:end|to|until|end time|shift end|time to)$/;

/** Early shifts begin before late ones, and nights end the next morning: where a row is named for its shift, its times are that one's. */
export const withShiftTimes: RowPass = (recipes, { table, facts, contexts, keys }) => {
  if (facts.words.at(-1) !== "shift") return recipes;
  const named = recipes.flatMap(({ column, spec }) => {
    const shifts = shiftsOf(spec);
    return shifts.length > 1 ? [{ column, shifts }] : [];
  });
  const [name] = named;
  if (name === undefined) return recipes;
  return recipes.map((recipe, at): ColumnRecipe => {
    const { typeClass, words } = contexts[at]!;
    const side = typeClass === "time" ? sideOf(words.join(" ")) : null;
    if (side === null || keys.has(recipe.column) || isTied(table, recipe.column)) return recipe;
    const cases = Object.fromEntries(name.shifts.map((shift) => [shift, around(hourOf(shift, side))]));
    const spec: GeneratorSpec = {
      generator: "conditional",
      options: { cases, otherwise: around(side === 0 ? 8 : 16.5) },
      inputs: { given: { column: name.column } },
    };
    return retold(recipe, spec, `; goes with ${name.column}`);
  });
};

const sideOf = (phrase: string): 0 | 1 | null => (BEGINS.test(phrase) ? 0 : ENDS.test(phrase) ? 1 : null);

const hourOf = (shift: string, side: 0 | 1): number => HOURS[shift.toLowerCase()]![side];

/** Half an hour earlier or later, in milliseconds since midnight. */
const around = (hour: number): GeneratorSpec => ({
  generator: "choice",
  options: { values: [hour, hour - 0.5, hour + 0.5].map((each) => each * 3_600_000) },
});

/** The shifts that a list names, all of them known. */
function shiftsOf(spec: GeneratorSpec): readonly string[] {
  const values = freeTextsIn(spec);
  return values.every((value) => Object.hasOwn(HOURS, value.toLowerCase())) ? values : [];
}
