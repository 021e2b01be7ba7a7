import type { Rule } from "../rule.ts";

import type { ColumnContext } from "../context/column-context.ts";

/** The first column of a table without a declared key that is called `id` or after the table. */
function isOwnId({ table, column, facts, words }: ColumnContext): boolean {
  if (table.primaryKey !== null || column.nullable || table.columns[0] !== column || words.at(-1) !== "id")
    return false;
  const rest = words.slice(0, -1).join(" ");
  return rest === "" || rest === facts.words.join(" ");
}

/** Keys that are numbers of something: years of seasons, codes of places. */
const FROM: ReadonlyMap<string, number> = new Map([
  ["year", 1950],
  ["zip code", 10_001],
  ["postal code", 10_001],
  ["area code", 201],
]);
/** What loggers key their readings by: the second of each. */
const LOGGED = /^(?:date_?time|time_?stamp|epoch|unix_?time)$/i;

/** Numbers that the database hands out, and numeric primary keys: a sequence. */
export const identityColumn: Rule = {
  name: "identityColumn",
  strength: 90,
  propose(context) {
    const { column, table, typeClass, limits, words } = context;
    const start = Math.max(FROM.get(words.join(" ")) ?? 1, limits.min ?? 1);
    const spec = { generator: "sequence", options: { start } };
    if (column.generated.kind === "identity") return [{ spec, evidence: "the database counts it", confidence: 1 }];
    const alone = table.primaryKey?.columns.length === 1 && table.primaryKey.columns[0] === column.name;
    const counted = typeClass === "integer" || typeClass === "decimal";
    if (counted && isOwnId(context)) return [{ spec, evidence: "named as the table's own key", confidence: 0.85 }];
    if (!alone || (typeClass !== "integer" && typeClass !== "decimal")) return [];
    if (words.at(-1) === "year" || words.at(-1) === "date") return [];
    // An address is nobody's turn.
    if (["address", "ip"].includes(words.at(-1) ?? "")) return [];
    if (typeClass === "integer" && LOGGED.test(column.name)) {
      const options = { start: Math.floor(context.asOf / 300_000) * 300 - 31_536_000, step: 300 };
      return [{ spec: { generator: "sequence", options }, evidence: "a reading every five minutes", confidence: 0.95 }];
    }
    return [{ spec, evidence: "numeric primary key", confidence: 0.95 }];
  },
};
