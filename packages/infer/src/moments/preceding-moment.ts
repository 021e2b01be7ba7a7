import type { Column } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";
import { isMoment } from "./is-moment.ts";
import { readMoment } from "./read-moment.ts";

/** The latest stage of what something begins with, or goes on with: what is served was ordered. */
const BEGINNING = 26;

/**
 * The column that a moment of unknown name follows: people write the columns of a row in the order in which things happen, so it
 * is the first one before it, unless that tells of something else (a birth, a deadline).
 */
export function precedingMoment({ table, column, facts }: ColumnContext): Column | null {
  const place = table.columns.indexOf(column);
  const kind = typeClass(column.type);
  const found = table.columns.slice(0, place).find((other) => {
    const same = typeClass(other.type) === kind || (isCalendar(kind) && isCalendar(typeClass(other.type)));
    if (!same || other.generated.kind !== "no" || (other.nullable && !column.nullable)) return false;
    const words = facts.columnWords.get(other.name) ?? [];
    const read = readMoment(words);
    if (words.includes("birth") || words.includes("death") || !isMoment(other, read)) return false;
    return read === null || (read.moment.stage > 0 && read.moment.stage <= BEGINNING);
  });
  return found ?? null;
}

const isCalendar = (kind: string | null): boolean => kind === "date" || kind === "timestamp";
