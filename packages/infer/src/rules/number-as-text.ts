import { findMeanings } from "../names/find-meanings.ts";
import type { Rule } from "../rule.ts";
import { asSpec } from "./name-meaning.ts";

/** Text named as a number, as `infusion_rate varchar(20)`: the number, written out. */
export const numberAsText: Rule = {
  name: "numberAsText",
  strength: 28,
  propose(context) {
    if (
      context.typeClass !== "text" ||
      context.unique ||
      context.words.some((word) => word === "date" || word === "time") ||
      (context.maxLength ?? 999) > 100 ||
      (context.maxLength ?? 0) < 2
    )
      return [];
    const readings = [...findMeanings(context, "decimal"), ...findMeanings(context, "integer")].filter(
      ({ confidence }) => confidence > 0.6,
    );
    return readings.slice(0, 2).map(({ given, phrase, confidence }) => ({
      spec: asSpec(given),
      evidence: `text named "${phrase}": a number, written out`,
      confidence: confidence * 0.7,
    }));
  },
};
