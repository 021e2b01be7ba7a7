import { CLOSE_LADDERS, LADDERS } from "../data/number-splits.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";
import type { Readings, RowNumber } from "./number-readings.ts";

/** How much further the next one is at most, as a share. */
const FURTHER = 0.9;
const CLOSE = 0.12;

/** The first byte of a page comes before its first picture, and this before its largest. */
export function* ladders(read: Readings): Iterable<Relation> {
  for (const ladder of [...LADDERS, ...CLOSE_LADDERS]) {
    const further = CLOSE_LADDERS.includes(ladder) ? CLOSE : FURTHER;
    const found = ladder.flatMap((phrases) => {
      const readings = phrases.flatMap(read);
      const one = readings.find(({ rest }) => rest === "") ?? readings[0];
      return one === undefined ? [] : [one.number];
    });
    for (const [at, target] of found.entries()) {
      // Two of them, so that a missing one breaks no order.
      const before = found.slice(Math.max(0, at - 2), at);
      if (before.length === 0 || before.includes(target) || isOfSubstances(target)) continue;
      const last = before.at(-1)!;
      yield {
        target,
        // What people set is tidy: a limit of 250000 is not followed by one of 341207.
        spec: target.core.includes("limit")
          ? { generator: "atLeast", options: { share: 2 }, inputs: inputsOf({ from: [last] }) }
          : { generator: "near", options: { above: further }, inputs: inputsOf({ of: before }) },
        evidence: `no less than ${last.column.name}`,
      };
    }
  }
}

/** What the air may hold for an hour it may not hold for a year. */
const isOfSubstances = ({ core, context }: RowNumber): boolean =>
  core.includes("limit") &&
  /(?:^| )(?:parameter|pollutant|substance|component|analyte)$/.test(context.facts.words.join(" "));
