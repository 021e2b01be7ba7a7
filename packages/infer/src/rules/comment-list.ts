import type { Rule } from "../rule.ts";
import type { GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { literalDefault } from "../context/literal-default.ts";
import { flagOf, sharesOf } from "../flags/rates.ts";
import { listedByAuthor } from "../given/listed-by-author.ts";
import { raritiesOf } from "../given/rarity.ts";
import { weightedBy } from "../given/skewed.ts";
import { codesIn, numberedIn } from "../words/codes-in.ts";
import { listedInComment } from "../words/listed-in-comment.ts";

type Coded = readonly [code: unknown, said: string];

/** A comment that lists the values. */
export const commentList: Rule = {
  name: "commentList",
  quotes: true,
  strength: 80,
  propose(context) {
    const { column, typeClass, maxLength } = context;
    const comment = column.comment?.replace(/\s+/g, " ").trim();
    if (comment === undefined || comment === "") return [];
    const evidence = `the comment lists them: "${comment.slice(0, 80)}"`;
    const codes = codesFor(context, comment);
    if (codes.length > 1) return [{ spec: byWhatIsSaid(codes, context), evidence, confidence: 0.85 }];
    const numbers = typeClass === "integer" && NUMBERS.test(comment) ? (comment.match(/\d+/g) ?? []).map(Number) : [];
    if (numbers.length > 1) return [{ spec: listedByAuthor(numbers, context), evidence, confidence: 0.85 }];
    const isKind = OF_KINDS.test(column.name) || KINDS.has(context.words.at(-1) ?? "");
    const values = typeClass === "text" ? listedInComment(comment, literalDefault(column), isKind) : [];
    const fitting = values.filter((value) => maxLength === null || value.length <= maxLength);
    if (fitting.length < 2 || fitting.length < values.length) return [];
    return [{ spec: listedByAuthor(fitting, context), evidence, confidence: 0.85 }];
  },
};

/** "1, 2 or 3". */
const NUMBERS = /^(?:one of |either )?\d{1,4}(?:\s*[,/|]\s*\d{1,4})*\s*(?:,|\/|\||,?\s*or)\s*\d{1,4}\.?$/i;

/** The codes that a comment explains, as the column keeps them. */
function codesFor({ typeClass, maxLength }: ColumnContext, comment: string): readonly Coded[] {
  if (typeClass === "integer") return numberedIn(comment);
  if (typeClass !== "text") return [];
  const codes = codesIn(comment);
  const isIn = (said: string) => /\p{Script=Han}/u.test(said);
  // A text that has room for words may say these instead of numbers.
  const areCodes = (maxLength ?? 99) <= 4 || codes.every(([code, said]) => isIn(said) || /^[A-Z]/.test(code));
  return areCodes && codes.every(([code]) => code.length <= (maxLength ?? 99)) ? codes : [];
}

/** How most things end, so that most rows of any age have come that far. */
const ENDS = /^(?:shipped|delivered|completed?|done|paid|finished|published|已(?:完成|支付|发布|发货)|成功)$/i;
/** The same of what does not go on after it. */
const AGREED = /^(?:approved|accepted|已?(?:审核)?通过)$/i;
const SELDOM = 0.5;
const DELETED = /^deleted$|删除/i;
const YES = /^(?:yes|true|on|是|ja|s[ií]m?|oui)$/i;
const NO = /^(?:no|false|off|否|不是|nein|nee|n[aã]o|non)$/i;

/** `is_cache`, "0 not available, 1 available": whether it is one. */
const IS = /^(?:is|has|can)_/i;
const NOT = /^(?:not?|un|non)[ -]/i;

/** What most rows say first, what few say last. */
function byWhatIsSaid(codes: readonly Coded[], context: ColumnContext): GeneratorSpec {
  const { column, words, facts } = context;
  const no = codes.find(([, said]) => NO.test(said) || (IS.test(column.name) && NOT.test(said)));
  const yes = codes.find((code) => code !== no && (YES.test(code[1]) || NOT.test(no?.[1] ?? "")));
  const flag = codes.length === 2 && yes && no ? flagOf([1, 0], context) : null;
  if (flag !== null)
    return recoded(
      flag,
      new Map([
        [1, yes![0]],
        [0, no![0]],
      ]),
    );
  const usual = literalDefault(column);
  const about = [...facts.words, ...words];
  const rarity = new Map(
    raritiesOf(
      codes.map(([, said]) => said),
      about,
    ).map((each, at) => [codes[at]![0], each]),
  );
  const isEnding = codes.some(([, said]) => ENDS.test(said));
  const rank = ([code, said]: Coded) =>
    ENDS.test(said) || (AGREED.test(said) && !isEnding)
      ? 0
      : rarity.get(code)! < SELDOM
        ? 3
        : String(code) === String(usual)
          ? 1
          : 2;
  const ordered = codes.toSorted((one, other) => rank(one) - rank(other));
  const last = ordered.at(-1)!;
  if (codes.length === 2 && rank(last) === 3 && rank(ordered[0]!) < 3)
    return sharesOf(last[0], ordered[0]![0], DELETED.test(last[1]) ? 0.04 : 0.12);
  // "0 normal, 1 dry run" of what is 0 by default.
  const other = codes.find(([code]) => String(code) !== String(usual));
  if (codes.length === 2 && other !== undefined && rank(ordered[0]!) === 1)
    return sharesOf(other[0], ordered[0]![0], 0.15);
  const distinct = [...new Set(ordered.map(([code]) => code))];
  return weightedBy(
    distinct,
    distinct.map((code) => rarity.get(code)!),
  );
}

/** The same list with other codes. */
function recoded({ generator, options }: GeneratorSpec, codes: ReadonlyMap<unknown, unknown>): GeneratorSpec {
  const values = options?.["values"] as readonly (readonly [unknown, number])[];
  return { generator, options: { values: values.map(([value, weight]) => [codes.get(value), weight]) } };
}

/** Names that ask for one of a few. */
const OF_KINDS =
  /(?:^|_)(?:status|state|type|kind|category|mode|level|priority|role|method|scope|visibility|tipo|typ|art|soort|estado|statut|etat|stato|situacao|categoria|nivel|niveau|rol|papel)$/i;
const KINDS = new Set(
  "status state type kind category mode level priority role method scope visibility class severity stage phase condition direction format channel platform frequency".split(
    " ",
  ),
);
