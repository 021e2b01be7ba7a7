import type { Column, Input } from "@seedloom/core";
import type { ColumnContext } from "../../context/column-context.ts";
import type { Suggestion } from "../../rule.ts";
import { laterLimit } from "../earlier-moments.ts";
import { paceOf } from "../pace.ts";
import { isNoStep, stepsBefore } from "../preceding-moment.ts";
import type { ReadMoment } from "../read-moment.ts";
import { usualGap } from "../usual-gap.ts";
import { orPlain, relative } from "./relative.ts";

const DAY = 86_400_000;

/** A moment of which nothing is known but that it stands behind another one: some hours after it, or after the steps between. */
export function follows(context: ColumnContext, before: Column, date: boolean): Suggestion {
  const pace = paceOf(context.facts);
  // What tells the hour is one of several steps of the same day or the next.
  const options = date
    ? { minimum: 0, typical: 6 * DAY, maximum: 90 * DAY }
    : {
        minimum: 0,
        typical: Math.round((pace?.days ?? 0.25) * DAY),
        maximum: Math.round((pace?.most ?? 20) * DAY),
      };
  const steps = isNoStep(context) ? [] : stepsBefore(context, before).slice(-2);
  const inputs = Object.fromEntries(
    [before, ...steps].map(({ name }, at) => [at === 0 ? "after" : `after${at + 1}`, { column: name }] as const),
  );
  return {
    spec: { generator: date ? "dateAfter" : "timestampAfter", options, inputs },
    evidence: `a moment that stands behind ${[before, ...steps].map(({ name }) => name).join(" and ")}`,
    confidence: 0.5,
  };
}

/** How long it is from one time to the next: machines turn at once, bills come by the month, people see to things a few times a year. */
function turnOf(name: string): { readonly minimum: number; readonly typical: number; readonly maximum: number } {
  if (
    /run|sync|check|poll|notif|call|fire|attempt|retry|ping|beat|fetch|crawl|exec|scan|refresh|update|trigger|scheduled time/.test(
      name,
    )
  )
    return { minimum: DAY / 288, typical: DAY / 24, maximum: DAY };
  return /billing|payment|premium|charge|renew|reset|invoice|due/.test(name)
    ? { minimum: 28 * DAY, typical: 30 * DAY, maximum: 31 * DAY }
    : { minimum: 14 * DAY, typical: 120 * DAY, maximum: 365 * DAY };
}

/** What is done next was done last some weeks or months before. */
export function afterLast(context: ColumnContext, last: Column, date: boolean): Suggestion {
  const options = turnOf(context.words.join(" "));
  const spec = { generator: date ? "dateAfter" : "timestampAfter", options, inputs: { after: { column: last.name } } };
  const sure = context.column.nullable || !last.nullable;
  return { spec: sure ? spec : orPlain(spec, date), evidence: `next after ${last.name}`, confidence: 0.91 };
}

/** A moment after those of its row that come before it, as long as is usual, and before the next. */
export function after(context: ColumnContext, read: ReadMoment, earlier: readonly Column[], date: boolean): Suggestion {
  const inputs: Record<string, Input> = {};
  earlier.forEach((column, at) => (inputs[at === 0 ? "after" : `after${at + 1}`] = { column: column.name }));
  const limit = laterLimit(context, read);
  if (limit !== null) inputs["before"] = { column: limit.name };
  const from = earlier.map((column) => column.name).join(" and ");
  const gap = usualGap(context, read, earlier);
  // Who dies before leaving may die on the first day.
  const spec = relative(date, limit === null ? gap : { least: 0, ...gap }, inputs, read.moment.stage);
  return {
    spec: context.column.nullable || earlier.some(({ nullable }) => !nullable) ? spec : orPlain(spec, date),
    evidence: `named "${read.phrase}": after ${from}`,
    confidence: 0.9,
  };
}
