import { one } from "../../lexicon/one.ts";
import type { Meaning } from "../../meaning.ts";

/** What is noted of what a word names, and why it came about: the words, `=`, what is said, separated by bars. */
const NOTED = String.raw`
triage, dispatch, intake = Passed on to the right team.|Photo requested.|Not urgent.|Same as last week, linked.|Called back, details noted.
accessibility = Step-free from the yard.|Lift to all floors.|Ramp on request.|Accessible toilet on the ground floor.
safety, safety instruction, hazard, risk assessment = Two persons needed.|Helmet and gloves required.|Switch off before opening.|Dog on the premises.|Ladder is fixed to the wall.|Gas has to be shut off first.|No lone work after six.
availability, schedule, scheduling = Not on Fridays.|From the 14th on.|Mornings only.|Away for two weeks in August.|Every other weekend.|Evenings on request.|Not during school holidays.
relationship, personal, rapport, contact preference = Prefers a call to an email.|Met at the fair in May.|Knows our founder.|Two children, likes sailing.|Decides together with a partner.|Speaks French and English.
risk, risk analysis = Depends on one supplier.|Budget not yet approved.|Looked at again in March.|Lower since the second review.|Covered by insurance.|Nobody named as owner yet.
strategy, approach, tactic = Start with the two largest accounts.|Settle before the hearing if possible.|Wait for the figures of the quarter.|Keep the price, offer a longer term.|Show the pilot first.
conflict check, conflict of interest, conflict = No match found.|Former client in 2018, matter closed.|Same name, different person.|Cleared by the second partner.|Related company found, being checked.
verification, identity check, id check, kyc, identity verification = Passport seen, copy not kept.|Address confirmed by a bill.|Photo does not match, asked again.|Name differs by one letter.|Expired ID, new one requested.|All documents in order.
background check, criminal record check, dbs check, police check = Certificate seen, no entries.|Applied on the 3rd.|Valid for three years.|Renewal asked for.|References called, both positive.
screening, pre screening, phone screen = Meets the requirements.|Answers clear, invite.|Does not fit at present, ask again in autumn.|Documents missing.|Second opinion wanted.
pricing, price, discount = 5 % off from ten pieces.|Price of last year kept.|Special price until June.|Discount agreed with the manager.|Without transport.
renewal, extension = Asks for two years instead of one.|Wants fewer seats.|Signed without changes.|Decision after the board meeting.|Price increase announced in time.|Competing offer until Friday.
handover, hand over, handoff, hand off, shift handover, transition = Keys are in the safe.|Two points are still open.|Call the customer back on Monday.|Everything done but the report.|See the list in the folder.|Pump 2 runs on manual.
escalation = Second level informed.|Customer asks for a call today.|Manager on duty took over.|Deadline is tonight.|Vendor has opened a case.
rejection, refusal, decline = Documents are incomplete.|May apply again in autumn.|Does not meet two of the criteria.|Told by phone.|Another one was chosen.
cancel, cancellation = Called this morning.|Fee waived.|Wants to come back in spring.|Too late for a refund.|Moved to next month instead.
reschedule, rescheduling, postponement = Second time moved.|Prefers an earlier slot.|Moved to Thursday at ten.|Waiting for a new date.|Ill, new date agreed.
no show, noshow = Called twice, no answer.|Came an hour late.|Fee charged.|Apologised the next day.|Second time this year.
departure, check out, checkout = Left early.|Taxi at six.|Keys left in the box.|Luggage kept until the evening.|Everything in order.
check in, checkin, admission = Late arrival, key in the box.|Came with two children.|Documents shown.|Asked for a quiet place.|Paid on arrival.
condition, state, wear = Small scratch on the left side.|As new.|Used, fully working.|Cover missing.|Needs a new battery soon.|Corners worn.
damage, defect = Dent on the rear door.|Glass cracked.|Wet packaging, content dry.|Photos taken, report filed.|Repair costs about 120.|Screw missing.
cleaning, housekeeping = Stain on the carpet.|Windows next time.|Used the gentle cleaner.|Extra bed removed.|Kitchen took longer.|Linen changed.
repair, fix, service = New seal fitted.|Runs again, part ordered.|Under warranty.|Tested for an hour.|Battery replaced.|Second repair this year.
installation, set up, setup, assembly = Fixed to the east wall.|Cable was too short, extended.|Tested with the customer.|Second visit needed.|Old device taken along.
change, amendment, modification = Typing error corrected.|Limits raised after the review.|New contact person.|Section 3 rewritten.|Agreed with both sides.|Valid from the next quarter.
usage, use = Not for outdoor use.|Two persons at most.|Book a day before.|Return it charged.|Shake well.
handling, packing = Fragile, top side up.|Keep dry.|Two to a box.|Wrap in paper.|Do not stack.|Needs a pallet.
dietary, diet, meal, food = Vegetarian.|No nuts.|Lactose-free.|Small portions.|No pork.|Gluten-free bread, please.
seating, table = Near the window.|Away from the kitchen.|Together with table 6.|Wheelchair, no steps.|Two high chairs.
language, tongue, translator = Understands English, answers in Spanish.|Interpreter needed.|Reads without difficulty.|Formal address, please.|Learns the language.
translation, localization, localisation = Keep the product names.|Second sentence shortened.|Informal address.|Checked by a native speaker.|No good word for it yet.
source, citation, reference = Taken from the annual report.|Second edition.|Page numbers of the reprint.|Checked against the original.|By word of mouth.
provenance, acquisition, origin = Gift of the family, 1962.|Bought at auction.|From the estate of the founder.|Found in the attic of the old school.|On loan since 2011.
method, methodology, procedure, protocol = Measured three times.|Two observers.|Same instrument as last year.|Interviews by phone.|Sample of every tenth household.
route, itinerary, directions = Road closed until May.|Follow the river.|Steep in the last third.|Better in the other direction.|Bridge up to 7.5 tons.
key, lock, door, alarm code = Turn twice.|Spare key with the neighbour.|Sticks when it is wet.|Back door only.|Alarm off within 30 seconds.
insurance, coverage = Card shown.|Own share of 150.|Covered from the first day.|Claim sent on the 3rd.|Abroad, too.
visa, permit, work permit, passport = Copy on file.|Expires in March.|Appointment on the 12th.|One entry only.|Invitation letter sent.
forecast = Cautious, two orders still open.|Without the new branch.|As last year plus 5 %.|Depends on the weather in May.|Corrected after the talks in June.
pipeline, deal, opportunity = Decision in the first week of May.|Waiting for the legal department.|Champion has left, new contact named.|Budget confirmed.|Pilot runs until the end of the month.
competitor, competition, competitive = Cheaper, but without support.|Strong in the south.|New version in autumn.|Same price, shorter delivery.|Lost two customers to them.
call, phone, call log = Left a message.|Wants an offer by Friday.|Call back after three.|Number has changed.|Happy with the last order.|Wrong department, passed on.
visit, visitor, site visit, home visit = Nobody at home.|Showed the new hall.|Two open points, see photos.|Back in six weeks.|Friendly talk, no changes.
site, location, premises = Gate code at the front desk.|Parking behind the building.|Steep access, no trucks.|Power on the left wall.|Two entrances.
planning, plan = Waits for two colleagues.|Start moved by a week.|Needs a larger room.|Material ordered.|Reserve of two days.
design, layout, drawing = Larger type on the cover.|Second draft preferred.|Radius changed to 5 mm.|Logo at the top left.|Colours as in the guide.
privacy, confidentiality, gdpr, data protection = No photos to be published.|Address not to be passed on.|Deleted after two years.|Consent by mail.|Only with initials.
attendance, presence, absence = Left an hour early.|Joined online.|Excused.|Ten minutes late.|Replaced by a colleague.
exit, offboarding, leaving = Laptop and badge returned.|Talk held on Monday.|Last day is the 30th.|Stays in touch.|Would come back.
grant, funding, proposal = Report due in June.|Second instalment received.|Own share of 20 %.|Extension asked for.|Costs of staff only.
reconciliation, bank reconciliation = One payment without a reference.|Difference of 0.40, bank fee.|Balanced.|Two cheques outstanding.|Booked twice, corrected.
counting, count, stocktake, stock count, cycle count = Three more than booked.|Counted twice, same result.|Two boxes open.|Behind the shelf.|Label missing.
receiving, receipt of goods, goods receipt, inbound = One box wet.|Two pieces short.|Without delivery note.|Complete.|Pallet exchanged.|Other batch than ordered.
parent, guardian, family = Reach the mother first.|Grandmother picks up on Tuesdays.|Separated, both informed.|Wants a weekly message.|Works nights.
owner, landlord = Lives abroad, email only.|Wants to approve costs over 300.|Second owner has to sign.|Sells in autumn perhaps.
legal, lawyer = Reviewed, no objections.|Clause 7 to be changed.|Second signature needed.|Law of the buyer's country.|Time limit of two years.
procurement, purchasing, sourcing, purchase = Two offers compared.|Framework contract until 2027.|Minimum of 50 pieces.|Delivery in three weeks.|Price on request.
release note internal, rollout, go live = First the pilot group.|Not on Fridays.|Support informed.|Old version kept for a week.
feedback, survey = Would like more examples.|Long waiting time.|Very friendly team.|Too much paper.|Come back in spring.
`;

