import { baseType, parseTemporal } from "@seedloom/core";
import type { ColumnType, Value } from "@seedloom/core";

/**
 * A value that somebody wrote down as the column keeps it: dates and times as text (`"2024-05-06 07:08:09"`) become milliseconds, so that rules
 * can be asked of them, and numbers in a text are written out. All else, and text that is no moment, stays.
 */
export function asStored(value: Value, type: ColumnType): Value {
  const base = baseType(type);
  if (base.kind === "text" && (typeof value === "number" || typeof value === "bigint")) return String(value);
  if (typeof value !== "string" || (base.kind !== "date" && base.kind !== "time" && base.kind !== "timestamp"))
    return value;
  const moment = parseTemporal(value, base);
  // Infinity has a spelling of its own in every database.
  return moment !== null && Number.isFinite(moment) ? moment : value;
}
