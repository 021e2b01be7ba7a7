import type { Column } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";

/** The column that is called as this one is, but for the other word: `visit_first_action_time` of `visit_last_action_time`. */
function calledWith({ table, column, words, facts }: ColumnContext, own: string, other: string): Column | null {
  if (!words.includes(own)) return null;
  const wanted = words.map((word) => (word === own ? other : word)).join(" ");
  const found = table.columns.find(
    (each) =>
      each !== column &&
      each.generated.kind === "no" &&
      typeClass(each.type) === typeClass(column.type) &&
      (facts.columnWords.get(each.name) ?? []).join(" ") === wanted,
  );
  return found ?? null;
}

/** Words that turn one into the other: `current_reservation_time` is the last one so far. */
const TURNS = [
  ["last", "first"],
  ["latest", "first"],
  ["current", "first"],
  ["current", "initial"],
] as const;

/** When the first was of what this column tells the last of. */
export function firstOfLast(context: ColumnContext): Column | null {
  const found = TURNS.map(([own, other]) => calledWith(context, own, other));
  return found.find((column) => column !== null) ?? null;
}

/** Whether a column tells the first of what another tells the last of, so that nothing of it comes before. */
export const isFirstOfLast = (context: ColumnContext): boolean => calledWith(context, "first", "last") !== null;
