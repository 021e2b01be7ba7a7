import { BREAKS, LIFE_CYCLES } from "../data/life-cycles.ts";
import { canonicalWords } from "../words/canonical-words.ts";

/**
 * In which of the given statuses something stands that happens at `phrase`: whoever is that far, or whose course broke off in
 * just this way. Null where nothing tells, or where it would be all of them or none.
 * @param own whether it happens to what the statuses are of, rather than to a part of it (`review_started_at`)
 * @example
 * setStatuses("shipped", ["pending", "shipped", "delivered", "cancelled"]); // ["shipped", "delivered"]
 * setStatuses("cancelled", ["pending", "shipped", "delivered", "cancelled"]); // ["cancelled"]
 */
export function setStatuses(phrase: string, values: readonly string[], own = true): readonly string[] | null {
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
    const reached = values.filter((_, at) => (placed[at] ?? -1) >= own);
    if (reached.length === 0 || reached.length === values.length) continue;
    if (best === null || known > best.known) best = { known, reached };
  }
  return best?.reached ?? (own ? reachedByWords(phrase, values) : null);
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(",").map((word) => word.trim()));

/** What is still to be begun, whatever is to be done. */
const WAITING = words(
  "pending, new, draft, queued, planned, plan, scheduled, schedule, waiting, wait, todo, to do, backlog, created, requested, submitted, not started, upcoming, open, idea, wishlist, " +
    "awaiting payment, awaiting approval, pending approval, pending review, in review, under review, unpaid, received, reported, invited, to be done, someday, future",
);
/** What goes on, or was stopped for a while. */
const GOING = words(
  "in progress, running, active, started, processing, on hold, paused, blocked, assigned, acknowledged, investigating, working, ongoing, doing, live, building, sending, " +
    "partial, partially paid, overdue, late, past due, sent, in transit, shipped, delayed, escalated, waiting for parts, authorized, uploading, syncing, testing",
);
/** What is over, as it was meant to be. */
const OVER = words(
  "completed, complete, done, finished, finish, closed, close, resolved, solved, fixed, succeeded, success, successful, delivered, paid, settled, fulfilled, published, archived, released, " +
    "reviewed, graded, processed, decided, approved, ended, returned, refunded, sold, converted, won, signed, answered, reimbursed, passed, implemented, verified, deployed, read",
);
const REFUSED = /^(?:reject|declin|den(?:y|ied)|refus|invalid|cancel)/;
/** Moments of an end, and those of an end that a refusal is, too. */
const ENDING =
  /^(?:finished|completed|complete|completion|done|fulfilled|delivered|published|paid|settled|fixed|solved|reimbursed)$/;
const DECIDING = /^(?:resolved|resolution|closed|ended|decided|decision|processed|reviewed|responded|handled)$/;
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

/** `IN_TRANSIT` and `in-transit` as `in transit`. */
function spoken(value: string): string {
  return canonicalWords(value.toLowerCase()).join(" ");
}

function isBreak(value: string): boolean {
  return BREAKS.some((words) => words.includes(spoken(value)));
}
