import { money, number, pattern } from "../short-meanings.ts";
import type { Meaning } from "../meaning.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";
import type { Pair } from "./pair.ts";

const sure = { confidence: 0.975 };

/** What is written on the way from an opening to a contract. */
export const HIRING_TEXTS: readonly Meaning[] = [
  ...of(
    "interview, interview round, interview slot, job interview, interview schedule",
    one(
      "agenda, plan, description, topic",
      "Introduction, your questions, next steps|Coding exercise of 45 minutes, then questions|Case study, presentation of 15 minutes|Walk through a past project|Meet the team, tour of the office|Role and expectations, salary, start",
      sure,
    ),
    one(
      "candidate instruction, candidate instructions, instruction, instructions, preparation, preparation note",
      "Please bring a photo ID.|Test camera and microphone beforehand.|Prepare a presentation of ten minutes.|Have a laptop with an editor ready.|Ask for the recruiting team at the front desk.|No preparation needed.",
      sure,
    ),
    one(
      "cancellation reason, cancel reason, reschedule reason, no show reason, reason cancelled",
      "Candidate withdrew|Interviewer is ill|Position filled|Moved at the candidate's request|Candidate accepted another offer|Double booking",
      sure,
    ),
  ),
  ...of(
    "scorecard, interview scorecard, interview feedback, interview evaluation, candidate evaluation, feedback form, evaluation",
    one(
      "strength, strengths, pro, pros, positive, positives",
      "Explains complex matters simply.|Clear structure, asked before starting.|Solid knowledge of databases.|Led a migration of similar size.|Honest about what did not work.|Knows our market well.",
      sure,
    ),
    one(
      "concern, concerns, weakness, weaknesses, con, cons, red flag, red flags, risk, risks, negative, negatives",
      "Little experience with larger teams.|Three jobs in two years.|Answers stayed general.|Salary expectation above the range.|Notice period of six months.|Weak on testing.",
      sure,
    ),
    one(
      "private note, private notes, internal note, internal notes, note, notes, note to hiring manager, hidden note",
      "Nervous at first, then very good.|Asked twice about remote work.|Knows somebody in the team.|Would also fit the platform team.|Has another offer until Friday.|Please check the reference.",
      sure,
    ),
  ),
  ...of(
    "application, job application, candidate application, submission",
    one(
      "screening note, screening notes, recruiter note, recruiter notes, screener note, phone screen note, internal note, internal notes",
      "Meets all requirements, phone call planned.|No work permit, needs sponsorship.|Overqualified for the role.|Strong portfolio, invite soon.|Lives two hours away, asks for remote work.|Gap of a year, parental leave.",
      sure,
    ),
    one(
      "withdraw reason, withdrawal reason, withdrawn reason, candidate withdraw reason, dropout reason",
      "Accepted another offer|Salary too low|Process took too long|Stays with the present employer|Commute too long|Personal reasons",
      sure,
    ),
  ),
  ...of(
    "offer, job offer, offer letter, employment offer",
    one("status, offer status, state", "accepted|sent|declined|draft|approved|expired|withdrawn", sure),
    one(
      "decline reason, rejection reason, reject reason, declined reason, reason declined, refusal reason",
      "Salary|Accepted another offer|Counter-offer of the employer|Location|Personal reasons|Wants to work remotely",
      sure,
    ),
    one(
      "approver comment, approval comment, approver note, approval note, comment, internal note, note, notes",
      "Within the band, approved.|Bonus needs the director's approval.|Start on the first of the month.|In line with others in the team.|Three more days of leave agreed.|Valid for ten days.",
      sure,
    ),
    one(
      "letter body, letter text, body, content, offer text, letter, letter content, message",
      "We are pleased to offer you the position as discussed. Please sign and return this letter by the date given above.|Thank you for the good conversations. We would be happy to welcome you to our team on the agreed date. The contract is attached.|Following your interviews we offer you the position on the terms below. The probation period is six months.|We are delighted to confirm our offer. Salary, working hours and benefits are set out in the attached contract.",
      sure,
    ),
    money("signing bonus, sign on bonus, joining bonus, relocation bonus, sign on amount", 1000, 20000, sure),
    number("equity share, equity shares, stock option, stock options, option, rsu, rsu count", 200, 12000, 0, sure),
  ),
  ...of(
    "requisition, job requisition, job opening, opening, vacancy, position, job posting, headcount request",
    one(
      "close reason, closed reason, closing reason, reason closed",
      "Filled internally|Filled externally|Budget withdrawn|Hiring freeze|Role no longer needed|Merged with another opening",
      sure,
    ),
    one("status, requisition status, state", "open|filled|draft|approved|on_hold|closed|cancelled", sure),
    one(
      "justification, business justification, reason, hiring justification, business case",
      "Replacement for a colleague who leaves in June.|Two large projects start in autumn.|Overtime has been high since spring.|New site opens in March.|Parental leave cover.|Approved in this year's plan.",
      sure,
    ),
  ),
  one(
    "nice to have, bonus skill, preferred qualification, preferred qualifications, desirable, desirable skill, preferred skill",
    "Experience in a regulated industry.|A second foreign language.|Driving licence.|Experience with migrations.|First steps in leading people.|Knowledge of the local market.",
    sure,
  ),
  money(
    "salary expectation, salary expectations, desired salary, expected compensation, salary requirement, salary wish, target salary",
    32000,
    125000,
    sure,
  ),
  ...of(
    "candidate, applicant, talent, prospect",
    one(
      "tag, tags, label, labels",
      "remote|senior|bilingual|referral|relocation|top candidate|part-time|leadership|graduate|re-apply",
      sure,
    ),
  ),
  ...of(
    "employee, staff, staff member, worker, exit interview, offboarding, separation, termination",
    one(
      "exit interview note, exit interview notes, exit note, exit notes, exit feedback, exit comment, exit interview comment",
      "Leaves for a shorter commute, liked the team.|Would come back, missed chances to move up.|Workload too high since spring.|Better offer, no hard feelings.|Moves abroad with the family.|Wished for more feedback.",
      sure,
    ),
  ),
];

