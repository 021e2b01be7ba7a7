const cycle = (...stages: readonly string[]): readonly (readonly string[])[] =>
  stages.map((stage) => stage.split(",").map((word) => word.trim()));

/**
 * What becomes of things, stage by stage: words of statuses and of moments alike. Whoever is in a later stage has been through
 * the earlier ones.
 */
export const LIFE_CYCLES: readonly (readonly (readonly string[])[])[] = [
  // Orders, parcels.
  cycle(
    "cart, draft",
    "pending, new, created, open, placed, received, ordered, awaiting payment, requested, submitted, unpaid",
    "confirmed, confirm, approved, approval, accepted, authorized, assigned",
    "paid, payment, captured",
    "processing, processed, in process, backordered, back ordered, on backorder, preparing, packed, picking, picked, in preparation, in production, fulfillment, ready, ready for pickup",
    "shipped, ship, shipping, dispatched, sent, in transit, fulfilled, out for delivery, partially shipped, despatched, label created, picked up, on the way, collected",
    "delivered, arrived",
    "completed, complete, closed, finished, done, returned, refunded, refund, partially refunded",
  ),
  // Invoices, payouts.
  cycle(
    "draft",
    "open, pending, scheduled, issued, approved, unpaid",
    "sent, finalized, delivered, overdue, viewed, partial, partially paid, past due",
    "paid, payment, settled, collected, succeeded, completed, refunded, reimbursed, reconciled",
  ),
  // Payments.
  cycle(
    "pending, created, initiated, requires action",
    "authorized, processing",
    "captured, paid, completed, succeeded, settled, processed, success, refunded, refund, partially refunded, reversed, disputed",
    "settlement, settled",
  ),
  // Work.
  cycle(
    "backlog, todo, to do, open, new, pending, created, queued, scheduled, planned, requested, submitted, waiting, reported, ready, draft, upcoming, reopened, not started",
    "assigned, acknowledged, triaged, accepted, approved, confirmed",
    "in progress, running, active, started, processing, investigating, identified, doing, live, ongoing, in repair, on hold, in review, review, paused, blocked, escalated, monitoring, checked in, seated, working",
    "resolved, resolution, done, completed, complete, completion, finished, finish, ended, succeeded, success, fixed, passed, checked out, reviewed, graded, won, converted, expired, terminated, partial, released",
    "closed, close, archived",
  ),
  // Texts.
  cycle(
    "draft, new, created, idea",
    "submitted, in review, review, pending, pending review, scheduled",
    "approved, approval, accepted",
    "published, publish, live, public, publication, posted",
    "archived, unpublished, retracted",
  ),
  // What somebody asks for.
  cycle(
    "draft, new",
    "submitted, pending, requested, applied, received, open, filed, reported, under review, in review, waiting, screening, interview, assessed, investigating",
    "approved, partially approved, accepted, granted, reviewed, issued, approval, decision, hired, offer, processed",
    "paid, completed, settled, closed, fulfilled, disbursed, active",
    "paid off, ended, finished, defaulted, expired, matured",
  ),
  // Messages.
  cycle(
    "draft, queued, pending, scheduled, created, unread",
    "sent, sending",
    "delivered, received",
    "opened, read, seen",
    "clicked, replied, answered",
  ),
  // What somebody has for a time.
  cycle(
    "requested, pending, reserved, booked, scheduled, invited, trialing, trial, confirmed, on hold",
    "active, activated, checked out, rented, on loan, overdue, accepted, borrowed, checked in, late, past due, paused, admitted, boarded, departed",
    "returned, return, completed, checked out at, ended, expired, closed, discharged, discharge, transferred, absconded, finished, used, redeemed, landed, arrived",
  ),
  // What is offered.
  cycle(
    "draft, upcoming, planned, coming soon",
    "available, active, on sale, listed, open, published",
    "reserved, under offer, under contract, pending, sold out",
    "sold, rented, leased, adopted, unsold",
  ),
  // Cases of courts and authorities.
  cycle(
    "open, opened, new, filed, received, reported, pending, lodged, registered",
    "investigating, under investigation, under review, in progress, on hold, suspended, escalated",
    "settled, dismissed, decided, resolved, cleared, judgment, on appeal",
    "closed, close",
  ),
  // Matches, quests and performances.
  cycle(
    "scheduled, upcoming, not started, available, planned, not attempted, invited",
    "live, in progress, started, active, start",
    "finished, completed, ended, played, performed, passed, incomplete, complete, finish, end",
  ),
  // Journeys.
  cycle(
    "requested, searching, booked, scheduled, pending, planned, draft",
    "accepted, assigned, driver assigned, confirmed, dispatched",
    "arriving, en route, driver en route",
    "driver arrived, arrived",
    "in progress, started, picked up, on trip, ongoing, on board, active, departed",
    "completed, complete, completion, dropped off, finished, paid, closed, ended",
  ),
  // Contracts that are signed.
  cycle(
    "draft, new, created",
    "sent, in review, pending",
    "viewed, opened, delivered",
    "signed, completed, active, executed, signing",
    "ended, expired",
  ),
  // Orders of exchanges.
  cycle(
    "new, pending, submitted",
    "open, accepted, working",
    "partially filled",
    "filled, executed, settled, completed",
  ),
  // Learners and members.
  cycle(
    "applied, invited, pending, requested, waitlisted",
    "enrolled, active, started, in progress, admitted, approved, trial",
    "completed, graduated, finished, passed, completion, graduation",
  ),
  // Productions.
  cycle(
    "development, idea, planned, in development",
    "pre production",
    "production, in production, shooting",
    "post production, editing, in editing",
    "completed, released, delivered, published, release",
  ),
  // Tickets that let people in.
  cycle(
    "valid, issued, active, not checked in, inactive, unused, sold, transferred",
    "used, checked in, scanned, redeemed, check in, scan, redemption, consumed",
  ),
  // What grows on fields.
  cycle(
    "planned, prepared, fallow",
    "sown, planted, sowing, planting, seeded, transplanted",
    "growing, active, germinated, flowering, ripening, maturing, in progress",
    "ready, ready to harvest, mature",
    "harvested, harvest, harvesting, completed",
    "sold, stored, processed",
  ),
  // Candidates and leads.
  cycle("applied, new", "screening", "assessment, interview", "offer, offered", "hired, hire"),
  cycle("new, open", "contacted, contact, working", "qualified, qualification", "converted, won, conversion"),
  // Orders of laboratories and of scans.
  cycle(
    "ordered, requested, registered, pending",
    "sample collected, specimen collected, collected, scheduled, collection",
    "processing, in progress, in process, analyzing, testing, scanning, performed",
    "awaiting report, resulted, preliminary, partial",
    "completed, complete, completion, finalized, final, reported, verified, released",
  ),
  // Appraisals.
  cycle(
    "draft, not started, planned",
    "self assessment",
    "manager review, submitted",
    "completed, acknowledged, finalized",
  ),
  // Books of account.
  cycle("draft, pending", "approved", "posted, booked, posting"),
  // Loans.
  cycle(
    "pending, applied, submitted",
    "approved",
    "active, disbursed, current, in arrears, late",
    "paid off, closed, matured, charged off, defaulted",
  ),
];

