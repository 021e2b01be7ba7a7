import type { ColumnContext } from "../context/column-context.ts";
import { literalDefault } from "../context/literal-default.ts";
import { MEASURED } from "../data/flag-words.ts";
import { isPlural } from "../words/is-plural.ts";

/** What is done or not, and begins the name of no count and no sum: `sign_assertions`, `encrypt_backups`. */
const VERBS = new Set(
  (
    "sign encrypt decrypt compress validate verify escape publish redirect rewrite parse render collapse expand embed enforce reject restrict redact mask " +
    "reuse recurse follow prefer propagate append prepend trim sanitize clean purge prune notify warn confirm prompt ask remember forget autostart autoload preload " +
    "save unlock freeze mute ignore skip exclude suppress bypass override inherit require forbid prohibit prevent discard detect merge overwrite defer obey respect " +
    "receive receives leave leaves cache always never display"
  ).split(" "),
);

/** What begins nothing else than an order, even where nothing tells that it is one of two. */
const SPOKEN = new Set(
  "leave leaves receive receives sign encrypt decrypt enforce forbid prohibit prevent overwrite bypass suppress exclude ignore skip obey".split(
    " ",
  ),
);

/** How one thing is: `persistent_comment`; with `multiple`, several of them are allowed. */
const QUALITIES = new Set(
  "persistent mutual strict static dynamic automatic manual anonymous public private secure insecure realtime hidden readonly exclusive mandatory optional virtual recursive".split(
    " ",
  ),
);

/** How something is set, whatever stands before it and however many there are of that: `host_notifications_enabled`. */
const SET = new Set("enabled disabled visible hidden suppressed forced encrypted authenticated readonly".split(" "));

/** What counts or bounds, whatever follows: `number_enabled`. */
const COUNTS = /^(?:count|number|total|max|min|maximum|minimum|sum|num|day|hour|minute|second|time)$/;

/** When it is done: `fail_on_warning`, `escalate_on_down`, `rx_on_when_idle`; `amount_on_hold` and `day_on_market` are as much. */
const OCCASION =
  /^(?!.*(?:amount|quantity|qty|count|total|num|number|days?|hours?|minutes?|time|date|sum|balance|stock|units?|items?|price|cost|based|worked|spent)_)[a-z][a-z_]*_(?:on|when|if|upon)_(?!hand|hold|order|stock|loan|site|shelf|market|demand|road|time|leave|duty|call|board|page|id|type|count)[a-z_]+[^s_\d]s?$/i;

/** Where nobody set the words apart: `canusesigxposts`, `isallday`. */
const GLUED =
  /^(?:[a-z]_)?(?:can(?!cel|did|vas|non|dle|yon|opy)|is(?!o|su|l|b|n)|has(?!h)|allow(?!ance)|enable|disable|receives|accepts)[a-z]{5,}$/i;

/** Whether a whole number that is nothing or one by default says by its name that something is done, is so, or holds on an occasion. */
export function isToldByPhrase({ column, type, words, inKey, foreignKey, limits }: ColumnContext): boolean {
  if (type.kind !== "integer" || inKey || foreignKey !== null || (limits.max ?? 1) < 1) return false;
  const given = literalDefault(column);
  const binary = given === 0 || given === 1 || given === "0" || given === "1";
  const last = words.at(-1) ?? "";
  if (/_(?:when|if)_[a-z]+$/i.test(column.name) && OCCASION.test(column.name)) return given === undefined || binary;
  const counts = COUNTS.test(words[0] ?? "") || COUNTS.test(last) || MEASURED.has(last);
  // `get_only_new`, `leave_copy`: what tells nothing of how it begins, in a sentence.
  if (given === undefined && words.length > 1 && !counts && /^int(?:eger)?(?:\(\d+\))?$/i.test(column.typeText))
    return /_only_[a-z]/i.test(column.name) || (SPOKEN.has(words[0] ?? "") && !isPlural(column.name));
  if (!binary || COUNTS.test(words[0] ?? "") || COUNTS.test(last) || MEASURED.has(last)) return false;
  if (OCCASION.test(column.name) || GLUED.test(column.name) || /^[a-z_]+ed_with_[a-z_]+$/i.test(column.name))
    return true;
  if (words.length < 2) return false;
  if (SET.has(last) || VERBS.has(words[0] ?? "") || words[0] === "multiple") return true;
  return QUALITIES.has(words[0] ?? "") && !isPlural(column.name);
}
