import type { Catalog, Column, GeneratorSpec } from "@seedloom/core";
import type { Rule } from "../rule.ts";
import { asSpec } from "../given/as-spec.ts";
import { findMeanings } from "../names/find-meanings.ts";
import { isPlural } from "../words/is-plural.ts";
import { FLAG_RATES } from "../data/flags.ts";
import type { ColumnContext } from "../context/column-context.ts";
import { typeClass } from "../context/type-class.ts";
import { literalDefault } from "../context/literal-default.ts";
import { isMoment } from "../moments/is-moment.ts";
import { readMoment } from "../moments/read-moment.ts";

/** Verbs that make a flag of a number of any width. */
const ALWAYS = "is has can should was are does needs allow allows define".split(" ");
const SURE = new Set([...ALWAYS, "bool"]);
const VERBS = new Set([...ALWAYS, ..."enable use show hide require requires include includes accepts send".split(" ")]);
/** Endings of numbers that are none. */
const NUMBERS = new Set([
  "count",
  "number",
  "date",
  "time",
  "at",
  "on",
  "by",
  "id",
  "size",
  "limit",
  "day",
  "hour",
  "counter",
  "total",
  "level",
]);
/** Words of sums. */
const MONEY = new Set([
  "amount",
  "paid",
  "cost",
  "price",
  "fee",
  "charge",
  "tax",
  "payment",
  "insurance",
  "rate",
  "value",
]);
/** Numbers that count as often as they say yes. */
const COUNTS = new Set([
  "sent",
  "delivered",
  "read",
  "used",
  "new",
  "open",
  "closed",
  "failed",
  "paid",
  "error",
  "free",
  "returned",
  "shipped",
  "completed",
  "late",
  "allowed",
  "opened",
  "clicked",
  "bounced",
  "unsubscribed",
  "converted",
]);
/** What there is much or little of, whatever was done to it: `amount_refunded`. */
const AMOUNTS = new Set("amount total sum balance quantity points price".split(" "));
/** What is counted or dated, whatever was done in it: `year_published`, `days_worked`, `pages_read`. */
const COUNTED = new Set("year month week day hour minute mile page".split(" "));
const ENDS = new Set([
  "flag",
  "yn",
  "indicator",
  "ind",
  "enabled",
  "disabled",
  "active",
  "deleted",
  "verified",
  "visible",
  "hidden",
  "locked",
  "archived",
  "blocked",
  "banned",
  "confirmed",
  "published",
  "approved",
  "featured",
  "bool",
  "boolean",
  "debug",
  "defunct",
  "obsolete",
  "readonly",
  ...Object.keys(FLAG_RATES).filter((word) => word.endsWith("ed") && word.length > 5),
]);

/** What has been done to something: `mapped`, `exported`; not `speed`. */
const DONE = /[a-z]{2}[^e]ed$/;
/** What is done to so many of them. */
const DONE_TO_MANY =
  /^(?:order|receiv|reserv|allocat|consum|produc|sold|request|plann|requir|need|process|view|attend|invit|reject|scrapp|allott|issu|earn|pick|pack|remov|add|import|creat|updat|fail|match|miss|play|scor|complet|unit|hundr|kilom|kill|wound|captur|rescu|infect|vaccinat|recover|arrest|drown|display)ed$/;

/** Yes and no: booleans, and small numbers or letters named as such. */
export const flag: Rule = {
  name: "flag",
  strength: 62,
  propose(context) {
    const rate = rateOf(context);
    const evidence = `a flag, set in about ${Math.round(rate * 100)} % of rows`;
    if (context.typeClass === "boolean") {
      if (context.type.kind === "bit") return [{ spec: sharesOf("1", "0", rate), evidence, confidence: 0.9 }];
      return [
        { spec: { generator: "boolean", options: { rate } }, evidence: `type boolean; ${evidence}`, confidence: 0.95 },
      ];
    }
    if (isTicked(context))
      return [{ spec: sharesOf("on", "", rate), evidence: "ticked or not, as forms send it", confidence: 0.9 }];
    // `days_visible int default 7` is how many.
    const given = literalDefault(context.column);
    if (!namedAsFlag(context) || (typeof given === "number" && given > 1)) return [];
    const shares = (yes: unknown, no: unknown) => sharesOf(yes, no, rate);
    if (context.typeClass === "integer" || context.typeClass === "decimal") {
      return [{ spec: shares(1, 0), evidence: `number named as ${evidence}`, confidence: 0.88 }];
    }
    if (context.typeClass === "text" && context.maxLength !== null && context.maxLength <= 5) {
      const letter = literalDefault(context.column);
      const [yes, no] =
        letter === "T" || letter === "F" ? ["T", "F"] : letter === "1" || letter === "0" ? ["1", "0"] : ["Y", "N"];
      return [{ spec: shares(yes, no), evidence: `letter named as ${evidence}`, confidence: 0.88 }];
    }
    const set = literalDefault(context.column);
    if (context.typeClass === "text" && (set === "1" || set === "0")) {
      return [{ spec: shares("1", "0"), evidence: `text with default ${set} named as ${evidence}`, confidence: 0.8 }];
    }
    if (context.typeClass === "text" && VERBS.has(context.words[0] ?? "")) {
      return [{ spec: shares("true", "false"), evidence: `text named as ${evidence}`, confidence: 0.6 }];
    }
    // `voicemail_enabled text`: there is room for more, and nothing more to say.
    if (context.typeClass === "text" && /(?:^|_)(?:enabled|disabled|visible)$/i.test(context.column.name)) {
      return [{ spec: shares("true", "false"), evidence: `text named as ${evidence}`, confidence: 0.7 }];
    }
    return [];
  },
};

