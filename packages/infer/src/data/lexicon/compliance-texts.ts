import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";
import type { Pair } from "./pair.ts";
import { toldBy, toldRows } from "./told-rows.ts";

/** What an audit finds: title, what was seen, what should be, why it is so, what follows from it, what is advised, what management says. */
const FINDINGS = toldRows(`
Access rights not reviewed | Rights of 14 former employees were still active. | Rights are reviewed every quarter. | No owner named for the review. | Data may be read by people who have left. | Review all rights and keep the list. | Agreed, done by the end of the quarter.
Backup not tested | The last restore test was eighteen months ago. | A restore is tested once a year. | Test was postponed twice for lack of time. | Data might not be restored after a failure. | Restore one system a quarter and note the result. | Agreed, first test in June.
Training records incomplete | Records of six of forty people are missing. | Everybody is trained once a year. | Part-time staff are not in the list. | Staff may not know the rules. | Add part-time staff and repeat the training. | Accepted, owner named.
Supplier without contract on data | One of nine suppliers has no contract on data processing. | Each processor has signed a contract. | Purchase was made without the legal department. | Fine and loss of control over data. | Sign the contract or change the supplier. | Contract was sent, answer expected in May.
Second approval missing | Four of fifty payments above the limit had one signature only. | Payments above 10,000 need two signatures. | Deputy was on leave. | Wrong payments may go unnoticed. | Enforce the second approval in the system. | Agreed, setting changed.
Fire door blocked | Boxes stood in front of the fire door in the store. | Escape routes are kept clear. | Delivery was larger than usual. | People may not leave in time. | Mark the area and check each week. | Corrected on the same day.
Shared account in use | Three people use the account of the till. | Accounts are personal. | Signing in takes too long at busy times. | Actions cannot be traced. | Introduce cards for signing in. | Partly agreed, budget for next year.
Policy out of date | The policy on mobile devices is of 2019. | Policies are reviewed every two years. | Owner has left the company. | Rules do not fit what is used today. | Name an owner and revise the policy. | Revision planned for autumn.
Incidents not reported in time | Two of five incidents were reported after more than a week. | Incidents are reported within 24 hours. | Staff did not know whom to tell. | Deadlines for the authority may be missed. | Publish the number and train new staff. | Agreed, notice put up.
Calibration overdue | Two scales were not calibrated since March 2023. | Measuring devices are calibrated once a year. | Dates are kept in a private list. | Wrong weights cannot be excluded. | Move the dates to the calendar of the team. | Done, certificates attached.
`);

/** What a policy is about: title, what it says in short, at length. */
const POLICIES = toldRows(`
Information security policy | How data and devices are protected. | Data are protected according to their class. Devices are encrypted and locked when nobody is there. Incidents are reported at once.
Data protection policy | How personal data are handled. | Personal data are collected for a stated purpose only and deleted when they are no longer needed. Requests of people are answered within a month.
Code of conduct | How we treat one another and our partners. | We treat one another with respect. Gifts above 50 are declined or handed in. Conflicts of interest are told to the manager.
Travel policy | What is paid on business trips. | Trips are approved beforehand. Trains are preferred up to four hours. Receipts are handed in within two weeks.
Remote work policy | Who may work from home and how often. | Up to three days a week, agreed with the team. Working hours are the same as in the office. Devices of the company are used.
Anti-bribery policy | No advantages for decisions. | Nobody offers or takes money or favours for a decision. Invitations need a business reason. Doubts are told to the compliance officer.
Whistleblowing policy | How concerns are reported and people protected. | Concerns can be reported by name or anonymously. Nobody suffers for a report made in good faith. An answer is given within three months.
Health and safety policy | Safe work for everybody on site. | Risks are assessed once a year. Protective equipment is worn where it is marked. Accidents are reported on the same day.
Records retention policy | What is kept and for how long. | Invoices are kept for ten years, applications for six months. Paper is shredded, files are deleted with a record.
Acceptable use policy | What company devices may be used for. | Devices are for work; private use in breaks is tolerated. Software comes from the software centre only. Passwords are not shared.
Access control policy | Who gets which rights. | Rights follow the task and are as small as possible. They are reviewed every quarter and withdrawn on the last day.
`);

