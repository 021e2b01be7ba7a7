import type { Rule } from "../rule.ts";

/** How many there are at most of the one in the other. */
const MOST: Readonly<Record<string, number>> = {
  "day week": 7,
  "day month": 28,
  "day year": 365,
  "week month": 4,
  "week year": 52,
  "month quarter": 3,
  "month year": 12,
  "quarter year": 4,
  "hour day": 23,
};
const PART =
  /^(?:[a-z]_)?(day|week|month|quarter|hour)_?(?:num|number|no|nr)?_?(?:in|of)_?(?:the_?)?(?:cal|calendar|fis|fiscal)?_?(week|month|quarter|year|day)$/i;
const LENGTH = /^(?:[a-z]_)?days_?(?:in|of)_?(?:cal|calendar|fis|fiscal)?_?(month|quarter|year)$/i;
const LENGTHS: Readonly<Record<string, readonly number[]>> = {
  month: [31, 30, 31, 28, 31, 30],
  quarter: [91, 92, 90, 92],
  year: [365, 365, 365, 366],
};

/** `daynuminmonth`, `week_of_month`, `days_in_quarter`: no more than there is room for. */
export const partOfPeriod: Rule = {
  name: "partOfPeriod",
  strength: 60.8,
  propose({ typeClass: kind, column: { name }, unique }) {
    if ((kind !== "integer" && kind !== "decimal") || unique) return [];
    const lengths = LENGTHS[LENGTH.exec(name)?.[1]?.toLowerCase() ?? ""];
    if (lengths !== undefined)
      return [
        { spec: { generator: "choice", options: { values: lengths } }, evidence: "days of a period", confidence: 0.8 },
      ];
    const [, part = "", whole = ""] = PART.exec(name.toLowerCase()) ?? [];
    const max = MOST[`${part} ${whole}`];
    if (max === undefined) return [];
    const options = { min: part === "hour" ? 0 : 1, max };
    return [{ spec: { generator: "integer", options }, evidence: `which ${part} of the ${whole}`, confidence: 0.8 }];
  },
};
