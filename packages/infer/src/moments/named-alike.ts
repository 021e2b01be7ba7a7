import type { Column } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { isAlwaysSet } from "../context/is-always-set.ts";
import { typeClass } from "../context/type-class.ts";
import { readMoment } from "./read-moment.ts";
import type { ReadMoment } from "./read-moment.ts";

/** The day that a moment falls on, whatever happened then: `note_date` of `note_datetime`. */
export function dayNamedAlike({ table, column, facts, typeClass: kind, words }: ColumnContext): Column | null {
  if (kind !== "timestamp" || !/^time(?:stamp)?$/.test(words.at(-1) ?? "")) return null;
  const day = [...words.slice(0, -1), "date"].join(" ");
  return (
    table.columns.find(
      (other) =>
        (typeClass(other.type) === "date" ||
          (words.length > 1 && typeClass(other.type) === kind && column.name !== other.name)) &&
        (isAlwaysSet(other) || column.nullable) &&
        facts.columnWords.get(other.name)?.join(" ") === day,
    ) ?? null
  );
}

/** The moment that is told again by another source: `dod_ssn` of `dod`; neither without the other. */
export function toldBy({ table, column, facts, words }: ColumnContext): Column | null {
  if (!column.nullable) return null;
  const found = table.columns.find((other) => {
    const told = facts.columnWords.get(other.name) ?? [];
    const begins = told.length === words.length - 1 && told.every((word, at) => words[at] === word);
    return begins && other.nullable && typeClass(other.type) === typeClass(column.type) && readMoment(told) !== null;
  });
  return found ?? null;
}

/** What begins on the day that the row is of. */
const BEGINS = /^(?:check in|checked in|clock in|clocked in|punch in|in time|start|started|begin|began|starts)$/;
/** What days are called after that something takes place on. */
const TAKES_PLACE =
  /^(?:(?:attendance|session|shift|work|visit|class|lesson|trip|event|game|match|meeting|workout|training|duty|travel|appointment|ride|race|show|exam|practice|activity|route|rental|booking|reservation|log|interview|consultation|punch|roster|schedule) )?(?:date|day)$/;

/** The day of what begins then: `attendance_date` of `check_in_time`, where no other column says on which day it begins. */
export function beginningOfDay(
  { table, column, facts, typeClass: kind }: ColumnContext,
  read: ReadMoment | null,
): Column | null {
  if (kind !== "timestamp" || read === null || read.modifiers.length > 0 || !BEGINS.test(read.phrase)) return null;
  const days = table.columns.filter(
    (other) =>
      typeClass(other.type) === "date" &&
      TAKES_PLACE.test(facts.columnWords.get(other.name)?.join(" ") ?? "") &&
      (isAlwaysSet(other) || column.nullable),
  );
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** Words for what is kept as it was said. */
const AS_SAID = new Set(["verbatim", "raw"]);

/** `verbatim_end_date` of `end_date`: the same as somebody wrote it. */
export function toldAgain({ table, column, facts, words }: ColumnContext): Column | null {
  if (!AS_SAID.has(words[0] ?? "")) return null;
  const own = words.slice(1).join(" ");
  const phrase = (other: Column) => facts.columnWords.get(other.name)?.join(" ") ?? "";
  const alike = table.columns.filter(
    (other) =>
      other !== column &&
      typeClass(other.type) === typeClass(column.type) &&
      (isAlwaysSet(other) || column.nullable) &&
      (phrase(other) === own || phrase(other).endsWith(` ${own}`)),
  );
  return alike.find((other) => phrase(other) === own) ?? (alike.length === 1 ? (alike[0] ?? null) : null);
}

/** The day on which it began that ends then, where that is called after nothing else: `procedure_date` of `procedure_end_date`. */
export function beginningNamedAlike({ table, facts }: ColumnContext, read: ReadMoment): Column | null {
  if (read.moment.stage !== 30 || read.phrase !== "end" || read.modifiers.length === 0) return null;
  const day = [...read.modifiers, "date"].join(" ");
  return (
    table.columns.find(
      (other) =>
        typeClass(other.type) === "date" && isAlwaysSet(other) && facts.columnWords.get(other.name)?.join(" ") === day,
    ) ?? null
  );
}

/** The hour of what ends on the day that a column has: `procedure_datetime` of `procedure_end_datetime`. */
export function hourNamedAlike({ table, facts }: ColumnContext, read: ReadMoment): readonly Column[] {
  if (read.moment.stage !== 30 || read.phrase !== "end" || read.modifiers.length === 0) return [];
  const called = HOURS.map((hour) => [...read.modifiers, hour].join(" "));
  return table.columns.filter(
    ({ type, name }) =>
      typeClass(type) === "timestamp" && called.includes(facts.columnWords.get(name)?.join(" ") ?? ""),
  );
}

const HOURS = ["datetime", "date time", "timestamp", "time"];
