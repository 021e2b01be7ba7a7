import type { GeneratorContext, Value } from "@seedloom/core";
import { numberTarget } from "../number-target.ts";

/**
 * Writes computed numbers as a place holds them: cut to its digits, within its ends; null where it takes no numbers.
 * @param scale most digits behind the point; default: what the place has, 2 in texts
 */
export function numberWriter(context: GeneratorContext, scale?: number): ((result: number | null) => Value) | null {
  const target = numberTarget(context);
  if (target === null) return null;
  const digits =
    target.room === undefined ? Math.min(scale ?? 6, target.scale) : Math.min(scale ?? 2, Math.max(0, target.room - 8));
  const divisor = 10 ** digits;
  const most = target.room === undefined || digits === 0 ? target.max : 10 ** (target.room - digits - 1) - 1;
  return (result) => {
    if (result === null) return null;
    // Away from the binary noise of 1.005 * 100 before the cut.
    const rounded = Math.round(Number((result * divisor).toPrecision(15))) / divisor;
    return target.write(Math.min(Math.max(rounded, target.min), most));
  };
}
