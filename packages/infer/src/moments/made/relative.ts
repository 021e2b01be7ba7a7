import type { GeneratorSpec, Input } from "@seedloom/core";
import type { Gap } from "../usual-gap.ts";

const DAY = 86_400_000;
const YEAR = 365 * DAY;

/** So long after its inputs, by days or by milliseconds. */
export function relative(
  date: boolean,
  gap: Gap,
  inputs: Readonly<Record<string, Input>>,
  stage: number,
): GeneratorSpec {
  const typical = Math.round(gap.days * DAY);
  // Nobody lives longer, and few die young.
  if (stage === 60 && gap.most === undefined) {
    const options = { typical, maximum: 100 * YEAR, late: true };
    return { generator: date ? "dateAfter" : "timestampAfter", options, inputs };
  }
  // What is planned ahead may lie in the future; `minimum` keeps it from being pulled back to now.
  const least = stage >= 50 ? Math.round(typical * 0.8) : date ? 0 : Math.min(60_000, typical);
  const grain = date ? DAY : 1;
  const minimum = gap.least === undefined ? least : Math.floor((gap.least * DAY) / grain) * grain;
  const most = gap.most === undefined ? {} : { maximum: Math.max(minimum, Math.round(gap.most * DAY)) };
  return { generator: date ? "dateAfter" : "timestampAfter", options: { minimum, typical, ...most }, inputs };
}

/** Whatever becomes of the columns that it is made from, this one must not be missing. */
export function orPlain(first: GeneratorSpec, date: boolean): GeneratorSpec {
  const otherwise = { generator: date ? "date" : "timestamp" };
  return { generator: "orElse", options: { first, otherwise }, inputs: first.inputs ?? {} };
}
