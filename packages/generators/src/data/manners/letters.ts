import type { Manner } from "./manner.ts";

/** What is written to somebody or noted for oneself: by programs, by those who use them, by whoever looks after a row. */
export const LETTERS: Readonly<Record<string, Manner>> = {
  memo: {
    any: `
Ask (Maria|Jon|Noor|Elena|Tom) before changing it.
(Maria|Jon|Noor|Elena|Tom) knows more.
To be looked at again in (March|May|June|October).
Put in by (Maria|Jon|Noor|Elena|Tom), (checked|not checked yet).
As agreed (by phone|by email|on site) in (March|May|June|October).
Changed at the request of (Maria|Jon|Noor|Elena|Tom).
(Checked|Updated|Confirmed) in (March|May|June|October).
Valid until (March|June|September|the end of the year).
Discussed with (Maria|Jon|Noor|Elena|Tom) (in the meeting|by phone|on site).
Waiting for an answer from (Maria|Jon|Noor|Elena|Tom).
(Follow up|Look again|Ask again) in (March|May|June|October).
No change since (March|May|June|October).
Done as planned.
All in order.
Stays as it is for now.
Taken over from the old list.`,
  },
  aspect: {
    any: `
None
Not specified
See notes
To be added`,
  },
  notice: {
    any: `
A new {x} has been added.
{X} (1042|2318|318|4410) has been (updated|approved|closed|changed).
Your {x} has been (saved|approved|updated|received).
Your {x} is waiting for (approval|your answer|a decision).
Please check {x} (1042|2318|318|4410) by (Friday|Monday|the end of the week).
(Two|Three|Five) {a} need your attention.
There are new {a} for you.
{X} (1042|2318|318|4410) is due (tomorrow|on Friday|today).
Reminder: please update your {x}.
Everything is up to date.`,
  },
  outcome: {
    any: `
Finished without errors.
(12|48|230) {a} (imported|updated|checked), none failed.
(12|48|230) {a} updated, (one|two|three) skipped.
{X} (1042|2318|318|4410) not found.
{X} (1042|2318|318|4410) is already there.
Nothing to do.
Connection timed out after (10|30|60) seconds.
Access denied.
Cancelled by the user.
Waiting for {x} (1042|2318|318|4410).`,
  },
  refusal: {
    any: `
Sorry, this {x} is not available at the moment.
Sorry, no more {a} can be added.
Your {x} could not be accepted: (details are missing|the limit has been reached|it came too late).
This {x} is closed, please contact us.
Please contact us before adding new {a}.
Please check your {x} and try again.
Not possible at the moment, please try again later.`,
  },
  enquiry: {
    any: `
I have a question about {a}. Could you call me back?
Could you send me more information about {a}?
I would like to know more about your {a}.
Is it possible to change my {x}?
I am interested in {an x}. When can we talk?
My {x} does not look right, could you please check it?
Thank you, that helped me a lot. One question about {a}: who can change them?
It would help me to have (a list|an overview) of my {a}.
The page with my {a} is easy to use, I only miss a search.
Please contact me by email, I work during the day.`,
  },
  invitation: {
    any: `
Welcome! Here you will find your {a}.
Welcome, good to have you with us.
I would like to share my {a} with you.
I think you will like this.
Please join us, all our {a} are here now.
Have a look at our {a}.
You are invited to see our {a}.`,
  },
  presence: {
    any: `
In a meeting
On holiday until (Monday|Thursday|the 14th)
Working from home
(At lunch|Back in ten minutes|Back at two)
(Out of office|Off today)
Please do not disturb
In training all day
On the road, call my mobile`,
  },
  advice: {
    any: `
Check your {a} once a (week|month).
Keep (notes|an eye) on your {a} for a (week|month).
Start with one {x} and add more later.
Compare your {a} with those of last (week|month).
Set a limit for {a} and review it on (Mondays|Fridays).
Two {a} less would already make a difference.
Well done, better than last (week|month).`,
  },
  help: {
    any: `
Enter (the name|the number|the date) of the {x}.
Choose {an x} from the list.
Leave empty if you have no {x}.
Please fill in all fields marked with a star.
As printed on the {x}.
(Letters and numbers|Numbers) only, no blanks.
Shown to others.
You can change this later.
At least (three|five|eight) characters.`,
  },
  subject: {
    any: `
{X} (1042|2318|318|4410|905)
Your {x} (1042|2318|318|4410|905)
New {x}
New {x} (1042|2318|318|4410|905)
Question about {x} (1042|2318|318|4410|905)
Question about {an x}
Re: {x} (1042|2318|318|4410|905)
Change of {an x}
Reminder: {x} (1042|2318|318|4410|905)
{X} (1042|2318|318|4410|905): (missing details|confirmation|correction|update)
{A} of (March|May|June|October|last month)
{A} and {b}
(Missing details|Confirmation|Change of date|Thank you)`,
  },
  page: {
    any: `
All {a} are in one place now.
Each {x} has a page of its own, with its {b}.
To add {an x}, open the list, choose New and fill in the form.
{A} can be found by name, by date or by status.
What has changed is shown at the top of the list.
Old {a} are kept in the archive and can be opened from there.
From Monday on, new {a} are checked by a second person.
If something is missing, write to the office and name the {x}.
Who is responsible for {an x} is shown beside it.
{A} without {b} are marked, so that nobody forgets them.
Changes are saved at once and can be undone for an hour.
Please read this before you change anything.
Questions are answered by email, mostly on the same day.
The list is updated every morning.`,
  },
};