/** What is done with personal data: name, why, whose, which, who gets them, on what ground. */
const ACTIVITIES = toldRows(`
Payroll | Payment of salaries and social security | employees | identification data, bank details, working hours | tax office, health insurers, bank | contract | Not needed, required by contract.
Recruiting | Selection of applicants | applicants | contact data, CV, certificates | hiring managers, recruiting service | contract | Not needed, steps before a contract.
Newsletter | Information on products and events | subscribers | email address, opening of mails | mailing service | consent | Not needed, based on consent.
Web shop orders | Delivery and billing of orders | customers | contact data, order data, payment data | carriers, payment provider | contract | Not needed, required by contract.
Video surveillance of the entrance | Protection against theft | visitors, employees | images | police on request | legitimate interest | Theft in three cases last year; images are deleted after 72 hours.
Customer support | Answers to questions and complaints | customers | contact data, correspondence | support provider | contract | Not needed, required by contract.
Website analytics | Improvement of the website | visitors of the website | shortened IP address, pages visited | none | consent | Not needed, based on consent.
Accounting | Bookkeeping and taxes | customers, suppliers | contact data, invoices, bank details | tax adviser, tax office | legal obligation | Not needed, required by law.
Access cards | Control of access to the building | employees, contractors | name, card number, times of entry | security service | legitimate interest | Building has areas with valuables; times are kept for 90 days.
Sales contacts | Care of business contacts | contact persons of customers | business contact data, notes on calls | none | legitimate interest | Business contacts expect to be called; they may object at any time.
Training records | Proof of trainings required by law | employees | name, course, result | auditors | legal obligation | Not needed, required by law.
`);

/** What went wrong with personal data: title, nature, consequences, what was done. */
const BREACHES = toldRows(`
Mail to the wrong recipient | An email with a list of 212 customers went to another firm. | Unwanted mails to the people on the list. | Recipient confirmed the deletion, recipients are checked by the system now.
Laptop stolen from a car | A laptop was stolen from a parked car, the disk is encrypted. | None expected, data cannot be read. | Remote wipe, password changed, report to the police.
Folder open to all employees | A folder with appraisals could be read by everybody for two days. | Colleagues may have seen confidential ratings. | Rights corrected, access log checked.
Phishing of a mailbox | A password was entered on a false page, mails were forwarded for six hours. | Misuse of addresses, further phishing. | Password reset, forwarding removed, two-factor sign-in enforced.
Papers in the bin | Application papers were found in an ordinary bin. | Applicants might be identified. | Papers destroyed, locked bins set up.
Invoice shows another customer | Forty invoices were printed with the address of the next customer. | Customers learn what others have bought. | Invoices withdrawn and sent again, template corrected.
Backup disk missing | A disk with a backup of 2022 is missing since the move. | Loss of control, content is encrypted. | Search without result, inventory of all media.
Web form showed earlier entries | After an update a form showed the entries of the visitor before. | Names and phone numbers seen by strangers. | Form switched off within an hour, cache corrected.
`);

/** What people ask by each of their rights, and what they are told. */
const ASKED: Pair["by"] = {
  access: "Asks for a copy of all data.|Asks where we got the address from.",
  erasure: "Wants the account and all data deleted.|Asks to be removed from all lists.",
  rectification: "Says that the address is wrong.|Name has changed after the wedding.",
  portability: "Wants the data in a file for another provider.",
  objection: "Objects to advertising by mail.|Objects to profiling.",
  restriction: "Wants data kept, but not used, until a dispute is settled.",
};
const ANSWERED: Pair["by"] = {
  access: "Copy of all data sent as PDF.|Told where the address came from.",
  erasure: "Account deleted, invoices kept by law.|Removed from all lists.",
  rectification: "Address corrected.|Name corrected in all systems.",
  portability: "Data sent as CSV.",
  objection: "Advertising stopped.|Profiling switched off.",
  restriction: "Record locked until further notice.",
};

