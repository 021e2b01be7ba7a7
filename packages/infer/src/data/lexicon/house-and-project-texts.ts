import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";
import { toldBy, toldRows } from "./told-rows.ts";

/** What people complain of: subject, text, what they want, what was found out, cause, what was done, what was answered. */
const COMPLAINTS = toldRows(`
Long waiting time | I waited for fifty minutes although I had an appointment. | An apology and shorter waiting times. | Two colleagues were ill, nobody told the customers. | Two people ill | Customers are told of delays by message now. | We are sorry for the long wait. From now on we will tell you of delays in time.
Wrong amount on the bill | The bill shows a service that I never ordered. | Correction of the bill. | Service was booked for another customer. | Mixed up customers | Bill corrected, four others checked. | You are right, we have corrected the bill. The new one is enclosed.
Unfriendly answer on the phone | I was interrupted twice and the call was ended. | An apology. | Recording heard, tone was not appropriate. | High workload | Talk with the employee, training booked. | We apologise for the tone. This is not how we want to treat our customers.
Nobody calls back | I was promised a call three times, nothing happened. | A contact person. | Calls were noted, but not assigned. | No owner named | Calls get an owner and a date. | We are sorry. Your contact person will call you tomorrow.
Delivery incomplete | Two of five boxes are missing, and nobody can tell me where they are. | The missing boxes this week. | Boxes were left at the depot. | Labels missing | Boxes sent on the same day. | The missing boxes arrive on Thursday. We credit the shipping costs.
Noise during the night | The ventilation has been humming since Monday, I cannot sleep. | Silence after ten. | Bearing of the fan is worn. | Worn bearing | Bearing replaced, off between 22 and 6 until then. | The fan was repaired on Friday. Please tell us if you still hear it.
Room was not clean | There was hair in the bathroom and the bin was full. | Refund of one night. | Room was released without a check. | Check skipped | Checklist signed for each room. | We are sorry. Half of the price has been refunded.
Broken on arrival | The cover was cracked when I opened the parcel. | A replacement. | Packaging was too thin for this item. | Thin packaging | Thicker boxes are used now. | A replacement was sent today. You need not return the broken one.
Personal data on the wrong letter | I got a letter with the name and address of somebody else. | Proof that mine were not sent to others. | Two letters in one envelope, one case. | Machine set wrongly | Machine checked, data protection officer informed. | Your data were not sent to others. We thank you for telling us.
Appointment cancelled at short notice | The appointment was cancelled an hour before, I had taken a day off. | A new date soon. | Technician had an accident. | Illness | Deputy named for each tour. | We are sorry. We have kept Tuesday at eight for you.
`);

/** What is written down as decided: title, how it came to that, what else there was, what was decided, why, what follows. */
const DECISIONS = toldRows(`
Use one database for all customers | Each customer has a database of its own, updates take two days. | One database each; one for all; one a region. | One database with a key for the customer in each table. | Updates in minutes, lower costs. | Stricter tests of access rights are needed.
Buy instead of build the billing module | Billing has to follow the law of six countries. | Build it; buy it; keep spreadsheets. | Buy the module and connect it by its interface. | Saves about nine months. | Monthly costs, data go to a supplier.
Release every two weeks | Releases come when they are ready, nobody can plan. | Each week; every two weeks; once a month. | Every second Tuesday, whatever is ready. | Customers know when to expect changes. | Unfinished work has to be hidden.
Move the launch to May | Tests with customers showed three serious faults. | Launch as planned with fewer functions; move it. | Launch on 12 May with all functions. | A bad start would cost more. | Campaign and training move as well.
Support two languages only | Translation takes a third of the time of each release. | Five languages; two; one. | English and German, others on request. | 94 % of the users have one of them. | Two customers have to be told.
Set up a second team | One team has work for eighteen months. | Hire; second team from a partner; fewer projects. | Four people from a partner until December. | Quicker than hiring. | Handover has to be planned from the start.
Keep the old interface for a year | Nine customers still use it. | Switch it off in June; keep it for a year; keep it for good. | Keep it until June of next year. | Customers need time to change. | Faults have to be mended twice.
Accept payment by invoice | Firms ask for it, cards only are accepted. | Cards only; invoice for firms; invoice for all. | Invoice for firms after a credit check. | A quarter of the requests came from firms. | Reminders have to be sent.
`);

