import { day, timeTarget } from "../time-target.ts";
import { momentGenerator, usualSpan } from "./moments.ts";

export const date = momentGenerator({
  name: "date",
  summary: "Days from `from` to `to` (the last two years), more of them on weekdays.",
  types: ["date", "timestamp", "text", "year", "integer", "any"],
  rhythm: "business",
  range: [-usualSpan, 0],
  target(context) {
    const target = timeTarget({ ...context, maxLength: Math.min(context.maxLength ?? 10, 10) });
    if (target === null || target.grain >= day) return target;
    return { ...target, grain: day, write: (moment) => target.write(Math.floor(moment / day) * day) };
  },
});
