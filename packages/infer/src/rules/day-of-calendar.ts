import type { ColumnContext } from "../context/column-context.ts";
import { isOfDays } from "../context/is-of-days.ts";
import { SAID_OF_DAYS, spaced } from "../data/calendar-parts.ts";
import type { Rule } from "../rule.ts";
import { flag } from "./flag.ts";
import { imperative } from "./imperative.ts";
import { onlyDate } from "./part-of-date.ts";

/** Words that only say that there are two answers. */
const VERBS = new Set(["is", "flag", "ind", "indicator", "yn"]);

/** The days of a calendar come one after the other, and what it says yes to of them is so: `is_weekend`, `current_month`. */
export const dayOfCalendar: Rule = {
  name: "dayOfCalendar",
  strength: 68.5,
  propose(context) {
    const { column, typeClass, inKey, facts } = context;
    if (!isOfDays(context) || inKey || column.generated.kind !== "no") return [];
    if (typeClass === "date") {
      const parts = [...facts.columnWords.values()].filter((words) =>
        /(?:month|quarter|week|dow|dom)/.test(words.join(" ")),
      );
      return parts.length < 3 ||
        onlyDate({ ...context, column: { ...column, name: "", nullable: true } })?.name !== column.name
        ? []
        : [{ spec: { generator: "daysInTurn" }, evidence: "the days of a calendar", confidence: 0.9, nullRate: 0 }];
    }
    if (!["boolean", "integer", "text"].includes(typeClass ?? "")) return [];
    const said = spaced(
      context.words
        .filter((word) => !VERBS.has(word))
        .join(" ")
        .replace(/^(weekday|weekend|lastdayinmonth)fl(?:ag)?$/, "$1"),
    );
    const kind = Object.hasOwn(SAID_OF_DAYS, said) ? SAID_OF_DAYS[said] : undefined;
    const date = kind === undefined ? null : onlyDate(context);
    if (date === null) return [];
    const written = answersOf(context);
    if (written === null) return [];
    return [
      {
        spec: { generator: "dayIs", options: { kind, ...written }, inputs: { of: { column: date.name } } },
        evidence: `whether ${date.name} is so`,
        confidence: 0.92,
        nullRate: 0,
      },
    ];
  },
};

/** How the column writes yes and no; null where it says something else. */
function answersOf(context: ColumnContext): Readonly<Record<string, unknown>> | null {
  const { typeClass, maxLength } = context;
  const [own] = [...flag.propose(context), ...imperative.propose(context)];
  const values = own?.spec.options?.["values"];
  if (Array.isArray(values)) {
    const [yes, no] = values.map((pair: readonly unknown[]) => pair[0]);
    return { yes, no };
  }
  if (typeClass !== "text") return typeClass === "boolean" || own !== undefined ? {} : null;
  return (maxLength ?? 99) > 5 ? null : (maxLength ?? 99) < 3 ? { yes: "Y", no: "N" } : { yes: "Yes", no: "No" };
}
