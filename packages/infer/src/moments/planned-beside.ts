import type { Column } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";

const PLANNED = ["planned", "scheduled", "estimated", "expected"];
/** Beginnings: what ends is reckoned from when it really began. */
const BEGINNING =
  /^actual (?:start|begin|departure|pickup|check in|start (?:date|time|at)|departure (?:date|time|at))$/;

/** `planned_start` of `actual_start`: the same beginning as it was meant; null where a row does not say. */
export function plannedBeside({ table, column, facts, words }: ColumnContext): Column | null {
  const phrase = words.join(" ");
  if (!BEGINNING.test(phrase)) return null;
  const wanted = PLANNED.map((word) => phrase.replace(/^actual/, word));
  const found = table.columns.find(
    (other) =>
      other.generated.kind === "no" &&
      (column.nullable || !other.nullable) &&
      typeClass(other.type) === typeClass(column.type) &&
      wanted.includes((facts.columnWords.get(other.name) ?? []).join(" ")),
  );
  return found ?? null;
}
