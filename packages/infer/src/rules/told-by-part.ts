import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { sibling } from "../context/sibling.ts";
import type { Rule, Suggestion } from "../rule.ts";
import { flag } from "./flag.ts";
import { imperative } from "./imperative.ts";

type Cases = readonly (readonly [from: number, to: number, said: string])[];

/** What people say for hours of a day, by the words that they say it under; what is not said is nothing. */
const OF_HOURS: Readonly<Record<string, Cases>> = {
  "am pm": [
    [0, 11, "AM"],
    [12, 23, "PM"],
  ],
  shift: [
    [0, 5, "Night"],
    [6, 13, "Day"],
    [14, 21, "Evening"],
    [22, 23, "Night"],
  ],
  "day part": [
    [0, 4, "night"],
    [5, 11, "morning"],
    [12, 16, "afternoon"],
    [17, 21, "evening"],
    [22, 23, "night"],
  ],
  "meal time": [
    [6, 9, "breakfast"],
    [11, 13, "lunch"],
    [17, 20, "dinner"],
  ],
};
const SAME: Readonly<Record<string, string>> = {
  meridiem: "am pm",
  "part of day": "day part",
  "time of day": "day part",
  "sub shift": "day part",
};

const OF_QUARTERS: Cases = [1, 2, 3, 4].map((quarter) => [quarter, quarter, `Q${quarter}`]);
const QUARTER = /^(?:calendar )?quarter (?:name|label|text)$/;

/** Words that only say that there are two answers. */
const VERBS = new Set(["is", "flag", "ind", "indicator", "yn"]);

/** `am_pm` beside `hour`, `quarter_name` beside `quarter`, `is_weekend` beside `day_of_week`: tables of days and hours agree. */
export const toldByPart: Rule = {
  name: "toldByPart",
  strength: 69,
  propose(context) {
    const { words, typeClass, inKey, column, maxLength } = context;
    if (inKey || column.generated.kind !== "no") return [];
    const phrase = words.join(" ");
    const cases = QUARTER.test(phrase) ? OF_QUARTERS : OF_HOURS[SAME[phrase] ?? phrase];
    if (typeClass === "text" && cases !== undefined) {
      const least = cases === OF_QUARTERS ? 4 : 24;
      // What is said of some hours only leaves the others empty.
      const said = cases.flatMap(([from, to]) => Array.from({ length: to - from + 1 })).length;
      const longest = Math.max(...cases.map(([, , text]) => text.length));
      if ((said < least && !column.nullable) || longest > (maxLength ?? 99)) return [];
      return told(
        context,
        cases === OF_QUARTERS ? ["quarter", "qoy", "quarter number", "quarter of year"] : ["hour"],
        cases,
      );
    }
    const answer = words.filter((word) => !VERBS.has(word)).join(" ");
    return answer === "weekend" || answer === "weekday" ? weekend(context, answer) : [];
  },
};

/** Yes on Saturdays and Sundays, or no, as the flag itself writes them. */
function weekend(context: ColumnContext, answer: "weekend" | "weekday"): readonly Suggestion[] {
  const [own] = [...flag.propose(context), ...imperative.propose(context)];
  if (own === undefined) return [];
  const pairs = own.spec.options?.["values"];
  const [yes, no] = Array.isArray(pairs) ? pairs.map((pair: readonly unknown[]) => pair[0]) : [true, false];
  const [working, free] = answer === "weekend" ? [no, yes] : [yes, no];
  const days = ["dow", "day of week", "weekday", "weekday number", "day of week number"];
  return told(context, days, [
    [1, 5, working],
    [6, 7, free],
  ]);
}

function told(
  context: ColumnContext,
  phrases: readonly string[],
  cases: readonly (readonly [from: number, to: number, said: unknown])[],
): readonly Suggestion[] {
  const part = sibling(context, phrases, ["integer"]);
  if (part === null) return [];
  const constants = cases.flatMap(([from, to, value]) =>
    Array.from({ length: to - from + 1 }, (_, more): readonly [string, GeneratorSpec] => [
      String(from + more),
      { generator: "constant", options: { value } },
    ]),
  );
  return [
    {
      spec: {
        generator: "conditional",
        options: { cases: Object.fromEntries(constants) },
        inputs: { given: { column: part.name } },
      },
      evidence: `what is said of ${part.name}`,
      confidence: 0.92,
      nullRate: 0,
    },
  ];
}
