import type { Column } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";

const NEXT = new Set(["next", "upcoming"]);
const LAST = new Set(["last", "latest", "previous", "prev", "recent"]);
/** Words that say that something is a moment, is to be done, or was done. */
const PLAIN = new Set(
  "date at on time timestamp day due scheduled planned done completed complete performed made paid".split(" "),
);

/**
 * When that was done last which is done next: `last_service_date` of `next_service_date`, and `last_completed_date` of `next_due_date`,
 * which names nothing else; null where the row does not say.
 */
export function lastOfNext({ table, column, facts, words }: ColumnContext): Column | null {
  if (!words.some((word) => NEXT.has(word))) return null;
  const what = subjectOf(words, NEXT);
  const found = table.columns.filter((other) => {
    const others = facts.columnWords.get(other.name) ?? [];
    if (other === column || other.generated.kind !== "no" || !others.some((word) => LAST.has(word))) return false;
    return isCalendar(column) && isCalendar(other);
  });
  const alike = found.find((other) => subjectOf(facts.columnWords.get(other.name) ?? [], LAST) === what);
  const only = found.length === 1 && what === "" ? found[0] : undefined;
  return alike ?? only ?? null;
}

const isCalendar = ({ type }: Column): boolean => ["date", "timestamp"].includes(typeClass(type) ?? "");

/** `service` of `next_service_due_date`; inspected and inspection are one. */
const subjectOf = (words: readonly string[], turns: ReadonlySet<string>): string =>
  words
    .filter((word) => !turns.has(word) && !PLAIN.has(word))
    .map((word) => word.slice(0, 5))
    .join(" ");
