import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { isAlwaysSet } from "../context/is-always-set.ts";
import type { Suggestion } from "../rule.ts";
import { isInMillis } from "./counted-moment.ts";
import { laterLimit } from "./earlier-moments.ts";
import type { KnownPair } from "./known-pair.ts";
import type { ReadMoment } from "./read-moment.ts";

const DAY = 86_400_000;

/**
 * As far from another moment of the row as everybody knows it to be.
 * @param alone the moment of itself, for where the other one is missing
 */
export function asPaired(
  context: ColumnContext,
  { of, days: [least, typical, most] }: KnownPair,
  read: ReadMoment | null,
  date: boolean,
  alone: Suggestion,
): Suggestion {
  const limit = read === null || most < 0 ? null : laterLimit(context, read);
  const back = most < 0 || typical < 0;
  const grain = date ? DAY : 1;
  const millis = (days: number) => Math.floor((Math.abs(days) * DAY) / grain) * grain;
  const seconds = context.typeClass === "integer" && !isInMillis(context.column, context.type, context.catalog);
  const spec: GeneratorSpec = {
    generator: `${date ? "date" : "timestamp"}${back ? "Before" : "After"}`,
    options: {
      minimum: millis(least),
      typical: Math.abs(typical) * DAY,
      maximum: Math.max(millis(least), millis(most)),
      ...(seconds && { seconds }),
    },
    inputs: {
      [back ? "before" : "after"]: { column: of.name },
      ...(limit && !back && { before: { column: limit.name } }),
    },
  };
  const sure = context.column.nullable || isAlwaysSet(of);
  return {
    spec: sure
      ? spec
      : { generator: "orElse", options: { first: spec, otherwise: alone.spec }, inputs: spec.inputs ?? {} },
    evidence: `a moment reckoned from ${of.name}`,
    confidence: 0.93,
  };
}
