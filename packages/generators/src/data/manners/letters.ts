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
Your changes have been (saved|received|approved).
Your request has been (received|approved|passed on).
Please check the details by (Friday|Monday|the end of the week).
Please confirm by (Friday|Monday|the end of the week).
There is news for you.
Reminder: please bring your details up to date.
An answer is still missing.
The date has been changed.
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
(Missing details|Confirmation|Change of date|Thank you)
(News|Information|Dates) for (March|May|June|October)
(Your request|Your reply) of (Monday|Tuesday|Thursday|last week)
(Short question|Another question|Two questions)
(Question|Reply|Reminder|Update) (1042|2318|318|4410|905)
Re: (your request|your question|your message|our call)
(Next steps|Documents for you|What has changed|Please confirm)
(Invitation|Reminder|Feedback) for (Tuesday|Thursday|next week|next month)`,
  },
  page: {
    any: `
Thank you for your interest.
Please take a moment to read what follows.
The most important points are summed up here.
There have been a few changes since (last month|last year|the spring).
This applies from the first of (March|June|October) on.
What was agreed before stays as it is.
All dates are as of today and may change.
Further details will follow in the next few weeks.
If something is missing or not clear, please write to us.
Questions are answered by email, mostly on the same day.
You can reach us (by phone|by email) during office hours.
Suggestions are always welcome.
Please keep this for your records.
We look forward to hearing from you.`,
  },
};
