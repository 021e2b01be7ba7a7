import type { Manner } from "./manner.ts";

/** What people keep: groups, places, files, work, requests, sums, links, people themselves. */
export const PEOPLE: Readonly<Record<string, Manner>> = {
  group: {
    any: `
!{A} (that belong together|of the same kind|from the old system|in preparation).
!{A} that are no longer in use.
!(Current|Older|New) {a}.
!{A} and {b} (of both sites|of this year).
!For {a} (of this year|of partners|of the main site).
(Added|Revised) in (2021|2022|2023|2024).`,
    named: `
{Q} {a}.
{Q} {a} and what belongs to them.
For {q} {a} only.`,
    called: `
All {a} in {name}.
{A} in {name}.
{A} that belong to {name}.
{name}, with all {a}.
Everything about {name}.
{name} and what goes with it.
What is kept under {name}.
{name}, as agreed in (January|March|June|October).`,
  },
  place: {
    any: `
!(Ground|First|Second|Third) floor, (left|right) of the (stairs|lift|entrance).
!Entrance (from the yard|on the side street|next to the main entrance).
!Behind the main building.
!Next to the (stairs|entrance|office|kitchen).
!(Shelf|Cupboard|Row) (2|4|7), (left|right) of the door.`,
    called: `
{name}, (ground|first|second) floor.
{name}, (next to|opposite) the (entrance|stairs|office).
{name}, (left|right) of the entrance.`,
  },
  file: {
    any: `
!(Scan|Copy|Photo|Signed copy|First version) of the (contract|form|letter|invoice|delivery note).
(Two|Three|Twelve) pages, (signed|in colour|second half missing).
!Screenshot of the (error|page|settings).
Sent by (mail|the customer|the supplier|a colleague).
(Final version|Draft) of (March|May|September).
Photo taken (on site|at the meeting|before the repair).`,
    called: `
{name}, (signed copy|final version|first draft|two pages).
{name}, as sent (by mail|to the customer|by a colleague).
{name} of (March|May|September).`,
  },
  work: {
    any: `
(First draft|Planning|Preparation|First half) (finished|half done|started).
Waiting for (feedback|approval|material|an answer).
(Two|Three|Four) of five parts are done.
Next: (a test with users|the second half|a review with the team).
(Done|Finished) (a day early|in time|two days late).
Needs (another day|a second pair of hands|one more check).
Agreed with (the owner|the team|everybody concerned).`,
    called: `
{name}: (first draft finished|half done|waiting for feedback|started).
{name}, (agreed with the team|done in time|needs another day).`,
  },
  request: {
    any: `
Please add (two|three|ten) {a}.
Please (change|delete|extend) the (second|last) {x}.
Needs access to {a}.
Asks for (approval|more time|a new date|a copy).
(Urgent|Not urgent), needed (by Friday|next month|by the end of the week).
For a new colleague who starts on (Monday|the first).
As agreed (by phone|in the meeting).`,
  },
  money: {
    any: `
!(January|February|March|April|May|June|September|October|November) (fees|invoice|costs|rent).
Correction of (January|March|June|last month).
(First|Second|Last) instalment
!(Office supplies|Postage|Printing|Cleaning|Software licences|Insurance|Electricity)
!(Train|Taxi|Hotel|Parking) (Leeds|Porto|Vienna|Lyon)
(Booked|Paid) (by hand|by mistake, to be corrected|in two parts)
Carried forward from (last year|last month)
!(Repair|Maintenance) of the (heating|printer|car)
!Refund of a (double payment|deposit)`,
  },
  stock: {
    any: `
(Delivered|Received) in two parts
(Moved|Transferred) to (the second warehouse|shelf B2|the shop)
Counted (on Monday|in March|at the end of the year)
Returned by a customer
(Two|Three|Five) (damaged|missing)
Correction after counting
Initial stock`,
  },
  state: {
    any: `
As planned.
Waiting for (an answer|approval|a decision).
(A week|Two weeks) behind, still within the limits.
Changed in (March|June|September).
Nothing has changed since last time.
One point is still open.
Back to normal since (Monday|yesterday|last week).`,
  },
  link: {
    any: `
Added by (hand|the import|a colleague).
Confirmed in (March|May|September).
Found by the nightly check.
{X} mentions it.
(Duplicate|Continuation|Earlier version).
Not certain.`,
  },
  person: {
    any: `
Prefers (email|letters|calls in the morning|calls after five).
With us since (2016|2018|2019|2021|2022).
Moved to (Leeds|Porto|Ghent|Lyon) in (spring|autumn|2023).
Speaks (German|French|Spanish|Italian) and English.
New phone number in (May|March|October).
Works part time, not in on (Mondays|Fridays).
Recommended by (a friend|a colleague|a neighbour).
Changed name in (spring|autumn|2023).
On leave until (May|September|the end of the month).
Please call before (visiting|writing).`,
  },
  firm: {
    any: `
Invoices by (email|post) only.
Delivers on (Tuesdays and Thursdays|Mondays|weekdays before noon).
Contact is away until (May|September|the end of the month).
Pays within (14|30|45) days.
(Framework contract|Contract) until (2026|2027|2028).
Discount of (2|3|5) % agreed.
New address since (March|June|2024).
Merged with another firm in (2022|2023|2024).
Please call before (visiting|ordering).
Minimum order (50|100|250).
Closed in August.`,
  },
  contact: {
    any: `
(office|info|desk|contact)@example.(com|org|net)
Phone (202-555-0114|202-555-0137|202-555-0162|202-555-0188), (9 to 17|weekdays)
Ask for (Maria|Jon|Noor|Elena|Tom) at the front desk
(Maria|Jon|Noor|Elena|Tom), extension (12|14|27|31|45)
(office|info|desk|contact)@example.(com|org|net), phone (202-555-0114|202-555-0137|202-555-0162)`,
  },
  hours: {
    any: `
Monday to (Friday|Saturday), (8|9|10) to (16|17|18|19)
(Tuesday|Wednesday|Thursday|Saturday)s, (9:30|14:00|17:30|18:00)
Every (second|first) (Monday|Wednesday|Friday) at (10|15|18|19)
Daily from (7|8|9) to (18|20|22)
By appointment`,
  },
  any: {
    any: `
For (internal|general|regular) use.
In use since (2021|2022|2023|2024).
As agreed in (2021|2022|2023|2024).
(Reviewed|Checked) in (March|May|June|October).
Details to follow.
No further details.
Kept for reference.`,
    named: `
For {q} use.
Part of the {q} setup.
Asked for by the {q} team.`,
    called: `
{name}, (as before|in use|to be reviewed).
{name}, (in use since 2022|in use since 2023|kept for reference).`,
  },
};
