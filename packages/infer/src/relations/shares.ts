import { baseType } from "@seedloom/core";
import { SHARES } from "../data/number-relations.ts";
import type { Readings, RowNumber } from "./number-readings.ts";
import { among } from "./among.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";

/** `conversion_rate` = `conversions` by `visits`. */
export function* shares(read: Readings): Iterable<Relation> {
  for (const { name, of, to } of SHARES) {
    for (const { number: target, rest } of name.flatMap(read)) {
      const [top] = among(read, of, rest, [target]);
      const [bottom] = among(read, to, rest, [target, top]);
      if (top === undefined || bottom === undefined) continue;
      yield {
        target,
        spec: {
          generator: "quotient",
          options: inHundredths(target) ? { factor: 100, scale: 2 } : { factor: 1, scale: 4 },
          inputs: inputsOf({ of: [top], to: [bottom] }),
        },
        evidence: `${top.column.name} of ${bottom.column.name}`,
      };
    }
  }
}

/** Whether a share is written as 20 rather than as 0.2. */
function inHundredths({ context: { type, words, limits } }: RowNumber): boolean {
  if (limits.max !== null) return limits.max > 1;
  const base = baseType(type);
  if (base.kind === "integer") return true;
  if (base.kind === "decimal" && base.precision !== null)
    return (base.scale ?? 0) < 4 && base.precision - (base.scale ?? 0) > 1;
  return words.includes("percent");
}
