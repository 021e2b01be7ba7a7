import type { Column } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";
import type { TableFacts } from "../context/table-facts.ts";
import { isMoment } from "./is-moment.ts";
import { knownPair } from "./known-pair.ts";
import { readMoment } from "./read-moment.ts";

/** The latest stage of what something begins with, or goes on with: what is served was ordered. */
const BEGINNING = 26;

/**
 * The column that a moment of unknown name follows: people write the columns of a row in the order in which things happen, so it
 * is the first one before it, unless that tells of something else (a birth, a deadline).
 */
export function precedingMoment(context: ColumnContext): Column | null {
  const { table, column, facts, unique } = context;
  const place = table.columns.indexOf(column);
  const kind = typeClass(column.type);
  const earlier = table.columns.slice(0, place).filter((other) => {
    const same = typeClass(other.type) === kind || (isCalendar(kind) && isCalendar(typeClass(other.type)));
    if (!same || other.generated.kind !== "no" || (other.nullable && !column.nullable)) return false;
    if (knownPair(other, table, context)?.of === column) return false;
    const words = facts.columnWords.get(other.name) ?? [];
    const read = readMoment(words);
    if (words.includes("birth") || words.includes("death") || !isMoment(other, read)) return false;
    return read === null || (read.moment.stage > 0 && read.moment.stage <= BEGINNING);
  });
  // What must be unique is not reckoned from what would have to be unique then.
  const near = unique ? undefined : earlier.findLast((other) => isCounterpart(other.name, column.name));
  if (near !== undefined) return near;
  const [first, ...more] = earlier;
  // Of a day and the moment in it, what came behind came behind the moment.
  const day = first === undefined || typeClass(first.type) !== "date" ? null : eventOf(first, facts);
  return (
    (day === null ? null : more.find((other) => typeClass(other.type) === kind && eventOf(other, facts) === day)) ??
    first ??
    null
  );
}

const eventOf = ({ name }: Column, facts: TableFacts): string =>
  (facts.columnWords.get(name) ?? []).slice(0, -1).join(" ");

/** Endings that only say that a name is a moment's. */
const ENDING = /_?(?:date|time|datetime|timestamp|at|on|ts|dt)$/;

/** Whether two names differ in a short stretch only: `edregtime` and `edouttime`, `first_reservation_time` and `current_reservation_time`. */
function isCounterpart(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase().replace(ENDING, ""), other.toLowerCase().replace(ENDING, "")];
  const least = Math.min(a.length, b.length);
  const most = Math.max(a.length, b.length);
  let head = 0;
  while (head < least && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < least - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return (head > 1 && most - head <= 4) || (tail > 5 && most - tail <= 8);
}

const isCalendar = (kind: string | null): boolean => kind === "date" || kind === "timestamp";
