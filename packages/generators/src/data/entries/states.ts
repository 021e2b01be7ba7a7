import type { EntryKind } from "./entry-kind.ts";

/** How far something is, and how urgent. */
export const STATES: Readonly<Record<string, EntryKind>> = {
  status: {
    known: `
new: Just created, nobody has looked at it yet
open: Waiting to be worked on
draft: Not finished yet, only visible to its author
pending: Waiting for the next step|Waiting for confirmation
pending payment, awaiting payment, unpaid: Waiting for the payment to arrive
pending approval, awaiting approval, submitted: Handed in, waiting for approval
pending reminder: Comes back automatically on the date set
pending review: Waiting for somebody to check it
waiting for customer, waiting on customer, awaiting reply: We have asked and wait for an answer
waiting, queued: In the queue, starts automatically
in progress, processing, in process, started, ongoing, working: Somebody is working on it
assigned: Given to somebody who has not started yet
accepted: Taken on, work starts soon
in review, under review, review: Done, being checked by somebody else
testing, in testing, qa: Being tested before it is released
approved: Checked and approved
rejected, declined, denied, refused: Checked and turned down
confirmed: Confirmed by both sides
scheduled, planned: Date and time are fixed
active, enabled: In use|Currently active
inactive, disabled: Not in use at the moment
suspended, blocked, locked, banned: Blocked until the reason has been settled
archived: Kept for the record, hidden from lists
deleted, removed: Removed, can be restored for 30 days
completed, complete, done, finished: Finished, nothing left to do
closed: Finished, no further changes
resolved, solved, fixed: A solution was found and accepted
reopened: Was closed and came up again
merged: Combined with another entry on the same matter
duplicate: The same has been reported before
won t fix, wontfix, won't fix: Will not be changed
on hold, paused, deferred: Paused until further notice
backlog: Not planned yet
to do, todo, not started: Planned, not started yet
cancelled, canceled: Called off, no further steps
failed, error: Did not work, see the log
expired: The time limit has passed
overdue, late: The due date has passed
paid: Paid in full
partially paid, partial: Part of the amount has been paid
refunded: The money was paid back
partially refunded: Part of the money was paid back
shipped, sent, dispatched: Handed over to the carrier
in transit, on the way: On its way to the recipient
out for delivery: With the driver, arrives today
delivered: Arrived and handed over
returned: Sent back by the customer
packed, ready: Ready to leave
picked up, collected: Picked up by the recipient
backordered, out of stock: Not available at the moment
in stock, available: Available at once
unavailable: Not available at the moment
reserved, booked: Held for somebody until further notice
occupied: In use at the moment
vacant, free: Nobody in it
under maintenance, maintenance, in maintenance, in repair: Being repaired, not available
retired, decommissioned, scrapped: No longer in use
lost, missing: Cannot be found
damaged, broken: Needs repair
published, live, public: Visible to everybody
unpublished, hidden, private: Not visible to the public
checked in: Has arrived
checked out: Has left
no show: Did not come and did not call
present: Was there
absent: Was not there
excused: Absent with a good reason
enrolled, registered: On the list of participants
graduated: Finished successfully
dropped, dropped out, withdrawn: Left before the end
hired: Signed the contract
interview, interviewing: Invited to an interview
applied: Application received
screening: Documents are being checked
offer, offered: An offer has been made
shortlisted: Among the best candidates
contacted: First contact was made
qualified: Fits and has a real need
unqualified, disqualified: Does not fit
proposal, proposal sent: Offer sent, waiting for an answer
negotiation: Terms are being discussed
won, closed won: Contract signed
lost, closed lost: Decided against us
converted: Became a customer
sold: Has a new owner
rented, leased: Tenant has moved in
for sale: On the market
verified: Checked by us
unverified, not verified: Not checked yet
online: Connected at the moment
offline: Not reachable at the moment
success, successful, passed: Everything went well
unknown: Nothing is known about it yet
other: None of the others`,
    any: `
{Name}, (set automatically|set by hand|visible to everybody)
Those that are {name} (at the moment|until the next step)`,
  },
  priority: {
    known: `
lowest, trivial: Nice to have, when there is nothing else to do
low, minor, p4: Can wait|No time pressure, within two weeks
normal, medium, moderate, standard, p3: In the usual order|Within the week
high, major, p2: Before everything normal|Within one working day
highest, urgent, p1: At once, work is blocked|Within four hours
critical, blocker, emergency, p0: Everything else stops until it is solved
info, informational, information, debug, notice: For information only
warning: Should be looked at soon
error: Something did not work
severe, fatal: Many users or safety affected`,
    any: `{Name}, (answered within a day|answered within a week|in the order in which they come)`,
  },
  level: {
    known: `
beginner, a1, basic, entry, entry level, junior, novice, elementary: No previous knowledge needed
a2, elementary, pre intermediate: Simple everyday situations
intermediate, b1, mid, mid level: Works alone on usual tasks
b2, upper intermediate: Follows longer discussions with ease
advanced, c1, senior: Handles difficult cases and helps others
expert, c2, master, lead, principal: Knows the field in depth and sets standards
bronze: From the first order
silver: From 500 points, with small extras
gold: From 2,000 points, with free shipping
platinum, diamond: From 5,000 points, with a personal contact
native: Mother tongue
fluent: Speaks and writes without effort`,
    any: `
Reached after {name}
{Name}, (checked once a year|with its own rights|shown on the profile)`,
  },
  reason: {
    known: `
damaged on arrival: Packaging or goods were damaged during transport
changed my mind, changed mind: Returned within the legal period without further reason
ordered twice: The same order was placed twice by mistake
not as described: Colour, size or features differ from the description
missing parts: The parcel was not complete
wrong size, does not fit: Too large or too small
wrong item: Something else was ordered
arrived too late, delivered too late, late delivery: Arrived after it was needed
defective, faulty: Does not work as it should
better price elsewhere, better price: Found cheaper in another shop
no longer needed: Not needed any more`,
    any: `
Chosen where {name} is given by the customer
{Name}, (details in the comment|photo needed|no charge for the customer)`,
  },
};
