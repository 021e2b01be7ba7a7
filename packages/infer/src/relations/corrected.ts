import { sameKind } from "./among.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";
import type { RowNumber } from "./number-readings.ts";

/** Words for a measurement before and after somebody made it better. */
const MADE = new Set(
  "raw corrected uncorrected adjusted unadjusted calibrated uncalibrated filtered smoothed compensated normalized normalised cleaned validated".split(
    " ",
  ),
);

/** Words of what has two ends that nothing moves far from one another: a patient's weight, a lamp's brightness. */
const SIDES: readonly (readonly [string, string])[] = [
  ["admission", "discharge"],
  ["pre", "post"],
  ["before", "after"],
  ["entry", "exit"],
  ["departure", "arrival"],
  ["intake", "release"],
  ["initial", "final"],
  ["baseline", "current"],
  ["inlet", "outlet"],
  ["loaded", "unloaded"],
  ["origin", "destination"],
  ["dispatch", "receipt"],
  ["sent", "received"],
  ["declared", "actual"],
  ["as found", "as left"],
];

/** What is weighed or measured at both. */
const STAYS = new Set(
  "weight mass temperature temp height volume moisture pressure humidity ph salinity density level draft draught".split(
    " ",
  ),
);

/** `raw_value` beside `value`, `discharge_weight_kg` beside `admission_weight_kg`: the same thing measured once more is near. */
export function* corrected(numbers: readonly RowNumber[]): Iterable<Relation> {
  for (const target of numbers) {
    const plain = target.core.filter((word) => !MADE.has(word));
    if (plain.length < target.core.length && plain.length > 0) {
      const of = numbers.find(
        (one) => one !== target && sameKind(one, target) && one.core.join(" ") === plain.join(" "),
      );
      if (of !== undefined) {
        yield about(target, of, 0.04);
        continue;
      }
    }
    const phrase = ` ${target.core.join(" ")} `;
    if (!target.core.some((word) => STAYS.has(word))) continue;
    for (const [first, second] of SIDES) {
      if (!phrase.includes(` ${second} `)) continue;
      const wanted = phrase.replace(` ${second} `, ` ${first} `);
      const of = numbers.find((one) => one !== target && sameKind(one, target) && ` ${one.core.join(" ")} ` === wanted);
      if (of === undefined) continue;
      yield about(target, of, 0.06);
      break;
    }
  }
}

const about = (target: RowNumber, of: RowNumber, share: number): Relation => ({
  target,
  spec: { generator: "near", options: { below: share, above: share }, inputs: inputsOf({ of: [of] }) },
  evidence: `about what ${of.column.name} is`,
});
