import { UNITS } from "../data/units.ts";

/** Whether a name says in what it is measured: `elevation_in_meters` is no number of meters. */
export function isInUnit(words: readonly string[]): boolean {
  const unit = words.at(-1) ?? "";
  return words.at(-2) === "in" && (UNITS.has(unit) || UNITS.has(`${unit}s`));
}
