import type { Column } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";
import { eventOf } from "./read-moment.ts";

/** A moment's words without those that only say that it is one. */
const plainOf = (words: readonly string[]): string => (eventOf(words) ?? words).join(" ");

/** Words that only say that a moment is counted. */
const COUNTED = new Set(["int", "integer", "epoch", "unix", "timestamp", "ts", "second", "millisecond", "ms"]);

/** The moment that a whole number counts once more: `expires_at` of `expires_at_int`; null where there is none. */
export function countedTwinOf({ table, column, facts, words }: ColumnContext): Column | null {
  if (words.length < 2 || !COUNTED.has(words.at(-1) ?? "")) return null;
  const own = (eventOf(words.slice(0, -1)) ?? words.slice(0, -1)).join(" ");
  const twin = table.columns.find(
    (other) =>
      other.generated.kind !== "computed" &&
      typeClass(other.type) === "timestamp" &&
      plainOf(facts.columnWords.get(other.name) ?? []) === own,
  );
  return twin === undefined || (twin.nullable && !column.nullable) ? null : twin;
}
