import { baseType } from "@seedloom/core";
import type { Column } from "@seedloom/core";
import type { ColumnContext } from "./column-context.ts";
import { typeClass } from "./type-class.ts";

/** What names are read against, of another column of the row: its words, type and length. */
export function contextBeside(context: ColumnContext, column: Column): ColumnContext {
  const type = baseType(column.type);
  return {
    ...context,
    column,
    type,
    typeClass: typeClass(type),
    maxLength: type.kind === "text" ? type.maxLength : null,
    words: context.facts.columnWords.get(column.name) ?? [],
    existing: [],
  };
}
