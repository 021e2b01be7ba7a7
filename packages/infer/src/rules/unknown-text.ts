import { baseType } from "@seedloom/core";
import type { Table } from "@seedloom/core";
import { labelOf } from "../names/name-of.ts";
import type { Rule } from "../rule.ts";
import { asSpec } from "./name-meaning.ts";

/** Bounded text of which nothing is known: a few words rather than a sentence. */
export const unknownText: Rule = {
  name: "unknownText",
  strength: 5,
  propose({ typeClass, maxLength, column, unique, words, facts, table }) {
    // `TEXT` without a length is what PostgreSQL and SQLite call any string.
    const any = maxLength === null && /^text$/i.test(column.typeText) && !boundsText(table);
    if (typeClass !== "text" || (!any && (maxLength === null || maxLength > 1000))) return [];
    if (maxLength === 1 && !unique) {
      const values = [
        ["N", 70],
        ["Y", 30],
      ];
      return [
        { spec: { generator: "weighted", options: { values } }, evidence: "one letter: yes or no", confidence: 0.3 },
      ];
    }
    const named = ["name", "title", "label"].includes(words.at(-1) ?? "");
    const spec =
      (maxLength ?? 99) < 8 || (unique && !named)
        ? "code"
        : (labelOf((named ? facts.words : words).slice(-2)) ?? "label");
    return [{ spec: asSpec(spec), evidence: `${column.typeText} and nothing else`, confidence: 0.25 }];
  },
};

/** Whether a table's short texts have lengths, so that those without are long. */
function boundsText(table: Table): boolean {
  return table.columns.some(({ type }) => {
    const base = baseType(type);
    return base.kind === "text" && base.maxLength !== null;
  });
}
