import type { ColumnContext } from "../context/column-context.ts";

/** When on a day something is, and columns for the day. */
const HOUR =
  /^(?:(?:start|end|begin|departure|arrival|appointment|booking|meeting|event|visit|pickup|delivery|class|lesson|session|match|game|kick off|show|reservation|slot|shift|opening|closing|measurement|observation|procedure|specimen|sample|collection|treatment|surgery) )?time$/;
const ON_DAY = /^(?!.*(?:create|update|birth|due|expir|modif|regist|hire)).*\b(?:date|day)$/;

/** Whether a text says at what hour, as another column says on which day: `date` and `time`. */
export const isHour = ({ words, typeClass, facts }: ColumnContext): boolean =>
  typeClass === "text" &&
  HOUR.test(words.join(" ")) &&
  [...facts.columnWords.values()].some((each) => ON_DAY.test(each.join(" ")));
