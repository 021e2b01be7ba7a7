import type { ColumnContext } from "../context/column-context.ts";
import { isOfTimes } from "../context/is-of-days.ts";
import { sibling } from "../context/sibling.ts";
import { typeClass } from "../context/type-class.ts";
import type { Rule } from "../rule.ts";

const NUMBERS: Readonly<Record<string, string>> = {
  "second of day": "secondOfDay",
  "minute of day": "minuteOfDay",
  hour12: "hour12",
  "hour 12": "hour12",
  "twelve hour": "hour12",
};
const TEXTS = /^(?:time|time text|time label|time name|full time|time value|time of day|hour minute)$/;

/**
 * `second_of_day` beside `hour`, `minute` and `second`, and `event_time` beside `event_datetime`: the same time told otherwise.
 */
export const timeOfDay: Rule = {
  name: "timeOfDay",
  strength: 69,
  propose(context) {
    const { words, typeClass: kind, inKey, column } = context;
    if (inKey || column.generated.kind !== "no") return [];
    const moment = momentOf(context);
    if (moment !== null)
      return [
        {
          spec: { generator: "datePart", options: { part: "time" }, inputs: { of: { column: moment } } },
          evidence: `the time of ${moment}`,
          confidence: 0.9,
          nullRate: 0,
        },
      ];
    const phrase = words.join(" ");
    const as =
      kind === "integer"
        ? phrase === "time" && isOfTimes(context)
          ? "secondOfDay"
          : NUMBERS[phrase]
        : kind === "text" && isOfTimes(context) && TEXTS.test(phrase)
          ? "text"
          : undefined;
    if (as === undefined) return [];
    const part = (name: string) => sibling(context, [name], ["integer"])?.name;
    const [hour, minute, second] = [part("hour"), part("minute"), part("second")];
    if (hour === undefined || (as !== "hour12" && minute === undefined)) return [];
    const inputs = Object.fromEntries(
      Object.entries({ hour, minute, second }).flatMap(([name, told]) =>
        told === undefined ? [] : [[name, { column: told }]],
      ),
    );
    return [
      {
        spec: { generator: "timeOfParts", options: { as }, inputs },
        evidence: `what ${Object.keys(inputs).join(", ")} come to`,
        confidence: 0.92,
        nullRate: 0,
      },
    ];
  },
};

/** The moment of the same name that tells the day, too. */
function momentOf({ table, facts, column, words, typeClass: kind, maxLength }: ColumnContext): string | null {
  if (words.length < 2 || words.at(-1) !== "time") return null;
  if (kind !== "time" && !(kind === "text" && (maxLength === null || (maxLength >= 5 && maxLength < 16)))) return null;
  const own = [...words.slice(0, -1), "timestamp"].join(" ");
  const found = table.columns.find(
    (other) =>
      other !== column &&
      typeClass(other.type) === "timestamp" &&
      other.generated.kind !== "computed" &&
      (column.nullable || !other.nullable) &&
      facts.columnWords.get(other.name)?.join(" ") === own,
  );
  return found?.name ?? null;
}
