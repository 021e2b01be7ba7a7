import { baseType, type EvaluationScope, findColumn, type Value } from "@seedloom/core";
import { partColumns, partText, uniqueKeys } from "../../generate/rules/keys.ts";
import { type DraftTable, sourceOf } from "../draft/draft.ts";

/** Values of a column that are looked at: more than these come from generators that make them different. */
const MOST = 5_000;

/**
 * Texts of the unique keys that take for one what a bijection counts as two: 'a' and 'A' of a CHECK's list where the key ignores case.
 * Settling passes over the second.
 */
export function alikeKeys(draft: DraftTable, scope: EvaluationScope): readonly string[] {
  const { table } = draft;
  return uniqueKeys(table).flatMap((key) => {
    const alike = key.parts.some((part) => {
      const [column = "", ...more] = partColumns(part);
      const source = sourceOf(draft, column);
      if (more.length > 0 || source?.kind !== "generator" || source.index.kind !== "slot") return false;
      if (baseType(findColumn(table, column)!.type).kind !== "text" || source.spec.inputs) return false;
      const compiled = draft.bound(source.spec, column);
      const text = partText(part, table, scope);
      if (!compiled || !text || compiled.capacity > MOST) return false;
      const position = table.columns.findIndex(({ name }) => name === column);
      const row: Value[] = table.columns.map(() => null);
      const texts = Array.from({ length: compiled.capacity }, (_, index) => {
        row[position] = compiled.at(index, []);
        return text(row);
      });
      return new Set(texts).size < texts.length;
    });
    return alike ? [key.text] : [];
  });
}
