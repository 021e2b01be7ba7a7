import type { ColumnContext } from "./column-context.ts";
import type { TableFacts } from "./table-facts.ts";

const PARTS = new Set("day weekday week month quarter year fiscal calendar holiday".split(" "));

/** `times` and `time_by_day` whose columns are parts of a date mostly, and at least five. */
function hasParts({ columnWords }: TableFacts): boolean {
  const told = [...columnWords.values()].filter((words) => words.some((word) => PARTS.has(word))).length;
  return told > 4 && told > columnWords.size * 0.6;
}

/** Whether each row is a day: `dim_date`, `calendar_days`. */
export const isOfDays = ({ facts }: Pick<ColumnContext, "facts">): boolean =>
  facts.words.length < 4 &&
  (facts.words.some((word) => /^(?:(?:dw|dim)?date|calendar)$/.test(word)) ||
    facts.words.join(" ") === "day" ||
    (facts.words.includes("time") && hasParts(facts)));

/** Whether each row is a time of the day: `dim_time`, `time_of_day`. */
export const isOfTimes = ({ facts }: Pick<ColumnContext, "facts">): boolean =>
  facts.words.length < 4 && facts.words.includes("time") && !facts.words.includes("date") && !isOfDays({ facts });
