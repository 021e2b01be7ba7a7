import type { ColumnContext } from "../context/column-context.ts";
import type { Rule } from "../rule.ts";
import { canonicalWords } from "../words/canonical-words.ts";
import { VOCABULARY } from "../words/vocabulary.ts";
import { nameMeaning } from "./name-meaning.ts";

/** What no English word ends in by chance, and what may stand before it: `braddress`, `edireference`, `ponumber`. */
const LONG =
  /^[a-z]{1,6}?(description|address|reference|password|website|username|filename|postcode|currency|customer|supplier|company|country|invoice|message|number|status|colou?r|email|format)$/;
/** What some do, but for letters that can only be a short form: `muser`, `brname`. */
const SHORT =
  /^[^aeiouy]{1,4}(account|product|region|street|state|phone|mobile|amount|price|title|addr|city|desc|user|code|date|time|pass|text|zip|url|img)$/;
const SHORTER = /^[^aeiouy]{2,4}(name|type)$/;

/** `muser`, `braddress1`, `ponumber`: a word that is none ends in what the column holds. */
export const wordEnd: Rule = {
  name: "wordEnd",
  strength: 8,
  propose(context) {
    const { words, typeClass, column } = context;
    const at = words.findLastIndex((word) => !/^\d+$/.test(word));
    const word = words[at] ?? "";
    const end = (LONG.exec(word) ?? SHORT.exec(word) ?? SHORTER.exec(word))?.[1];
    if (typeClass !== "text" || VOCABULARY.has(word) || end === undefined) return [];
    const read: ColumnContext = {
      ...context,
      words: [...words.slice(0, at), ...canonicalWords(end), ...words.slice(at + 1)],
    };
    return nameMeaning.propose(read).map(({ spec, role }) => ({
      spec,
      role: role ?? null,
      evidence: `"${column.name}" ends in "${end}"`,
      confidence: 0.4,
    }));
  },
};
