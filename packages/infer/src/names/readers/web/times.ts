import { evenly, forAll } from "../reader.ts";
import type { Reader, Readers } from "../reader.ts";

/** Minutes of an hour that stands beside them; hours at which something opens and closes. */
const minutes: Reader = ({ as, modifiers, context: { facts } }) => {
  const hours = [...modifiers, "hour"].join(" ");
  const beside = [...facts.columnWords.values()].some((words) => words.join(" ") === hours);
  return as === "integer" && modifiers.length > 0 && beside ? evenly([0, 0, 0, 15, 30, 45], 0.95) : null;
};

const hour =
  (values: readonly number[]): Reader =>
  ({ as }) =>
    as === "integer" ? evenly(values, 0.94) : null;

/** Counted from 1970 where it stands in whole numbers. */
const day: Reader = ({ as, modifiers, context: { type, unique } }) =>
  as === "integer" && modifiers.length === 0 && !unique && type.kind === "integer" && type.bits >= 32
    ? { given: "epochSeconds", confidence: 0.86 }
    : null;

/** A year where there is no room for a day: `copyright_date smallint`. */
const yearOnly: Reader = ({ as, context: { type } }) =>
  as === "integer" && type.kind === "integer" && type.bits === 16 ? { given: "year", confidence: 0.9 } : null;

/** Seconds since 1970 with fractions: `created_ts float`. */
const moment: Reader = ({ as, context: { type } }) =>
  as === "decimal" && type.kind === "float" && type.bits === 64 ? { given: "epochSeconds", confidence: 0.95 } : null;

/** So many of them in a year: `topics_year`. */
const perTime: Reader = ({ as, modifiers, context: { column } }) =>
  as === "integer" &&
  (/^(?!days_|hours_|weeks_)[a-z]{3,}s_(?:year|month|week|day)$/i.test(column.name) ||
    (modifiers.length > 1 && /^(?:last|past|this)$/.test(modifiers.at(-1) ?? "")))
    ? { given: "count", confidence: 0.95 }
    : null;

/** Several days of each week, where the name says that there are several: `days_of_week`. */
const daysOfWeek: Reader = ({ as, context: { column } }) =>
  as === "text" && /days/i.test(column.name)
    ? evenly(["mon,tue,wed,thu,fri", "mon,wed,fri", "tue,thu", "sat,sun", "mon,thu"], 0.91)
    : null;

/** Hours, days and years where a word may be any of them. */
export const timeReaders: Readers = {
  "day of week": daysOfWeek,
  minute: minutes,
  ...forAll("open hour, opening hour, start hour", hour([7, 8, 8, 9, 9, 9, 10])),
  ...forAll("close hour, closing hour, end hour", hour([16, 17, 17, 18, 18, 20, 22])),
  timestamp: moment,
  ...forAll("year, month, week, day", perTime),
  date: day,
  ...forAll("copyright date, publication date, release date", yearOnly),
};
