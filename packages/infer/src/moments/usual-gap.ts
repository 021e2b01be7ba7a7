import { baseType } from "@seedloom/core";
import type { Column } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { GAPS } from "../data/gaps.ts";
import type { ReadMoment } from "./read-moment.ts";

/** The usual distance in days from the moments before: an event ends after hours, a contract after months. */
export function usualGap(
  { facts, words }: ColumnContext,
  { moment, phrase }: ReadMoment,
  earlier: readonly Column[],
): number {
  // What fails does so soon after it began.
  if (moment.stage !== 30) return moment.stage === 46 && phrase === "failed" ? 0.02 : moment.gap;
  const names = [...facts.words, ...words];
  const known = GAPS.find(([subjects]) => names.some((name) => subjects.has(name)));
  if (known !== undefined) return known[1];
  return earlier.some((column) => baseType(column.type).kind === "date") ? 20 : moment.gap;
}
