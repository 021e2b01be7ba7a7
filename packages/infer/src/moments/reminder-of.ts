import type { Column, GeneratorSpec, Input } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { isAlwaysSet } from "../context/is-always-set.ts";
import { typeClass } from "../context/type-class.ts";
import { isMoment } from "./is-moment.ts";
import { readInRow } from "./row-moments.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const REMINDS = /^(?:remind|reminder|reminded)$/;
/** What people are reminded of before it begins, by the stage of what begins or the words for what is planned. */
const BEGINS = 18;
const PLANNED = /^(?:scheduled|scheduled for|booked for|appointment)$/;
const KEPT = /^(?:created|create|creation|inserted|insert|booked|booking)$/;

/** `reminder_sent_at` of an appointment: a day or so before it, and after it was made; null where the row tells of none, or this is no reminder. */
export function reminderOf(context: ColumnContext): { readonly of: Column; readonly spec: GeneratorSpec } | null {
  const { table, column, facts, words, typeClass: kind } = context;
  if (!words.some((word) => REMINDS.test(word)) || (kind !== "timestamp" && kind !== "date")) return null;
  const moments = table.columns.flatMap((other) => {
    const read = readInRow(other, table, facts);
    const calendar = ["date", "timestamp"].includes(typeClass(other.type) ?? "");
    const usable = other !== column && other.generated.kind === "no" && calendar && read !== null;
    return usable && isMoment(other, read) && isAlwaysSet(other) ? [{ other, read }] : [];
  });
  const begins = moments.find(({ read }) => read.moment.stage === BEGINS || PLANNED.test(read.phrase))?.other;
  if (begins === undefined) return null;
  const kept = moments.find(({ read, other }) => KEPT.test(read.phrase) && other !== begins)?.other;
  const inputs: Readonly<Record<string, Input>> = {
    before: { column: begins.name },
    ...(kept && { after: { column: kept.name } }),
  };
  const date = kind === "date";
  const options = date
    ? { minimum: 0, typical: DAY, maximum: 7 * DAY }
    : { minimum: MINUTE, typical: DAY, maximum: 7 * DAY };
  return { of: begins, spec: { generator: date ? "dateBefore" : "timestampBefore", options, inputs } };
}
