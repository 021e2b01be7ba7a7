import { topic } from "./topic.ts";
import type { Topic } from "./topic.ts";

/** People at school, at work, in clubs, before the law. */
export const PEOPLE: readonly Topic[] = [
  topic(
    "pupil",
    "student pupil teacher learner classroom homework exam quiz lesson enrollment school course behaviour semester syllabus curriculum parent? grade? class? subject? learning assessment? attendance? term? tutor report_card lecture module?",
    {
      noted: `
(Works hard|Asks good questions|Easily distracted|Very quiet) (in class|in groups|this term).
(Homework|Reading log|Permission slip) (missing twice|handed in late|complete).
(Needs more time|Seat near the front|Extra worksheet|Support in reading), (agreed with the parents|until the end of term).
(Parents informed|Talk with the parents|Meeting with the counsellor) on (Monday|Thursday|the 14th).
(Great progress|Much improved|Steady work) in (mathematics|writing|English|science).
(Absent|Late) because of (illness|the bus|a dentist appointment).
(Helped others|Gave a good talk|Forgot the book|Worked on alone).`,
      instructed: `
Answer (all questions|four of five questions) in (full sentences|your own words).
(Read|Summarise) chapter (2|4|7) and (answer the questions|bring two examples).
Show all steps; (calculators|dictionaries) are (allowed|not allowed).
Hand in (by Friday|before the lesson|as a PDF), at most (one page|two pages|500 words).
Work in (pairs|groups of three) and prepare a talk of (five|ten) minutes.`,
      reasons: `
Illness
Family matter
Medical appointment
Moved to another school
Schedule conflict
Religious holiday
Sports competition
Financial reasons`,
    },
  ),
  topic("child", "child kid nursery daycare kindergarten toddler baby playgroup", {
    noted: `
(Slept|Rested) from (12:30 to 14:00|noon for an hour), (ate well|ate little|two helpings of soup).
(Played outside|Painted|Built a tower|Sang) with (Mia|the older group|the whole group).
Picked up by (grandmother|father|an older sister) (today|on Tuesdays|at 4 pm).
(Spare clothes|Sun cream|Rubber boots) (needed|brought|running low).
(Small scratch|Runny nose|Tired), (parents informed|keep an eye on it).
(No nuts|Lactose-free|Vegetarian) meals.`,
  }),
  topic(
    "staff",
    "employee staff candidate interview applicant leave? absence shift timesheet hr personnel onboarding performance appraisal recruitment vacancy hiring resume contractor? payroll_run overtime intern workforce job_posting promotion?",
    {
      noted: `
(Swapped|Changed) shifts with (a colleague|the early team|Thursday).
(Contract|Badge|Laptop|References) (received|returned|still missing|signed).
(Strong|Good|Little) experience in (sales|Excel|leading a team|the field), (second interview|start in May|salary to be discussed).
(Starts|Ends) (on the 1st|after training|a week earlier), (mentor assigned|probation of six months).
(Overtime|Holiday) (approved|to be taken by March|carried over).
(Punctual and reliable|Learns fast|Prefers mornings|Wants part time).
(Talk|Review|Training) planned for (June|next week|the autumn).`,
      reasons: `
Family matter
Illness
Holiday
Further training
Moving house
Better offer
Retirement
End of contract
Doctor's appointment`,
    },
  ),
  topic(
    "club",
    "member? membership volunteer donor donation club association charity fundraiser pledge congregation parish ministry beneficiary sponsor supporter outreach",
    {
      noted: `
(Helps|Can help) (at events|on weekends|with driving|in the kitchen).
(Fee|Donation|Pledge) (paid in cash|by standing order|for a year|in memory of a friend).
(Moved|New phone number|Prefers letters|Wants the newsletter).
(Joined|Came) through (a friend|the open day|the newsletter).
(First aid course|Background check|Safety training) (done|due in May|missing).
(Thanked by phone|Card sent|Certificate handed over).`,
      reasons: `
Moved away
No time any more
Health reasons
Fee too high
Joined by mistake
Changed club
Deceased`,
    },
  ),
  topic(
    "law",
    "legal lawyer attorney court hearing clause lawsuit litigation matter? contract? case? deposition evidence? docket notary settlement? plaintiff defendant judge",
    {
      noted: `
(Deadline|Hearing|Filing) (extended to the 30th|moved to May|confirmed by the court).
(Client|Other side|Witness) (informed by phone|asks for a settlement|cannot be reached).
(Draft|Reply|Power of attorney) (sent for signature|filed|still missing).
(Clause 4|Annex B|The notice period) (renegotiated|unclear|accepted by both sides).
(Costs|Retainer) (covered by insurance|paid|invoiced monthly).
(Copy of the file|Expert opinion) (requested|received on the 12th).`,
      reasons: `
Settled
Withdrawn
Lack of evidence
Statute of limitations
Conflict of interest
Breach of contract
Mutual agreement
Fee not paid`,
    },
  ),
  topic(
    "town",
    "permit citizen municipality municipal resident council ordinance zoning public_works voter ballot census licence_application street_light pothole",
    {
      noted: `
(Form|Proof of residence|Site plan) (missing|received|sent back for signature).
(Fee|Deposit) (paid at the counter|waived|due before issue).
(Neighbours|Fire service|Heritage office) (consulted|agreed|objected).
(On-site visit|Hearing) on (Tuesday|the 18th), (photos in the file|no objections).
(Sent by post|Collected in person|Handed to the road service).`,
      reasons: `
Incomplete application
Fee not paid
Outside the zone
Withdrawn
Objection by neighbours
Expired
Does not meet the rules`,
    },
  ),
  topic("feedback", "feedback survey? testimonial review? rating? satisfaction", {
    noted: `
(Friendly staff|Fast answer|Good value|Clean and quiet), (gladly again|thank you|keep it up).
(Waited too long|Hard to find|A little loud|Too expensive), otherwise (good|fine|all right).
(More choice|Longer opening hours|A quiet corner|Online booking) would be nice.
(Very satisfied|Better than last time|As expected|A bit disappointed).
(The staff|The team|Everybody) (took time|was helpful|explained everything well).`,
    reasons: `
Friendly staff
Long waiting time
Good value
Poor quality
Easy to use
Hard to reach`,
  }),
];
