import type { ColumnContext } from "./column-context.ts";

/** Whether each row is a day: `dim_date`, `calendar_days`. */
export const isOfDays = ({ facts }: Pick<ColumnContext, "facts">): boolean =>
  facts.words.length < 4 &&
  (facts.words.some((word) => word === "date" || word === "calendar") || facts.words.join(" ") === "day");

/** Whether each row is a time of the day: `dim_time`, `time_of_day`. */
export const isOfTimes = ({ facts }: Pick<ColumnContext, "facts">): boolean =>
  facts.words.length < 4 && facts.words.includes("time") && !facts.words.includes("date");
