import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { isTied } from "../../context/is-tied.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";
import { freeTextsIn } from "../../column/listed.ts";

/** Columns that say how something is given, the one that says it best first. */
const WAYS = [/\badministration type$/, /\b(?:route|way of giving)$/];
/** Ways into a vein, in any spelling. */
const INTO_VEIN = /^(?:iv\b|i\.v\.|intraven|infusion|pca\b)/i;
/** What is told only of what runs into a vein. */
const RUNNING =
  /(?:^| )(?:infusion|iv bag|drip rate|drop rate|lockout interval|lockout|basal rate|(?:one|1) (?:hr|hour) max(?:imum)?|completion interval|restart interval)(?: |$)/;

/** What runs into a vein has a rate and a bag, and what is swallowed none: `infusion_rate` stands only where `route` says so. */
export const withInfusions: RowPass = (recipes, { table, facts, keys }) => {
  const phrase = (name: string) => (facts.columnWords.get(name) ?? []).join(" ");
  const ways = recipes.filter(({ spec }) => freeTextsIn(spec).some((value) => INTO_VEIN.test(value)));
  const told = WAYS.flatMap((way) => ways.filter(({ column }) => way.test(phrase(column))))[0];
  if (told === undefined) return recipes;
  const values = freeTextsIn(told.spec).filter((value) => INTO_VEIN.test(value));
  return recipes.map((recipe): ColumnRecipe => {
    const column = findColumn(table, recipe.column);
    if (column?.nullable !== true || recipe === told || recipe.spec.inputs !== undefined) return recipe;
    if (![phrase(column.name), column.name.toLowerCase().replaceAll("_", " ")].some((each) => RUNNING.test(each)))
      return recipe;
    if (keys.has(column.name) || isTied(table, column.name)) return recipe;
    const spec: GeneratorSpec = {
      generator: "when",
      options: { values, then: recipe.spec },
      inputs: { is: { column: told.column } },
    };
    return retold(recipe, spec, `; of what runs in, as ${told.column} says`);
  });
};
