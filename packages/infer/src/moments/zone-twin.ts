import type { Column } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";

/** Words that only say in which zone a moment is told. */
const ZONES = new Set(["gmt", "utc", "local", "zulu"]);

/**
 * The column that tells the same moment in another zone: `post_date` of `post_date_gmt`, `start_local` of `start_utc`. Of two that both name
 * their zone, the first is meant.
 */
export function zoneTwinOf({ table, column, facts, words }: ColumnContext): Column | null {
  const own = plain(words);
  if (own === null) return null;
  const place = table.columns.indexOf(column);
  const found = table.columns.find((other, at) => {
    if (other === column || other.generated.kind === "computed" || typeClass(other.type) !== typeClass(column.type))
      return false;
    const theirs = facts.columnWords.get(other.name) ?? [];
    const named = plain(theirs);
    return named === null ? theirs.join(" ") === own : named === own && at < place;
  });
  return found === undefined || (found.nullable && !column.nullable) ? null : found;
}

/** A name without its zone; null where it names none. */
function plain(words: readonly string[]): string | null {
  return words.length > 1 && words.some((word) => ZONES.has(word))
    ? words.filter((word) => !ZONES.has(word)).join(" ")
    : null;
}
