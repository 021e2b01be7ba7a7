import { passages } from "./passages.ts";
import type { Passages } from "./passages.ts";

/** What people write at work. */
export const WORK: Readonly<Record<string, Passages>> = {
  issue: passages(
    "message",
    2,
    4,
    `
# (Crash|Error) when the (list|file|response) is empty
# Exception on empty input
Calling the function with an empty (list|file|string) throws instead of returning nothing.
Steps to reproduce: create a new project, leave the field empty, press Save.
Expected: an empty result.
Actual: the process ends with a stack trace.
Version (2.4.1|3.0.0|1.18.2) on (Linux|macOS|Windows).

# Memory grows (over time|during long imports)
# Slow queries with more than (10,000|50,000) rows
Memory usage rises by about 200 MB an hour and is never released.
It started with version (2.3|4.1|3.5).
Profiling shows that most of it is held by the cache.
A restart helps for a day.

# Support (dark mode|PostgreSQL 17|Node 24|custom headers)
# Feature request: (retry with backoff|export to CSV|keyboard navigation)
It would be useful to have this built in.
Today everybody writes the same twenty lines around it.
I could send a pull request if you tell me where it belongs.
An option that is off by default would be enough.

# Typo in the (README|installation guide|docs)
# Documentation: (example|link) does not work
The example on the start page uses an option that was removed.
Copying it gives "unknown option".
The correct name seems to be in the changelog only.

# Time zone is ignored in (exports|reminders|the calendar)
# Dates are off by one day
Dates that are entered in the evening appear on the next day.
The server runs in UTC, the browser in (Europe/Vienna|America/New_York|Asia/Tokyo).
It looks as if the offset were applied twice.
A failing test is attached.

# Login (redirects twice|fails behind a proxy|loops on Safari)
# Session is lost after (a restart|five minutes)
After signing in the page goes back to the login form.
Only with (third-party cookies blocked|two factors enabled|a proxy in front).
The log says "state mismatch".
Works again after clearing cookies.

# Upgrade to (v3|v5) breaks the build
# Cannot install with (pnpm|pip 24|Python 3.13)
Installation stops while compiling the native module.
The previous version installs without problems.
The full log is below.`,
  ),

  pullRequest: passages(
    "message",
    2,
    3,
    `
# (Fix|Handle) empty (lists|responses|files)
# Fix rounding in (totals|invoices|reports)
Fixes the crash that was reported last week.
The check now runs before the list is read.
Adds a test that failed before.
No change of the public interface.

# Add (retry to webhook delivery|pagination to the user list|an option for the time zone)
Adds the option that several people have asked for.
It is off by default, so nothing changes for existing users.
Documentation and changelog are updated.
Please look at the naming in particular.

# Upgrade (dependencies|the test runner|the base image)
Brings everything to the latest versions.
Two deprecated calls had to be replaced.
The build is about a minute faster.

# Refactor (the import|session handling|the mail queue)
Splits the file into three and removes dead code.
No behaviour should change; the tests pass unmodified.
Best reviewed commit by commit.`,
  ),

  workTask: passages(
    "sentence",
    1,
    3,
    `
# Prepare quarterly report
Collect the figures of all departments, check them against the ledger and send a draft by Friday.
Use last quarter's template.

# Review pull request
Look at tests and naming, and try it out locally.
Leave comments in the request, not in the chat.

# Update user documentation
Screenshots still show the old menu.
Add a section on roles and permissions.

# Fix login redirect
After signing in users should come back to the page they came from.
Happens with single sign-on only.

# Call supplier about delivery
Ask when the missing boxes arrive and whether the price still holds.

# Schedule team meeting
Find an hour in the next two weeks in which everybody is free.
Book the large room and send the agenda beforehand.

# Clean up test data
Remove accounts that are older than a year from the test environment.

# Migrate billing service
Move jobs one by one, starting with reminders.
Keep the old service running in parallel for a week.

# Design onboarding screens
Four screens at most, with the option to skip.
Show drafts to two customers before we build them.

# Check backup restore
Restore last night's backup on the spare server and write down how long it takes.

# Write release notes
One line for each change that users notice, without internal names.

# Renew certificates
Three certificates expire at the end of the month.
Automate it if possible.

# Investigate slow search
Queries with more than three words take over two seconds.
Check the index first.

# Order office supplies
Paper, toner and coffee are running low.

# Draft marketing plan
Goals, channels and a rough budget for the next half-year.

# Follow up with customer
Ask whether the offer was clear and when they decide.

# Add export to CSV
All columns of the current view, with a header row.
Large exports are sent by mail.

# Improve page load time
The start page should load in under two seconds on a phone.
Compress images and load scripts later.

# Set up new laptop
Install standard software, encrypt the disk and hand it over on the first day.

# Plan sprint backlog
Estimate the top twenty stories and mark what depends on others.

# Interview candidates
Three interviews are scheduled, use the question list and write a short note after each.

# Audit access rights
Compare the list of accounts with the list of employees and remove what is left over.

# Translate help pages
Start with the ten most visited pages.

# Replace faulty sensor
The sensor in hall 2 reports values that cannot be right.
A spare one is in the store.

# Test payment flow
Try all payment methods with test cards, including a declined one.

# Archive old projects
Everything that was closed more than two years ago goes to the archive.

# Update price list
New prices apply from the first of next month.
Inform resellers two weeks ahead.

# Inspect delivery vehicles
Tyres, lights, first aid kit and documents.

# Organise training day
Book the trainer, the room and lunch for fifteen.

# Reconcile accounts
Match bank statements with open invoices and list the differences.`,
  ),

  workUpdate: passages(
    "sentence",
    2,
    3,
    `
On schedule: (design|the import|the first module) is finished and testing has begun.
Two weeks behind, because (access to the old system came late|a key person was ill|requirements changed).
The budget is (used by 40 %|within plan|slightly exceeded).
Next step: (pilot with three users|go-live in the first branch|review with the customer).
Main risk remains the (interface to accounting|delivery of the hardware|holiday season).
The customer has approved the (design|second milestone|new date).
We need a decision on (the scope|hosting|the contract) by (Friday|the end of the month).
Feedback from the pilot was good, small changes follow.
(Three|Four|Six) of (eight|ten|twelve) milestones are reached.
Nobody is blocked at the moment.`,
  ),

  postmortem: passages(
    "sentence",
    3,
    5,
    `
@ordered
At 9:12 monitoring reported (elevated error rates|slow responses|failed logins).
About (4|12|30) % of requests were affected for (eleven|twenty-five|forty) minutes.
The cause was (a configuration change|an expired certificate|a full disk|a slow query) that had not been tested under load.
The on-call engineer rolled back the release, and errors stopped at once.
What went well: the alert fired within two minutes.
What did not: the runbook was out of date.
We will (add a check before deployment|alert thirty days ahead|limit the queue) and repeat the test next month.
No data was lost.`,
  ),

  runbook: passages(
    "sentence",
    2,
    4,
    `
@ordered
Check the dashboard for errors in the last fifteen minutes.
Restart the worker if the queue does not shrink.
Look for slow queries before you add capacity.
Fail over to the second region if the primary does not answer for five minutes.
Free disk space by removing archived logs.
Call the person on duty if it lasts longer than half an hour.
Write down what you did in the incident.`,
  ),

  meeting: passages(
    "sentence",
    2,
    4,
    `
@ordered
Welcome and minutes of the last meeting.
Status of (the project|open orders|recruiting).
Figures of the last month.
(Budget|Holiday planning|Training) for next year.
Decision on (the supplier|the new system|opening hours).
Questions and other business.
Date of the next meeting.`,
  ),

  transcript: passages(
    "message",
    3,
    6,
    `
@ordered
Good morning, this is (Anna|Tom|Maria) speaking, how can I help you?
Hello, I am calling about my order from last week.
Could you give me the order number, please?
One moment, I will look it up.
It left our warehouse on Tuesday and should arrive today.
That is good to hear, thank you.
Is there anything else I can do for you?
No, that was all.
Could you send me the invoice again by email?
Of course, you will have it in a few minutes.
Thank you for calling, have a nice day.`,
  ),

  businessMail: passages(
    "message",
    2,
    4,
    `
# Our offer for (May|the next order|your project)
# Offer as discussed
Dear customer, thank you for your interest.
Please find our offer attached, it is valid for 30 days.
Delivery is possible within two weeks of your order.
I am happy to answer any questions.
Kind regards

# (Meeting|Call) on (Tuesday|Thursday|Monday)
# Invitation: (kick-off|quarterly review|product demo)
Hello, I suggest that we meet on (Tuesday at ten|Thursday at two|Monday afternoon).
We would go through (the offer|open points|your requirements) and agree on the next steps.
The link to the video call is in the invitation.
Please let me know if another time suits you better.

# Invoice (2024|2025)-(0417|0832|1193|2046)
# Your invoice for (March|June|October)
Please find your invoice attached.
The amount is payable within 14 days without deduction.
Thank you for your order.

# Reminder: open invoice
# Payment reminder
You may have overlooked it: our last invoice has not been paid yet.
Please transfer the amount by the end of next week.
If you have paid in the meantime please disregard this message.

# Documents for your (contract|application|account)
# Missing documents
To go on we still need (a copy of your ID|the signed contract|proof of address).
You can send it by reply or upload it in your account.
We will get back to you within two working days.

# Your order has been shipped
# Order confirmation
Thank you for your order, it has been confirmed.
You will receive the tracking link as soon as the parcel has left.
We hope that you enjoy it.

# Welcome (to our team|on board)
# Your account is ready
Welcome! Your account has been set up.
Sign in with your email address and choose a password.
The first steps are explained in a short video.
We are looking forward to working with you.

# Follow-up to our (call|meeting|visit)
# Thank you for your time
Thank you for the pleasant conversation.
As agreed I will send you (the prices|a first draft|two references) by (Friday|the end of the week).
Please let me know who else should be involved.
I will call you again in two weeks.`,
  ),

  internalMail: passages(
    "sentence",
    2,
    4,
    `
# Office closed (between the holidays|on Friday|on the 2nd)
# Opening hours over the holidays
Please note that the office is closed on the days named above.
In urgent cases you can reach the people on duty by phone.
From the following working day we are back as usual.

# New colleagues in (sales|support|the workshop)
# Welcome to our new colleagues
We welcome three new colleagues this month.
They will be introduced at the meeting on Monday.
Please help them to find their way.

# Maintenance on (Saturday|Sunday) night
# System update this weekend
Our systems will be updated at the weekend.
Between 22:00 and 2:00 you may not be able to log in.
Please save your work before that.

# Summer party on the (14th|21st|28th)
# Save the date: (summer party|team day|Christmas dinner)
We would like to celebrate with you.
There will be food, drinks and music, families are welcome.
Please let us know by the end of next week whether you are coming.
Volunteers for the preparations are welcome.

# New (rules for travel expenses|time sheet|parking rules)
# Changes from next month
From next month new rules apply.
The most important changes are summed up on one page in the intranet.
Please contact your manager if you have questions.

# Fire drill on (Wednesday|Tuesday)
# First aid course: places left
It starts at ten and takes about half an hour.
Please follow the instructions of the people in yellow vests.
Thank you for taking part.

# Results of the (survey|last quarter)
# Thank you for a good (year|quarter)
Thank you to everybody who contributed.
The results are better than last time in almost all areas.
Details will be presented at the next meeting.`,
  ),

  chore: passages(
    "sentence",
    1,
    2,
    `
To be done before (noon|the weekend|opening time).
Takes about (half an hour|an hour|two hours).
(Two people|One person) needed.
Please report anything unusual.
Tick it off when it is done.
Materials are in the store room.
Do it (every week|once a month|after each use).
Start with what is most urgent.
If something is missing, order it first.
Ask the supervisor if anything is unclear.
Take photos before and after.
Was left over from (last week|yesterday).`,
  ),

  /** What a program or an adviser makes of figures. */
  analysis: passages(
    "sentence",
    3,
    6,
    `
@ordered
(Spending|Demand|Usage|Activity) (rose|fell) by (4|7|12|18) % compared with (last month|the quarter before|the same period last year).
Most of the change comes from (two of the five groups|the last ten days|new entries|a few large entries).
(Mondays|Fridays|Weekends) are clearly (busier|quieter) than the rest of the week.
Without the exceptional (week in March|entries of the first days) the figures would be (stable|slightly lower).
Three entries look unusual and should be checked by hand.
If nothing changes, the (limit|target|budget) is reached in (three weeks|about two months|the next quarter).
Recommended: (set a lower limit|look at the largest entries first|plan a reserve of 10 %|compare again in four weeks).`,
  ),

  leadMessage: passages(
    "message",
    1,
    3,
    `
I would like to know more about your (prices|services|products).
Please send me an offer for (ten|twenty-five|forty) (users|pieces|places).
We are looking for a new solution and would like a demo.
Could somebody call me (this week|tomorrow morning|on Thursday)?
A colleague recommended you.
How long does the introduction usually take?
Is there a discount for (schools|non-profits|larger teams)?
Do you also work abroad?
We would like to start in (spring|autumn|January).`,
  ),
};
