import { typeClass } from "../context/type-class.ts";
import type { Rule } from "../rule.ts";

/** What people search for, the weightiest first. */
const SEARCHED =
  /^(?:title|name|headline|subject|question|summary|description|body|content|text|message|caption|bio|keyword)$/;
/** More texts than these nobody indexes together. */
const MOST = 3;

/** A row is found by the words of its title and its description. */
export const foundBy: Rule = {
  name: "foundBy",
  strength: 58,
  propose({ type, column, table, facts }) {
    if (type.kind !== "textSearch" || type.of !== "vector") return [];
    const texts = table.columns
      .filter((other) => other !== column && other.generated.kind === "no" && typeClass(other.type) === "text")
      .filter(({ name }) => SEARCHED.test(facts.columnWords.get(name)?.at(-1) ?? ""))
      .slice(0, MOST)
      .map(({ name }) => name);
    if (texts.length === 0) return [];
    const inputs = Object.fromEntries(texts.map((name, at) => [`of${at === 0 ? "" : at + 1}`, { column: name }]));
    const evidence = `the words of ${texts.join(", ")}`;
    return [{ spec: { generator: "textSearchVector", inputs }, evidence, confidence: 0.9 }];
  },
};
