import { literalDefault } from "../context/literal-default.ts";
import { MEASURED } from "../data/flag-words.ts";
import { isWord } from "../words/is-word.ts";
import { isPlural } from "../words/is-plural.ts";
import type { ColumnContext } from "../context/column-context.ts";
import { isMoment } from "../moments/is-moment.ts";
import { readMoment } from "../moments/read-moment.ts";
import { findMeanings } from "../names/find-meanings.ts";
import { isCountedBeside } from "../flags/counted.ts";
import { flagOf } from "../flags/rates.ts";
import type { Rule } from "../rule.ts";

/** Verbs that tell a program what to do and seldom begin the name of a number. */
const SURE = new Set(
  "obsess moderate rename replace remove strip preserve must need not treat cumulate prohibit enable disable disallow forbid require dismiss ignore skip exclude suppress restrict prevent inherit override hide grant".split(
    " ",
  ),
);
/** Verbs that begin names of numbers too: only beside a default of 0 or 1. */
const LIKELY = new Set(
  "keep use close block send show include shuffle mail track subscribe auto accept apply notify force allow repo admin track trust only save sync log confirm verify join limit reset delete display always never".split(
    " ",
  ),
);
/** What is done with several things or with none of them: `show_triggers`, `follow_redirects`. */
const SHOWN = new Set(
  "show follow process verify hide include exclude ignore expand display highlight discover notify".split(" "),
);
/** What stands alone for how something is. */
const ALONE =
  /^(?:hide|remember|discover|highlight|readonly|private|public|admin|exclusive|recursive|interactive|sensitive|ephemeral|optional|mandatory|temporary|permanent|inactive|invisible|immutable|virtual|manual|automatic|global|locked)$/;
const DONE = /(?:ed|sent|won|lost|made|sold|read|given|taken|paid|built|written)$/;

/** What it does, or whether that is done: `triggers_email`, `tcp_forwarding`, `block_exploits`, `left_company`. */
const DOES =
  /^(?:triggers|sends|requires|uses|includes|supports|accepts|contains|shows|left|manual|forgotten)_[a-z]+[^s\d]$|^block_[a-z]+s$|[a-z]_(?:forwarding|caching|logging|tracking|sharing|indexing|monitoring|polling|moderation|encryption|compression|protection)$|^forgotten$/i;

const BOUNDS = new Set("count minimum maximum min max".split(" "));

/** Whole numbers whose names say what is to be done: `must_change_password`, `use_custom_avatar`, `exclusive`. */
export const imperative: Rule = {
  name: "imperative",
  strength: 61,
  propose(context) {
    const { words, typeClass, column, inKey, foreignKey, limits } = context;
    // `visit_count_remote`: as many; `min_allowed`: as much.
    if (words.some((word) => BOUNDS.has(word)) && !SURE.has(words[0] ?? "")) return [];
    if (typeClass !== "integer" || inKey || foreignKey !== null || /^[a-z]id$/i.test(column.name)) return [];
    if ((limits.max ?? 1) < 1 || (limits.min ?? 0) > 0) return [];
    const [first = "", ...rest] = words;
    const last = words.at(-1) ?? "";
    const given = literalDefault(column);
    const binary = given === 0 || given === 1 || given === "0" || given === "1";
    const spec = flagOf([1, 0], context);
    if (spec === null || (given !== undefined && !binary)) return [];
    // `start_scan` beside `end_scan`: when it began and ended.
    if (isOneOfTwoEnds(context)) return [];
    // What is to be sent, beside what was, is counted; so is what was `threads_created`.
    if (first === "to" || isCountedBeside(context)) return [];
    if (DONE.test(last) && isPlural(column.name.replace(/_?[A-Z]?[a-z]+$/, ""))) return [];
    const small = context.type.kind === "integer" && context.type.bits <= 16;
    const told =
      (last === "flag" && rest.length > 0) ||
      (binary && (isSwitch(context, last) || DOES.test(column.name))) ||
      (rest.length === 0 && ALONE.test(first)) ||
      (rest.length > 0 &&
        !MEASURED.has(last) &&
        (SURE.has(first) ||
          isOrder(context) ||
          (/^integer$/i.test(column.typeText) &&
            given === undefined &&
            /^(?:include|enable|disable|require)$/.test(first)) ||
          (binary && SHOWN.has(first)) ||
          (binary && LIKELY.has(first) && (small || !isCounted(column.name)))));
    if (!told) return [];
    return [{ spec, evidence: `whole number named "${words.join(" ")}": yes or no`, confidence: 0.85 }];
  },
};

