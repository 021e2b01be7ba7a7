import { jsonNamed, jsonOfTable, spelt } from "../names/json-named.ts";
import type { Rule } from "../rule.ts";

/** XML in the shape that JSON of that name has, its outermost element called as the column is. */
export const xmlShape: Rule = {
  name: "xmlShape",
  strength: 70.5,
  propose({ type, column, words, facts, table }) {
    if (type.kind !== "xml") return [];
    const told = words.filter((word) => word !== "xml");
    const named = jsonOfTable(facts.words, told) ?? jsonNamed(told);
    const plain = column.name.replace(/_?xml$/i, "");
    const root = /^[A-Za-z][\w-]*$/.test(plain) ? plain : "document";
    if (named === null) return [{ spec: { generator: "xml", options: { root } }, evidence: "XML", confidence: 0.4 }];
    const snake = table.columns.some(({ name }) => name.includes("_"));
    const shape = spelt(named.shape, snake);
    return [
      {
        spec: { generator: "xml", options: { root, shape } },
        evidence: `XML named "${named.phrase}"`,
        confidence: 0.75,
      },
    ];
  },
};