/** What is written about how something is done: title, why, for whom, how, who. */
const PROCEDURES = toldRows(`
Receiving of goods | Makes sure that only checked goods reach the store. | Store and purchasing | 1. Compare the delivery note with the order. 2. Count and check for damage. 3. Book the goods and put them away. | Store checks and books, purchasing settles differences.
Handling of complaints | Each complaint is answered in time and its cause removed. | All departments | 1. Enter the complaint. 2. Confirm it within two days. 3. Find the cause. 4. Answer and close. | Quality coordinates, the department answers.
Calibration of measuring devices | Results can be relied on. | Laboratory and production | 1. Look up what is due. 2. Compare with the standard. 3. Label the device and file the record. | Laboratory calibrates, users check the label.
Cleaning of filling line 2 | Keeps the line free of residues. | Production | 1. Empty the line. 2. Rinse with hot water for ten minutes. 3. Take a sample and sign. | Operator cleans, shift leader releases.
Control of documents | Only valid documents are used. | All departments | 1. Draft. 2. Review by the department. 3. Approval. 4. Publish and withdraw the old version. | Author drafts, quality publishes.
Training of new employees | New colleagues work safely from the first day. | All departments | 1. Safety briefing. 2. Work with a mentor for two weeks. 3. Check and sign. | Manager plans, mentor trains.
Corrective and preventive action | Causes are removed for good. | Quality and departments | 1. Describe. 2. Contain. 3. Find the cause. 4. Act. 5. Check after three months. | Owner acts, quality checks.
Backup and restore | Data can be restored within a day. | IT | 1. Check last night's jobs. 2. Repeat what failed. 3. Restore a sample each month. | IT operates, head of IT reviews.
Emergency and evacuation | Everybody leaves the building safely. | All sites | 1. Raise the alarm. 2. Leave by the nearest exit. 3. Gather and count. | Fire wardens lead, reception calls the fire brigade.
`);

const told = { confidence: 0.976 };
const ON_COMPLAINTS = {
  ...told,
  of: ["complaint", "customer complaint", "grievance", "complaint case", "ombudsman case"],
};
const ON_DECISIONS = {
  ...told,
  of: ["decision", "decision record", "architecture decision", "project decision", "decision log", "adr"],
};
const ON_PROCEDURES = {
  ...told,
  of: ["sop", "standard operating procedure", "operating procedure", "work instruction", "procedure document"],
};