const ENDS: Readonly<Record<string, readonly string[]>> = {
  start: ["end", "stop", "finish"],
  first: ["last", "second"],
  begin: ["end"],
  end: ["start", "begin", "first"],
  stop: ["start"],
  finish: ["start"],
  last: ["first"],
  second: ["first", "third"],
  third: ["second"],
};

/** Whether the name says which end or which turn of something it is, and another column has another one. */
function isOneOfTwoEnds({ words, table, facts, column }: ColumnContext): boolean {
  const at = words.findIndex((word) => Object.hasOwn(ENDS, word));
  if (at < 0) return false;
  const others = ENDS[words[at]!]!.map((word) => words.with(at, word).join(" "));
  return table.columns.some(
    (other) => other !== column && others.includes(facts.columnWords.get(other.name)?.join(" ") ?? ""),
  );
}

/**
 * SQLite's INTEGER is of any width and often the only type of yes and no: `tombstone INTEGER DEFAULT 0`; elsewhere participles
 * are: `pending int default 0`.
 */
function isSwitch(context: ColumnContext, last: string): boolean {
  const { column, words } = context;
  if (MEASURED.has(last) || COUNTED.has(last) || isPlural(column.name)) return false;
  // `cseq`, `plimit`, `time_us`: what is nobody's word is no word for how something is.
  if (!isWord(last) || /(?:limit|seq|size|len|cnt|num|time|_[mun]?s)$/i.test(column.name)) return false;
  // A table that has booleans needs no others.
  const anyWidth =
    (column.typeText === "INTEGER" && !context.table.columns.some(({ type }) => type.kind === "boolean")) ||
    isTypeOfSwitches(context);
  if (!anyWidth && !/^(?:pending|closed|completed|finished|done|active|hidden|static)$/.test(last)) return false;
  return !isMoment(column, readMoment(words)) && findMeanings(context, "integer").length === 0;
}

/** What says yes and no in the other columns of the table, too: `ssl_forced int default 0` beside `is_deleted` and `caching_enabled`. */
function isTypeOfSwitches({ table, column }: ColumnContext): boolean {
  const alike = table.columns.filter(
    (other) =>
      other.typeText === column.typeText &&
      /^(?:is|has|allow|use)_|(?:enabled|disabled|deleted|hidden|locked)$/i.test(other.name) &&
      /^[01]$/.test(String(literalDefault(other))),
  );
  return alike.length >= 3;
}

/** `use_custom_avatar`, `keep_email_private`, `includes_all_repositories`: a whole sentence, in a type of any width. */
function isOrder({ column, words }: ColumnContext): boolean {
  return (
    /^integer$/i.test(column.typeText) &&
    words.length > 2 &&
    /^(?:use|keep|show|include|send|force|allow|hide)$/.test(words[0] ?? "") &&
    /^(?:custom|all|own|email|mail|only|default|private|public|activity|profile|any)$/.test(words[1] ?? "")
  );
}

/** Words of what is counted in whole numbers. */
const COUNTED = new Set(
  (
    "balance stock score goal budget carryover quota credit used usage attempt reply view like vote share mark duration distance " +
    "weight quantity position depth parent revision generation epoch serial visibility kind category role permission mask bitmask color type"
  ).split(" "),
);

/** `keep_versions`, `save_days`: so many; `block_on_rejected_reviews` says when. */
function isCounted(name: string): boolean {
  return isPlural(name) && !/_(?:on|via|for|in|with|from|to)_/i.test(name);
}
