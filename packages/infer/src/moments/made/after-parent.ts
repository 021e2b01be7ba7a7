import { findColumn, findTable } from "@seedloom/core";
import type { Input } from "@seedloom/core";
import type { ColumnContext } from "../../context/column-context.ts";
import { isAlwaysSet } from "../../context/is-always-set.ts";
import type { Suggestion } from "../../rule.ts";
import { happeningMoments } from "../parent-moments.ts";
import type { ReadMoment } from "../read-moment.ts";
import { orPlain, relative } from "./relative.ts";

/** A moment after those of the rows that its row belongs to, or while what they tell of lasts. */
export function afterParent(
  context: ColumnContext,
  read: ReadMoment,
  parents: readonly Input[],
  date: boolean,
): Suggestion {
  const happens = happeningMoments(context);
  const above =
    happens === null ? [] : [happens.start, happens.within ? null : happens.end].filter((one) => one !== null);
  const all = [...parents, ...above.filter((one) => !parents.some((each) => isSameInput(each, one)))];
  const inputs: Record<string, Input> = {};
  all.forEach((input, at) => (inputs[at === 0 ? "after" : `after${at + 1}`] = input));
  const bounded = happens !== null && happens.within && happens.end !== null;
  if (bounded) inputs["before"] = happens.end!;
  const names = all.map((input) => ("via" in input ? `${input.via} → ${input.column}` : input.column)).join(" and ");
  const plainly = relative(date, happens?.gap ?? { days: 60 }, inputs, read.moment.stage);
  // On a day that is told people do something at an hour of that day.
  const spec =
    date || happens?.days !== true || !AGREED.test(read.phrase)
      ? plainly
      : { ...plainly, options: { ...plainly.options, hours: "day" } };
  const sure = all.some((input) => "via" in input && isThere(context, input.via, input.column));
  return {
    spec: sure ? spec : orPlain(spec, date),
    evidence: `named "${read.phrase}": ${happens === null ? "no earlier than" : bounded ? "while it lasts, after" : "soon after"} ${names}`,
    confidence: 0.88,
  };
}

/** What people do at an hour that was agreed on. */
const AGREED = /^(?:start|begin|depart|arriv|leav|check|pick ?up|drop|scheduled|end|open)/;

const isSameInput = (one: Input, other: Input): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether each row has a parent by a key, and the parent that moment. */
export function isThere({ table, catalog }: ColumnContext, key: string, moment: string): boolean {
  const found = table.foreignKeys.find(({ columns }) => columns.join(",") === key);
  const parent = found && findTable(catalog, found.references.table);
  const column = parent && findColumn(parent, moment);
  if (column === undefined || !isAlwaysSet(column)) return false;
  return key.split(",").every((name) => findColumn(table, name)?.nullable === false);
}
