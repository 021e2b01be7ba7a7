import type { Value } from "@seedloom/core";
import { momentOf } from "../inputs.ts";
import { second } from "../time-target.ts";
import type { TimeTarget } from "../time-target.ts";

/**
 * Reads what the place itself would hold: an integer column's neighbours count seconds where it does.
 * @param counted whether the neighbours count seconds though the place does not
 */
export function momentReader(target: TimeTarget, counted = false): (value: Value | undefined) => number | null {
  const written = target.write(second * 1_000_000_000);
  const scale = counted || written === 1_000_000_000 ? second : 1;
  return (value) => {
    const moment = momentOf(value);
    if (moment === null) return null;
    return scale === second && Math.abs(moment) < 1e11 ? moment * second : moment;
  };
}
