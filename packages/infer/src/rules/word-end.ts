import type { Rule } from "../rule.ts";
import { canonicalWords } from "../words/canonical-words.ts";
import { VOCABULARY } from "../words/vocabulary.ts";
import { stuckWords } from "../names/stuck-words.ts";
import { bareNoun } from "./bare-noun.ts";
import { identifier } from "./identifier.ts";
import { nameMeaning } from "./name-meaning.ts";
import { sortName } from "./sort-name.ts";

/** What no English word ends in by chance, and what may stand before it: `braddress`, `edireference`, `ponumber`. */
const LONG =
  /^[a-z]{1,6}?(description|address|reference|password|website|username|filename|postcode|currency|customer|supplier|company|country|invoice|message|number|status|colou?r|email|format)$/;
/** What some do, but for letters that can only be a short form: `muser`, `brname`. */
const SHORT =
  /^[^aeiouy]{1,4}(account|product|region|street|state|phone|mobile|amount|price|title|addr|city|desc|user|code|date|time|pass|text|zip|url|img)$/;
const SHORTER = /^[^aeiouy]{2,4}(name|type)$/;
/** What only one letter stands before: `tvalue`, `fpath`, `smodel`. */
const LETTERED =
  /^[a-wyz](value|type|year|path|number|label|group|status|model|string|comment|version(?<!aversion|eversion))$/;

/** `muser`, `braddress1`, `ponumber`: a word that is none ends in what the column holds. */
export const wordEnd: Rule = {
  name: "wordEnd",
  strength: 8,
  propose(context) {
    const { words, typeClass, column } = context;
    if (typeClass !== "text") return [];
    const at = words.findLastIndex((word) => !/^\d+$/.test(word));
    const word = words[at] ?? "";
    const end = VOCABULARY.has(word)
      ? undefined
      : (LONG.exec(word) ?? SHORT.exec(word) ?? SHORTER.exec(word) ?? LETTERED.exec(word))?.[1];
    const ended = end === undefined ? [] : [[...words.slice(0, at), ...canonicalWords(end), ...words.slice(at + 1)]];
    for (const read of [...ended, ...stuckWords(context)]) {
      const found = READERS.flatMap((rule) => rule.propose({ ...context, words: read }));
      if (found.length > 0)
        return found.map((one) => ({
          ...one,
          evidence: `"${column.name}" ends in "${read.join(" ")}"`,
          confidence: 0.4,
        }));
    }
    return [];
  },
};

/** What reads the words of a column alone. */
const READERS: readonly Rule[] = [nameMeaning, bareNoun, sortName, identifier];
