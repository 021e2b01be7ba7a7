import { findNoun } from "../context/find-noun.ts";
import { splitName } from "../words/split-name.ts";
import { schemaLanguage } from "../speech/schema-language.ts";
import type { ColumnContext } from "../context/column-context.ts";
import type { Rule } from "../rule.ts";
import { readHead } from "../names/find-meanings.ts";
import { asSpec } from "../given/as-spec.ts";

/** Generators of numbers: what begins with `total` or `sale` is no sum for that. */
const NUMBERS = new Set(
  "amount price balance salary quantity count percentage ratio measurement integer decimal".split(" "),
);

/** Ends that say which one of several it is, or how it is written, and not what. */
const WHICH = new Set(
  (
    "other alternate alternative alt second third fourth secondary primary main backup default old new former current last latest original temp tmp guess " +
    "small medium large big short long full lite tiny native local foreign plural singular internal external left right from to in out for " +
    "pro biz work home private personal business company family given char disp display shown abr abbr rx readonly base64 hex raw plain clean formatted " +
    "normalized ascii latin kana kanji romaji pinyin upper lower change changed expansion found header cache ssl monetary refuse constraint oauth rss adi pad code"
  ).split(" "),
);

/** Whether its end says which one it is, or is cut off: `i_manufact`. */
function isTold({ words, column }: ColumnContext): boolean {
  const parts = splitName(column.name);
  const [last = "", whole = ""] = [parts.at(-1), words.at(-1)];
  return WHICH.has(last) || WHICH.has(whole) || (parts.length === 2 && (parts[0]?.length ?? 0) < 3);
}

/** What a name begins with, where its end says nothing: `name_kana`. */
export const nameHead: Rule = {
  name: "nameHead",
  strength: 25,
  propose(context) {
    // A `product_sn` is no product, a `role_arn` no role.
    if (schemaLanguage(context.catalog) === "en" && !isTold(context)) return [];
    // `session_site` is a site, whatever of.
    if (context.typeClass !== "text" || findNoun(context.words.slice(-1)) !== null) return [];
    return readHead(context, "text")
      .map(({ given, phrase, confidence }) => ({
        spec: asSpec(given),
        evidence: `the name begins with "${phrase}"`,
        confidence,
      }))
      .filter(({ spec }) => !NUMBERS.has(spec.generator));
  },
};
