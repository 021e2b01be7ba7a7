import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";
import type { RowNumber } from "./number-readings.ts";

const RANK = /^(?:(.+) )?(?:rank|ranking|position|place)$/;
/** What whoever is first has the most of, and about how much that is. */
const EARNED: readonly (readonly [name: RegExp, first: number])[] = [
  [/^(?:(.+) )?(?:rank(?:ing)?) points?$/, 9800],
  [/^(?:(.+) )?(?:play|stream|listen|listening)$/, 420],
];

/** `ranking_points` beside `ranking`, `play_count` beside `rank`: who stands further down has less. */
export function* ranks(numbers: readonly RowNumber[]): Iterable<Relation> {
  const ranked = numbers.flatMap((number) => {
    const found = RANK.exec(number.core.join(" "));
    return found === null ? [] : [{ number, of: found[1] ?? "" }];
  });
  if (ranked.length === 0) return;
  for (const target of numbers) {
    for (const [name, first] of EARNED) {
      const found = name.exec(target.core.join(" "));
      const rank = found && ranked.find(({ of }) => of === (found[1] ?? ""))?.number;
      if (rank === undefined || rank === null || rank === target) continue;
      yield {
        target,
        // So much by the rank: the product of one by that of two.
        spec: {
          generator: "quotient",
          options: { factor: first, scale: 0 },
          inputs: inputsOf({ of: [rank], to: [rank, rank] }),
        },
        evidence: `falls with ${rank.column.name}`,
      };
    }
  }
}