const told = { confidence: 0.976 };
const ON_FINDINGS = {
  ...told,
  of: ["finding", "audit finding", "compliance finding", "control finding", "observation", "nonconformity"],
};
const ON_POLICIES = {
  ...told,
  of: ["compliance policy", "policy document", "policy", "company policy", "internal policy"],
};
const ON_ACTIVITIES = {
  ...told,
  of: ["processing activity", "processing record", "record of processing", "ropa", "processing operation"],
};
const ON_BREACHES = {
  ...told,
  of: ["breach", "data breach", "privacy incident", "security breach", "privacy breach", "personal data breach"],
};

export const COMPLIANCE_TEXTS: readonly Meaning[] = [
  ...of(
    "finding, audit finding, compliance finding, audit, compliance audit",
    one(
      "audit name, audit title, audit",
      "Internal audit 2025|Supplier audit March|Certification ISO 27001|Follow-up audit|Data protection audit 2024|Branch audit north",
      told,
    ),
  ),
  ...of(
    "data subject request, dsr, dsar, subject access request, privacy request, gdpr request, erasure request",
    one(
      "verification method, identity verification method",
      "email confirmation|ID document|customer login|call back|signed letter",
      told,
    ),
    one(
      "extension reason, reason for extension",
      "Many systems to be searched|Identity not yet proven|Request is complex|Several requests of one person",
      told,
    ),
  ),
  ...of(
    "processing activity, processing record, record of processing, ropa, processing operation, dpia",
    one(
      "third country transfer, third country transfers, international transfer, international transfers, transfer to third country",
      "none|none|United States, standard clauses|United Kingdom, adequacy decision|Switzerland, adequacy decision|India, standard clauses",
      told,
    ),
    one(
      "dpia outcome, dpia result, assessment outcome",
      "Risk acceptable.|Acceptable with additional measures.|Authority consulted, no objections.|Storage time shortened, then acceptable.",
      told,
    ),
    one(
      "retention period, retention, storage period, deletion period",
      "10 years|3 years after the end of the contract|6 months|until consent is withdrawn|72 hours|90 days|2 years",
      told,
    ),
    meaning("controller name, controller, joint controller, processor, processor name", { text: "companyName" }, told),
  ),
  ...of(
    "whistleblower report, whistleblowing report, whistleblower case, ethics report, speak up report, hotline report, concern",
    one(
      "category, type, topic, subject",
      "corruption|conflict of interest|harassment|fraud|data protection|safety at work|environment|discrimination",
      told,
    ),
    one(
      "report text, description, report, text, message, detail, details, concern",
      "Invoices of one supplier are approved although nothing was delivered.|My manager makes remarks about the origin of colleagues.|Hours are booked for people who are not here.|Waste oil is poured into the drain behind the hall.|A buyer accepts expensive trips.|Safety switches are bridged on line 3.",
      told,
    ),
    one(
      "handler note, handler notes, internal note, internal notes, investigation note, case note, case notes",
      "Two people heard, statements agree.|Invoices of the last year requested.|Assigned to internal audit.|Reporter asked for details.|Legal department informed.|Visit on site on the 12th.",
      told,
    ),
    one(
      "feedback to reporter, feedback, reply to reporter, message to reporter, response to reporter",
      "Thank you for your report. We have started an investigation.|We have a question: on which days did it happen?|The investigation is finished, measures were taken.|We could not confirm it, but have tightened the checks.",
      told,
    ),
    one(
      "outcome, result, conclusion",
      "Confirmed, contract with the supplier ended.|Not confirmed.|Partly confirmed, warning issued.|Confirmed, switches replaced and staff trained.|Outside of the scope, passed on.",
      told,
    ),
    meaning("reporter contact, contact", { text: "email" }, told),
  ),
];