/** The same of reasons. */
const GIVEN = String.raw`
hold, on hold, pause, paused, standby = Waiting for the customer|Waiting for a part|Waiting for approval|Budget not yet released|Somebody is ill|Question to the supplier
skip, skipped, omission = Not applicable|Done already|No access|Nobody there|Not enough time
waive, waived, waiver, fee waiver = Goodwill|First time|Our mistake|Long-standing customer|Hardship
write off, written off, writeoff, bad debt = Insolvent|Below the limit|Agreed settlement|Too old|Disputed|Cannot be found
deviation, variance, discrepancy, difference = Larger quantity than planned|Price has changed|Measured twice|Agreed with the customer|Delivery in parts|Estimate was too low
extension, prolongation, extended, deadline extension = More time needed for the documents|Complex case|Illness|Waiting for a third party|Public holidays|Scope was enlarged
late, delay, delayed, lateness, late arrival, late submission, late notification, late return = Traffic|Illness|Part was missing|Weather|Waiting for approval|Public transport|Found out late
postponement, postponed, reschedule, rescheduled, rescheduling, date change = Illness|Room not available|Clash of dates|Weather|Moved at the customer's request|Speaker cannot come
opt out, opted out, unsubscribe, unsubscribed, unsubscription = Too many mails|Not relevant any more|Never signed up|Changed jobs|Prefers another channel
unmatch, unmatched, unfriend, unfollow = No answer|Not my type|Too far away|Met somebody else|Rude messages
no show, noshow, non attendance = Illness|Forgot the date|Traffic|Family matter|No longer interested|Not told
churn, leaving service, account closing, account closure, delete account, account deletion, account deactivation = Too expensive|Not used enough|Missing features|Moved to another provider|Privacy concerns|Temporary break
exclusion, excluded, exclude = Outside of the region|Too young|Took part before|Incomplete data|Conflict of interest|Withdrew consent
exemption, exempt, exempted, dispensation = Medical certificate|Charity|Below the limit|Diplomatic status|Completed elsewhere|Religious reasons
adjustment, adjusted, correction, corrected, manual adjustment = Counted wrong|Entered twice|Price corrected|Damaged goods|Rounding|Agreed afterwards
edit, edited, edit summary reason = Typing error|Added a link|Made it clearer|New figures|Formatting
delete, deleted, deletion, removal, removed, remove, erasure = Entered twice|Requested by the owner|Out of date|Test data|Against the rules|No longer needed
archive, archived, archival = Finished|Not used for a year|Replaced by a newer version|Project has ended|End of the season
merge, merged, duplicate = Same person|Entered twice|Two accounts of one customer|Same address|Companies have merged
escalation, escalated, escalate = No answer in time|Customer asks for a manager|Deadline at risk|Third report of the same fault|Safety concern|Legal question
transfer, transferred, move, moved, relocation = Moved house|Closer to work|Change of department|Better use there|At own request|Site was closed
reassignment, reassigned, reassign, handover = Colleague is on leave|Wrong department|Too much work|Better knowledge of the matter|Change of team
withdrawal, withdrawn, withdraw = Changed plans|Personal reasons|Found something else|Costs too high|Missed the deadline
revocation, revoked, revoke = Left the company|Lost device|Key compromised|Rules broken|No longer needed|Replaced
hide, hidden, unpublish, unpublished, unlisted = Out of date|Under review|Reported by users|Seasonal|Requested by the author
downgrade, downgraded = Too expensive|Features not used|Smaller team|Project has ended|Trial is over
upgrade, upgraded = More users|Storage was full|Needs reports|Better support|Growing team
renewal, renewed = Satisfied|Contract runs on|Price agreed|Needed for another year|Ask of the department
non renewal, not renewed = Too expensive|Found another provider|No longer needed|Bad experience|Company was closed
rework, reworked, redo = Surface scratched|Wrong size|Missing hole|Colour differs|Drawing was changed
scrap, scrapped, scrapping, disposal, disposed, disposition, retirement of asset = Worn out|Broken, not worth repairing|Out of date|Fell down|Recalled|Sold to a dealer
overtime, extra hour = Month-end closing|Colleague ill|Urgent order|Stocktake|Night work on the network
visit, appointment, booking, meeting = Check-up|Advice|First talk|Follow-up|Question about the offer|Handing over documents
call, contact, contacted, inquiry, enquiry = Question about an invoice|Change of address|Complaint|New order|Appointment|Technical problem
purchase, acquisition, order, requisition = Replacement|New colleague|Stock is low|Project|Old one is broken|Requested by a customer
request, requested, application, applying = Needed for a project|Replacement|New colleague|Moving house|Personal reasons
change, changed, modification, amendment, revision, update = Correction|New rules|Customer's wish|Better offer|Wrong data before|Yearly review
reversal, reversed, revert, rollback, reverted = Entered twice|Wrong account|Wrong amount|Returned by the bank|Made by mistake
void, voided, annulment, annulled, nullification = Wrong amount|Wrong customer|Printed twice|Test|Replaced by a new one
credit note, goodwill, compensation = Late delivery|Damaged goods|Paid twice|Wrong price|Missing parts
shortage, short, shortfall, backorder, stock out = Supplier delivered less|Damaged on arrival|Higher demand|Miscounted|Production stopped
overage, surplus, excess = Delivered too much|Counted twice|Returned goods|Order was cancelled
rating, score, scoring, grade = Good answers, late hand-in|Above the average|Two of three criteria met|Missing evidence|Clear progress
priority, urgency = Many people affected|Deadline this week|Safety|Large customer|Work can go on
status, state, status change, state change = Documents complete|Waiting for an answer|Checked and approved|No answer for 30 days|At own request
retry, retried, rerun, restart = Timeout|Connection lost|Server was busy|Wrong input corrected
stop, stopped, halt, abort, aborted, interruption, interrupted = Power failure|Material was missing|End of shift|Safety stop|Stopped by the operator
closed, close, closing, completion = Solved|No answer|Asked before|Withdrawn|Not reproducible|Done elsewhere
reopen, reopened, reopening = Fault came back|Not solved|New information|Closed by mistake|Customer answered
approval, approved, acceptance = Meets all criteria|Within the budget|Documents complete|Recommended by two people|As last year
recall, recalled = Faulty part|Wrong label|Foreign body|Leak|Fire hazard
quarantine, quarantined, blocked stock, block stock = Waiting for the laboratory|Label missing|Wet packaging|Temperature too high|Complaint of a customer
replacement, replaced, substitution, substitute, exchange = Worn out|Broken|Lost|Out of stock|Wrong size|New model
discount, special price, price change, price override = Long-standing customer|Large quantity|Small defect|Matching another offer|End of season
ban, banned, suspension, suspended = Repeated insults|Advertising|Second account|Fraud suspected|Broke the rules after a warning
denial, denied, entry denial = Documents missing|Not eligible|Deadline missed|Requirements not met|Applied twice
retirement, retired = Replaced by a new one|No longer used|Out of date|Process has changed|Merged with another one
disqualification, disqualified, unqualified, not qualified = No budget|Wrong region|Student|No decision-maker|Only looking for information|Competitor
leave, absence, time off = Holiday|Illness|Family matter|Training|Moving house|Medical appointment
rescission, objection, appeal, dispute, contest = Amount is wrong|Not delivered|Already paid|Decision is unfair|Deadline was kept
late fee, penalty, fine, surcharge = Paid three weeks late|Returned late|Cancelled on the day|Key lost|Not cleaned
emergency, incident, accident = Slipped|Power failure|Fire alarm|Medical emergency|Water pipe burst
flagged, flag for review, manual review, review required = Unusual amount|New device|Two accounts with one card|Reported by a user|Random check
`;