/** Complaints, procedures, houses and projects: what is told of them in words, in schemas about any of these. */
export const HOUSES_AND_PROJECTS = field(
  "complaint sop standard_operating_procedure decision_record retro_item retrospective status_update cleaning_log maintenance_request preventive_task facility visitor_log milestone? project? decision? risk? visitor? building? audit? nonconformance?",
  [
    ...of(
      "complaint, customer complaint, grievance",
      one("response text, response, reply", COMPLAINTS.map((row) => row[6]).join("|"), { confidence: 0.97 }),
    ),
    ...of(
      "retro item, retrospective item, retro card, retro note, retrospective note",
      one("column, category, type, kind, section", "went_well|to_improve|action|question", told),
      one(
        "content, text, body, note, description",
        "Reviews were quick.|Too many meetings on Tuesday.|Tests are slow.|Good help from support.|Tickets were unclear.|Deploy on Friday went wrong.|Pair work on the import was great.|Write down decisions.",
        told,
      ),
      one(
        "action taken, action, follow up",
        "Meeting moved to Monday.|Checklist for tickets.|Second build server ordered.|No deploys on Friday.|Minutes in the wiki.",
        told,
      ),
    ),
    ...of(
      "status update, project update, weekly update, project status, status report, progress report, check in",
      one(
        "headline, title, subject, summary",
        "On track for May|Delayed by a week|Pilot has started|Import finished, tests begin|Waiting for approval|Scope reduced, date kept",
        told,
      ),
      one(
        "progress, done, accomplishments, achievements, completed, highlights",
        "Import of customers is finished.|Design approved.|First five users are working with it.|Three of four interfaces are ready.|Test plan written.",
        told,
      ),
      one(
        "plan, plans, next, upcoming, next step, next steps, planned",
        "Start tests with two departments.|Finish the reports.|Talk about training.|Load the data of last year.|Prepare the release.",
        told,
      ),
      one(
        "problem, problems, issue, issues, blocker, blockers, challenges, impediment, impediments",
        "Answer of the supplier is missing.|One developer is ill.|Test data are incomplete.|None.|Two requirements contradict each other.",
        told,
      ),
      one(
        "help needed, support needed, ask, asks, need",
        "Decision on the budget.|Somebody who knows the old system.|Two testers in May.|Nothing at the moment.|Access to the second server.",
        told,
      ),
    ),
    ...of(
      "project, milestone, sprint, initiative, epic",
      one(
        "health reason, status reason, health note, health comment, rag reason",
        "One week behind.|All on time.|Supplier is late.|Budget used faster than planned.|Key person is on leave.",
        told,
      ),
      one(
        "slip reason, delay reason, slippage reason, reason for delay",
        "Supplier delivered late|Scope was enlarged|Illness in the team|Tests took longer|Waited for a decision",
        told,
      ),
    ),
    ...of(
      "risk, project risk, risk register, risk item",
      one(
        "trigger, trigger condition, trigger conditions, early warning, indicator",
        "Delivery later than the 10th.|Two people leave within a month.|Costs above plan twice in a row.|Less than half of the tests pass.|No answer within two weeks.",
        told,
      ),
      one(
        "closing note, closure note, note, notes, comment, comments",
        "Did not happen, closed.|Accepted by the board.|Looked at again in June.|Happened, see the decision of May.|Less likely since the pilot.",
        told,
      ),
    ),
    ...of(
      "meeting, project meeting, team meeting",
      one(
        "title, subject, name, topic",
        "Weekly status|Kick-off|Review of the design|Planning of the sprint|Steering committee|Retrospective|Demo for the department|Risks and budget",
        told,
      ),
      one(
        "note, notes, minutes, summary, outcome, ai summary",
        "Date kept, one task moved to the next sprint.|Design accepted with two changes.|Budget for training approved.|Open: who tests the import.|Next meeting with the supplier.",
        told,
      ),
      one(
        "agenda, agenda text, topic list",
        "Status, risks, next steps|Review of the last two weeks, planning|Demo, questions, decisions|Budget, dates, open points",
        told,
      ),
    ),
    ...of(
      "facility, building, site, room, venue",
      one(
        "accessibility note, accessibility notes, accessibility, accessibility information",
        "Step-free from the yard.|Lift to all floors.|Accessible toilet on the ground floor.|Two steps at the entrance, ramp on request.|Induction loop in hall 2.",
        told,
      ),
      one(
        "evacuation instruction, evacuation instructions, evacuation plan, fire instruction",
        "Leave by the nearest exit, do not use the lift. Gather on the car park.|Exit by the stairs at the east end, meet at the gate.|Close windows and doors, follow the fire warden.",
        told,
      ),
      one(
        "booking rule, booking rules, usage rule, usage rules",
        "At least a day before.|Two hours at most.|Leave it as you found it.|Cancel if you do not come.|Evenings on request.",
        told,
      ),
    ),
    ...of(
      "maintenance request, repair request, service request, work request, fault report, defect report",
      one(
        "title, subject, summary",
        "Heating stays cold|Tap drips in the kitchen|Light in the corridor flickers|Door does not close|Lift makes noises|Window cannot be opened|Socket without power|Toilet runs",
        { confidence: 0.965 },
      ),
      one(
        "description, detail, details",
        "Since the weekend, other rooms are fine.|Drips day and night, bucket below.|Only in the evening.|Has to be lifted to shut.|Worse in the upper floors.|Handle is loose.",
        { confidence: 0.965 },
      ),
      one(
        "triage comment, triage note, dispatcher note, dispatch note",
        "Sent to the plumber.|Not urgent, with the next visit.|Photo requested.|Warranty, supplier informed.|Same as last week, linked.",
        told,
      ),
      one(
        "tenant comment, resident comment, customer comment, comment of tenant",
        "Repaired quickly, thank you.|Still drips a little.|Friendly, but late.|Nobody told me the date.|All fine now.",
        told,
      ),
    ),
    ...of(
      "preventive task, preventive maintenance, maintenance task, pm task, inspection task, maintenance plan",
      one(
        "task name, name, title, task",
        "Change of filters|Test of emergency lighting|Lubrication of bearings|Check of fire extinguishers|Cleaning of gutters|Test of the lift alarm|Flushing of pipes|Inspection of the roof",
        told,
      ),
      one(
        "procedure text, procedure, instruction, instructions, description",
        "Switch off, open the cover, change the filter, note the date.|Press the test button, watch the lamps for an hour.|Two strokes of grease, wipe off what is left.|Check pressure and seal, sign the card.|Run water for three minutes at each tap.",
        told,
      ),
      one(
        "safety precaution, safety precautions, safety note, precaution",
        "Lock out and tag.|Two people on the roof.|Gloves and goggles.|Ladder secured.|Area closed off.",
        told,
      ),
      one(
        "tool required, tools required, tool, tools",
        "Grease gun, cloth|Ladder, torch|Filter set, screwdriver|Pressure gauge|Bucket, gloves",
        told,
      ),
    ),
    ...of(
      "cleaning log, cleaning record, cleaning round, housekeeping log",
      one(
        "task done, tasks done, tasks, work done",
        "Floor, bins, desks|Windows|Kitchen and toilets|Full clean|Floor wiped, bins emptied",
        told,
      ),
      one(
        "supply used, supplies used, supplies, material used",
        "Floor cleaner, cloths|Bin bags, paper towels|Glass cleaner|Disinfectant|Soap refilled",
        told,
      ),
      one(
        "issue found, issues found, issue, remarks, finding",
        "Soap dispenser broken.|Stain on the carpet by the window.|Tap drips.|Bin missing.|None.",
        told,
      ),
      one(
        "inspector remark, inspector comment, inspection note",
        "In good order.|Corners missed.|Bins not emptied.|Very clean.",
        told,
      ),
    ),
    ...of(
      "visitor, visit, visitor log, visitor pass, guest log",
      one(
        "purpose of visit, visit purpose, purpose, reason, reason for visit",
        "Meeting|Interview|Delivery|Maintenance|Audit|Training|Tour of the site|Private visit",
        told,
      ),
      one(
        "security note, note, notes, remark",
        "Tool box checked.|Escort needed in hall 3.|Laptop registered.|Badge returned a day later.|Regular visitor.",
        told,
      ),
      one(
        "denial reason, denied reason, refusal reason, reason denied",
        "No appointment|No valid ID|Host not available|Area closed|Safety briefing missing",
        told,
      ),
    ),
    ...of(
      "supplier evaluation, vendor evaluation, supplier review, supplier assessment, audit, internal audit, swot, assessment",
      one(
        "strength, strengths",
        "Delivers on time.|Answers within a day.|Records are complete.|Good quality for years.|Clear responsibilities.|Trained staff.",
        told,
      ),
      one(
        "weakness, weaknesses, opportunity for improvement, opportunities for improvement",
        "Invoices are often wrong.|Long delivery times in summer.|Training records incomplete.|Only one contact person.|Labels come off.",
        told,
      ),
      one("overall rating, rating, grade, class", "A|B|C|D", told),
      one(
        "agreed action, agreed actions, action, actions",
        "New contact person named.|Monthly call until December.|Price list by the 15th.|Second source in autumn.|Audit on site in May.",
        told,
      ),
      one(
        "audit title, title, name",
        "Internal audit purchasing|Supplier audit March|Follow-up audit store|Process audit line 2|Certification audit|Audit of training records",
        told,
      ),
      one(
        "scope, audit scope",
        "Purchasing and store.|Production line 2.|All documents of the quarter.|Training and safety.|Site north.",
        told,
      ),
    ),
    ...of(
      "nonconformance, ncr, nonconformity, deviation, defect",
      one(
        "detected at stage, detection stage, stage detected, found at",
        "incoming goods|production|final inspection|customer|audit",
        told,
      ),
      one(
        "disposition justification, justification, reason for disposition",
        "Function is not affected.|Rework is cheaper than new parts.|Customer has accepted it.|Cannot be repaired.|Safety part, no deviation allowed.",
        told,
      ),
      one(
        "supplier response, response of supplier",
        "Cause found, tool replaced.|Replacement sent on the 12th.|Sorting at our cost.|8D report follows on Friday.|Not accepted, measured within tolerance.",
        told,
      ),
    ),
  ],
  [],
  [
    pair(
      "subject, title, summary, topic",
      "complaint text, description, text, body, detail, details, message, complaint",
      toldBy(COMPLAINTS, 1),
      ON_COMPLAINTS,
    ),
    pair(
      "subject, title, summary, topic",
      "desired resolution, desired outcome, resolution sought, expectation, remedy sought",
      toldBy(COMPLAINTS, 2),
      ON_COMPLAINTS,
    ),
    pair(
      "subject, title, summary, topic",
      "investigation note, investigation notes, investigation, finding, findings, internal note, internal notes, note, notes",
      toldBy(COMPLAINTS, 3),
      ON_COMPLAINTS,
    ),
    pair("subject, title, summary, topic", "root cause, cause", toldBy(COMPLAINTS, 4), ON_COMPLAINTS),
    pair(
      "subject, title, summary, topic",
      "corrective action, action taken, action, measure, resolution, resolution note",
      toldBy(COMPLAINTS, 5),
      ON_COMPLAINTS,
    ),
    pair(
      "subject, title, summary, topic",
      "response text, response, reply, answer, final response",
      toldBy(COMPLAINTS, 6),
      ON_COMPLAINTS,
    ),
    pair(
      "title, name, subject",
      "context, background, problem, description, situation",
      toldBy(DECISIONS, 1),
      ON_DECISIONS,
    ),
    pair(
      "title, name, subject",
      "option considered, options considered, option, options, alternative, alternatives, alternatives considered",
      toldBy(DECISIONS, 2),
      ON_DECISIONS,
    ),
    pair(
      "title, name, subject",
      "decision, decision text, outcome, decision made, summary",
      toldBy(DECISIONS, 3),
      ON_DECISIONS,
    ),
    pair("title, name, subject", "rationale, reason, reasoning, justification", toldBy(DECISIONS, 4), ON_DECISIONS),
    pair(
      "title, name, subject",
      "consequence, consequences, implication, implications, impact",
      toldBy(DECISIONS, 5),
      ON_DECISIONS,
    ),
    pair("title, name, sop title", "purpose, objective, description, summary", toldBy(PROCEDURES, 1), ON_PROCEDURES),
    pair("title, name, sop title", "scope, applies to", toldBy(PROCEDURES, 2), ON_PROCEDURES),
    pair(
      "title, name, sop title",
      "procedure, content, body, step, steps, procedure text, instruction, instructions",
      toldBy(PROCEDURES, 3),
      ON_PROCEDURES,
    ),
    pair(
      "title, name, sop title",
      "responsibility, responsibilities, responsible, role, roles",
      toldBy(PROCEDURES, 4),
      ON_PROCEDURES,
    ),
  ],
);
