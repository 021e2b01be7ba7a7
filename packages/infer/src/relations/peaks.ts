import type { RowNumber } from "./number-readings.ts";
import { inputsOf } from "./relation.ts";
import type { Relation } from "./relation.ts";

const MEANS: ReadonlySet<string> = new Set(["average", "mean", "median"]);
const MOST: ReadonlySet<string> = new Set(["maximum", "max", "highest", "peak"]);

/** `max_speed` beside `avg_speed`, where no lowest one is kept: above it. */
export function* peaks(numbers: readonly RowNumber[]): Iterable<Relation> {
  for (const mean of numbers) {
    const what = without(mean, MEANS);
    const most = what === null ? undefined : numbers.find((one) => one !== mean && without(one, MOST) === what);
    if (most === undefined || most.context.typeClass !== mean.context.typeClass) continue;
    yield {
      target: most,
      spec: {
        generator: "near",
        options: { above: mean.core.includes("speed") ? 1.2 : 0.6 },
        inputs: inputsOf({ of: [mean] }),
      },
      evidence: `above ${mean.column.name}`,
      inverse: {
        target: mean,
        spec: { generator: "near", options: { below: 0.4 }, inputs: inputsOf({ of: [most] }) },
        evidence: `below ${most.column.name}`,
      },
    };
  }
}

/** What a number with one of the words is of, or null where it has none or is of nothing. */
function without({ core }: RowNumber, words: ReadonlySet<string>): string | null {
  const rest = core.filter((word) => !words.has(word));
  return rest.length === core.length || rest.length === 0 ? null : rest.toSorted().join(" ");
}
