import { day, timeTarget } from "../time-target.ts";
import { momentGenerator, usualSpan } from "./moments.ts";

export const date = momentGenerator({
  name: "date",
  summary: "Days from `from` to `to` (the last two years), more of them on weekdays.",
  types: ["date", "timestamp", "text", "year", "integer", "any"],
  rhythm: "business",
  writes: true,
  range: [-usualSpan, 0],
  target(context, as) {
    const room = { ...context, maxLength: Math.min(context.maxLength ?? 10, 10) };
    const target = timeTarget(as === null ? room : context, as);
    if (target === null || target.grain >= day) return target;
    return { ...target, grain: day, write: (moment) => target.write(Math.floor(moment / day) * day) };
  },
});
