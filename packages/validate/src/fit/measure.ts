import type { FitCheck, Measurement } from "./fit-check.ts";
import type { Score } from "./score.ts";
import type { Splits } from "./splits.ts";

/** A score before it is known what the other tests of the report say. */
export interface Measured extends Omit<Score, "adjustedPValue" | "ratio" | "verdict"> {
  /** How far the figure of a pair of halves is from the ceiling, at most. */
  readonly scatter: number;
}

/** What a score is about. */
export type Place = Pick<Score, "table" | "columns" | "sizes">;

type Answer = Measurement | null | Promise<Measurement | null>;

/**
 * A check's figure with its yardsticks; none where the check does not apply. The ceiling is the mean over the halves. Where the check
 * tests, the p-value and the picture are those of all rows: they need no yardstick.
 */
export async function measure<T>(
  check: Pick<FitCheck, "name" | "scope">,
  place: Place,
  splits: Splits<T>,
  ask: (reference: T, candidate: T) => Answer,
): Promise<readonly Measured[]> {
  const found = await ask(splits.reference, splits.candidate);
  if (found === null) return [];
  const { yardsticks } = found;
  const ceilings = typeof yardsticks?.ceiling === "number" ? [yardsticks.ceiling] : [];
  for (const { first, twin } of yardsticks === undefined ? splits.halves : []) {
    const value = (await ask(first, twin))?.value ?? null;
    if (value !== null) ceilings.push(value);
  }
  const floor =
    yardsticks === undefined ? ((await ask(splits.reference, splits.apart))?.value ?? null) : yardsticks.floor;
  const whole = found.pValue === undefined ? found : await ask(splits.whole.reference, splits.whole.candidate);
  const ceiling = ceilings.length === 0 ? null : ceilings.reduce((sum, value) => sum + value, 0) / ceilings.length;
  return [
    {
      check: check.name,
      scope: check.scope,
      ...place,
      value: found.value,
      ceiling,
      scatter: Math.max(0, ...ceilings.map((value) => Math.abs(value - (ceiling ?? value)))),
      floor,
      pValue: whole?.pValue ?? null,
      detail: whole?.detail ?? null,
    },
  ];
}
