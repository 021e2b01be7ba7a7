/**
 * Moments in the order in which they come about: `stage` orders those of one row, `gap` is the usual distance in days from
 * the one before. Phrases are canonical and matched as the tail of a name without `at`, `on`, `date`, `time`, `timestamp`.
 */
export interface Moment {
  readonly stage: number;
  readonly gap: number;
  readonly words: readonly string[];
}

const moment = (stage: number, gap: number, words: string): Moment => ({
  stage,
  gap,
  words: words.split(",").map((word) => word.trim()),
});

export const MOMENTS: readonly Moment[] = [
  moment(
    0,
    0,
    "birth, born, founded, established, manufactured, manufacture, production, produced, built, construction, purchase, purchased, acquired, acquisition, bought",
  ),
  moment(
    10,
    1,
    "date, visited, attended, watched, travelled, traveled, stayed, fetched, ingested, scraped, polled, occurred, happened, created, create, creation, raised, triggered, fired, inserted, insert, added, add, registered, registration, reg, signed up, signup, order, ordered, placed, purchase timestamp, purchase time, requested, request, submitted, submission, opened, open, reported, report, enrolled, enrollment, hire, hired, admission, admit, admitted, invoice, issued, issue, posted, post, subscribed, entered, arrived in, entry, enter, uploaded, upload, received message, recorded, observed, measured, occurred, logged, event, transaction, booked, booking, rental, rented, borrowed, loaned, checkout loan, installed, installation, applied, application, filed, executed, captured, collected, taken, chart, visit, encounter, incident, accident, contract, sale, sold order, donated, generated, started record, imported, discovered, detected, first seen, first, invited, sent invitation, member since, since, active since, queued, captured at, quote, quoted, claim, trade, snapshot, reading, sampled, crawled, log, kickoff, published first, listed, listing, call, search, view, click, bill, statement, from",
  ),
  moment(12, 1, "joined, join, joining"),
  moment(
    13,
    0.1,
    "confirmation sent, verification sent, option in sent, invitation sent, activation sent, verification email sent, confirmation email sent",
  ),
  moment(
    14,
    1,
    "opted in, ack, acked, acknowledge, assign, approved, approval, confirmed, confirmation, accepted, acceptance, verified, verification, activated, activation, assigned, paid, payment, authorized, acknowledged, email verified, reviewed, signed, reserved, scheduled, responded, first response, escalated, decision, qualified, contacted, available, invited accepted, triaged, claimed, diagnosed, prescribed, posting, booking confirmed, run",
  ),
  moment(
    18,
    5,
    "planted, planting, sown, seeded, sowing, start, started, begin, began, beginning, valid from, inception, effective, effective from, effective start, check in, checked in, pickup, picked up, departure, departed, depart, departs, boarding, period start, current period start, not before, appointment, shift start, scheduled start, actual start, planned start, available from, start valid, onset, employment start, contract start, trial start, launched, in time, work, worked, start period, period beginning, trial begin, go live, opens, valid start, intime, call start, clock in, clocked in, punch in",
  ),
  moment(18, 0.6, "ready, prepared, processing, processed, picked, packed, packing, picking"),
  moment(
    22,
    2,
    "shipped, ship, shipping, dispatched, dispatch, sent, send, published, publish, publication, released, release, deployed, fulfilled, delivery started, printed, mailed, emailed, executed end, transmitted, notified, out, exported",
  ),
  moment(
    26,
    4,
    "used, use, uso, redeemed, consumed, seen, clear, cleared, delivered, delivery, received, receipt, arrival, arrived, arrive, arrives, read, seen message, opened message, answered, replied, reply, owner reply, host reply, response sent, clicked, delivered to customer, actual delivery, pickup end",
  ),
  moment(
    30,
    8,
    "clock out, clocked out, punch out, punched out, harvested, harvest, reaped, end, ended, ending, finish, finished, done, complete, completed, completion, check out, checked out, valid to, valid until, until, end period, period ending, active till, valid till, open till, effective to, effective end, to, thru, through, period end, current period end, closed, close, closing, closes, resolved, resolution, returned, return, termination, terminated, resigned, sacked, laid off, let go, released from contract, discharge, discharged, left, leave, stop, stopped, last day, shift end, scheduled end, actual end, planned end, trial end, ends, out time, exit, exited, quit, graduated, graduation, settled, settlement, achieved, sold, contract end, employment end, end valid, outtime, not after, expected close, success, succeeded, scheduled to, logged out, logout, to time, trial ends, call end, dropoff, reconciled, decommissioned, last end",
  ),
  moment(
    38,
    20,
    "last check, last trigger, trigger last, last fired, last call, updated, update, modified, modification, changed, change, edited, edit, last updated, last modified, last changed, last update, last edit, last modification, refreshed, synced, synchronized, last sync, last synced, touched, revised, revision, mod, last seen, last login, last sign in, last activity, last active, last used, last access, accessed, last accessed, last visit, last visited, last run, last checked, last post, last message, last contacted, last contact, last ping, last heartbeat, heartbeat, checked, last sent, last read, last reply, last comment, last viewed, last success, last failure, last backup, last order, last purchase, last payment, last service, last maintenance, last inspection, last connected, password changed, last password change, status changed, current sign in, last modify, last crawl, last built, last scraped, indexed, last download, last played, last attempt, current login, maintained, recent, latest, last event, last value",
  ),
  moment(
    46,
    40,
    "disbanded, dissolved, withdrawal, scrapped, disposed, disposal, written off, delisted, unpublished, cancelled, canceled, cancel, cancellation, archived, archive, deleted, delete, deletion, removed, revoked, banned, blocked, suspended, disabled, deactivated, refunded, rejected, rejection, failed, failure, abandoned, locked, trashed, unsubscribed, churned, discontinued, sell end, retired, void, voided, withdrawn, dismissed, bounced, disputed, last error, hidden, muted, expired, error, lost, merged, obsoleted, deprecated, paused, disqualified, closed account",
  ),
  moment(46, 150, "publish down, publish end, unpublish, take down, visible until, offline, publish stop"),
  moment(
    50,
    25,
    "next call, next trigger, trigger next, required, need by, promised, commit, required by, expected, estimated delivery, expected delivery, estimated arrival, due, deadline, payment due, expected, target, estimated, eta, next, remind, reminder, follow up, next run, next billing, next payment, next visit, renewal, renew, next due, due back, return due, expected return, next attempt, next contact, retry, next check, next service, scheduled for, snoozed until, locked until, run next, schedule next, remind me, planned, next refresh, next appointment, next renewal",
  ),
  moment(
    54,
    300,
    "expiration, expires, expire, expired on, expiry, valid through, best before, maturity, warranty, warranty end, warranty expiration, contract expiration, renews, license expiration, subscription end, use by, shelf life, expiration valid, coverage end, guarantee",
  ),
  moment(60, 24_000, "death, deceased, died"),
];
