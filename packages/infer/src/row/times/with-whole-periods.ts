import { findColumn } from "@seedloom/core";
import { typeClass } from "../../context/type-class.ts";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Generators of moments that lie on marks where they are told to. */
const FREE = new Set(["timestamp", "epochSeconds", "epochMillis"]);

/** What a period is told by that figures were kept of. */
const BUCKET =
  /^(?:(?:time )?bucket|bucket (?:start|time|at)|period|period start|interval start|window start|slot start|slot|timestamp|ts|time|datetime|date time|start|start time|date|recorded|measured|(?:time )?stamp|from)(?: (?:at|utc|time|date))?$/;
const HOURS =
  /^(?:hour|hour (?:start|at|bucket|utc|beginning|ending|start at)|full hour|date hour|hour of (?:day )?date)$/;
const DAYS = /^(?:day|day (?:start|bucket)|date day)$/;

/** How long the periods are that a table keeps figures of, by its words. */
const TABLES: readonly (readonly [RegExp, number])[] = [
  [/(?:^| )(?:hourly|hour|1 ?h)(?: |$)/, HOUR],
  [/(?:^| )(?:quarter hour|15 ?min(?:ute)?)(?: |$)/, 15 * MINUTE],
  [/(?:^| )(?:5 ?min(?:ute)?)(?: |$)/, 5 * MINUTE],
  [/(?:^| )(?:half hour|half hourly|30 ?min(?:ute)?)(?: |$)/, 30 * MINUTE],
  [/(?:^| )(?:minutely|minute|1 ?m|1 ?min)(?: |$)/, MINUTE],
  [/(?:^| )(?:daily|1 ?d)(?: |$)/, DAY],
];

/** `hour` of hourly averages, `bucket` of `stats_daily`: what figures are kept by begins on the full hour or day. */
export const withWholePeriods: RowPass = (recipes, { table, facts }) => {
  const name = facts.words.join(" ");
  const told = TABLES.find(([words]) => words.test(name))?.[1];
  return recipes.map((recipe) => {
    if (!FREE.has(recipe.spec.generator) || recipe.spec.inputs !== undefined) return recipe;
    const column = findColumn(table, recipe.column);
    const phrase = (facts.columnWords.get(recipe.column) ?? []).join(" ");
    if (column === undefined || column.default !== null || typeClass(column.type) === "date") return recipe;
    const marks = HOURS.test(phrase) ? HOUR : DAYS.test(phrase) ? DAY : BUCKET.test(phrase) ? told : undefined;
    if (marks === undefined) return recipe;
    const spec = { ...recipe.spec, options: { ...recipe.spec.options, marks } };
    return retold(recipe, spec, "; where a period begins");
  });
};
