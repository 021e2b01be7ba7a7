import type { Rule } from "../rule.ts";
import type { GeneratorSpec } from "@seedloom/core";
import { literalDefault } from "../context/literal-default.ts";
import type { TypeClass } from "../data/meaning.ts";
import { sharesOf } from "../flags/rates.ts";
import { skewed } from "../given/skewed.ts";
import { codesIn, numberedIn } from "../words/codes-in.ts";

/** "one of a, b, c", "a | b | c", "'a', 'b' or 'c'", "0 = no, 1 = yes". */
const ONE_OF =
  /(?:one of|either|possible values(?: are)?|allowed values(?: are)?|values? (?:are|is)|values?|can be|enum|options)\s*:?\s*[[({]?\s*(.+)$/i;

/** "a|b|c", and "A, B, C ou D". */
const BARE_LIST = /^[\w-]+(?:\s*[|/]\s*[\w-]+)+$/;
const LETTERS = /^[A-Z\d]{1,2}(?:\s*,\s*[A-Z\d]{1,2})+(?:,?\s*(?:or|ou|oder|of|o|e|et|und|y|en|and)\s+[A-Z\d]{1,2})?$/;

/** A word or a few, and no "etc". */
const SHORT = /^(?!etc\b)[\w+-]+(?: [\w+-]+){0,3}$/;

/** A comment that lists the values. */
export const commentList: Rule = {
  name: "commentList",
  quotes: true,
  strength: 80,
  propose({ column, typeClass, maxLength }) {
    const comment = column.comment?.replace(/\s+/g, " ").trim();
    if (comment === undefined || comment === "") return [];
    const evidence = `the comment lists them: "${comment.slice(0, 80)}"`;
    const codes = codesFor(comment, typeClass, maxLength);
    if (codes.length > 1) return [{ spec: byWhatIsSaid(codes, literalDefault(column)), evidence, confidence: 0.85 }];
    const values = typeClass === "text" ? words(comment, literalDefault(column), OF_KINDS.test(column.name)) : [];
    const fitting = values.filter((value) => maxLength === null || value.length <= maxLength);
    if (fitting.length < 2 || fitting.length < values.length) return [];
    return [{ spec: skewed(fitting), evidence, confidence: 0.85 }];
  },
};

/** The codes that a comment explains, as the column keeps them; a text that has room for words may say these instead. */
function codesFor(
  comment: string,
  typeClass: TypeClass | null,
  maxLength: number | null,
): readonly (readonly [unknown, string])[] {
  if (typeClass === "integer") return numberedIn(comment);
  if (typeClass !== "text" || maxLength === null) return [];
  const codes = codesIn(comment);
  const areShort = maxLength <= 4 || codes.every(([, said]) => /\p{Script=Han}/u.test(said));
  return areShort && codes.every(([code]) => code.length <= maxLength) ? codes : [];
}

/** How most things end, so that most rows of any age have come that far. */
const ENDS = /^(?:shipped|delivered|completed?|done|paid|finished|published|已(?:完成|支付|发布|发货)|成功)$/i;

/** What is said of few rows. */
const SELDOM =
  /^(?:deleted|disabled|inactive|failed|error|unknown|other)$|删除|停用|禁用|失败|异常|关闭|暂停|隐藏|未知|其[它他]/i;
const DELETED = /^deleted$|删除/i;

/** What most rows say first, what few say last. */
function byWhatIsSaid(codes: readonly (readonly [unknown, string])[], usual: unknown): GeneratorSpec {
  const rank = ([code, said]: readonly [unknown, string]) =>
    ENDS.test(said) ? 0 : SELDOM.test(said) ? 3 : String(code) === String(usual) ? 1 : 2;
  const ordered = codes.toSorted((one, other) => rank(one) - rank(other));
  const last = ordered.at(-1)!;
  if (codes.length === 2 && rank(last) === 3 && rank(ordered[0]!) < 3)
    return sharesOf(last[0], ordered[0]![0], DELETED.test(last[1]) ? 0.04 : 0.12);
  // "0 normal, 1 dry run" of what is 0 by default.
  const other = codes.find(([code]) => String(code) !== String(usual));
  if (codes.length === 2 && other !== undefined && rank(ordered[0]!) === 1)
    return sharesOf(other[0], ordered[0]![0], 0.15);
  return skewed([...new Set(ordered.map(([code]) => code))]);
}

/** Names that ask for one of a few: "general, domain, invoice" of a category needs no more to be a list. */
const OF_KINDS = /(?:^|_)(?:status|state|type|kind|category|mode|level|priority|role|method|scope|visibility)$/i;
const PLAIN = /^[a-z][a-z\d_-]{1,19}$/;

function words(comment: string, usual: unknown, isKind: boolean): readonly string[] {
  const quoted = [...comment.matchAll(/(?:^|[\s,(|/])['"`]([\w .+-]{1,40})['"`]/g)].map((match) => match[1] ?? "");
  if (quoted.length >= 2) return [...new Set(quoted)];
  // "Snapshot, Live Data" of what is "Snapshot" by default.
  const listed = comment.replace(/\.$/, "").split(/\s*,\s*(?:or )?/);
  if (
    typeof usual === "string" &&
    listed.length > 1 &&
    listed.includes(usual) &&
    listed.every((one) => SHORT.test(one))
  )
    return [...new Set([usual, ...listed])];
  if (isKind && listed.length > 1 && listed.every((one) => PLAIN.test(one) && one !== "etc"))
    return [...new Set(listed)];
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
