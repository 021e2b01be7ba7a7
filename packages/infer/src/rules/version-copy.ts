import { baseType, findTable } from "@seedloom/core";
import type { Rule } from "../rule.ts";

/** What keeps what a row was like before. */
const KEPT = new Set("revision version history snapshot archive backup draft".split(" "));
/** What stays as it is from one version of something to the next. */
const STAYS =
  /^(?:title|heading|subject|topic|type|kind|category|format|mime|mime type|media type|content type|language|locale)$/;

/** `revisions.title` beside the `note_id` of a note with a title: versions of one thing are of that thing. */
export const versionCopy: Rule = {
  name: "versionCopy",
  strength: 67.5,
  propose({ catalog, table, facts, words, column, type, typeClass, unique, foreignKey, factsOf }) {
    const phrase = words.join(" ");
    if (typeClass !== "text" || unique || foreignKey !== null || !STAYS.test(phrase)) return [];
    const last = facts.words.at(-1) ?? "";
    if (!KEPT.has(last)) return [];
    const of = facts.words.slice(0, -1).join(" ");
    for (const { columns, references } of table.foreignKeys) {
      const parent = findTable(catalog, references.table);
      if (parent === undefined || parent.id === table.id || columns.length !== 1) continue;
      const own = factsOf(parent);
      if (of !== "" && own.words.join(" ") !== of) continue;
      const loose = table.columns.some(({ name, nullable }) => name === columns[0] && nullable);
      const same = parent.columns.find((other) => own.columnWords.get(other.name)?.join(" ") === phrase);
      if (same === undefined || (same.nullable && !column.nullable) || (loose && !column.nullable)) continue;
      const [from, to] = [baseType(same.type), type];
      const room =
        from.kind === "text" && to.kind === "text" && (to.maxLength ?? Infinity) >= (from.maxLength ?? Infinity);
      if (!room || same.generated.kind !== "no") continue;
      return [
        {
          spec: { generator: "copy", inputs: { from: { column: same.name, via: columns.join(",") } } },
          evidence: `that of ${parent.name}, of which it is a ${last}`,
          confidence: 0.86,
        },
      ];
    }
    return [];
  },
};
