import type { Column } from "@seedloom/core";
import type { ColumnContext } from "./column-context.ts";
import type { TypeClass } from "../data/meaning.ts";
import { typeClass } from "./type-class.ts";

/**
 * Another column of the row, by its words, that a generator makes and that is null only where this one may be; the first of the
 * phrases that there is.
 */
export function sibling(
  { table, facts, column }: Pick<ColumnContext, "table" | "facts" | "column">,
  phrases: readonly string[],
  kinds: readonly TypeClass[],
): Column | null {
  for (const phrase of phrases) {
    const found = table.columns.find(
      (other) =>
        other !== column &&
        facts.columnWords.get(other.name)?.join(" ") === phrase &&
        canBeRead({ table, column }, other) &&
        kinds.includes(typeClass(other.type) ?? "spatial"),
    );
    if (found !== undefined) return found;
  }
  return null;
}

/** Whether a generator makes the other column, and it is null only where this one may be. */
export function canBeRead({ table, column }: Pick<ColumnContext, "table" | "column">, other: Column): boolean {
  return (
    other !== column &&
    other.generated.kind !== "computed" &&
    (column.nullable || !other.nullable) &&
    !table.foreignKeys.some((key) => key.columns.includes(other.name))
  );
}
