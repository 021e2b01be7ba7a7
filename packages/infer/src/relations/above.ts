import { ABOVE } from "../data/number-relations.ts";
import type { Readings } from "./number-readings.ts";
import { among } from "./among.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";

/** Which way it points is not how much it is. */
const NO_SIZE = new Set(["direction", "directory", "angle", "bearing", "time", "date"]);

/** What lies somewhat above another of the row, by a usual factor. */
export function* above(read: Readings): Iterable<Relation> {
  for (const { upper, lower, by } of ABOVE) {
    for (const { number: target, rest } of upper.flatMap(read)) {
      const [from] = among(read, lower, rest, [target], target);
      if (from === undefined || target.core.some((word) => NO_SIZE.has(word))) continue;
      yield {
        target,
        spec: { generator: "near", options: { above: by }, inputs: inputsOf({ of: [from] }) },
        evidence: `above ${from.column.name}`,
      };
    }
  }
}
