import type { ColumnRecipe } from "@seedloom/core";
import type { ColumnContext } from "../../context/column-context.ts";
import { emptyRateOf } from "../../column/null-rate.ts";
import { eventOf } from "../../moments/read-moment.ts";
import { isConditional, missingOf } from "../../status/only-where.ts";
import { retold } from "../changed.ts";
import { momentOrder } from "../../rules/moment-order.ts";
import type { RowPass } from "../row-pass.ts";

/** What befalls fewer rows than this is told by a zero in the others. */
const SELDOM = 0.6;

/** What befalls few rows, however it is called: `deletion`, `ts_delete`, `disable_until`, `errors_from`, `ban_start`. */
const BEFALLS =
  /^(?:ts_|time_|date_)?(?:delet(?:e|ed|ion)|ban|banned|suspen|disabl|suppress|lock|mute|block|cancel|expuls|archiv|trash|revo[ck]|errors?_(?:from|since)|maintenance_(?:from|start)|last_?down|snooz|paus|premium|vip|warn)/i;
const MOSTLY = 0.82;

/** Whether the table keeps just that: `suppress_until` of `event_suppress`. */
const isAbout = ({ column: { name }, facts: { words } }: ColumnContext): boolean => {
  const deed = /[a-z]{3,5}/i.exec(name.replace(/^(?:ts|time|date)_/i, ""))?.[0].toLowerCase() ?? "";
  return words.some((word) => word.startsWith(deed));
};

/** Whether another column of the row is reckoned from it. */
const isRead = (column: string, recipes: readonly ColumnRecipe[]): boolean =>
  recipes.some(({ spec }) =>
    Object.values(spec.inputs ?? {}).some((input) => !("via" in input) && input.column === column),
  );

/** Moments that are counted and never NULL are 0 where nothing has happened: `delete_time int not null default 0`. */
export const withRareMoments: RowPass = (recipes, { table, contexts, keys }) =>
  recipes.map((recipe, at) => {
    const context = contexts[at]!;
    const { spec, column } = recipe;
    if (context.existing.length > 0 || keys.has(column) || isConditional(recipe)) return recipe;
    if (missingOf(table, column) !== "zero") return recipe;
    const befalls =
      recipe.rule === momentOrder.name && BEFALLS.test(column) && !isRead(column, recipes) && !isAbout(context);
    if (eventOf(context.words) === null && !befalls) return recipe;
    const rate = Math.max(emptyRateOf(context), befalls ? MOSTLY : 0);
    if (rate < SELDOM) return recipe;
    const parts = [
      [1 - rate, spec],
      [rate, { generator: "constant", options: { value: 0 } }],
    ];
    const inputs = spec.inputs === undefined ? {} : { inputs: spec.inputs };
    return retold(recipe, { generator: "mixture", options: { parts }, ...inputs }, "; 0 where nothing has happened");
  });
