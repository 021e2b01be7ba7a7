import { COMPLEMENTS } from "../data/number-relations.ts";
import type { RowNumber } from "./number-readings.ts";
import { isSomeOf, sameKind } from "./among.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";

/** `open_issues` are the issues that are not closed. */
export function* complements(numbers: readonly RowNumber[]): Iterable<Relation> {
  for (const whole of numbers) {
    for (const [gone, left] of COMPLEMENTS) {
      const of = (word: string) =>
        numbers.find((one) => one !== whole && sameKind(one, whole) && isSomeOf(one, whole, word));
      const [first, target] = [of(gone), of(left)];
      if (first === undefined || target === undefined) continue;
      yield {
        target,
        spec: { generator: "partOf", options: { least: 1, most: 1 }, inputs: inputsOf({ of: [whole], less: [first] }) },
        evidence: `${whole.column.name} without ${first.column.name}`,
      };
    }
  }
}