/** Who did what, what it broke, what was said of it. */
const MISCONDUCT: Pair["by"] = {
  "Left the site an hour early on three days.": "Working time",
  "Insulted a colleague in a meeting.": "Code of conduct",
  "Did not wear a helmet on site after two reminders.": "Safety at work",
  "Used the company car for private trips.": "Use of company property",
  "Absent for two days without notice.": "Absence reporting",
  "Shared a password with a temporary worker.": "Information security",
  "Late by more than thirty minutes on five days in May.": "Working time",
  "Smoked next to the solvent store.": "Safety at work",
};
const STATEMENTS: Pair["by"] = {
  "Left the site an hour early on three days.": "My daughter had to be picked up; I should have asked before.",
  "Insulted a colleague in a meeting.": "I regret what I said and have apologised.",
  "Did not wear a helmet on site after two reminders.": "Mine was broken, and there was no other one.",
  "Used the company car for private trips.": "I thought that short trips were allowed. I will pay for them.",
  "Absent for two days without notice.": "I was ill and could not reach anybody on the first day.",
  "Shared a password with a temporary worker.": "The account for the colleague was not ready, so I helped out.",
  "Late by more than thirty minutes on five days in May.": "The road was closed; I leave home earlier now.",
  "Smoked next to the solvent store.": "I did not see the sign. It will not happen again.",
};

/** What is aimed at, and how one sees that it was reached. */
const GOALS: Pair["by"] = {
  "Shorten response times in support": "First answer within four hours in 90 % of cases",
  "Train two new colleagues": "Both work on their own by the end of the quarter",
  "Reduce scrap on line 2": "Scrap below 1.5 % for three months",
  "Win five new customers in the region": "Five signed contracts",
  "Move the reports to the new system": "All monthly reports come from the new system",
  "Get the project management certificate": "Exam passed by November",
  "Document the month-end closing": "A colleague closes a month with the document alone",
  "Raise customer satisfaction": "Average rating of 4.5 or more",
  "Improve presentation skills": "Two talks at the department meeting",
  "Cut travel costs": "10 % less than last year",
};
const FIGURES: Pair["by"] = {
  "Shorten response times in support": "First response time in hours",
  "Train two new colleagues": "Tasks done without help",
  "Reduce scrap on line 2": "Scrap rate in per cent",
  "Win five new customers in the region": "New contracts",
  "Move the reports to the new system": "Reports moved",
  "Get the project management certificate": "Modules passed",
  "Document the month-end closing": "Steps documented",
  "Raise customer satisfaction": "Average rating",
  "Improve presentation skills": "Talks held",
  "Cut travel costs": "Travel costs against last year",
};
const WAYS: Pair["by"] = {
  "Shorten response times in support": "Sort new tickets twice a day and use templates for frequent questions.",
  "Train two new colleagues": "Plan for the first six weeks, a talk each Friday.",
  "Reduce scrap on line 2": "Check the settings after each change of tools and note deviations.",
  "Win five new customers in the region": "Visit the trade fair and follow up within a week.",
  "Move the reports to the new system": "Start with sales, then stock and personnel; compare figures for two months.",
  "Get the project management certificate": "Course on Thursdays, two days of leave for the exam.",
  "Document the month-end closing": "Write down each step in March and have it checked in April.",
  "Raise customer satisfaction": "Call back after each complaint and ask what we could do better.",
  "Improve presentation skills": "Course in spring, then short talks in the team.",
  "Cut travel costs": "Hold two of three meetings by video and book trains early.",
};

