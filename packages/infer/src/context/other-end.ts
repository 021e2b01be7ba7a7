import type { Column } from "@seedloom/core";
import type { ColumnContext } from "./column-context.ts";

/**
 * The column that says where something begins whose end a column says: `start_time` of `end_time`, `salary_min` of `salary_max`. Set
 * wherever the column is.
 * @param begins words of beginnings by those of ends
 * @param can whether a column can be it
 */
export function otherEnd(
  { table, column, facts, words }: ColumnContext,
  begins: Readonly<Record<string, readonly string[]>>,
  can: (other: Column) => boolean,
): Column | null {
  const at = words.findIndex((word) => Object.hasOwn(begins, word));
  if (at < 0) return null;
  const wanted = (begins[words[at] ?? ""] ?? []).map((word) => spoken(words.with(at, word)));
  const found = table.columns.find(
    (other) =>
      other !== column &&
      (column.nullable || !other.nullable) &&
      wanted.includes(spoken(facts.columnWords.get(other.name) ?? [])) &&
      can(other),
  );
  return found ?? null;
}

/** `left_at` beside `arrived`. */
const spoken = (words: readonly string[]): string => words.join(" ").replace(/ at$/, "");
