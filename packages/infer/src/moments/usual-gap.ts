import { baseType } from "@seedloom/core";
import type { Column } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { GAPS } from "../data/gaps.ts";
import type { ReadMoment } from "./read-moment.ts";

/** What departs and arrives on the same day. */
const RIDES = new Set(["flight", "trip", "ride", "journey", "departure", "leg", "train"]);

/** The usual distance in days from the moments before: an event ends after hours, a contract after months. */
export function usualGap(
  { facts, words }: ColumnContext,
  { moment, phrase }: ReadMoment,
  earlier: readonly Column[],
): number {
  // What fails does so soon after it began.
  const rides = moment.stage === 26 && phrase.startsWith("arriv") && facts.words.some((word) => RIDES.has(word));
  if (moment.stage !== 30 && !rides) return moment.stage === 46 && phrase === "failed" ? 0.02 : moment.gap;
  const names = [...facts.words, ...words];
  const days = earlier.some((column) => baseType(column.type).kind === "date");
  // A request that has days to begin and to end on is about something that takes days.
  const known = GAPS.find(([subjects, gap]) => !(days && gap < 0.1) && names.some((name) => subjects.has(name)));
  if (known !== undefined) return known[1];
  return days ? 20 : moment.gap;
}
