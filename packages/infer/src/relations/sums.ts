import { FAMILIES } from "../data/number-relations.ts";
import type { Readings, RowNumber } from "./number-readings.ts";
import { isQuantity, namesOf as names, related, sameKind } from "./among.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";

/** `subtotal` + `tax` = `total`: what is made of parts that stand in the row. */
export function* sums(read: Readings): Iterable<Relation> {
  for (const { parts: groups, sum, few, exact } of FAMILIES) {
    const named = sum.filter((phrase) => phrase !== "total").flatMap(read);
    // Beside what was processed of it, a total is more than that.
    const wholes = named.length > 0 ? named : read("total");
    for (const { number: target, rest } of wholes) {
      if (exact === true && (rest !== "" || isQuantity(target))) continue;
      const found = groups.flatMap((phrases) => {
        const readings = phrases.flatMap(read).filter((one) => one.number !== target && sameKind(one.number, target));
        const reading = readings.find((one) => one.rest === rest) ?? readings.find((one) => related(one.rest, rest));
        return reading === undefined ? [] : [reading.number];
      });
      if (found.length < 2 || new Set(found).size < found.length) continue;
      if (few === true) {
        const [most, ...rare] = found;
        for (const one of rare) yield fewOf(one, most!);
      }
      const [first, ...others] = found.toSorted((a, b) => Number(a.column.nullable) - Number(b.column.nullable));
      yield {
        target,
        spec: { generator: "total", inputs: inputsOf({ of: [first!], plus: others }) },
        evidence: `the sum of ${names(found)}`,
      };
    }
  }
}

/** A few have failed or were skipped of as many as went well. */
function fewOf(target: RowNumber, most: RowNumber): Relation {
  return {
    target,
    spec: {
      generator: "partOf",
      options: { least: 0.01, most: 0.15, none: 0.4, ...(isQuantity(target) && { none: 0.85, scale: 0 }) },
      inputs: inputsOf({ of: [most] }),
    },
    evidence: `a few beside ${most.column.name}`,
  };
}