function sharesOf(yes: unknown, no: unknown, rate: number): GeneratorSpec {
  const values = [
    [yes, Math.round(rate * 100)],
    [no, Math.round((1 - rate) * 100)],
  ];
  return { generator: "weighted", options: { values } };
}

/** How yes and no are written where a CHECK allows nothing else. */
const YES_AND_NO = [
  [1, 0],
  ["1", "0"],
  ["Y", "N"],
  ["y", "n"],
  ["yes", "no"],
  ["YES", "NO"],
  ["T", "F"],
  ["t", "f"],
  ["true", "false"],
  ["J", "N"],
  ["S", "N"],
  ["O", "N"],
] as const;

/** The two values of a list that says yes and no, as often as the column's name has it; null where it says something else. */
export function flagOf(values: readonly unknown[], context: ColumnContext): GeneratorSpec | null {
  const [yes, no] = (values.length === 2 && YES_AND_NO.find((pair) => pair.every((one) => values.includes(one)))) || [];
  return yes === undefined ? null : sharesOf(yes, no, rateOf(context));
}

function rateOf({ words, column }: ColumnContext): number {
  for (const said of words.toReversed()) {
    // `inactive` and `unverified` are the contrary.
    const contrary = /^(?:un|in)(?=[a-z]{4})/.exec(said)?.[0] ?? "";
    const word = !Object.hasOwn(FLAG_RATES, said) && contrary !== "" ? said.slice(2) : said;
    if (Object.hasOwn(FLAG_RATES, word)) {
      // What defaults to yes is yes mostly, whatever it is.
      const rate = Math.max(FLAG_RATES[word] ?? 0.3, isYes(literalDefault(column)) ? 0.7 : 0);
      const denied = word !== said || ["not", "no", "in", "non"].some((no) => words.includes(no));
      return denied ? 1 - rate : rate;
    }
  }
  const given = literalDefault(column);
  if (isYes(given)) return 0.8;
  if (given === false || given === 0 || given === "false" || given === "0" || given === "N") return 0.2;
  return 0.3;
}

const isYes = (given: unknown): boolean =>
  given === true || given === 1 || given === "true" || given === "1" || given === "Y";

/** What things are rather than how many: `anonymous`, `recurring`, `organic`, `queen_seen`. */
const QUALITY = /(?:ous|ic|ing|ble|ive|aid)$|^(?:sent|seen|loop|only)$/;

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
function isTicked({ catalog, type, column, inKey }: ColumnContext): boolean {
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

function isOnceUsed({ column }: ColumnContext): boolean {
  const given = literalDefault(column);
  const what = column.name.replace(/_?used$/i, "");
  return (
    (given === 0 || given === "0") &&
    !isPlural(what) &&
    !/(?:space|storage|memory|quota|disk|bytes?|data|bandwidth|credit|budget|amount|quantity|count|usage|capacity|leave|balance|time|limit|stock|fuel|water|energy|material)$/i.test(
      what,
    )
  );
}

/** A row that lets somebody in once, until it expires. */
const isTicket = ({ facts }: ColumnContext): boolean => {
  const others = [...facts.columnWords.values()].map((words) => words.join(" "));
  return (
    others.some((other) => /(?:^| )(?:token|otp|code|pin|hash)(?: hash)?$/.test(other)) &&
    others.some((other) => /^(?:expir|valid until)/.test(other))
  );
};

/** How many are still to be dealt with, or were to be. */
const TO_DO = /^(?:to_?(?:send|process|do)|(?:recipient|subscriber)_count|total_[a-z]+s)$/i;

/** `sent` beside `to_send`, or beside `opens` and `clicks` is how many. */
export function isCountedBeside({
  words: [word = "", ...others],
  table,
  column,
  typeClass: kind,
}: ColumnContext): boolean {
  if (kind !== "integer" || others.length > 0 || !COUNTS.has(word)) return false;
  return table.columns.some(
    (other) =>
      other !== column &&
      typeClass(other.type) === "integer" &&
      ((/^[a-z_]+[^s_]s$/.test(other.name) && isPlural(other.name)) || TO_DO.test(other.name)),
  );
}

/** `memory_processed` beside `memory_total` is how much of it. */
function isPartOfTotal({ words, facts, column }: ColumnContext): boolean {
  const what = words.slice(0, -1).join(" ");
  const others = [...facts.columnWords].filter(([name]) => name !== column.name).map(([, other]) => other.join(" "));
  return what !== "" && others.some((other) => other === `${what} total` || other === `${what} remaining`);
}

/** What has been done to several things is counted, in numbers that have room for it: `posts_approved`, `topics_deleted`. */
const isOfMany = ({ column: { name }, type }: ColumnContext): boolean =>
  type.kind === "integer" &&
  type.bits > 16 &&
  /(?:post|topic|thread|message|comment|user|member|file|task|issue|row|record|item|reply|replie|page|email|job|request|report|vote|word|entrie)s_?(?:un|soft|hard)?[a-z]+ed$/i.test(
    name,
  ) &&
  !/(?:en|dis)abled$|allowed$/i.test(name);

function namedAsFlag(context: ColumnContext): boolean {
  const { typeClass: kind, type, column, maxLength } = context;
  const words = ownWords(context);
  // Several flags are the bits of one number.
  if (kind === "integer" && /flags$/i.test(column.name) && !/^tinyint\(1\)/i.test(column.typeText)) return false;
  if (isSmallAndBinary(context) || isTruthAsNumeric(context)) return true;
  // `bikes_available` are so many of them.
  if (
    kind === "integer" &&
    /^[a-z]{2,}[^s_]s_(?:available|remaining|taken|free|open|sold|used|booked|reserved)$/i.test(column.name)
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
  const small = type.kind === "integer" && type.bits <= 16;
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
