import { BREAKS, GOING, LIFE_CYCLES, OVER, WAITING } from "../data/life-cycles.ts";
import { stemOf } from "../words/stem-of.ts";
import { spokenStatus as spoken } from "./spoken-status.ts";

/**
 * In which of the given statuses something stands that happens at `phrase`: whoever is that far, or whose course broke off in
 * just this way. Null where nothing tells, or where it would be all of them or none.
 * @param own whether it happens to what the statuses are of, rather than to a part of it (`review_started_at`)
 * @example
 * setStatuses("shipped", ["pending", "shipped", "delivered", "cancelled"]); // ["shipped", "delivered"]
 * setStatuses("cancelled", ["pending", "shipped", "delivered", "cancelled"]); // ["cancelled"]
 */
export function setStatuses(phrase: string, values: readonly string[], own = true): readonly string[] | null {
  if (MADE.test(phrase)) return null;
  const reached = reachedStatuses(phrase, values, own);
  // Whatever broke off later had begun, too.
  const begun = FIRST.test(phrase) && values.every((value) => reached?.includes(value) === true || isBreak(value));
  return begun ? null : reached;
}

/** What is due may be sent long before. */
const PAID = /^(?:paid|payment|settled|collected)$/;
/** When a row was made, whatever became of it. */
const MADE = /^(?:created?|creation|inserted|added)$/;
/** Moments at which rows come about. */
const FIRST =
  /^(?:placed|ordered?|opened|open|requested|submitted|submission|received|filed|reported|booked|booking|registered|registration|issued|applied|entered|reserved|invited|posted)$/;
/** Until when something holds, and what is still to come: no status says that it was reached. */
const AHEAD =
  /(?:^| )(?:expir\w*|valid|due|deadline|start|next|plann?(?:ed)?|schedul\w*|estimat\w*|expect\w*|target|until|updated?|modified|changed?|edited)(?: |$)/;

function reachedStatuses(phrase: string, values: readonly string[], own: boolean): readonly string[] | null {
  const broken = BREAKS.find((words) => words.includes(phrase));
  if (broken !== undefined) {
    const ended = values.filter((value) => broken.includes(spoken(value)));
    return ended.length > 0 && ended.length < values.length ? ended : null;
  }
  let best: { readonly known: number; readonly reached: readonly string[] } | null = null;
  for (const stages of LIFE_CYCLES) {
    const own = stages.findIndex((words) => words.includes(phrase));
    if (own <= 0) continue;
    const placed = values.map((value) => stages.findIndex((words) => words.includes(spoken(value))));
    const known = placed.filter((stage) => stage >= 0).length;
    if (known < 2 || !values.every((value, at) => (placed[at] ?? -1) >= 0 || isBreak(value))) continue;
    const there = (at: number): boolean => (placed[at] ?? -1) >= own;
    const judged = JUDGED.test(phrase) && values.some((_, at) => there(at));
    const reached = values.filter((value, at) => there(at) || (judged && TURNED_DOWN.test(spoken(value))));
    if (reached.length === 0 || reached.length === values.length) continue;
    // An invoice that was sent is not paid, whatever becomes of orders: of two courses the one that claims less.
    const less = best !== null && known === best.known && PAID.test(phrase) && reached.length < best.reached.length;
    if (best === null || known > best.known || less) best = { known, reached };
  }
  return best?.reached ?? (own ? (reachedByWords(phrase, values) ?? reachedInOrder(phrase, values)) : null);
}

/** Moments at which somebody judges, whatever the judgement is. */
const JUDGED = /^(?:reviewed|decided|decision|judged|assessed|evaluated|moderated)$/;
const TURNED_DOWN = /^(?:reject|declin|den(?:y|ied)|refus)/;
const REFUSED = /^(?:reject|declin|den(?:y|ied)|refus|invalid|cancel)/;
/** Moments of an end, and those of an end that a refusal is, too. */
const ENDING =
  /^(?:finished|completed|complete|completion|done|fulfilled|delivered|published|paid|settled|fixed|solved|reimbursed|payment)$/;
const DECIDING =
  /^(?:resolved|resolution|closed|closing|closure|ended|decided|decision|processed|reviewed|responded|handled|actioned)$/;
/** Moments at which something begins to go on. */
const BEGINNING = /^(?:started|begun|approved|approval|accepted|confirmed|verified|activated|assigned)$/;

/**
 * The same where no course of things has all of the statuses: what is over is said by words that need no course, so that nothing `on hold` is
 * finished. Words that nobody knows say of no end that it has come.
 */
function reachedByWords(phrase: string, values: readonly string[]): readonly string[] | null {
  const told = values.map((value) => ({ value, said: spoken(value) }));
  const isOpen = (said: string) => WAITING.has(said) || GOING.has(said);
  const reached = BEGINNING.test(phrase)
    ? told.every(({ value, said }) => isOpen(said) || OVER.has(said) || isBreak(value))
      ? told.filter(({ said }) => said === phrase || !(WAITING.has(said) || REFUSED.test(said)))
      : []
    : ENDING.test(phrase)
      ? told.filter(({ value, said }) => said === phrase || (OVER.has(said) && !isBreak(value)))
      : DECIDING.test(phrase)
        ? told.filter(({ value, said }) => OVER.has(said) || isBreak(value))
        : [];
  const isClear = told.some(({ said }) => isOpen(said)) || reached.some(({ said }) => said === phrase);
  const some = reached.length > 0 && reached.length < values.length && isClear;
  return some ? reached.map(({ value }) => value) : null;
}

function isBreak(value: string): boolean {
  return BREAKS.some((words) => words.includes(spoken(value)));
}

/**
 * The same of words that nobody knows: whoever lists statuses does so in their order, so that what is `inspected` is what stands there and
 * behind it, but for what broke off. Where something that waits stands behind it, the list has another order.
 */
function reachedInOrder(phrase: string, values: readonly string[]): readonly string[] | null {
  if (AHEAD.test(phrase) || FIRST.test(phrase)) return null;
  const said = values.map(spoken);
  const at = said.findIndex((value) => isSaidBy(phrase, value));
  const later = said.slice(at);
  if (at < 1 || later.some((value) => WAITING.has(value))) return at < 0 ? null : reachedAsSaid(phrase, values);
  const reached = values.filter(
    (value, place) => place >= at && (place === at || !(isBreak(value) || NOT_SO.test(spoken(value)))),
  );
  return reached.length < values.length ? reached : null;
}

/** The same where the list has another order: who is `checked in` is so by that very word, or is through with all of it. */
function reachedAsSaid(phrase: string, values: readonly string[]): readonly string[] | null {
  const reached = values.filter((value) => {
    const said = spoken(value);
    return said === phrase || (OVER.has(said) && !isBreak(value) && !NOT_SO.test(said));
  });
  // A single word may head a list in any order.
  const isSaid = phrase.includes(" ") && values.some((value) => spoken(value) === phrase);
  return isSaid && reached.length < values.length ? reached : null;
}

/** What says that it has not come to that, or what somebody wants besides. */
const NOT_SO = /^(?:not|un|never) |request/;

/** Whether a status says what a moment does: `driver arrived` of `arrived`, `inspected` of `inspection`. */
const isSaidBy = (phrase: string, value: string): boolean =>
  value === phrase ||
  (value.endsWith(` ${phrase}`) && !/^(?:not?|non|un|partially|pre|re) /.test(value)) ||
  (phrase.length > 4 && stemOf(value) === stemOf(phrase));
