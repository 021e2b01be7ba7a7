/** A code that a comment explains, and what it says that it stands for. */
export type Code = readonly [code: string, said: string];

/** Digits, one or two letters, or a short word in capitals. */
const CODE = String.raw`-?\d{1,3}|[A-Za-z]{1,2}|[A-Z][A-Z\d_]{2,9}`;
const SAID = String.raw`\p{L}+(?:[ -](?!and\b|or\b|\p{L}+\s*[=:])\p{L}+)*`;
const BEFORE = String.raw`(?:^|[\s,;:(\[{|/'"]|(?<=\D)\.)`;

/** "1 = In process; 2 = Shipped", "'A' => Active", "NEW: new order". */
const EQUATED = new RegExp(String.raw`${BEFORE}(${CODE})['"]?\s*(?:=>?|:|->?|–|→)\s*['"]?(${SAID})`, "gu");

/** "pending(0), paid(1)", "draft = 0, sent = 1". */
const BEHIND =
  /(?:^|[\s,;:([{|/])([a-z][a-z_-]*(?: [a-z]+){0,2})\s*(?:[([]\s*(-?\d{1,3})\s*[)\]]|(?:=>?|:|->)\s*(-?\d{1,3})(?![\w.]))/giu;

/** "1) draft 2) sent", "[0] draft [1] sent", "0. draft 1. sent", "0/draft". */
const BRACKETED = new RegExp(String.raw`(?:^|[\s,;:([])(\d{1,3})\s*(?:[)\].]|/(?=\p{L}))\s*(${SAID})`, "giu");

/** What there are so many of. */
const UNITS =
  "(?:milli|nano)?seconds?|minutes?|hours?|days?|weeks?|months?|years?|times?|percent|[kmg]?b|bytes?|bits?|characters?|chars?|digits?|letters?|words?|rows?|items?|decimals?|pixels?|px";

/** "0 none, 1 judge 2 delay": numbers one after the other from the first, each with its word behind it. */
const NUMBERED = new RegExp(
  String.raw`(?:^|[\s,;:(])(\d{1,3}) (?!(?:of|or|and|to|in|per|${UNITS})\b)([a-z][a-z-]*(?: (?!and\b|or\b)[a-z][a-z-]*)*)`,
  "gi",
);

/** "0代表存在 2代表删除", "M目录 C菜单 F按钮", "0：正常，1：停用": what is said in a script without blanks needs no sign of equality. */
const TOLD_IN_HAN = new RegExp(
  String.raw`(?:^|[\s,;(:、。./])(-?\d{1,3}|[A-Z]{1,3})\s*(?:=>?|->?|>|:|\.|–|—|→|代表|表示|为|是)*\s*((?:[A-Za-z]{1,8} ?)?\p{Script=Han}[^\s,;)、。/]*)`,
  "gu",
);

/** "image图片,video视频", "image: 图片": words that programs use, each with what people say. */
const WORD_IN_HAN = /(?:^|[\s,;(:、。])([a-z][a-z\d_-]{1,19})\s*[-=:>]*\s*(\p{Script=Han}[^\s,;)、。]*)/gu;

/** "是否主键（1是）": of yes and no, only how yes is written. */
const ONLY_YES = /^是否.*[(]\s*(1|Y)\s*[-=:]?\s*是\s*[)]/u;

/**
 * What a comment says that codes stand for.
 * @example
 * codesIn("M目录 C菜单 F按钮"); // [["M", "目录"], ["C", "菜单"], ["F", "按钮"]]
 * codesIn("pending(0), paid(1)"); // [["0", "pending"], ["1", "paid"]]
 */
export function codesIn(comment: string): readonly Code[] {
  // Whoever writes in Chinese has wide digits, colons and brackets.
  const plain = comment.normalize("NFKC");
  const equated = found(plain, EQUATED);
  const told = found(plain, TOLD_IN_HAN);
  if (equated.length > 1 && equated.length >= told.length) return equated;
  const numbered = found(plain, NUMBERED);
  if (isCounted(numbered)) return numbered;
  if (told.length > 1) return told;
  const bracketed = found(plain, BRACKETED);
  if (isCounted(bracketed)) return bracketed;
  const behind = [...plain.matchAll(BEHIND)].map(
    ([, said = "", inside, equal]) => [inside ?? equal ?? "", said] as const,
  );
  if (behind.length > 1 && new Set(behind.map(([code]) => code)).size === behind.length) return behind;
  const yes = ONLY_YES.exec(plain)?.[1];
  if (yes !== undefined)
    return [
      [yes, "是"],
      [yes === "1" ? "0" : "N", "否"],
    ];
  const spoken = found(plain, WORD_IN_HAN);
  return spoken.length > 1 ? spoken : equated;
}

/**
 * The same of numbers.
 * @example
 * numberedIn("1 = In process; 2 = Shipped"); // [[1, "In process"], [2, "Shipped"]]
 */
export function numberedIn(comment: string): readonly (readonly [code: number, said: string])[] {
  return codesIn(comment)
    .filter(([code]) => /\d$/.test(code))
    .map(([code, said]) => [Number(code), said] as const);
}

/** Whether numbers follow one another from none or one on, so that they are codes and no quantities: "takes 2 minutes". */
const isCounted = (codes: readonly Code[]): boolean =>
  codes.length > 1 &&
  Number(codes[0]![0]) < 2 &&
  codes.every(([code], at) => Number(code) === Number(codes[0]![0]) + at);

const found = (comment: string, pattern: RegExp): readonly Code[] =>
  [...comment.matchAll(pattern)].map(([, code = "", said = ""]) => [code, said] as const);
