import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { eventOf } from "../moments/read-moment.ts";
import { isMadeFrom } from "../row/made-from.ts";
import { retold } from "../row/changed.ts";
import type { RowPass } from "../row/row-pass.ts";
import { isConditional, missingOf } from "./only-where.ts";

/** What ends one way did not end in the other. */
const WELL =
  /^(?:approved|approval|accepted|granted|completed|completion|finished|delivered|paid|used|redeemed|confirmed|validated|valid|fulfilled|published)$/;
const ILL =
  /^(?:rejected|rejection|reject|declined|denied|refused|refuse|cancelled|canceled|cancel|cancellation|failed|discarded|abandoned|skipped|withdrawn)$/;

/** Of two outcomes whose moments may be missing a row has one at most: who was `approved_at` was not `rejected_at`. */
export const withOutcomes: RowPass = (recipes, { table, facts, keys }) => {
  const eventsOf = ({ column }: ColumnRecipe) => eventOf(facts.columnWords.get(column) ?? [])?.join(" ") ?? "";
  const free = (recipe: ColumnRecipe) =>
    !keys.has(recipe.column) && !isConditional(recipe) && missingOf(table, recipe.column) === "null";
  const well = recipes.findLast((recipe) => free(recipe) && WELL.test(eventsOf(recipe)));
  if (well === undefined) return recipes;
  return recipes.map((recipe) => {
    if (!ILL.test(eventsOf(recipe)) || !free(recipe) || isMadeFrom(recipes, well.column, recipe.column)) return recipe;
    const spec: GeneratorSpec = {
      generator: "when",
      options: { unset: true, then: recipe.spec },
      inputs: { is: { column: well.column }, ...recipe.spec.inputs },
    };
    return retold(recipe, spec, `; where ${well.column} is not`);
  });
};
