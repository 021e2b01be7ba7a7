import type { Column } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { isAlwaysSet } from "../context/is-always-set.ts";
import { typeClass } from "../context/type-class.ts";
import type { ReadMoment } from "./read-moment.ts";

/** The day that a moment falls on, whatever happened then: `note_date` of `note_datetime`. */
export function dayNamedAlike({ table, column, facts, typeClass: kind, words }: ColumnContext): Column | null {
  if (kind !== "timestamp" || words.length < 2 || words.at(-1) !== "timestamp") return null;
  const day = [...words.slice(0, -1), "date"].join(" ");
  return (
    table.columns.find(
      (other) =>
        typeClass(other.type) === "date" &&
        (isAlwaysSet(other) || column.nullable) &&
        facts.columnWords.get(other.name)?.join(" ") === day,
    ) ?? null
  );
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