const lines = (text: string): readonly (readonly [words: readonly string[], said: string])[] =>
  text
    .trim()
    .split("\n")
    .map((line) => {
      const [words = "", said = ""] = line.split(" = ");
      return [words.split(", "), said];
    });

const phrases = (words: readonly string[], told: (word: string) => readonly string[]): string =>
  words.flatMap(told).join(", ");

/** Several words are surer than one. */
const sure = (words: readonly string[]): number => (words[0]!.includes(" ") ? 0.975 : 0.925);

/** Notes and reasons that a word before them tells, in schemas of any field; what a field says of them goes before. */
export const NOTES_AND_REASONS: readonly Meaning[] = [
  ...lines(NOTED).map(([words, said]) =>
    one(
      phrases(words, (word) => [`${word} note`, `${word} remark`, `${word} memo`, `note on ${word}`]),
      said,
      { confidence: sure(words) },
    ),
  ),
  ...lines(GIVEN).map(([words, said]) =>
    one(
      phrases(words, (word) => [
        `${word} reason`,
        `reason for ${word}`,
        `reason ${word}`,
        `${word} ground`,
        `${word} reason text`,
        `${word} reason note`,
        `${word} reason detail`,
      ]),
      said,
      { confidence: 0.905 },
    ),
  ),
];
