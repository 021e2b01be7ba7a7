import type { Catalog, Column, GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../context/column-context.ts";
import { literalDefault } from "../context/literal-default.ts";
import { SURE, VERBS, NUMBERS, MONEY, COUNTS, AMOUNTS, COUNTED, ENDS } from "../data/flag-words.ts";
import { FLAG_RATES } from "../data/flags.ts";
import { asSpec } from "../given/as-spec.ts";
import { isMoment } from "../moments/is-moment.ts";
import { readMoment } from "../moments/read-moment.ts";
import { findMeanings } from "../names/find-meanings.ts";
import { isPlural } from "../words/is-plural.ts";
import { isCountedBeside, isOfMany, isOnceUsed, isPartOfTotal, isTicket } from "./counted.ts";
import { isToldByPhrase } from "./told-by-phrase.ts";

/** What has been done to something: `mapped`, `exported`; not `speed`. */
const DONE = /[a-z]{2}[^e]ed$/;
/** What is done to so many of them. */
const DONE_TO_MANY =
  /^(?:order|receiv|reserv|allocat|consum|produc|sold|request|plann|requir|need|process|view|attend|invit|reject|scrapp|allott|issu|earn|pick|pack|remov|add|import|creat|updat|fail|match|miss|play|scor|complet|unit|hundr|kilom|kill|wound|captur|rescu|infect|screen|enroll|randomiz|randomis|recruit|inspect|hospitaliz|hospitalis|evacuat|board|discharg|intubat|transport|treat|examin|vaccinat|recover|arrest|drown|display)ed$/;

/** What things are rather than how many: `anonymous`, `recurring`, `organic`, `queen_seen`. */
const QUALITY = /(?:ous|ic|ing|ble|ive|aid)$|^(?:sent|seen|loop|only)$/;

/** What nobody counts, in a number of any width: `cod_collected`, `follow_up_needed`, `basic_auth`, `external`. */
const YES_WORDS = new Set(
  (
    "needed required collected seen external internal success successful auth reprompt favorite favourite trashed organic approval opted eligible exempt urgent " +
    "anonymous optional certified waived insured vaccinated notified acknowledged reordered sterilized neutered spayed trained furnished refundable voided mandatory consented"
  ).split(" "),
);

/** Words that make a number one of several all the same. */
const SEVERAL =
  /^(?:day|hour|minute|time|user|item|seat|point|amount|quantity|total|number|count|max|min|maximum|minimum|space|level|score|sum|fee|money|credit|stock|unit|material|date|day|age|rate|price|budget|capacity|labou?r|staff|people|memory|disk|cpu|power|energy|water)$/;

function isYesWord({ typeClass: kind, type, column }: ColumnContext, words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  if (kind !== "integer" || type.kind !== "integer" || words.length > 3 || /^times_/i.test(column.name)) return false;
  if (type.bits === 64 && !/^int(?:eger)?$/i.test(column.typeText)) return false;
  if (
    isPlural(column.name) ||
    isPlural(column.name.replace(/_?[A-Z]?[a-z]+$/, "")) ||
    words.some((word) => SEVERAL.test(word))
  )
    return false;
  const given = literalDefault(column);
  if (given !== undefined && given !== null && !/^[01]$/.test(String(given))) return false;
  return YES_WORDS.has(last) || (last === "allowed" && words.length > 1) || /[a-z]only$/.test(column.name);
}

/** `no_more_notifications`, `no_own_stock`: nothing of the kind. */
const NOT_ANY =
  /^no_?(?:more|own|longer|further|email|mail|auto|login|index|follow|delete|edit|print|export|reply|notification|show|notify)/i;

/** What is to be told of: `OnDownload` beside `OnGrab` and `OnUpgrade`. */
const isOccasion = ({ table, column }: ColumnContext): boolean =>
  /^on_?[A-Z][A-Za-z]+$/i.test(column.name) &&
  table.columns.filter(({ name, type }) => /^On[A-Z]|^on_[a-z]/.test(name) && type.kind === column.type.kind).length >
    3;

/** SQLite has no narrower type than INTEGER for yes and no, and a quality is no number. */
function isQuality(context: ColumnContext, last: string): boolean {
  const { type, column } = context;
  return (
    type.kind === "integer" &&
    type.bits === 64 &&
    /^int(?:eger)?$/i.test(column.typeText) &&
    QUALITY.test(last) &&
    !isSkill(context, last) &&
    !NUMBERS.has(last) &&
    // `reps`, `topics`: several of something are counted.
    !isPlural(column.name) &&
    findMeanings(context, "integer").length === 0
  );
}

const isDay = ({ name, type }: Column): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(name) && type.kind === "integer";

/** `crossing` beside `finishing` and `passing` is how well somebody does it. */
const isSkill = ({ table, type }: ColumnContext, last: string): boolean =>
  last.endsWith("ing") &&
  table.columns.filter((other) => /[a-z]{3}ing$/.test(other.name) && other.type.kind === type.kind).length > 2;

const ticks = new WeakMap<Catalog, boolean>();

/** `char(2) default ''` where others of two letters default to `on`: what the boxes of a form send. */
export function isTicked({ catalog, type, column, inKey }: ColumnContext): boolean {
  if (type.kind !== "text" || !type.fixed || type.maxLength !== 2 || inKey) return false;
  const known =
    ticks.get(catalog) ??
    catalog.tables.some(({ columns }) =>
      columns.some((other) => /^char\(2\)$/i.test(other.typeText) && literalDefault(other) === "on"),
    );
  ticks.set(catalog, known);
  const given = literalDefault(column);
  return known && (given === undefined || given === null || given === "" || given === "0" || given === "on");
}

/** The words without those of the table before them: `page_is_new` of `page` is new. */
function ownWords({ words, facts }: ColumnContext): readonly string[] {
  const start = words.findIndex((word) => !facts.words.includes(word));
  return start > 0 ? words.slice(start) : words;
}

/** A small number that defaults to 0 or 1 and whose name means nothing else. */
function isSmallAndBinary(context: ColumnContext): boolean {
  const { type, words, inPrimaryKey, foreignKey } = context;
  if (type.kind !== "integer" || type.bits > 16 || inPrimaryKey || foreignKey !== null) return false;
  const given = literalDefault(context.column);
  if (given !== 0 && given !== 1 && given !== "0" && given !== "1") return false;
  const last = words.at(-1) ?? "";
  if (NUMBERS.has(last) || isPlural(context.column.name)) return false;
  return !findMeanings(context, "integer").some(({ given: means }) => MONEY.has(last) || isSmallNumber(asSpec(means)));
}

/** Whether numbers of a meaning are small ones: no sums of money, and none that begin beyond 16 bits. */
function isSmallNumber({ generator, options }: GeneratorSpec): boolean {
  const least = options?.["min"];
  return generator !== "amount" && !(typeof least === "number" && least > 32_767);
}

/** ORMs keep truth in SQLite as `numeric`: `reusable`, `is_default`. */
function isTruthAsNumeric({ column, words }: ColumnContext): boolean {
  if (words.some((word) => MONEY.has(word))) return false;
  return /^numeric$/i.test(column.typeText) && /(?:able|ible|eral)$/.test(words.at(-1) ?? "");
}

function isDone(context: ColumnContext, word: string): boolean {
  return (
    DONE.test(word) &&
    !DONE_TO_MANY.test(word) &&
    !COUNTS.has(word) &&
    !isMoment(context.column, readMoment(context.words)) &&
    findMeanings(context, "integer").length === 0
  );
}

/** Whether a number or a short text says yes or no, as its name, its default and its neighbours tell. */
export function namedAsFlag(context: ColumnContext): boolean {
  if (
    /^bigint/i.test(context.column.typeText) &&
    /_(?:started|finished|expired|committed|acquired)$/.test(context.column.name)
  )
    return false;
  const { typeClass: kind, type, column, maxLength } = context;
  // `OBSFLG`, `REV_IND`: a letter.
  if (kind === "text" && maxLength === 1 && /(?:flg|flag|_ind|_yn|_sw)$/i.test(column.name)) return true;
  // `blnNewRel`: the notation tells the type.
  if (kind === "integer" && /^(?:bln|bol|boo|yn)[A-Z]/.test(column.name)) return true;
  const words = ownWords(context);
  // `percent_complete tinyint`: how far, not whether.
  if (words.some((word) => /^(?:percent|percentage)$/.test(word))) return false;
  const small = type.kind === "integer" && type.bits <= 16;
  // Several flags are the bits of one number.
  if (kind === "integer" && /flags$/i.test(column.name) && !/^tinyint\(1\)/i.test(column.typeText)) return false;
  // `max_book_ahead_enabled`: whether there is one.
  if (kind === "integer" && words.length > 2 && words.at(-1) === "enabled" && !COUNTED.has(words[0] ?? "")) return true;
  // `max_resources_per_reservation`: so many.
  if (kind === "integer" && words.length > 2 && /^(?:max|min)(?:imum)?$/.test(words[0] ?? "")) return false;
  if (isSmallAndBinary(context) || isTruthAsNumeric(context) || isToldByPhrase(context)) return true;
  // `bikes_available` are so many of them.
  if (
    kind === "integer" &&
    /^[a-z]{2,}[^s_]s_(?:available|remaining|taken|free|open|sold|used|booked|reserved)$/i.test(column.name)
  )
    return false;
  if (kind === "integer" && (isYesWord(context, words) || NOT_ANY.test(column.name) || isOccasion(context)))
    return true;
  // `likes_given`, `badges_earned`: how many.
  if (
    kind === "integer" &&
    !small &&
    /^[a-z]{3,}[^s_]s_(?:given|received|earned|won|lost|made|taken|posted|read|sent)$/i.test(column.name)
  )
    return false;
  // `monday int` beside the other days: on which of them.
  if (kind === "integer" && isDay(column) && context.table.columns.filter(isDay).length > 4) return true;
  // `Charter School (Y/N)`
  if (/\(y\/n\)$/i.test(column.name)) return true;
  // What defaults to false is yes or no, whatever holds it: `used numeric default false`.
  if ((kind === "integer" || kind === "decimal") && /^\(*(?:true|false)\)*$/i.test(column.default?.sql.text ?? ""))
    return true;
  // `direct_debit_used integer default 0`: one thing is used or not, several are counted.
  if (kind === "integer" && words.length > 1 && words.at(-1) === "used" && isOnceUsed(context)) return true;
  // A link to reset a password is used once.
  if (kind === "integer" && words.join(" ") === "used" && isTicket(context) && isOnceUsed(context)) return true;
  if (isCountedBeside(context) || isPartOfTotal(context) || isOfMany(context)) return false;
  const wide = type.kind === "integer" && type.bits > 16;
  if (wide && !SURE.has(words[0] ?? "") && words.length > 1 && words.some((word) => AMOUNTS.has(word))) return false;
  if (type.kind === "integer" && type.bits > 8 && words.length > 1 && COUNTED.has(words[0] ?? "")) return false;
  if (isQuality(context, words.at(-1) ?? "")) return true;
  // `billable int default 1`
  if (
    type.kind === "integer" &&
    /[a-z]{4,}[ai]ble$/i.test(column.name) &&
    ["0", "1"].includes(String(literalDefault(column) ?? ""))
  )
    return true;
  const [first = "", second] = words;
  const last = words.at(-1) ?? "";
  // `has_phone_number`: whether there is one.
  if (kind === "integer" && first === "has" && second !== undefined) return true;
  // What MySQL calls BOOLEAN.
  if (/^tinyint\(1\)/i.test(column.typeText)) return true;
  // `read_only`, `user_viewable`.
  if (type.kind === "integer" && type.bits === 8 && /(?:able|ible|only)$/.test(last)) return true;
  // `policyagreed`, `emailstop`: nobody set the words apart, and nobody counts them.
  if (type.kind === "integer" && /.(?:agreed|acknowledged|mailed|granted|encrypted|stop)$/.test(column.name))
    return true;
  // `cleaned`, `exported`: what is no quantity and no moment is yes or no.
  if (type.kind === "integer" && (words.length === 1 || (type.bits <= 16 && words.length < 4)) && isDone(context, last))
    return true;
  // `dose_not_given varchar(5)`, `will_be_given`.
  if (kind === "text" && words.length > 1 && (maxLength ?? 99) <= 5)
    if (first === "will" || first === "did" || /^(?:given|done|taken|made|hung)$/.test(last)) return true;
  // `isopenbag`: nobody set the words apart.
  if (type.kind === "integer" && type.bits <= 16 && /^(?:is|has)(?!ol|su|b|l|h)[a-z]{5,}$/.test(column.name))
    return true;
  // `freeze_days_allowed` counts days.
  if (
    type.kind === "integer" &&
    /(?:days|hours|minutes|users|items|times|seats|guests|attempts|retries|renewals|devices)_?[a-z]+$/i.test(
      column.name,
    )
  )
    return false;
  // What is kept to the cent, and what is counted, is no flag.
  if (
    kind === "decimal" &&
    (first === "quantity" || COUNTS.has(last) || (type.kind === "decimal" && (type.scale ?? 0) > 0))
  )
    return false;
  if (NUMBERS.has(last) || (type.kind === "integer" && type.bits > 16 && COUNTS.has(last) && first !== "is"))
    return false;
  const narrow =
    (type.kind === "integer" && type.bits === 8) ||
    (maxLength !== null && maxLength <= 1) ||
    /^bool/i.test(column.typeText);
  if (second !== undefined && (SURE.has(first) || (narrow && VERBS.has(first))))
    return kind !== "text" || maxLength !== null || SURE.has(first);
  // `amount_allowed` and `paid_patient_deductible` are money.
  if (kind === "decimal" && words.some((word) => MONEY.has(word))) return false;
  if (ENDS.has(last)) return kind !== "integer" || small || words.length <= 2;
  // `adults` are counted.
  if (kind === "integer" && isPlural(column.name)) return false;
  const given = literalDefault(column);
  const binary = given === 0 || given === 1 || given === false || given === true || given === "0" || given === "1";
  return (
    (small || narrow || (binary && words.length <= 2)) &&
    (Object.hasOwn(FLAG_RATES, last) || (small && VERBS.has(first)))
  );
}
