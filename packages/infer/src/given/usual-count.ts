import type { GeneratorSpec } from "@seedloom/core";
import { BROADCAST, COUNTS } from "../data/counts.ts";

const about = (mean: number, max: number): GeneratorSpec => ({
  generator: "count",
  options: { max, distribution: "lognormal", mean, deviation: mean * 1.6 },
});

/** What is counted by thousands, as fields and programs do. */
const BY_THOUSANDS =
  /record|row|line|token|byte|packet|impression|character|word|event|inhabitant|citizen|voter|call|transaction|recipient|lead|listener|stock|unit|page|sample|read|write|query/;

/** As many as there usually are: replies by the dozen, logins by the hundred, failures hardly any. */
export function usualCount(words: readonly string[], table: readonly string[]): GeneratorSpec {
  const of = table.join(" ");
  // What is called no more than a count is one of the table's.
  const name = words.every((word) => /^(?:count|counter|total|number)$/.test(word)) ? of : words.join(" ");
  const found = COUNTS.find((one) => one.of.test(name) && one.in?.test(of) !== false);
  if (found === undefined) return BY_THOUSANDS.test(name) ? about(420, 10_000) : about(38, 1500);
  const [first, second] = found.count;
  return typeof first === "number"
    ? about(first, second as number)
    : { generator: "weighted", options: { values: found.count } };
}

/** How often it was looked at: what is broadcast by many, all else by those who come by. */
export function usualViews(words: readonly string[], table: readonly string[]): GeneratorSpec | null {
  const of = table.join(" ");
  if (
    COUNTS.some(
      (one) => one.in !== undefined && one.in.test(of) && one.of.test("page view") && one.of.test(words.join(" ")),
    )
  )
    return usualCount(words, table);
  return BROADCAST.test(of)
    ? null
    : { generator: "viewCount", options: { max: 60_000, distribution: "lognormal", mean: 640, deviation: 1500 } };
}
