import { findColumn } from "@seedloom/core";
import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import { freeTextsIn } from "../column/listed.ts";
import { isTied } from "../context/is-tied.ts";
import { retold } from "../row/changed.ts";
import type { RowPass } from "../row/row-pass.ts";
import { spokenStatus } from "./spoken-status.ts";
import { statusesOf } from "./status-values.ts";

/** What programs write down of what they do. */
const LOGGED = /(?:^| )(?:log|log text|log output|console output|output|message|status message|result message)$/;
/** Statuses of what went well, and of what did not. */
const WELL = new Set("completed,complete,done,finished,succeeded,success,successful,processed,ok,delivered".split(","));
const ILL = new Set("failed,failure,error,errored,aborted,timeout,timed out,crashed,killed,dead".split(","));
/** Lines of what failed, and of what is over. */
const FAILED =
  /could not|cannot|can't|unable|timeout|timed out|gave up|\berror|\bfail|refused|denied|aborted|not found|unreachable|disk full/i;
const OVER = /finished|\bdone\b|complete|stopp|rebuilt|no changes|fetched|imported/i;
const TROUBLE = /retry|limit reached|slow|skipped/i;

const evenly = (values: readonly string[]): GeneratorSpec => ({ generator: "choice", options: { values } });

/** What is logged of a job goes with how it ended: what is done did not give up, and what failed did not finish. */
export const withWhatIsLogged: RowPass = (recipes, { table, facts, keys }) => {
  const status = statusesOf(recipes, facts).find(({ values }) => {
    const said = values.map(spokenStatus);
    return said.some((each) => WELL.has(each)) && said.some((each) => ILL.has(each));
  });
  if (status === undefined) return recipes;
  return recipes.map((recipe): ColumnRecipe => {
    const column = findColumn(table, recipe.column);
    const phrase = facts.columnWords.get(recipe.column)?.join(" ") ?? "";
    if (column === undefined || recipe.column === status.name || !LOGGED.test(phrase)) return recipe;
    if (keys.has(column.name) || isTied(table, column.name)) return recipe;
    const lines = freeTextsIn(recipe.spec);
    const failed = lines.filter((line) => FAILED.test(line));
    const well = lines.filter((line) => !FAILED.test(line));
    if (failed.length === 0 || well.length < 3) return recipe;
    const cases = status.values.map((value): readonly [string, GeneratorSpec] => {
      const said = spokenStatus(value);
      if (ILL.has(said)) return [value, evenly(failed)];
      const over = well.filter((line) => OVER.test(line));
      const under = well.filter((line) => !OVER.test(line));
      const fitting = WELL.has(said) ? (over.length > 1 ? over : well.filter((line) => !TROUBLE.test(line))) : under;
      return [value, evenly(fitting.length > 0 ? fitting : well)];
    });
    const spec: GeneratorSpec = {
      generator: "conditional",
      options: { cases: Object.fromEntries(cases), otherwise: recipe.spec },
      inputs: { given: { column: status.name } },
    };
    return retold(recipe, spec, `; as ${status.name} says`);
  });
};
