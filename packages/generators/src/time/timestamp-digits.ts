import { momentGenerator, usualSpan } from "./moments.ts";
import { second } from "../time-target.ts";

/** As MediaWiki and other old applications keep them in 14 characters. */
export const timestampDigits = momentGenerator({
  name: "timestampDigits",
  summary: "Moments as 14 digits: YYYYMMDDHHMMSS, in UTC.",
  types: ["text", "any"],
  rhythm: "business",
  range: [-usualSpan, 0],
  target(context) {
    if ((context.maxLength ?? 14) < 14) return null;
    return {
      grain: second,
      min: Date.UTC(1000, 0, 1),
      max: Date.UTC(9999, 11, 31, 23, 59, 59),
      write: (moment) => new Date(moment).toISOString().replace(/\D/g, "").slice(0, 14),
    };
  },
});