const ON_REQUESTS = {
  ...told,
  of: [
    "data subject request",
    "dsr",
    "dsar",
    "subject access request",
    "privacy request",
    "gdpr request",
    "data request",
  ],
};

export const COMPLIANCE_PAIRS: readonly Pair[] = [
  pair(
    "request type, dsr type, dsar type, type, right",
    "description, detail, details, message, request text, note",
    ASKED,
    ON_REQUESTS,
  ),
  pair(
    "request type, dsr type, dsar type, type, right",
    "response summary, response, answer, outcome, result, decision, action taken",
    ANSWERED,
    ON_REQUESTS,
  ),
  pair(
    "finding title, title, name, finding, summary",
    "observation, condition, description, detail, details",
    toldBy(FINDINGS, 1),
    ON_FINDINGS,
  ),
  pair(
    "finding title, title, name, finding, summary",
    "criterion, criteria, requirement, standard",
    toldBy(FINDINGS, 2),
    ON_FINDINGS,
  ),
  pair("finding title, title, name, finding, summary", "cause, root cause", toldBy(FINDINGS, 3), ON_FINDINGS),
  pair(
    "finding title, title, name, finding, summary",
    "effect, risk, impact, consequence, implication",
    toldBy(FINDINGS, 4),
    ON_FINDINGS,
  ),
  pair(
    "finding title, title, name, finding, summary",
    "recommendation, recommendations, corrective action, action",
    toldBy(FINDINGS, 5),
    ON_FINDINGS,
  ),
  pair(
    "finding title, title, name, finding, summary",
    "management response, response, auditee response, management comment",
    toldBy(FINDINGS, 6),
    ON_FINDINGS,
  ),
  pair(
    "title, name, policy name, policy title",
    "summary, description, purpose, abstract, scope",
    toldBy(POLICIES, 1),
    ON_POLICIES,
  ),
  pair("title, name, policy name, policy title", "content, body, text, policy text", toldBy(POLICIES, 2), ON_POLICIES),
  pair(
    "name, title, activity, activity name, processing activity",
    "purpose, processing purpose, purposes, description",
    toldBy(ACTIVITIES, 1),
    ON_ACTIVITIES,
  ),
  pair(
    "name, title, activity, activity name, processing activity",
    "data subject, data subjects, data subject category, data subject categories, subject category",
    toldBy(ACTIVITIES, 2),
    ON_ACTIVITIES,
  ),
  pair(
    "name, title, activity, activity name, processing activity",
    "data category, data categories, personal data, personal data category, category of data",
    toldBy(ACTIVITIES, 3),
    ON_ACTIVITIES,
  ),
  pair(
    "name, title, activity, activity name, processing activity",
    "recipient, recipients, recipient category, recipient categories",
    toldBy(ACTIVITIES, 4),
    ON_ACTIVITIES,
  ),
  pair(
    "name, title, activity, activity name, processing activity",
    "lawful basis, legal basis, legal ground",
    toldBy(ACTIVITIES, 5),
    ON_ACTIVITIES,
  ),
  pair(
    "name, title, activity, activity name, processing activity",
    "legitimate interest assessment, legitimate interest, lia, balancing test",
    toldBy(ACTIVITIES, 6),
    ON_ACTIVITIES,
  ),
  pair(
    "title, name, summary",
    "nature of breach, nature, description, breach description, what happened, detail, details",
    toldBy(BREACHES, 1),
    ON_BREACHES,
  ),
  pair(
    "title, name, summary",
    "likely consequence, likely consequences, consequence, consequences, impact, possible consequence",
    toldBy(BREACHES, 2),
    ON_BREACHES,
  ),
  pair(
    "title, name, summary",
    "mitigation measure, mitigation measures, mitigation, measure taken, measures taken, measures, remedial action, action taken, corrective action",
    toldBy(BREACHES, 3),
    ON_BREACHES,
  ),
];
