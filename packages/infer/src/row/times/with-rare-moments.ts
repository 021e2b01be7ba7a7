import { emptyRateOf } from "../../column/null-rate.ts";
import { eventOf } from "../../moments/read-moment.ts";
import { isConditional, missingOf } from "../../status/only-where.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

/** What befalls fewer rows than this is told by a zero in the others. */
const SELDOM = 0.6;

/** Moments that are counted and never NULL are 0 where nothing has happened: `delete_time int not null default 0`. */
export const withRareMoments: RowPass = (recipes, { table, contexts, keys }) =>
  recipes.map((recipe, at) => {
    const context = contexts[at]!;
    const { spec, column } = recipe;
    if (context.existing.length > 0 || keys.has(column) || isConditional(recipe)) return recipe;
    if (eventOf(context.words) === null || missingOf(table, column) !== "zero") return recipe;
    const rate = emptyRateOf(context);
    if (rate < SELDOM) return recipe;
    const parts = [
      [1 - rate, spec],
      [rate, { generator: "constant", options: { value: 0 } }],
    ];
    const inputs = spec.inputs === undefined ? {} : { inputs: spec.inputs };
    return retold(recipe, { generator: "mixture", options: { parts }, ...inputs }, "; 0 where nothing has happened");
  });
