import { numberTarget } from "../number-target.ts";
import { day } from "../time-target.ts";
import { momentGenerator, usualSpan } from "./moments.ts";

/** As old machines keep days in numbers of eight digits. */
export const dayDigits = momentGenerator({
  name: "dayDigits",
  summary: "Days as numbers of eight digits: YYYYMMDD.",
  types: ["integer", "decimal", "float", "any"],
  rhythm: "business",
  range: [-usualSpan, 0],
  target(context) {
    const numbers = numberTarget(context);
    if (numbers === null || numbers.max < 99_991_231) return null;
    return {
      grain: day,
      min: Date.UTC(1000, 0, 1),
      max: Date.UTC(9999, 11, 31),
      write: (moment) => numbers.write(Number(new Date(moment).toISOString().slice(0, 10).replaceAll("-", ""))),
    };
  },
});
