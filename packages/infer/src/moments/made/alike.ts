import type { Column } from "@seedloom/core";
import type { ColumnContext } from "../../context/column-context.ts";
import type { Suggestion } from "../../rule.ts";
import { isInMillis } from "../counted-moment.ts";

const DAY = 86_400_000;

/** The moment of another column once more. */
export function same(twin: Column): Suggestion {
  return {
    spec: { generator: "copy", inputs: { from: { column: twin.name } } },
    evidence: `${twin.name} once more`,
    confidence: 0.92,
  };
}

/** The same moment as a number. */
export function countedAgain({ column, type, catalog }: ColumnContext, twin: Column): Suggestion {
  const seconds = isInMillis(column, type, catalog) ? {} : { seconds: true };
  return {
    spec: {
      generator: "timestampAfter",
      options: { minimum: 0, typical: 0, maximum: 0, ...seconds },
      inputs: { after: { column: twin.name } },
    },
    evidence: `${twin.name}, counted`,
    confidence: 0.92,
    // Missing where the moment is.
    nullRate: 0,
  };
}

/** What is written on paper was written on the day on which the row was. */
export function dayOf(created: Column): Suggestion {
  const options = { minimum: 0, typical: 0, maximum: 0 };
  return {
    spec: { generator: "dateAfter", options, inputs: { after: { column: created.name } } },
    evidence: `the day of ${created.name}`,
    confidence: 0.9,
  };
}

/** What was planned comes about then, or a little later. */
export function asPlanned(planned: Column, date: boolean): Suggestion {
  const options = date
    ? { minimum: 0, typical: DAY, maximum: 10 * DAY }
    : { minimum: 0, typical: DAY / 72, maximum: DAY / 4 };
  return {
    spec: { generator: date ? "dateAfter" : "timestampAfter", options, inputs: { after: { column: planned.name } } },
    evidence: `what ${planned.name} was planned for`,
    confidence: 0.9,
  };
}

/** The moment of a day that another column tells, after those of its row that come before it. */
export function sameDay(twin: Column, earlier: readonly Column[]): Suggestion {
  const options = { minimum: 0, typical: 0.4 * DAY, sameDay: true };
  const inputs = Object.fromEntries(
    [twin, ...earlier].map(({ name }, at) => [at === 0 ? "after" : `after${at + 1}`, { column: name }] as const),
  );
  return {
    spec: { generator: "timestampAfter", options, inputs },
    evidence: `the same moment as ${twin.name}`,
    confidence: 0.9,
  };
}
