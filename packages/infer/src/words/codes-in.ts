/** A code that a comment explains, and what it says that it stands for. */
export type Code = readonly [code: string, said: string];

/** Digits, or one or two capitals. */
const CODE = String.raw`-?\d{1,3}|[A-Z]{1,2}`;

/** "1 = In process; 2 = Shipped". */
const EQUATED = new RegExp(String.raw`(?:^|[\s,;:(])(${CODE})\s*(?:=|:|-|–|→)\s*([a-z]+(?: [a-z]+)*)`, "gi");

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
  String.raw`(?:^|[\s,;(:、，；。（：])(${CODE})\s*(?:=>?|->?|>|:|：|\.|–|—|→|代表|表示|为|是)*\s*((?:[A-Za-z]{1,8} ?)?\p{Script=Han}[^\s,;)、，；。）]*)`,
  "gu",
);

/** "是否主键（1是）": of yes and no, only how yes is written. */
const ONLY_YES = /^是否.*[（(]\s*(1|Y)\s*[-=:：]?\s*是\s*[）)]/u;

/**
 * What a comment says that codes stand for.
 * @example
 * codesIn("M目录 C菜单 F按钮"); // [["M", "目录"], ["C", "菜单"], ["F", "按钮"]]
 */
export function codesIn(comment: string): readonly Code[] {
  // Whoever writes in Chinese has wide colons in English, too.
  const equated = found(comment.replaceAll("：", ":").replaceAll("，", ","), EQUATED);
  if (equated.length > 1) return equated;
  const numbered = found(comment, NUMBERED);
  if (isCounted(numbered)) return numbered;
  const told = found(comment, TOLD_IN_HAN);
  if (told.length > 1) return told;
  const yes = ONLY_YES.exec(comment)?.[1];
  if (yes !== undefined)
    return [
      [yes, "是"],
      [yes === "1" ? "0" : "N", "否"],
    ];
  return equated;
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
