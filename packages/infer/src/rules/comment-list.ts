import type { Rule } from "../rule.ts";
import { skewed } from "../given/skewed.ts";
import { codesIn } from "../words/codes-in.ts";

/** "one of a, b, c", "a | b | c", "'a', 'b' or 'c'", "0 = no, 1 = yes". */
const ONE_OF =
  /(?:one of|either|possible values(?: are)?|allowed values(?: are)?|values?|can be|enum|options)\s*:?\s*[[({]?\s*(.+)$/i;

/** "a|b|c", and "A, B, C ou D". */
const BARE_LIST = /^[\w-]+(?:\s*[|/]\s*[\w-]+)+$/;
const LETTERS = /^[A-Z\d]{1,2}(?:\s*,\s*[A-Z\d]{1,2})+(?:,?\s*(?:or|ou|oder|of|o|e|et|und|y|en|and)\s+[A-Z\d]{1,2})?$/;

/** A comment that lists the values. */
export const commentList: Rule = {
  name: "commentList",
  quotes: true,
  strength: 80,
  propose({ column, typeClass, maxLength }) {
    const comment = column.comment?.replace(/\s+/g, " ").trim();
    if (comment === undefined || comment === "") return [];
    const values = typeClass === "text" ? words(comment) : typeClass === "integer" ? numbers(comment) : [];
    const fitting = values.filter(
      (value) => typeof value !== "string" || maxLength === null || value.length <= maxLength,
    );
    if (fitting.length < 2 || fitting.length < values.length) return [];
    return [{ spec: skewed(fitting), evidence: `the comment lists them: "${comment.slice(0, 80)}"`, confidence: 0.85 }];
  },
};

function words(comment: string): readonly string[] {
  const quoted = [...comment.matchAll(/(?:^|[\s,(|/])['"`]([\w .+-]{1,40})['"`]/g)].map((match) => match[1] ?? "");
  if (quoted.length >= 2) return [...new Set(quoted)];
  const list = ONE_OF.exec(comment)?.[1] ?? (BARE_LIST.test(comment) || LETTERS.test(comment) ? comment : "");
  const parts = list
    .replace(/[\])}].*$|\.\s.*$|\.$/, "")
    .split(/\s*(?:,|\||\/|;|\b(?:or|ou|oder|of|o)\b)\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.length >= 2 && parts.every((part) => /^[\w+-]+(?: [\w+-]+)?$/.test(part) && part.length <= 30)
    ? [...new Set(parts)]
    : [];
}

/** How most things end, so that most rows of any age have come that far. */
const ENDS = /^(?:shipped|delivered|completed?|done|paid|finished|published)$/i;

function numbers(comment: string): readonly number[] {
  const pairs = codesIn(comment);
  if (pairs.length < 2) return [];
  const [ended, others] = [true, false].map((is) => pairs.filter(([, said]) => ENDS.test(said) === is));
  return [...new Set([...ended!, ...others!].map(([code]) => code))];
}
