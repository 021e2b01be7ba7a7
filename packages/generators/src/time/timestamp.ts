import { momentGenerator, usualSpan } from "./moments.ts";

export const timestamp = momentGenerator({
  name: "timestamp",
  summary:
    "Moments from `from` to `to` (the last two years), with growth, a weekly and a daily rhythm; `hours`: on the quarter of an hour, when people meet (`office`, `day`, `evening`, `arrival`, `leaving`); `marks`: on such steps of milliseconds, as full hours are.",
  types: ["timestamp", "date", "time", "year", "integer", "decimal", "float", "text", "any"],
  rhythm: "business",
  writes: true,
  range: [-usualSpan, 0],
});
