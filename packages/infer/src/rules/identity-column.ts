import type { Rule } from "../rule.ts";

/** Numbers that the database hands out, and numeric primary keys: a sequence. */
export const identityColumn: Rule = {
  name: "identityColumn",
  strength: 90,
  propose({ column, table, typeClass, limits, words }) {
    const start = Math.max(1, limits.min ?? 1);
    const spec = { generator: "sequence", options: { start } };
    if (column.generated.kind === "identity") return [{ spec, evidence: "the database counts it", confidence: 1 }];
    const alone = table.primaryKey?.columns.length === 1 && table.primaryKey.columns[0] === column.name;
    if (!alone || (typeClass !== "integer" && typeClass !== "decimal")) return [];
    if (words.at(-1) === "year" || words.at(-1) === "date") return [];
    return [{ spec, evidence: "numeric primary key", confidence: 0.95 }];
  },
};
