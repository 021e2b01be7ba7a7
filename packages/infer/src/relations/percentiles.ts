import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";
import type { RowNumber } from "./number-readings.ts";

const PERCENTILE = /(?:^|_)p(\d\d)(\d*)(?=_|$)/i;
/** What is called otherwise: the least, the mean, the middle and the most. */
const OTHERWISE: readonly (readonly [name: RegExp, rank: number])[] = [
  [/(?:^|_)min(?:imum)?(?=_|$)/i, 0],
  [/(?:^|_)(?:average|avg|mean)(?=_|$)/i, 49],
  [/(?:^|_)median(?=_|$)/i, 50],
  [/(?:^|_)max(?:imum)?(?=_|$)/i, 100],
];

/** `latency_min` ≤ `latency_p50` ≤ `latency_p95` ≤ `latency_max`: each is above the one before. */
export function* percentiles(numbers: readonly RowNumber[]): Iterable<Relation> {
  const chains = Map.groupBy(numbers.flatMap(ranked), ({ rest }) => rest);
  for (const chain of chains.values()) {
    if (!chain.some(({ number }) => PERCENTILE.test(number.column.name))) continue;
    const sorted = chain.toSorted((a, b) => a.rank - b.rank).map(({ number }) => number);
    for (const [at, target] of sorted.entries()) {
      const before = sorted[at - 1];
      if (before === undefined) continue;
      yield {
        target,
        spec: {
          generator: "near",
          options: { above: 1.2 },
          inputs: inputsOf({ of: sorted.slice(Math.max(0, at - 2), at) }),
        },
        evidence: `above ${before.column.name}`,
      };
    }
  }
}

/** A number's rank, and its name without it. */
function ranked(number: RowNumber): readonly { number: RowNumber; rank: number; rest: string }[] {
  const { name } = number.column;
  const found = PERCENTILE.exec(name);
  if (found !== null)
    return [{ number, rank: Number(`${found[1]}.${found[2]}`), rest: bare(name.replace(PERCENTILE, "")) }];
  const other = OTHERWISE.find(([said]) => said.test(name));
  return other === undefined ? [] : [{ number, rank: other[1], rest: bare(name.replace(other[0], "")) }];
}

const bare = (name: string): string => name.replaceAll(/^_|_$/g, "");
