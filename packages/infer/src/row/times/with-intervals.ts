import { findColumn } from "@seedloom/core";
import { readInRow } from "../../moments/row-moments.ts";
import { textsIn } from "../../column/listed.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";
import { beginningOf, lasting } from "./reckoned.ts";

/** Columns that say for how long something is paid at a time. */
const INTERVAL =
  /^(?:(?:billing|payment|plan|price|subscription|renewal|recurring|contract|membership|invoice) )*(?:interval|cycle|period|frequency|recurrence|billing)$/;

/** What is paid again, or done again, when that time is over. */
const AGAIN =
  /^(?:(?:current |billing |subscription )*period end|next (?:billing|payment|invoice|charge|renewal|due)|renew\w*|due)$/;
/** What ends then, of what lasts as long as it was paid for: campaigns that mail every week last longer. */
const ENDS = /^(?:end|ends|expires|expiration|expiry|valid (?:until|to)|subscription end)$/;
const PAID_FOR = /(?:^| )(?:subscription|membership|plan|budget|budget limit|policy|license|licence|domain|hosting)$/;
const REPEATED = /(?:^| )(?:frequency|recurrence)$/;

/** How long a time is, by the word for it. */
const LENGTHS: readonly (readonly [RegExp, readonly [many: number, unit: string]])[] = [
  [/^(?:dail?y?|days?)$/, [1, "day"]],
  [/^(?:bi ?weekly|fortnight(?:ly)?|every two weeks)$/, [2, "week"]],
  [/^(?:week(?:ly)?|p1w)$/, [1, "week"]],
  [/^(?:month(?:ly)?|p1m|mensual|mensuel(?:le)?|monatlich|maandelijks|mensile|mensal)$/, [1, "month"]],
  [/^(?:quarter(?:ly)?|p3m|trimestral|trimestriel(?:le)?)$/, [3, "month"]],
  [/^(?:half ?year(?:ly)?|semi ?annual(?:ly)?|bi ?annual(?:ly)?|p6m)$/, [6, "month"]],
  [/^(?:year(?:ly)?|annual(?:ly)?|annum|p1y|p12m|anual|annuel(?:le)?|jährlich|jaarlijks|annuale)$/, [1, "year"]],
];

const lengthOf = (text: string): readonly [string, readonly [number, string]] | null => {
  const spoken = text.toLowerCase().replaceAll(/[_-]+/g, " ").trim();
  const found = LENGTHS.find(([said]) => said.test(spoken));
  return found === undefined ? null : [text, found[1]];
};

/** What is paid by the year runs for a year: `current_period_end` of `current_period_start`, where `interval` says so. */
export const withIntervals: RowPass = (recipes, { table, facts, keys }) => {
  const told = recipes.find(({ column, spec }) => {
    const texts = textsIn(spec);
    return (
      INTERVAL.test((facts.columnWords.get(column) ?? []).join(" ")) && texts.some((text) => lengthOf(text) !== null)
    );
  });
  if (told === undefined) return recipes;
  const terms = Object.fromEntries(
    textsIn(told.spec)
      .map(lengthOf)
      .filter((one) => one !== null),
  );
  const isPaidFor =
    PAID_FOR.test(facts.words.join(" ")) && !REPEATED.test((facts.columnWords.get(told.column) ?? []).join(" "));
  const isOver = (phrase: string) => AGAIN.test(phrase) || (isPaidFor && ENDS.test(phrase));
  return recipes.map((recipe) => {
    const column = findColumn(table, recipe.column);
    const read = column === undefined ? null : readInRow(column, table, facts);
    const phrase = [...(read?.modifiers ?? []), read?.phrase ?? ""].join(" ");
    const words = (facts.columnWords.get(recipe.column) ?? []).join(" ").replace(/ (?:at|on|date|time)$/, "");
    if (keys.has(recipe.column) || !(isOver(phrase) || isOver(words)) || beginningOf(recipe.spec) === null)
      return recipe;
    return retold(recipe, lasting(recipe.spec, { terms }, { column: told.column }), `, as long as ${told.column} says`);
  });
};