/**
 * Where a course breaks off: statuses, and the moments and texts that stand only then. Nothing tells how far it had come, so
 * that only what comes first of all is left.
 */
export const BREAKS: readonly (readonly string[])[] = [
  "cancelled, canceled, cancel, cancellation, canceling, withdrawn, withdrawal, voided, void, abandoned, dropped, churned, annulled",
  "rejected, reject, rejection, denied, deny, declined, decline, refused, refuse, refusal, spam, disqualified, wont fix, denial, disapproved, not approved",
  "failed, failure, error, bounced, failing, bounce",
  "deleted, deletion, removed, trashed",
  "suspended, banned, blocked, locked, disabled, frozen, suspension, ban, suspend, block, lock",
  "revoked, revocation",
  "refunded, refund, partially refunded, reversed",
  "returned, return",
  "archived, retired, discontinued, decommissioned, archive, retirement, decommission, decommissioning, disposed, disposal, scrapped, written off",
  "terminated, termination, left, inactive, dismissed, relieved, relieving, deactivated, deactivation",
  "no show, no driver, no drivers, not found, timed out, timeout, unfulfilled, undeliverable, unreachable, not attended, absent",
  "expired, lapsed",
  "lost, loss, closed lost",
  "deceased, death, dead, died",
  "skipped, missed",
  "postponed",
  "stopped, aborted, stop, abort",
  "forfeit",
  "unqualified",
  "rolled back, rollback",
  "resigned, resignation",
  "merged",
  "escalated, escalation",
  "flagged",
  "lost in transit, stolen",
  "overdue",
].map((words) => words.split(",").map((word) => word.trim()));

const words = (list: string): ReadonlySet<string> => new Set(list.split(",").map((word) => word.trim()));

/** What is still to be begun, whatever is to be done. */
export const WAITING = words(
  "pending, new, draft, queued, planned, plan, scheduled, schedule, waiting, wait, todo, to do, backlog, created, requested, submitted, not started, upcoming, open, idea, wishlist, " +
    "awaiting payment, awaiting approval, pending approval, pending review, in review, under review, unpaid, received, reported, invited, to be done, someday, future",
);
/** What goes on, or was stopped for a while. */
export const GOING = words(
  "in progress, running, active, started, processing, on hold, paused, blocked, assigned, acknowledged, investigating, working, ongoing, doing, live, building, sending, " +
    "partial, partially paid, overdue, late, past due, sent, in transit, shipped, delayed, escalated, waiting for parts, authorized, uploading, syncing, testing",
);
/** What is over, as it was meant to be. */
export const OVER = words(
  "completed, complete, done, finished, finish, closed, close, resolved, solved, fixed, succeeded, success, successful, delivered, paid, settled, fulfilled, published, archived, released, " +
    "reviewed, graded, processed, decided, approved, ended, returned, refunded, sold, converted, won, signed, answered, reimbursed, passed, implemented, verified, deployed, read",
);
