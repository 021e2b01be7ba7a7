import { DONE, EFFORTS, REMAINDERS, UNDONE } from "../data/number-relations.ts";
import type { Readings, RowNumber } from "./number-readings.ts";
import { among, sameKind } from "./among.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";

/** `remaining` is what `used` leaves of `limit`. */
export function* remainders(read: Readings): Iterable<Relation> {
  for (const { left, whole: wholes, gone: taken } of REMAINDERS) {
    for (const { number: target, rest } of left.flatMap(read)) {
      const [whole] = among(read, wholes, rest, [target], target);
      const [gone] = among(read, taken, rest, [target, whole], target);
      const found = whole !== undefined && gone !== undefined ? { whole, gone } : ofUnit(read, taken, target);
      if (found === null) continue;
      yield {
        target,
        spec: {
          generator: "partOf",
          options: { least: 1, most: 1 },
          inputs: inputsOf({ of: [found.whole], less: [found.gone] }),
        },
        evidence: `what ${found.gone.column.name} leaves of ${found.whole.column.name}`,
      };
    }
  }
}

/** `remaining_hours` of what was estimated where `done_ratio` says how much is done. */
export function* undone(read: Readings): Iterable<Relation> {
  for (const { number: target, rest } of UNDONE.flatMap(read)) {
    if (rest !== "") continue;
    const [whole] = among(read, EFFORTS, rest, [target], target);
    const [rate] = among(read, DONE, rest, [target, whole]);
    if (whole === undefined || rate === undefined) continue;
    yield {
      target,
      spec: {
        generator: "total",
        options: { scale: 1 },
        inputs: { ...inputsOf({ of: [whole] }), ...inputsOf({ rate: [rate] }) },
      },
      evidence: `what ${rate.column.name} leaves of ${whole.column.name}`,
    };
  }
}

const CAPACITIES = new Set("kb mb gb tb mib gib kwh mwh liter litre".split(" "));

/** `free_disk_gb` beside `local_gb` and `local_gb_used`: nothing else of the row is gone of gigabytes. */
function ofUnit(
  read: Readings,
  taken: readonly string[],
  target: RowNumber,
): { readonly whole: RowNumber; readonly gone: RowNumber } | null {
  const unit = target.core.find((word) => CAPACITIES.has(word));
  if (unit === undefined) return null;
  const used = taken
    .flatMap(read)
    .filter(({ number, rest }) => number !== target && sameKind(number, target) && rest.split(" ").includes(unit));
  const [gone, other] = used;
  if (gone === undefined || used.some(({ number }) => number !== gone.number) || other?.rest === "") return null;
  const whole = read("").find(({ number, rest }) => number !== target && rest === gone.rest)?.number;
  return whole === undefined ? null : { whole, gone: gone.number };
}
