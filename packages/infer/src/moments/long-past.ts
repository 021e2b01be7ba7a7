import type { ColumnContext } from "../context/column-context.ts";
import { PAST } from "../data/history.ts";
import type { Past } from "../data/history.ts";
import type { Suggestion } from "../rule.ts";
import { eventOf } from "./read-moment.ts";

const YEAR = 365 * 86_400_000;

/** How many years ago that was which a moment tells of, where it is no affair of the application's own days; null where it is. */
export function longPast({ column, words, facts }: ColumnContext): Past | null {
  const names = [(eventOf(words) ?? words).join(" "), column.name.toLowerCase().replaceAll(/[^a-z0-9]/g, "")];
  // To the minute an application knows its own days alone.
  if (words.at(-1) === "at") return null;
  const about = facts.words.join(" ");
  return PAST.find(({ own, table }) => names.some((name) => own.test(name)) && table?.test(about) !== false) ?? null;
}

/** Years or decades ago, whatever the row's other moments tell. */
export function inThePast({ asOf, column }: ColumnContext, { years, never }: Past, date: boolean): Suggestion {
  const [from, to] = years.map((ago) => new Date(asOf - ago * YEAR).toISOString().slice(0, 10));
  return {
    spec: { generator: date ? "date" : "timestamp", options: { from, to } },
    evidence: `what was so ${years[1]} to ${years[0]} years ago`,
    confidence: 0.9,
    ...(never !== undefined && column.nullable && { nullRate: never }),
  };
}
