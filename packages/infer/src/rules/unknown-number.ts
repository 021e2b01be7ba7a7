import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { skewed } from "../given/skewed.ts";
import { someOf } from "../given/how-many.ts";
import type { Rule } from "../rule.ts";
import { isPlural } from "../words/is-plural.ts";

/** Numbers of which nothing is known are small rather than large, as the room that they were given says. */
export const unknownNumber: Rule = {
  name: "unknownNumber",
  strength: 10,
  propose(context) {
    const { type, column, unique } = context;
    if (unique) return [];
    const evidence = `${column.typeText} and nothing else`;
    if (isOpinion(context))
      return [{ spec: skewed([4, 5, 3, 2, 1]), evidence: `${evidence}, in a table of opinions`, confidence: 0.3 }];
    if (isMomentInFractions(context))
      return [{ spec: { generator: "epochSeconds" }, evidence: `${evidence}, called a time`, confidence: 0.3 }];
    if (type.kind === "decimal" && type.precision === 8 && (type.scale ?? 0) === 0 && /date$/i.test(column.name))
      return [{ spec: daysInDigits(context), evidence: `${evidence}, called a date`, confidence: 0.3 }];
    if (isRow(context)) return [{ spec: KEY, evidence: `${evidence}, called another row`, confidence: 0.3 }];
    if (isMinuteOfDay(context))
      return [{ spec: minutesOfDay(context), evidence: `${evidence}, called a time of day: minutes`, confidence: 0.3 }];
    // `adults`, `refills_remaining`: a few of them.
    if (
      type.kind === "integer" &&
      type.bits <= 16 &&
      (isPlural(column.name) || /remaining$|_left$/i.test(column.name))
    ) {
      const few = { min: 0, max: 9, distribution: "exponential" };
      return [{ spec: { generator: "integer", options: few }, evidence: `${evidence}, of several`, confidence: 0.25 }];
    }
    if (type.kind === "integer" && type.bits === 8) {
      // In a single byte most keep yes and no, which fit the few that count or rank as well.
      const values = [
        [0, 70],
        [1, 30],
      ];
      return [{ spec: { generator: "weighted", options: { values } }, evidence, confidence: 0.25 }];
    }
    if (type.kind === "integer") {
      return [{ spec: someOf(type.bits), evidence, confidence: 0.25 }];
    }
    const mean = usualMean(type);
    if (mean === null) return [];
    // Two or three digits before the point are marks, shares and measures, which hardly pass a hundred.
    const max = type.kind === "decimal" && mean > 10 && mean < 100 ? 100 : mean * 5;
    const options = { min: 0, max, distribution: "lognormal", mean, deviation: mean * 0.8 };
    return [{ spec: { generator: "decimal", options }, evidence, confidence: 0.25 }];
  },
};

/** `culture` beside `management` in a table of reviews: so many stars. */
const isOpinion = ({ type, facts, words, column, table }: ColumnContext): boolean =>
  type.kind === "integer" &&
  words.length < 3 &&
  !isPlural(column.name) &&
  !/useful|funny|cool|helpful|like|vote|up$|down$|number|order|year|month|day/i.test(column.name) &&
  /^(?:review|rating|feedback|appraisal)$/.test(facts.words.at(-1) ?? "") &&
  table.columns.some(({ name }) => /rating|stars?$|score|overall|comment|review|feedback/i.test(name));

/** What happens at a time rather than takes it. */
const HAPPENS =
  /^(?:start|end|begin|finish|visit|creat|updat|modif|expir|last|next|login|access|event|query|insert|delet|send|sent)[a-z]*_?(?:running_?)?(?:time|timestamp|ts|at)$|^(?:expires?|created|updated|modified)$|(?:_at|timestamp)$|^(?:last|first)_?seen$/i;
/** `SendingDateTime NUMERIC`, as SQLite's programs say that it may be anything. */
const DATED = /date_?time$/i;
/** `createdAt`, but no `value_float`. */
const AT_HUMP = /[a-z]At$/;

/** `expire double`, `end_time numeric(20,6)`: seconds since 1970 with what is behind the point; four bytes have no room for them. */
export const isMomentInFractions = ({ type, column }: ColumnContext): boolean =>
  (type.kind === "float" && type.bits === 64) ||
  (type.kind === "decimal" && (type.precision ?? 0) >= 13 && (type.scale ?? 0) > 2)
    ? HAPPENS.test(column.name) || AT_HUMP.test(column.name)
    : type.kind === "decimal" && type.precision === null && DATED.test(column.name);

/** `start_time smallint`: minutes since midnight. */
const isMinuteOfDay = ({ type, column }: ColumnContext): boolean =>
  type.kind === "integer" &&
  type.bits === 16 &&
  /^(?:start|begin|open(?:ing)?|end|finish|clos(?:e|ing))_?time$/i.test(column.name);

function minutesOfDay({ column }: ColumnContext): GeneratorSpec {
  const from = /^(?:end|finish|clos)/i.test(column.name) ? 720 : 420;
  const values = Array.from({ length: 16 }, (_, at) => from + at * (from > 500 ? 30 : 15));
  return { generator: "choice", options: { values } };
}

/** `start_date numeric(8)`: 20260314; what ends does so later than what began. */
function daysInDigits({ asOf, column }: ColumnContext): GeneratorSpec {
  const sign = /end|until|to_|expir/i.test(column.name) ? 1 : -1;
  const day = (at: number) => new Date(asOf + sign * (3 + at * 9) * 86_400_000).toISOString().slice(0, 10);
  const values = Array.from({ length: 40 }, (_, at) => Number(day(at).replaceAll("-", "")));
  return { generator: "choice", options: { values } };
}

/** `uploaded_to`, `tasks.recurrence_parent`: which row, of those that are told apart by a number. */
const isRow = ({ type, words, column }: ColumnContext): boolean =>
  type.kind === "integer" &&
  type.bits > 16 &&
  !isPlural(column.name) &&
  (/^(?:parent|owner|recipient|sender|recruiter|advisor|predecessor|successor|supervisor|by)$/.test(
    words.at(-1) ?? "",
  ) ||
    /[a-z]{3}ed_?(?:to|by)$/i.test(column.name));
const KEY = { generator: "integer", options: { min: 1, max: 99, distribution: "zipf" } };

/** What fractions of that precision are about: `numeric(3,2)` holds shares, `numeric(10,2)` holds sums. */
function usualMean(type: ColumnContext["type"]): number | null {
  if (type.kind === "float") return 40;
  if (type.kind !== "decimal") return null;
  const digits = type.precision === null ? 4 : type.precision - (type.scale ?? 0);
  if (digits < 1) return 10 ** digits / 6;
  if ((type.scale ?? 0) >= 3 && digits <= 3) return 0.6;
  return [1.2, 12, 45][digits - 1] ?? 140;
}
