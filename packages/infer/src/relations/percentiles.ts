import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";
import type { RowNumber } from "./number-readings.ts";

const PERCENTILE = /(?:^|_)p(\d\d)(\d*)(?=_|$)/i;

/** `latency_p50` ≤ `latency_p95` ≤ `latency_p99`: each is above the one before. */
export function* percentiles(numbers: readonly RowNumber[]): Iterable<Relation> {
  const chains = Map.groupBy(
    numbers.flatMap((number) => {
      const found = PERCENTILE.exec(number.column.name);
      return found === null ? [] : [{ number, rank: Number(`${found[1]}.${found[2]}`) }];
    }),
    ({ number }) => number.column.name.replace(PERCENTILE, ""),
  );
  for (const chain of chains.values()) {
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