/** What is written about those who work there: years in review, leave, warnings. */
export const STAFF_TEXTS: readonly Meaning[] = [
  ...of(
    "leave request, leave, absence, time off request, leave application, vacation request, pto request",
    one(
      "handover note, handover notes, handover, hand over note, cover note, delegation note, coverage note",
      "A colleague looks after my customers.|Open tickets are in the shared list.|Month-end closing is prepared.|Calls are forwarded to the team.|Nothing urgent, files are in the project folder.|Please send the offer on Tuesday.",
      sure,
    ),
    one(
      "reject reason, rejection reason, denial reason, decline reason, refusal reason, reason rejected, rejected reason",
      "Too many of the team are away|Month-end closing|No days left|Please choose another week|Deadline of the project|Certificate is missing",
      sure,
    ),
    one(
      "cancellation reason, cancel reason",
      "Trip was cancelled|Plans changed|Needed at work|Ill during the holiday|Entered twice",
      sure,
    ),
  ),
  ...of(
    "disciplinary action, disciplinary case, disciplinary record, disciplinary, employee warning, warning letter",
    one("action type, type, action, warning type", "verbal warning|written warning|final warning|suspension", sure),
  ),
  ...of(
    "review cycle, appraisal cycle, performance cycle, evaluation cycle, review period",
    pattern("name, title", "(Annual|Mid-year|Probation) review 202[3-6]", sure),
    one(
      "description, note, notes",
      "Self-assessment first, then the talk with the manager.|Goals and development only, no ratings.|For everybody who has been here for six months.|With feedback from two colleagues.|Ratings are compared in March.",
      sure,
    ),
  ),
  ...of(
    "performance review, appraisal, performance appraisal, employee review, performance evaluation, review",
    one(
      "promotion justification, promotion reason, promotion note, reason for promotion, promotion rationale",
      "Has led the team for a year already.|Two projects finished on time and below budget.|Others come to her for advice.|Took over the tasks of the next grade in spring.|Highest rating twice in a row.",
      sure,
    ),
    one(
      "calibration note, calibration notes, calibration comment, calibration remark, hr comment, hr note, hr notes",
      "Rating confirmed.|Lowered by one, compared with the grade.|Raised after feedback of two departments.|Discussed, no change.|Promotion to be looked at in autumn.",
      sure,
    ),
    one(
      "development plan, development goal, development goals, career aspiration, next step, next steps, training need, training needs",
      "Course in project management in autumn.|Leads a small project until June.|Mentor from another department.|Two months in sales.|Presentation training.",
      sure,
    ),
    one(
      "next year goal, goals next year, goal next period, goals next period, future goal, future goals",
      "Lead a small project.|Train two new colleagues.|Move the reports to the new system.|Take over a key account.|Finish the certificate.",
      sure,
    ),
  ),
];

const ON_GOALS = { of: ["goal", "objective", "employee goal", "performance goal", "okr"], confidence: 0.976 };
const ON_CASES = {
  of: ["disciplinary action", "disciplinary case", "disciplinary record", "disciplinary", "employee warning"],
  confidence: 0.976,
};

export const STAFF_PAIRS: readonly Pair[] = [
  pair(
    "incident description, description, incident, misconduct, offense, offence, detail, details",
    "policy violated, violated policy, rule violated, violation, violation type, policy",
    MISCONDUCT,
    ON_CASES,
  ),
  pair(
    "incident description, description, incident, misconduct, offense, offence, detail, details",
    "employee statement, employee response, employee comment, statement, response",
    STATEMENTS,
    ON_CASES,
  ),
  pair(
    "title, name, goal, objective",
    "key result, key results, success criterion, success criteria, target, outcome",
    GOALS,
    ON_GOALS,
  ),
  pair(
    "title, name, goal, objective",
    "metric, measure, kpi, indicator, metric name, unit of measure",
    FIGURES,
    ON_GOALS,
  ),
  pair("title, name, goal, objective", "description, detail, details, action plan, note, notes", WAYS, ON_GOALS),
];
